"""The command `load`, and what the program does without a command: load the bundled records."""

import argparse
import itertools
import signal
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from conference_record.seeds.cli.arguments import Commands, add_evidence, add_files, count, given

if TYPE_CHECKING:
    from conference_record.seeds.cli.report import Report
    from conference_record.seeds.record.faults import Fault

BUNDLED = [Path(__file__).parent.parent / name for name in ("conferences", "registers")]
"""The folders of the records that come with the program."""


def set_bundled(parser: argparse.ArgumentParser) -> None:
    """Make loading the bundled records what the program does without a command."""
    bundled = sorted(file for folder in BUNDLED for file in folder.glob("*.toml"))
    parser.set_defaults(run=run, parser=parser, files=bundled)
    parser.set_defaults(dry_run=False, commit_every=None, slug=None, timezone=None, part=None, same=False, strict=False)
    parser.set_defaults(evidence=False, event=None, columns=[])


def add_to(commands: Commands) -> None:
    """Add the command."""
    load = commands.add(
        "load",
        "load records of your own instead of the bundled ones",
        "Loads all of them or, if one has a fault, none. Changes only what differs from an earlier load.",
    )
    add_files(load)
    add_evidence(load)
    load.add_argument(
        "--same",
        action="store_true",
        help="take a conference for the one of its slug in the database, although nothing else agrees",
    )
    load.add_argument(
        "--strict",
        action="store_true",
        help="refuse a person who has the slug of one of another record, and nothing else in common with that one",
    )
    kept = load.add_mutually_exclusive_group()
    kept.add_argument("--dry-run", action="store_true", help="show what would change, and change nothing")
    kept.add_argument(
        "--commit-every",
        type=count,
        metavar="NUMBER",
        help="commit after each NUMBER of records of JSON Lines; after an interruption, the same command goes on",
    )
    load.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Load records, and print what changed and the programme."""
    from conference_record.seeds.load import LoadInMemoryError

    try:
        report = _load(options)
    except LoadInMemoryError:
        report = _load(options, in_memory=True)
    # Only what is committed is reported.
    print_notices(report.notices)
    print(*report.lines, sep="\n", flush=True)


def _load(options: argparse.Namespace, *, in_memory: bool = False) -> "Report":
    from conference_record.models.engine import shown
    from conference_record.seeds.cli.progress import progress_of
    from conference_record.seeds.cli.report import Report
    from conference_record.seeds.database import upgraded
    from conference_record.seeds.errors import ConferenceRecordError
    from conference_record.seeds.load import load_records
    from conference_record.seeds.read.files import in_batches, read_records
    from conference_record.seeds.read.jsonl import STANDARD_INPUT

    report = Report(dry_run=options.dry_run, evidence=options.evidence)
    kept = 0
    try:
        with progress_of(options.files) as progress:
            # Standard input can be read only once.
            in_memory = in_memory or Path(STANDARD_INPUT) in options.files
            readings = read_records(options.files, progress.read, given(options), in_memory=in_memory)
            batches = in_batches(readings, options.commit_every)
            # Files that are read whole are read before the database is opened.
            waiting = itertools.chain([next(batches, [])], batches)
            done = False
            while not done:
                with upgraded(options.database, keep=not options.dry_run) as (connection, upgrade):
                    if not kept:
                        report.add(f"{shown(connection.engine.url)}: {upgrade}")
                    loaded = 0
                    for batch in waiting:
                        changes = load_records(
                            connection,
                            batch,
                            report.log_for(batch),
                            same=options.same,
                            strict=options.strict,
                        )
                        report.loaded(connection, batch, changes)
                        progress.loaded(sum(len(each.record.statements) for each in batch))
                        loaded += len(batch)
                        # Files that are read whole are kept together.
                        if options.commit_every and loaded >= options.commit_every and batch[-1].together is None:
                            break
                    else:
                        done = True
                        report.end(connection)
                    # Ctrl-C during the commit, which is short, would leave it unclear whether it succeeded.
                    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
                kept += loaded
                if not done:
                    signal.signal(signal.SIGINT, handler)
    except (ConferenceRecordError, KeyboardInterrupt) as error:
        if kept:
            error.add_note(f"{kept} records were kept; load all again to go on from there")
        raise
    return report


def print_notices(notices: "Iterable[Fault]") -> None:
    """Print notices about records on standard error."""
    for notice in notices:
        print(f"conference-record: {notice}", file=sys.stderr)
