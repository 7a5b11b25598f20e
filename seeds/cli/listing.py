"""The command `list`."""

import argparse
import sys

from conference_record.seeds.cli.arguments import Commands, count

LISTS = ("conferences", "persons", "bodies", "topics", "sources")


def add_to(commands: Commands) -> None:
    """Add the command."""
    listing = commands.add(
        "list",
        "list conferences, persons, bodies, topics or sources",
        "Conferences come newest first, persons by their names, all others by their slugs.",
    )
    listing.add_argument("what", choices=LISTS, metavar="WHAT", help=f"one of {', '.join(LISTS)}")
    listing.add_argument(
        "words", nargs="*", metavar="WORDS", help="those alone in whose name or slug all of these occur"
    )
    listing.add_argument("--limit", type=count, metavar="NUMBER", help="show at most so many")
    listing.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print a line for each, as it is read."""
    from conference_record.seeds.database import reading
    from conference_record.seeds.query.listing import listed
    from conference_record.seeds.show.listing import list_lines

    with reading(options.database) as connection:
        columns, rows = listed(connection, options.what, options.words, options.limit)
        for line in list_lines(columns, rows):
            print(line)
    sys.stdout.flush()
