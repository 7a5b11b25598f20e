"""The command `export`."""

import argparse
import sys

from conference_record.seeds.cli.arguments import SLUG, Commands
from conference_record.seeds.export import DEFAULT_VIEW, FORMATS


def add_to(commands: Commands) -> None:
    """Add the command."""
    export = commands.add("export", "write a conference in a format of other programs")
    export.add_argument("slug", metavar="SLUG", help=SLUG)
    export.add_argument(
        "--format",
        required=True,
        choices=FORMATS,
        metavar="FORMAT",
        help="schema.org (JSON-LD), icalendar (RFC 5545), popolo (JSON) or csv (RFC 4180)",
    )
    export.add_argument("--view", metavar="VIEW", help=f"the view that csv writes; {DEFAULT_VIEW} if not given")
    export.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Write the export to standard output."""
    from conference_record.seeds.database import reading
    from conference_record.seeds.export import exported

    if options.view is not None and options.format != "csv":
        options.parser.error("argument --view: only csv gives a view")
    with reading(options.database) as connection:
        text = exported(connection, options.slug, options.format, options.view or DEFAULT_VIEW)
    # As bytes: the formats prescribe UTF-8 and line ends, which a text stream would change.
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.flush()
