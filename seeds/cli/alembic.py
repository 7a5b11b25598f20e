"""The command `alembic`."""

import argparse
import os

from conference_record.seeds.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    alembic = commands.add(
        "alembic",
        "run Alembic on the database, also where the program is installed and has no alembic.ini",
        "history, current, upgrade, downgrade, check, revision: alembic --help lists them, and their options.",
    )
    alembic.add_argument("arguments", nargs=argparse.REMAINDER, metavar="ARGUMENTS", help="what Alembic is to do")
    alembic.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Run a command of Alembic; raises ConferenceRecordError with its message where it fails."""
    from alembic.config import CommandLine
    from alembic.util import CommandError

    from conference_record.migrations import alembic_config
    from conference_record.seeds.errors import ConferenceRecordError

    if options.database is not None:
        os.environ["DATABASE_URL"] = options.database
    line = CommandLine(prog="conference-record alembic")
    asked = line.parser.parse_args(options.arguments)
    if not hasattr(asked, "cmd"):
        line.parser.error("too few arguments")
    config = alembic_config()
    config.cmd_opts = asked
    function, positional, keywords = asked.cmd
    try:
        function(
            config, *(getattr(asked, name) for name in positional), **{name: getattr(asked, name) for name in keywords}
        )
    except CommandError as error:
        raise ConferenceRecordError(str(error)) from None
