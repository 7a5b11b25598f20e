"""The command `show`."""

import argparse
import sys

from conference_record.seeds.cli.arguments import SLUG, Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    show = commands.add("show", "print a conference: who spoke, in which capacity, and what was said")
    show.add_argument("slug", metavar="SLUG", help=SLUG)
    show.add_argument("--evidence", action="store_true", help="add the sentences of the sources that support each line")
    show.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print the programme, in colour on a terminal."""
    from rich.console import Console
    from rich.text import Text

    from conference_record.seeds.database import reading
    from conference_record.seeds.show.programme import WIDTH, conference_lines

    terminal = Console(highlight=False)
    # In a file or a pipe the width is always the same, whatever COLUMNS says.
    width = min(terminal.width, WIDTH) if terminal.is_terminal else WIDTH
    with reading(options.database) as connection:
        lines = conference_lines(connection, options.slug, width=width, evidence=options.evidence)
    for line in lines:
        if terminal.is_terminal:
            # Assembled, because markup would give brackets in names a meaning.
            terminal.print(Text.assemble(*line), no_wrap=True, overflow="ignore", crop=False)
        else:
            print("".join(text for text, _ in line))
    sys.stdout.flush()
