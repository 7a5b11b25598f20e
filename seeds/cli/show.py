"""The command `show`."""

import argparse
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from conference_record.seeds.cli.arguments import KINDS, Commands, kind

if TYPE_CHECKING:
    from conference_record.seeds.show.lines import Line


def add_to(commands: Commands) -> None:
    """Add the command."""
    show = commands.add("show", "print a conference, a person, a body, a topic or a source, with all that is known")
    show.add_argument(
        "kind", nargs="?", type=kind, metavar="KIND", help=f"{', '.join(KINDS)}; needed where several have the SLUG"
    )
    show.add_argument("slug", metavar="SLUG", help="the public name, such as minsk-2018, or a former one")
    show.add_argument("--evidence", action="store_true", help="add the sentences of the sources that support each line")
    show.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print all that is known."""
    from rich.console import Console

    from conference_record.seeds.database import reading
    from conference_record.seeds.query.which import which
    from conference_record.seeds.show.entry import entry_lines
    from conference_record.seeds.show.lines import WIDTH

    terminal = Console(highlight=False)
    # In a file or a pipe the width is always the same, whatever COLUMNS says.
    width = min(terminal.width, WIDTH) if terminal.is_terminal else WIDTH
    with reading(options.database) as connection:
        ref = which(connection, options.slug, KINDS if options.kind is None else [options.kind])
        lines = entry_lines(connection, ref, width=width, evidence=options.evidence)
    print_lines(lines)


def print_lines(lines: Iterable["Line"]) -> None:
    """Print lines, in colour on a terminal."""
    from rich.console import Console
    from rich.text import Text

    terminal = Console(highlight=False)
    for line in lines:
        if terminal.is_terminal:
            # Assembled, because markup would give brackets in names a meaning.
            terminal.print(Text.assemble(*line), no_wrap=True, overflow="ignore", crop=False)
        else:
            print("".join(text for text, _ in line))
    sys.stdout.flush()
