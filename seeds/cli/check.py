"""The command `check`."""

import argparse
from collections import Counter
from typing import TYPE_CHECKING

from conference_record.seeds.cli.arguments import Commands, add_files, given

if TYPE_CHECKING:
    from conference_record.seeds.record.faults import Fault


def add_to(commands: Commands) -> None:
    """Add the command."""
    check = commands.add(
        "check",
        "list every fault of records, without a database",
        "Each with file, line and place, what is wrong, and what would be right.",
        database=False,
    )
    add_files(check)
    check.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Read records, and print that they have no faults."""
    from conference_record.seeds.cli.load import print_notices
    from conference_record.seeds.read.files import read_records

    checked: Counter[str] = Counter()
    notices: list[Fault] = []
    for loaded in read_records(options.files, given=given(options)):
        checked[loaded.file] += 1
        notices += loaded.notices
    print_notices(notices)
    for file, count in checked.items():
        print(f"{file}: no faults" + (f" in {count} records" if count > 1 else ""), flush=True)
