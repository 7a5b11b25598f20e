"""The command `copy`."""

import argparse
import signal

from conference_record.seeds.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    copy = commands.add(
        "copy",
        "copy a whole database to an empty one, from SQLite to PostgreSQL or back",
        "Does so in one transaction, and compares every row in the end.",
        database=False,
    )
    copy.add_argument("source", metavar="SOURCE", help="a SQLite file or a URL")
    copy.add_argument("target", metavar="TARGET", help="a SQLite file or a URL; without records")
    copy.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Copy, with a progress bar on a terminal, and print how many rows were copied."""
    from rich.console import Console
    from rich.progress import Progress

    from conference_record.seeds.database import reading, upgraded
    from conference_record.seeds.load.copy import copy_database

    terminal = Console(stderr=True)
    with (
        reading(options.source) as source,
        upgraded(options.target) as (target, _),
        Progress(console=terminal, transient=True, disable=not terminal.is_terminal) as progress,
    ):
        task = progress.add_task("")
        counts = copy_database(
            source,
            target,
            lambda table, done, total: progress.update(task, description=table, completed=done, total=total),
        )
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    print(f"{sum(counts.values())} rows of {len(counts)} tables copied, and found equal", flush=True)
