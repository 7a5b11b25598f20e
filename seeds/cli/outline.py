"""The command `outline`."""

import argparse
from pathlib import Path

from conference_record.seeds.cli.arguments import Commands, add_way


def add_to(commands: Commands) -> None:
    """Add the command."""
    outline = commands.add(
        "outline",
        "number the sentences of a document, for the source and the cites of a record",
        "Prints the keys sha256 and outline of the source, how the text was read, and each sentence with its number.",
        database=False,
    )
    outline.add_argument("copy", type=Path, metavar="COPY", help="the text of the document, in UTF-8")
    add_way(outline)
    outline.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print the numbered sentences."""
    from conference_record.seeds.record.document import Document
    from conference_record.seeds.show.document import numbered

    print(*numbered(Document(options.copy, options.way)), sep="\n", flush=True)
