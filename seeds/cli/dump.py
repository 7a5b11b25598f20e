"""The command `dump`."""

import argparse
from pathlib import Path

from conference_record.seeds.cli.arguments import SLUG, Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    dump = commands.add(
        "dump",
        "write a conference or a register back as a TOML record",
        "Loading that record changes nothing. --all makes a backup in plain text.",
    )
    one_or_all = dump.add_mutually_exclusive_group(required=True)
    one_or_all.add_argument("slug", nargs="?", metavar="SLUG", help=SLUG)
    one_or_all.add_argument("--all", type=Path, metavar="DIR", help="write all to files in this folder")
    dump.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print one record, or write all to files and print their names."""
    from conference_record.seeds.database import reading
    from conference_record.seeds.export.toml import dump_all, dump_record, to_toml

    with reading(options.database) as connection:
        if options.all is None:
            print(to_toml(dump_record(connection, options.slug)), end="", flush=True)
            return
        files = dump_all(connection, options.all)
    print(*files, sep="\n", flush=True)
