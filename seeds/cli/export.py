"""The command `export`."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference_record.seeds.cli.arguments import SLUG, Commands
from conference_record.seeds.export import DEFAULT_VIEW, FORMATS

if TYPE_CHECKING:
    from conference_record.seeds.export import Wanted


def add_to(commands: Commands) -> None:
    """Add the command."""
    export = commands.add(
        "export",
        "write conferences in a format of other programs",
        "One SLUG, several, or --all: together in one file, if the format can hold several, else each in its own.",
    )
    export.add_argument("slugs", nargs="*", metavar="SLUG", help=SLUG)
    export.add_argument("--all", action="store_true", help="all conferences in the database, the earliest first")
    export.add_argument(
        "--format",
        required=True,
        choices=FORMATS,
        metavar="FORMAT",
        help=", ".join(f"{name} ({form.standard})" for name, form in FORMATS.items()),
    )
    export.add_argument(
        "--to",
        type=Path,
        metavar="PATH",
        help="the file to write, or the folder of a file for each conference; standard output if not given",
    )
    export.add_argument("--view", metavar="VIEW", help=f"the view that csv writes; {DEFAULT_VIEW} if not given")
    export.add_argument(
        "--excel", action="store_true", help="csv for Excel: with a mark of UTF-8, and with no text that is a formula"
    )
    export.add_argument("--part", metavar="NAME", help="which of several schedules of a conference frab writes")
    export.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Write the export to a file, a folder or standard output; whole, or not at all."""
    from conference_record.seeds.database import reading
    from conference_record.seeds.export import Wanted, export_to
    from conference_record.seeds.query.find import event_slugs, events_named

    given = _options_of_the_format(options)
    if options.all == bool(options.slugs):
        options.parser.error("give the SLUG of a conference, or several, or --all")
    with reading(options.database) as connection:
        slugs = event_slugs(connection) if options.all else events_named(connection, options.slugs)
        wanted = Wanted(connection, slugs, **given)
        if options.to is not None:
            print(*export_to(wanted, options.format, options.to), sep="\n", flush=True)
        elif not FORMATS[options.format].is_text and sys.stdout.isatty():
            options.parser.error(f"{options.format} is no text; write it to a file, with --to or with >")
        elif FORMATS[options.format].several or len(slugs) == 1:
            _to_standard_output(wanted, options.format)
        else:
            options.parser.error(f"argument --to: name a folder; a file of {options.format} holds one conference")
    for note in wanted.notes:
        print(f"conference-record: {note}", file=sys.stderr)


def _options_of_the_format(options: argparse.Namespace) -> dict[str, Any]:
    """Return the options that are for single formats; ends the program if one is not for the format given."""
    given: dict[str, Any] = {}
    for option in dict.fromkeys(option for form in FORMATS.values() for option in form.options):
        if not (value := getattr(options, option)):
            continue
        if option not in FORMATS[options.format].options:
            takes = ", ".join(name for name, form in FORMATS.items() if option in form.options)
            options.parser.error(f"argument --{option}: not with {options.format}, only with {takes}")
        given[option] = value
    return given


def _to_standard_output(wanted: "Wanted", form: str) -> None:
    import shutil
    import tempfile

    from conference_record.seeds.export import exported

    with tempfile.TemporaryFile() as whole:
        whole.writelines(exported(wanted, form))
        whole.seek(0)
        # As bytes: the formats prescribe UTF-8 and line ends, which a text stream would change.
        shutil.copyfileobj(whole, sys.stdout.buffer)
    sys.stdout.flush()
