"""The commands `merge` and `split`."""

import argparse
import signal

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
    merge.add_argument("table", choices=MERGEABLE, help="what the two are")
    merge.add_argument("slug", metavar="SLUG", help="the one that is merged")
    merge.add_argument("into", metavar="INTO", help="the one under whose name both are shown")
    merge.set_defaults(run=run)
    split = commands.add("split", "undo a merge", "Both are again what they were.")
    split.add_argument("table", choices=MERGEABLE, help="what the two are")
    split.add_argument("slug", metavar="SLUG", help="the one that was merged into another")
    split.set_defaults(run=run, into=None)


def run(options: argparse.Namespace) -> None:
    """Merge or split, and print what was done."""
    from conference_record.seeds.database import upgraded
    from conference_record.seeds.load.merge import merge

    with upgraded(options.database) as (connection, _):
        done = merge(connection, options.table, options.slug, options.into)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    print(done, flush=True)
