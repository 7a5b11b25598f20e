"""The command line: `python -m seeds`, installed also as `conference-record`."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

CONFERENCES = Path(__file__).parent / "conferences"
"""The records that come with the program."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status: 0, 1 for bad data or a bad database, 130 when interrupted."""
    options = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal cannot show is no reason to fail.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        return _load(options.database, sorted(CONFERENCES.glob("*.toml")))
    except KeyboardInterrupt:
        print("conference-record: interrupted; the database is as it was before", file=sys.stderr)
        return 128 + signal.SIGINT
    except BrokenPipeError:
        # Whoever was reading has seen enough; what was to be done is done by the time that anything is printed.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="conference-record",
        description="Bring the database to the newest revision, load the bundled records, and print their programme.",
        epilog="Without --database, DATABASE_URL counts, then conferences.db in the current folder.",
    )
    parser.add_argument(
        "--database", metavar="URL", help="a SQLite file, or sqlite:///FILE, or postgresql://USER@HOST/NAME"
    )
    return parser


def _load(database: str | None, files: Sequence[Path]) -> int:
    # Imported here, so that --help and a wrong command line do not wait for the database libraries.
    from models.engine import sqlite_file
    from seeds.database import DatabaseError, upgraded
    from seeds.load import load_record
    from seeds.programme import programme_lines
    from seeds.record import RecordError, read_records

    try:
        records = read_records(files)
        with upgraded(database) as (connection, upgrade):
            url = connection.engine.url
            report = [f"{sqlite_file(url) or url.render_as_string(hide_password=True)}: {upgrade}"]
            for file, record in records.items():
                changes = load_record(connection, record, str(file))
                report += [
                    f"{record.event.slug}: {_in_words(changes)}",
                    "",
                    *programme_lines(connection, record.event.slug),
                ]
            # What remains is short; stopped in the middle of it, nobody could say what had become of the database.
            signal.signal(signal.SIGINT, signal.SIG_IGN)
    except (DatabaseError, RecordError) as error:
        print(f"conference-record: {error}", file=sys.stderr)
        return 1
    # Only what is committed is reported.
    print(*report, sep="\n", flush=True)
    return 0


def _in_words(changes: dict[str, int]) -> str:
    counted = [f"{changes[what]} rows {what}" for what in ("added", "updated", "removed") if changes.get(what)]
    return ", ".join(counted) or "unchanged"


if __name__ == "__main__":
    sys.exit(main())
