"""The command `dump`."""

import argparse
from pathlib import Path

from conference_record.seeds.cli.arguments import SLUG, Commands

_ALL = "write all to files in this folder, or to one file of JSON Lines: .jsonl, .jsonl.gz, .jsonl.zst"

_OF_FILES = (".json", ".gz", ".zst", ".toml")
"""Endings of names that mean a file, and no folder."""


def add_to(commands: Commands) -> None:
    """Add the command."""
    dump = commands.add(
        "dump",
        "write a conference or a register back as a TOML record",
        "Loading that record changes nothing. --all makes a backup in plain text.",
    )
    one_or_all = dump.add_mutually_exclusive_group(required=True)
    one_or_all.add_argument("slug", nargs="?", metavar="SLUG", help=SLUG)
    one_or_all.add_argument("--all", type=Path, metavar="PATH", help=_ALL)
    dump.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print one record, or write all to files and print their names."""
    from conference_record.seeds.database import reading
    from conference_record.seeds.export.json_lines import dump_lines
    from conference_record.seeds.export.toml import dump_all, dump_record, to_toml
    from conference_record.seeds.record.lines import ENDINGS

    with reading(options.database) as connection:
        if options.all is None:
            print(to_toml(dump_record(connection, options.slug)), end="", flush=True)
            return
        if options.all.name.endswith(ENDINGS):
            files = dump_lines(connection, options.all)
        elif options.all.suffix in _OF_FILES and not options.all.is_dir():
            options.parser.error(f"argument --all: a file is one of JSON Lines, and ends in {', '.join(ENDINGS)}")
        else:
            files = dump_all(connection, options.all)
    print(*files, sep="\n", flush=True)
