"""The command `duplicates`."""

import argparse
from pathlib import Path

from conference_record.seeds.cli.arguments import Commands, count
from conference_record.seeds.cli.merge import MERGEABLE


def add_to(commands: Commands) -> None:
    """Add the command."""
    command = commands.add(
        "duplicates",
        "list speakers or organizations that might be one, the most likely first",
        "Says why, and how likely it is. Two of whom somebody said that they are not one are not listed again.",
    )
    command.add_argument("table", nargs="?", choices=MERGEABLE, default="speakers", help="speakers if not given")
    command.add_argument(
        "--limit", type=count, default=50, metavar="NUMBER", help="list at most so many pairs; 50 if not given"
    )
    command.add_argument(
        "--answers",
        type=Path,
        metavar="FILE.csv",
        help="write them to a new file, in which a person answers same or different, for merge --answers",
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print the pairs, or write them to a file."""
    from conference_record.seeds.curate.answers import write_questions
    from conference_record.seeds.curate.duplicates import find_duplicates
    from conference_record.seeds.database import reading

    with reading(options.database) as connection:
        pairs = find_duplicates(connection, options.table, options.limit)
    if options.answers is not None:
        write_questions(options.answers, pairs)
        print(
            f"{options.answers}: {len(pairs)} pairs; write same or different in the column answer, then run"
            f" conference-record merge --answers {options.answers}",
            flush=True,
        )
        return
    for pair in pairs:
        print(f"{pair.likelihood:4.0%}  {pair.name} ({pair.slug}; {pair.where or 'at no conference'})")
        print(f"      {pair.other_name} ({pair.other_slug}; {pair.other_where or 'at no conference'})")
        print(f"      {pair.why}")
    if not pairs:
        print(f"no two of the {options.table} look as if they were one", flush=True)
