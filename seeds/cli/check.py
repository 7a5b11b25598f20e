"""The command `check`."""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from conference_record.seeds.cli.arguments import Commands, add_evidence, add_files, given

if TYPE_CHECKING:
    from conference_record.seeds.record.faults import Fault
    from conference_record.seeds.record.loaded import LoadedRecord


def add_to(commands: Commands) -> None:
    """Add the command."""
    check = commands.add(
        "check",
        "list every fault of records, without a database",
        "Each with file, line and place, what is wrong, and what would be right.",
        database=False,
    )
    add_files(check)
    add_evidence(check)
    check.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Read records, and print that they have no faults."""
    from conference_record.seeds.cli.load import print_notices
    from conference_record.seeds.load import LoadInMemoryError
    from conference_record.seeds.load.trial import refused_together
    from conference_record.seeds.read.files import in_batches, read_records
    from conference_record.seeds.read.jsonl import STANDARD_INPUT
    from conference_record.seeds.record.faults import RecordError
    from conference_record.seeds.record.gaps import counted, evidence_gaps

    checked: Counter[str] = Counter()
    gaps: Counter[str] = Counter()
    notices: list[list[Fault]] = []

    def counting(readings: "Iterable[LoadedRecord]") -> "Iterator[LoadedRecord]":
        for loaded in readings:
            checked[loaded.file] += 1
            for place, problem in evidence_gaps(loaded.record):
                gaps[loaded.file] += 1
                if options.evidence:
                    print(loaded.fault(place, problem))
            # A load on trial will add its own.
            notices.append(loaded.notices)
            yield loaded

    def noting(readings: "Iterable[LoadedRecord]") -> "Iterator[LoadedRecord]":
        for loaded in readings:
            notices.append(loaded.notices)
            yield loaded

    in_memory = Path(STANDARD_INPUT) in options.files
    readings = read_records(options.files, given=given(options), in_memory=in_memory)
    try:
        faults = list(refused_together(in_batches(counting(readings))))
    except LoadInMemoryError:
        notices.clear()
        readings = read_records(options.files, given=given(options), in_memory=True)
        faults = list(refused_together(in_batches(noting(readings))))
    print_notices(notice for of_record in notices for notice in of_record)
    if faults:
        raise RecordError(faults)
    for file, count in checked.items():
        print(f"{file}: no faults" + (f" in {count} records" if count > 1 else ""))
        if gaps[file] and not options.evidence:
            print(f"{file}: {counted(gaps[file])}")
