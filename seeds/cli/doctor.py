"""The command `doctor`."""

import argparse
import signal

from conference_record.seeds.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    command = commands.add(
        "doctor",
        "examine the database as a whole: rules, references, keys, search",
        "Prints each finding; the exit status is then 1, or 0 if there is none or all of it was mended.",
    )
    command.add_argument("--repair", action="store_true", help="mend what can be mended without losing a fact")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Examine a database, and print what is wrong with it."""
    from conference_record.models.engine import shown
    from conference_record.seeds.database import reading, upgraded
    from conference_record.seeds.doctor import examine
    from conference_record.seeds.errors import ConferenceRecordError

    if options.repair:
        with upgraded(options.database, references=False) as (connection, _):
            findings = list(examine(connection, repair=True))
            signal.signal(signal.SIGINT, signal.SIG_IGN)
    else:
        with reading(options.database) as connection:
            findings = list(examine(connection))
    for finding in findings:
        print(finding)
    left = sum(not finding.mended for finding in findings)
    name = shown(connection.engine.url)
    if left:
        raise ConferenceRecordError(f"{name}: {left} findings" + (" that only a person can mend" * options.repair))
    print(f"{name}: " + (f"{len(findings)} findings, all mended" if findings else "nothing wrong"), flush=True)
