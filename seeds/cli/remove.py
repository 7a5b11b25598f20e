"""The command `remove`."""

import argparse
import signal

from conference_record.seeds.cli.arguments import SLUG, Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    command = commands.add(
        "remove",
        "remove a conference, and what nobody else relies on",
        "Persons, bodies, topics and sources that other conferences rely on stay. Prints each row that it removes.",
    )
    command.add_argument("slug", metavar="SLUG", help=SLUG)
    command.add_argument("--dry-run", action="store_true", help="show what would be removed, and remove nothing")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Remove a conference, and print what was removed."""
    from conference_record.seeds.database import upgraded
    from conference_record.seeds.load.removal import remove_event

    lines: list[str] = []
    with upgraded(options.database, keep=not options.dry_run) as (connection, _):
        removed = remove_event(connection, options.slug, lines.append)["removed"]
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    done = "would be removed" if options.dry_run else "removed"
    print(*(f"  {line}" for line in lines), f"{options.slug}: {removed} rows {done}", sep="\n", flush=True)
