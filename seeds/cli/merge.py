"""The commands `merge` and `split`."""

import argparse
import signal
from pathlib import Path

from conference_record.seeds.cli.arguments import Commands

MERGEABLE = ("speakers", "organizations")
"""The tables in which two rows may turn out to be one."""


def add_to(commands: Commands) -> None:
    """Add both commands."""
    merge = commands.add(
        "merge",
        "record that two speakers or organizations are one; nothing is lost",
        "Views, search and exports show both under the name of the second, until split undoes it.",
    )
    merge.add_argument("table", nargs="?", choices=MERGEABLE, help="what the two are")
    merge.add_argument("slug", nargs="?", metavar="SLUG", help="the one that is merged")
    merge.add_argument("into", nargs="?", metavar="INTO", help="the one under whose name both are shown")
    merge.add_argument(
        "--answers",
        type=Path,
        metavar="FILE.csv",
        help="merge, or tell apart, all for whom a person wrote same or different in the file of duplicates --answers",
    )
    merge.set_defaults(run=run)
    split = commands.add("split", "undo a merge", "Both are again what they were.")
    split.add_argument("table", choices=MERGEABLE, help="what the two are")
    split.add_argument("slug", metavar="SLUG", help="the one that was merged into another")
    split.set_defaults(run=run_split)


def run(options: argparse.Namespace) -> None:
    """Merge, and print what was done."""
    from conference_record.seeds.curate.answers import keep_answers
    from conference_record.seeds.curate.merge import merge
    from conference_record.seeds.database import upgraded

    named = [name for name in (options.table, options.slug, options.into) if name is not None]
    if len(named) != (3 if options.answers is None else 0):
        options.parser.error("takes speakers or organizations, SLUG and INTO; or nothing but --answers FILE.csv")
    with upgraded(options.database) as (connection, _):
        done = [merge(connection, *named)] if named else keep_answers(connection, options.answers)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    print(*(done or ["nobody has answered yet"]), sep="\n", flush=True)


def run_split(options: argparse.Namespace) -> None:
    """Split, and print what was done."""
    from conference_record.seeds.curate.merge import split
    from conference_record.seeds.database import upgraded

    with upgraded(options.database) as (connection, _):
        done = split(connection, options.table, options.slug)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    print(done, flush=True)
