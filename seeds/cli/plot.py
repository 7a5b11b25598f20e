"""The command `plot`."""

import argparse
import sys
from pathlib import Path

from conference_record.seeds.cli.arguments import Commands
from conference_record.seeds.errors import ConferenceRecordError

PICTURES = ("posts", "years", "countries", "appeared-with")
OF_A_SLUG = ("posts", "appeared-with")
"""The pictures that are of one person, or of one conference."""


def add_to(commands: Commands) -> None:
    """Add the command."""
    plot = commands.add(
        "plot",
        "draw a picture as SVG: posts over time, conferences counted, who appeared with whom",
        "posts SLUG: the posts of a person over time. years, countries: how many conferences there were in each."
        " appeared-with SLUG: who appeared with whom, round a person, or at a conference.",
    )
    plot.add_argument("picture", choices=PICTURES, metavar="PICTURE", help=f"one of {', '.join(PICTURES)}")
    plot.add_argument("slug", nargs="?", metavar="SLUG", help="the person, such as yuri-fedotov, or the conference")
    plot.add_argument(
        "--kind", choices=("person", "event"), help="whether SLUG is a person or a conference, where both have it"
    )
    plot.add_argument("-o", "--output", type=Path, metavar="FILE", help="write to a file, not to the standard output")
    plot.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Draw the picture."""
    if (options.slug is not None) != (options.picture in OF_A_SLUG):
        takes = "takes a SLUG" if options.picture in OF_A_SLUG else "takes no SLUG"
        options.parser.error(f"{options.picture} {takes}")
    if options.kind is not None and options.picture != "appeared-with":
        options.parser.error("argument --kind: only appeared-with draws both persons and conferences")
    from conference_record.seeds.database import reading

    try:
        from conference_record.seeds import plot
    except ModuleNotFoundError as error:
        if error.name != "drawsvg":
            raise
        raise ConferenceRecordError("plot needs drawsvg; pip install 'conference-record[plot]'") from None
    with reading(options.database) as connection:
        match options.picture:
            case "posts":
                picture = plot.posts_timeline(connection, options.slug)
            case "years":
                picture = plot.conferences_by_year(connection)
            case "countries":
                picture = plot.conferences_by_country(connection)
            case _:
                picture = plot.appeared_with(connection, options.slug, options.kind)
    # As bytes: a terminal may have another encoding, and SVG is UTF-8 if nothing is said.
    if options.output is None:
        sys.stdout.buffer.write(picture.encode())
        sys.stdout.flush()
        return
    try:
        options.output.write_bytes(picture.encode())
    except OSError as error:
        raise ConferenceRecordError(f"{options.output}: cannot be written: {error.strerror}") from None
