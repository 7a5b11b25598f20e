"""The command `template`."""

import argparse
from pathlib import Path

from conference_record.seeds.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    template = commands.add(
        "template",
        "write an empty workbook for the programme of a conference",
        "It has headings, lists of allowed values, and an example. Fill it in, and load it.",
        database=False,
    )
    template.add_argument("file", type=Path, metavar="FILE.xlsx", help="a file that is not there yet")
    template.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Write the workbook, and print what to do with it."""
    from conference_record.seeds.errors import ConferenceRecordError
    from conference_record.seeds.export import needing_extra

    if options.file.suffix.lower() != ".xlsx":
        options.parser.error(f"argument FILE.xlsx: {options.file} would be no .xlsx")
    with needing_extra("sheets", "template"):
        from conference_record.seeds.export.template import template
    try:
        with options.file.open("xb") as file:
            file.write(template())
    except OSError as error:
        # Of a file that is there, nothing is lost.
        raise ConferenceRecordError(f"{options.file}: {error.strerror or 'cannot be written'}") from None
    print(f"{options.file}: fill in the sheets event and programme, and load it", flush=True)
