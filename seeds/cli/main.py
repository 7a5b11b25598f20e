"""The command line: `python -m seeds`, installed also as `conference-record`."""

import argparse
import itertools
import os
import signal
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.export import FORMATS

if TYPE_CHECKING:
    from conference_record.seeds.record.faults import Fault

MERGEABLE = ("speakers", "organizations")
"""The tables in which two rows may turn out to be one."""

CONFERENCES = Path(__file__).parent.parent / "conferences"
"""The records that come with the program."""


_RECORDS = "a record in TOML, records in JSON Lines (- for standard input), or a schedule in frab's XML or JSON"
_SLUG = "the public name of the conference, such as minsk-2018, or one that it had before"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    It is 0, or 1 for bad data or a database that cannot be used, or 130 when interrupted; argparse exits with 2 for a
    wrong command line.
    """
    # Not as a default of the parser, which would undo what is said before a command.
    options = _parser().parse_args(arguments, argparse.Namespace(database=None))
    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal cannot show is no reason to fail.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        return int(options.run(options))
    except ConferenceRecordError as error:
        return _refuse(error)
    except KeyboardInterrupt:
        print("conference-record: interrupted; the database is as it was before", file=sys.stderr)
        return 128 + signal.SIGINT
    except BrokenPipeError:
        # Whoever was reading has seen enough; what was to be done is done by the time that anything is printed.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


class _Parser(argparse.ArgumentParser):
    """A parser that does not repeat the password of a URL that stands in the wrong place."""

    def error(self, message: str) -> NoReturn:
        """Print what is wrong with the command line, and exit."""
        from conference_record.models.engine import without_passwords

        super().error(without_passwords(message))


def _parser() -> argparse.ArgumentParser:
    database = _Parser(add_help=False)
    database.add_argument(
        "--database",
        metavar="URL",
        # Said before or after the command; the one must not undo the other, as a default would.
        default=argparse.SUPPRESS,
        help="a SQLite file, or sqlite:///FILE, or postgresql://USER@HOST/NAME",
    )
    parser = _Parser(
        prog="conference-record",
        parents=[database],
        usage="conference-record [-h] [--database URL] [COMMAND ...]",
        description="Bring the database to the newest revision, load the bundled records, and print their programme.",
        epilog="Without --database, DATABASE_URL counts, then conferences.db in the current folder. COMMAND --help"
        " tells more. The exit status is 0, 1 for bad data or a database that cannot be used, 2 for a wrong command.",
    )
    parser.set_defaults(run=_load, dry_run=False, commit_every=None, files=sorted(CONFERENCES.glob("*.toml")))
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="conference-record")

    def command(name: str, does: str, more: str = "", **others: Any) -> argparse.ArgumentParser:
        said = f"{does[0].upper()}{does[1:]}."
        return commands.add_parser(name, help=does, description=f"{said} {more}".strip(), **others)

    load = command(
        "load",
        "load records of your own instead of the bundled ones",
        "All of them or, where one has a fault, none. Of what was loaded before, only what differs is changed.",
        parents=[database],
    )
    load.add_argument("files", nargs="+", type=Path, metavar="FILE", help=_RECORDS)
    stay = load.add_mutually_exclusive_group()
    stay.add_argument("--dry-run", action="store_true", help="show what would change, and change nothing")
    stay.add_argument(
        "--commit-every",
        type=_count,
        metavar="NUMBER",
        help="keep what is loaded after each so many records of JSON Lines; the same command again goes on",
    )
    load.set_defaults(run=_load)

    check = command(
        "check",
        "tell every fault of records, touching no database",
        "With file, line and place, what is wrong, and what would be right.",
    )
    check.add_argument("files", nargs="+", type=Path, metavar="FILE", help=_RECORDS)
    check.set_defaults(run=_check)

    dump = command(
        "dump",
        "write a conference back as a TOML record",
        "Loading that record changes nothing. --all is a backup in plain text.",
        parents=[database],
    )
    one_or_all = dump.add_mutually_exclusive_group(required=True)
    one_or_all.add_argument("slug", nargs="?", metavar="SLUG", help=_SLUG)
    one_or_all.add_argument("--all", type=Path, metavar="DIR", help="write every conference to a file in this folder")
    dump.set_defaults(run=_dump)

    schema = command(
        "schema",
        "print the JSON Schema of a record, for editors that check TOML",
        "With '#:schema ./record.schema.json' as its first line, a record is checked while you write it.",
    )
    schema.set_defaults(run=_schema)

    merge = command(
        "merge",
        "say that two speakers or organizations are one; nothing is lost",
        "Whatever is asked is answered for both, under the name of the second, until split undoes it.",
        parents=[database],
    )
    merge.add_argument("table", choices=MERGEABLE, help="what the two are")
    merge.add_argument("slug", metavar="SLUG", help="the one that is led to the other")
    merge.add_argument("into", metavar="INTO", help="the one under whose name both are shown")
    merge.set_defaults(run=_merge)

    split = command("split", "undo a merge", "Both are again what they were.", parents=[database])
    split.add_argument("table", choices=MERGEABLE, help="what the two are")
    split.add_argument("slug", metavar="SLUG", help="the one that was merged into another")
    split.set_defaults(run=_merge, into=None)

    find = command(
        "search", "find words in titles, names, summaries and remarks, whoever wrote them", parents=[database]
    )
    find.add_argument(
        "words",
        nargs="+",
        metavar="WORDS",
        help="all of them are found; infra* begins so; '\"two words\"' stand together",
    )
    find.add_argument(
        "--limit", type=_count, default=20, metavar="NUMBER", help="how many to show at most; without it, 20"
    )
    find.set_defaults(run=_search)

    show = command("show", "print a conference: who spoke, as what, and what was said", parents=[database])
    show.add_argument("slug", metavar="SLUG", help=_SLUG)
    show.add_argument("--evidence", action="store_true", help="say which sentences of which source each line rests on")
    show.set_defaults(run=_show)

    export = command("export", "write a conference in a format of other programs", parents=[database])
    export.add_argument("slug", metavar="SLUG", help=_SLUG)
    export.add_argument(
        "--format",
        required=True,
        choices=FORMATS,
        metavar="FORMAT",
        help="schema.org (JSON-LD), icalendar (RFC 5545), popolo (JSON) or csv (RFC 4180)",
    )
    export.add_argument("--view", metavar="VIEW", help="which view csv gives; without it, programme")
    export.set_defaults(run=_export, refuse=export.error)

    copy = command(
        "copy",
        "copy a whole database to an empty one, from SQLite to PostgreSQL or back",
        "In one transaction, which ends with a comparison of every row.",
    )
    copy.add_argument("source", metavar="SOURCE", help="a SQLite file or a URL")
    copy.add_argument("target", metavar="TARGET", help="a SQLite file or a URL; without records")
    copy.set_defaults(run=_copy)

    browse = command("browse", "read the database in a web browser", parents=[database])
    browse.add_argument("--host", default="127.0.0.1", help="the address to serve; without it, this computer alone")
    browse.add_argument(
        "--port", type=_port, default=8001, help="the port to serve; without it, 8001; 0 takes any that is free"
    )
    browse.add_argument("--open", action="store_true", help="open the web browser too")
    browse.set_defaults(run=_browse)

    sentences = command(
        "outline",
        "number the sentences of a document, for the source and the cites of a record",
        "It prints the keys sha256 and outline of the source, and then each sentence with its number.",
    )
    sentences.add_argument("copy", type=Path, metavar="COPY", help="the text of the document, in UTF-8")
    sentences.set_defaults(run=_outline)

    verify = command(
        "verify", "compare a document with the record, and show what rests on each sentence", parents=[database]
    )
    verify.add_argument("copy", type=Path, metavar="COPY", help="the text of the document, in UTF-8")
    verify.add_argument("--source", metavar="SLUG", help="which source it is, where the text does not tell")
    verify.set_defaults(run=_verify)
    return parser


def _port(given: str) -> int:
    if not given.isdecimal() or not given.isascii() or int(given) > 65535:
        raise argparse.ArgumentTypeError(f"{given!r} is no port; give a number up to 65535")
    return int(given)


# The database libraries are imported where they are used: --help and a wrong command line do not wait for them.


def _load(options: argparse.Namespace) -> int:
    from conference_record.models.engine import shown
    from conference_record.seeds.cli.progress import course_of
    from conference_record.seeds.cli.report import Report
    from conference_record.seeds.database import DatabaseError, upgraded
    from conference_record.seeds.load import load_records
    from conference_record.seeds.read.files import in_batches, read_records
    from conference_record.seeds.record.faults import RecordError

    report = Report(dry_run=options.dry_run)
    kept = 0
    try:
        with course_of(options.files) as course:
            batches = in_batches(read_records(options.files, course.read), options.commit_every)
            # What is read whole is read before a database is touched.
            waiting = itertools.chain([next(batches, [])], batches)
            done = False
            while not done:
                with upgraded(options.database, keep=not options.dry_run) as (connection, upgrade):
                    if not kept:
                        report.add(f"{shown(connection.engine.url)}: {upgrade}")
                    loaded = 0
                    for batch in waiting:
                        changes = load_records(connection, batch, report.change if options.dry_run else None)
                        report.loaded(connection, batch, changes)
                        course.loaded(sum(len(each.record.statements) for each in batch))
                        loaded += len(batch)
                        if options.commit_every and loaded >= options.commit_every:
                            break
                    else:
                        done = True
                        report.end(connection)
                    # What remains is short; stopped in the middle of it, nobody could say what became of the database.
                    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
                kept += loaded
                if not done:
                    signal.signal(signal.SIGINT, handler)
    except (DatabaseError, RecordError) as error:
        status = _refuse(error)
        _tell_kept(kept)
        return status
    except KeyboardInterrupt:
        if not kept:
            raise
        print("conference-record: interrupted", file=sys.stderr)
        _tell_kept(kept)
        return 128 + signal.SIGINT
    # Only what is committed is reported.
    _notify(report.notices)
    print(*report.lines, sep="\n", flush=True)
    return 0


def _tell_kept(records: int) -> None:
    if records:
        print(f"conference-record: {records} records were kept; load all again to go on from there", file=sys.stderr)


def _check(options: argparse.Namespace) -> int:
    from conference_record.seeds.read.files import read_records
    from conference_record.seeds.record.faults import RecordError

    checked: Counter[str] = Counter()
    notices: list[Fault] = []
    try:
        for reading in read_records(options.files):
            checked[reading.file] += 1
            notices += reading.notices
    except RecordError as error:
        return _refuse(error)
    _notify(notices)
    for file, count in checked.items():
        print(f"{file}: no faults" + (f" in {count} records" if count > 1 else ""), flush=True)
    return 0


def _notify(notices: "Sequence[Fault]") -> None:
    for notice in notices:
        print(f"conference-record: {notice}", file=sys.stderr)


def _dump(options: argparse.Namespace) -> int:
    from conference_record.seeds.database import DatabaseError, reading
    from conference_record.seeds.export.toml import dump_all, dump_record, to_toml

    try:
        with reading(options.database) as connection:
            if options.all is None:
                print(to_toml(dump_record(connection, options.slug)), end="", flush=True)
                return 0
            files, left_out = dump_all(connection, options.all)
    except DatabaseError as error:
        return _refuse(error)
    print(*files, sep="\n", flush=True)
    print(*(f"conference-record: {line}" for line in left_out), sep="\n", end="\n" if left_out else "", file=sys.stderr)
    return 0


def _schema(_: argparse.Namespace) -> int:
    import json

    from conference_record.seeds.record.json_schema import json_schema

    print(json.dumps(json_schema(), indent=2, ensure_ascii=False), flush=True)
    return 0


def _merge(options: argparse.Namespace) -> int:
    from conference_record.seeds.database import upgraded
    from conference_record.seeds.load.merge import merge

    try:
        with upgraded(options.database) as (connection, _):
            said = merge(connection, options.table, options.slug, options.into)
            signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ConferenceRecordError as error:
        return _refuse(error)
    print(said, flush=True)
    return 0


def _search(options: argparse.Namespace) -> int:
    from conference_record.models import search
    from conference_record.seeds.database import DatabaseError, reading
    from conference_record.seeds.show.hits import hit_lines

    asked = " ".join(options.words)
    try:
        with reading(options.database) as connection:
            hits = search(connection, asked, limit=options.limit)
    except DatabaseError as error:
        return _refuse(error)
    print(*(hit_lines(hits) if hits else [f"nothing found for {asked}"]), sep="\n", flush=True)
    return 0


def _count(text: str) -> int:
    """Return a number from 1 up that was given as text; argparse says what is wrong with others."""
    number = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 to 1000000")
    return number


def _show(options: argparse.Namespace) -> int:
    from rich.console import Console
    from rich.text import Text

    from conference_record.seeds.database import DatabaseError, reading
    from conference_record.seeds.query.find import UnknownEventError
    from conference_record.seeds.show.programme import WIDTH, conference_lines

    terminal = Console(highlight=False)
    # Elsewhere than on a terminal the width is always the same, whatever COLUMNS says.
    width = min(terminal.width, WIDTH) if terminal.is_terminal else WIDTH
    try:
        with reading(options.database) as connection:
            lines = conference_lines(connection, options.slug, width=width, evidence=options.evidence)
    except (DatabaseError, UnknownEventError) as error:
        return _refuse(error)
    for line in lines:
        if terminal.is_terminal:
            # Assembled, not parsed: what the database holds is printed as it is, brackets too.
            terminal.print(Text.assemble(*line), no_wrap=True, overflow="ignore", crop=False)
        else:
            print("".join(text for text, _ in line))
    sys.stdout.flush()
    return 0


def _export(options: argparse.Namespace) -> int:
    from conference_record.seeds.database import DatabaseError, reading
    from conference_record.seeds.export import DEFAULT_VIEW, ExportError, UnknownViewError, exported
    from conference_record.seeds.query.find import UnknownEventError

    if options.view is not None and options.format != "csv":
        options.refuse("argument --view: only csv gives a view")
    try:
        with reading(options.database) as connection:
            text = exported(connection, options.slug, options.format, options.view or DEFAULT_VIEW)
    except UnknownViewError as error:
        options.refuse(f"argument --view: {error}")
    except (DatabaseError, UnknownEventError, ExportError) as error:
        return _refuse(error)
    # In bytes: the formats are in UTF-8 and say how lines end, whatever the terminal and the system would do.
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.flush()
    return 0


def _copy(options: argparse.Namespace) -> int:
    from rich.console import Console
    from rich.progress import Progress

    from conference_record.seeds.database import reading, upgraded
    from conference_record.seeds.load.copy import copy_database

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
    except ConferenceRecordError as error:
        return _refuse(error)
    print(f"{sum(counts.values())} rows of {len(counts)} tables copied, and found equal", flush=True)
    return 0


def _browse(options: argparse.Namespace) -> int:
    import webbrowser
    from threading import Thread

    from conference_record.seeds.database import DatabaseError

    try:
        from conference_record.seeds.browse.server import BrowseError, serve
    except ModuleNotFoundError as error:
        if error.name not in ("datasette", "uvicorn"):
            raise
        return _refuse(DatabaseError("browse needs Datasette; pip install 'conference-record[browse]'"))

    def ready(file: str, address: str) -> None:
        print(f"{file} is at {address} until you press Ctrl-C", flush=True)
        if options.open:
            # Apart, because some browsers run in the terminal, and would keep the server from answering them.
            Thread(target=webbrowser.open, args=[address], daemon=True).start()

    try:
        serve(options.database, options.host, options.port, ready)
    except (DatabaseError, BrowseError) as error:
        return _refuse(error)
    return 0


def _outline(options: argparse.Namespace) -> int:
    from conference_record.seeds.show.document import DocumentError, numbered

    try:
        lines = list(numbered(options.copy))
    except DocumentError as error:
        return _refuse(error)
    print(*lines, sep="\n", flush=True)
    return 0


def _verify(options: argparse.Namespace) -> int:
    from conference_record.seeds.database import DatabaseError, reading
    from conference_record.seeds.show.document import DocumentError, side_by_side

    try:
        with reading(options.database) as connection:
            lines = list(side_by_side(connection, options.copy, options.source))
    except (DatabaseError, DocumentError) as error:
        return _refuse(error)
    print(*lines, sep="\n", flush=True)
    return 0


def _refuse(error: Exception) -> int:
    from conference_record.models.engine import without_passwords

    said = without_passwords(str(error))
    print(*(f"conference-record: {line}" for line in said.splitlines()), sep="\n", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
