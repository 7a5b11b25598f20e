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
    """Run the command line and return its exit status.

    It is 0, or 1 for bad data or a database that cannot be used, or 130 when interrupted; argparse exits with 2 for a
    wrong command line.
    """
    options = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal cannot show is no reason to fail.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        print("conference-record: interrupted; the database is as it was before", file=sys.stderr)
        return 128 + signal.SIGINT
    except BrokenPipeError:
        # Whoever was reading has seen enough; what was to be done is done by the time that anything is printed.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    database = argparse.ArgumentParser(add_help=False)
    database.add_argument(
        "--database",
        metavar="URL",
        # Said before or after the command; the one must not undo the other.
        default=argparse.SUPPRESS,
        help="a SQLite file, or sqlite:///FILE, or postgresql://USER@HOST/NAME",
    )
    parser = argparse.ArgumentParser(
        prog="conference-record",
        parents=[database],
        usage="conference-record [-h] [--database URL] [COMMAND ...]",
        description="Bring the database to the newest revision, load the bundled records, and print their programme.",
        epilog="Without --database, DATABASE_URL counts, then conferences.db in the current folder.",
    )
    parser.set_defaults(run=_load, database=None, files=sorted(CONFERENCES.glob("*.toml")))
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    load = commands.add_parser("load", parents=[database], help="load records of your own instead of the bundled ones")
    load.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="a record in TOML, records in JSON Lines, or a schedule in frab's XML or JSON",
    )
    load.set_defaults(run=_load)

    check = commands.add_parser("check", help="tell every fault of records, touching no database")
    check.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="a record in TOML, records in JSON Lines, or a schedule in frab's XML or JSON",
    )
    check.set_defaults(run=_check)

    dump = commands.add_parser("dump", parents=[database], help="write a conference back as a TOML record")
    dump.add_argument("slug", metavar="SLUG", help="the public name of the conference, such as minsk-2018")
    dump.set_defaults(run=_dump)

    copy = commands.add_parser("copy", help="copy a whole database to an empty one, from SQLite to PostgreSQL or back")
    copy.add_argument("source", metavar="SOURCE", help="a SQLite file or a URL")
    copy.add_argument("target", metavar="TARGET", help="a SQLite file or a URL; without records")
    copy.set_defaults(run=_copy)

    verify = commands.add_parser(
        "verify", parents=[database], help="compare a document with the record, and show what rests on each sentence"
    )
    verify.add_argument("copy", type=Path, metavar="COPY", help="the text of the document, in UTF-8")
    verify.add_argument("--source", metavar="SLUG", help="which source it is, where the text does not tell")
    verify.set_defaults(run=_verify)
    return parser


# The database libraries are imported where they are used: --help and a wrong command line do not wait for them.


def _load(options: argparse.Namespace) -> int:
    from models.engine import shown
    from seeds.database import DatabaseError, upgraded
    from seeds.evidence import disagreements
    from seeds.load import load_record
    from seeds.programme import programme_lines
    from seeds.record import RecordError, read_records

    try:
        notes: list[str] = []
        records = read_records(options.files, notes)
        with upgraded(options.database) as (connection, upgrade):
            report = [f"{shown(connection.engine.url)}: {upgrade}", *notes]
            for file, record in records.items():
                changes = load_record(connection, record, str(file))
                slug = record.event.slug
                report.append(f"{slug}: {_in_words(changes)}")
                report += [f"{slug}: {line}" for line in disagreements(connection, slug)]
                report += ["", *programme_lines(connection, slug)]
            # What remains is short; stopped in the middle of it, nobody could say what had become of the database.
            signal.signal(signal.SIGINT, signal.SIG_IGN)
    except (DatabaseError, RecordError) as error:
        return _refuse(error)
    # Only what is committed is reported.
    print(*report, sep="\n", flush=True)
    return 0


def _check(options: argparse.Namespace) -> int:
    from seeds.record import RecordError, read_records

    notes: list[str] = []
    try:
        records = read_records(options.files, notes)
    except RecordError as error:
        return _refuse(error)
    print(*notes, *(f"{file}: no faults" for file in records), sep="\n", flush=True)
    return 0


def _dump(options: argparse.Namespace) -> int:
    from seeds.database import DatabaseError, reading
    from seeds.dump import UnknownEventError, dump_record, to_toml

    try:
        with reading(options.database) as connection:
            record = dump_record(connection, options.slug)
    except (DatabaseError, UnknownEventError) as error:
        return _refuse(error)
    print(to_toml(record), end="", flush=True)
    return 0


def _copy(options: argparse.Namespace) -> int:
    from rich.console import Console
    from rich.progress import Progress

    from seeds.copy import CopyError, copy_database
    from seeds.database import DatabaseError, reading, upgraded

    terminal = Console(stderr=True)
    try:
        with (
            reading(options.source) as source,
            upgraded(options.target) as (target, _),
            Progress(console=terminal, transient=True, disable=not terminal.is_terminal) as progress,
        ):
            task = progress.add_task("")
            counts = copy_database(
                source,
                target,
                lambda table, done, total: progress.update(task, description=table, completed=done, total=total),
            )
            signal.signal(signal.SIGINT, signal.SIG_IGN)
    except (DatabaseError, CopyError) as error:
        return _refuse(error)
    print(f"{sum(counts.values())} rows of {len(counts)} tables copied, and found equal", flush=True)
    return 0


def _verify(options: argparse.Namespace) -> int:
    from seeds.database import DatabaseError, reading
    from seeds.evidence import DocumentError, side_by_side

    try:
        with reading(options.database) as connection:
            lines = list(side_by_side(connection, options.copy, options.source))
    except (DatabaseError, DocumentError) as error:
        return _refuse(error)
    print(*lines, sep="\n", flush=True)
    return 0


def _refuse(error: Exception) -> int:
    print(*(f"conference-record: {line}" for line in str(error).splitlines()), sep="\n", file=sys.stderr)
    return 1


def _in_words(changes: dict[str, int]) -> str:
    counted = [f"{changes[what]} rows {what}" for what in ("added", "updated", "removed") if changes.get(what)]
    return ", ".join(counted) or "unchanged"


if __name__ == "__main__":
    sys.exit(main())
