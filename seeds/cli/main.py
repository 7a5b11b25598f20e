"""The command line: `python -m seeds` in a checkout, `conference-record` when installed."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence

from conference_record.seeds.cli import (
    alembic,
    browse,
    check,
    copy,
    dbbrowser,
    doctor,
    dump,
    duplicates,
    export,
    forget,
    listing,
    load,
    merge,
    new,
    outline,
    plot,
    remove,
    schema,
    search,
    show,
    template,
    verify,
)
from conference_record.seeds.cli.arguments import Commands, Parser, database_option
from conference_record.seeds.errors import ConferenceRecordError

COMMANDS = (
    load,
    check,
    remove,
    forget,
    doctor,
    dump,
    schema,
    template,
    duplicates,
    merge,
    listing,
    search,
    show,
    plot,
    export,
    copy,
    browse,
    new,
    dbbrowser,
    outline,
    verify,
    alembic,
)
"""The modules of the commands, in the order of --help. Each imports what it needs when it runs: --help is fast."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    It is 0, or 1 for bad data or a database that cannot be used, or 130 when interrupted; argparse exits with 2 for a
    wrong command line.
    """
    # The namespace gives the default of --database: a default of the parsers would overwrite the option.
    options = _parser().parse_args(arguments, argparse.Namespace(database=None))
    for stream in (sys.stdout, sys.stderr):
        # Replace a character that the terminal cannot show instead of failing.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        options.run(options)
    except BrokenPipeError:
        # The reader of the pipe has seen enough. Commands print when their work is done.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (Exception, KeyboardInterrupt) as error:
        if (interrupt := _interrupt_behind(error)) is not None:
            # Nothing is imported here: the interrupt may have come while the models were.
            kept = _notes(interrupt)
            _complain("interrupted" if kept else "interrupted; the database is as it was before", *kept)
            return 128 + signal.SIGINT
        if not isinstance(error, ConferenceRecordError):
            raise
        if error.exit_status == 2:
            options.parser.error(str(error))
        from conference_record.models.engine import without_passwords

        _complain(*map(without_passwords, (str(error), *_notes(error))))
        return error.exit_status
    return 0


class _Version(argparse.Action):
    """Prints the version; argparse's own action would read it for every command."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        parser.exit(message=f"{parser.prog} {version('conference-record')}\n")


def _parser() -> Parser:
    parser = Parser(
        prog="conference-record",
        parents=[database_option()],
        usage="conference-record [-h] [--version] [--database URL] [COMMAND ...]",
        description="Bring the database to the newest revision, load the bundled records, and print their programme.",
        epilog="Without --database, DATABASE_URL counts, then conferences.db in the current folder. COMMAND --help"
        " says more. The exit status is 0, 1 for bad data or a database that cannot be used, 2 for a wrong command"
        " line.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version, and exit")
    load.set_bundled(parser)
    commands = Commands(parser)
    for module in COMMANDS:
        module.add_to(commands)
    return parser


def _interrupt_behind(error: BaseException | None) -> KeyboardInterrupt | None:
    """Return the interrupt that an error is, or that it came from: what tidies up after an interrupt may fail."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error


def _notes(error: BaseException) -> list[str]:
    return getattr(error, "__notes__", [])


def _complain(*messages: str) -> None:
    for line in "\n".join(messages).splitlines():
        print(f"conference-record: {line}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
