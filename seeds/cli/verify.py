"""The command `verify`."""

import argparse
from pathlib import Path

from conference_record.seeds.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    verify = commands.add("verify", "compare a document with the record, and show what rests on each sentence")
    verify.add_argument("copy", type=Path, metavar="COPY", help="the text of the document, in UTF-8")
    verify.add_argument("--source", metavar="SLUG", help="which source it is, if the text alone does not show that")
    verify.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print each sentence with the rows that it supports."""
    from conference_record.seeds.database import reading
    from conference_record.seeds.show.document import side_by_side

    with reading(options.database) as connection:
        lines = list(side_by_side(connection, options.copy, options.source))
    print(*lines, sep="\n", flush=True)
