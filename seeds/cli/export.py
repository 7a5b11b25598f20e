"""The command `export`."""

import argparse
import sys

from conference_record.seeds.cli.arguments import SLUG, Commands
from conference_record.seeds.export import DEFAULT_VIEW, FORMATS, WORKBOOK


def add_to(commands: Commands) -> None:
    """Add the command."""
    export = commands.add("export", "write a conference in a format of other programs")
    export.add_argument("slug", metavar="SLUG", help=SLUG)
    export.add_argument(
        "--format",
        required=True,
        choices=(*FORMATS, WORKBOOK),
        metavar="FORMAT",
        help="schema.org (JSON-LD), icalendar (RFC 5545), popolo (JSON), csv (RFC 4180), or xlsx (sheets to edit)",
    )
    export.add_argument("--view", metavar="VIEW", help=f"the view that csv writes; {DEFAULT_VIEW} if not given")
    export.add_argument(
        "--excel", action="store_true", help="csv for Excel: with a mark of UTF-8, and with no text that is a formula"
    )
    export.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Write the export to standard output."""
    from conference_record.seeds.database import reading
    from conference_record.seeds.export import exported, needing_sheets

    if options.view is not None and options.format != "csv":
        options.parser.error("argument --view: only csv gives a view")
    if options.excel and options.format != "csv":
        options.parser.error("argument --excel: only csv is written for Excel; xlsx is a workbook of its own")
    if options.format == WORKBOOK and sys.stdout.isatty():
        options.parser.error("xlsx is no text; add > FILE.xlsx")
    with reading(options.database) as connection:
        if options.format == WORKBOOK:
            with needing_sheets():
                from conference_record.seeds.export.workbook import workbook_of
            content = workbook_of(connection, options.slug)
        else:
            view = options.view or DEFAULT_VIEW
            content = exported(connection, options.slug, options.format, view, excel=options.excel).encode()
    # As bytes: the formats prescribe UTF-8 and line ends, which a text stream would change.
    sys.stdout.buffer.write(content)
    sys.stdout.flush()
