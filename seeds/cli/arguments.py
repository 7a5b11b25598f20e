"""Arguments that several commands share, and the parser that reads them."""

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn
from zoneinfo import ZoneInfo

from conference_record.seeds.advice import advice

if TYPE_CHECKING:
    from conference_record.seeds.read.given import Given

RECORDS = (
    "a record in TOML or in sheets (.xlsx, .ods, .csv), records in JSON Lines (- for standard input), or a schedule in"
    " frab's XML or JSON"
)
SLUG = "the public name of the conference, such as minsk-2018, or a former one"

KINDS = ("event", "person", "body", "topic", "source")
"""What has a slug and a page of its own, in the words for readers."""


class Parser(argparse.ArgumentParser):
    """A parser that does not repeat the password of a URL in a wrong place."""

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Refuse a command or another word that is not known, and say which may be meant."""
        if action.choices is not None and value not in action.choices:
            known = ", ".join(map(str, action.choices))
            right = advice(str(value), list(map(str, action.choices)), f"choose from {known}")
            raise argparse.ArgumentError(action, f"invalid choice: {value!r}; {right}")

    def error(self, message: str) -> NoReturn:
        """Print what is wrong with the command line, and exit with status 2."""
        from conference_record.models.engine import without_passwords

        super().error(without_passwords(message))


def database_option() -> Parser:
    """Return a parent parser with the option --database, which may stand before or after the command."""
    parent = Parser(add_help=False)
    parent.add_argument(
        "--database",
        metavar="URL",
        # A default here would overwrite a value that stands before the command.
        default=argparse.SUPPRESS,
        help="a SQLite file, or sqlite:///FILE, or postgresql://USER@HOST/NAME",
    )
    return parent


class Commands:
    """The commands of the program; each module in this folder adds its own."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        """Take the parser of the whole command line."""
        self._subparsers: Any = parser.add_subparsers(title="commands", metavar="COMMAND", prog="conference-record")

    def add(self, name: str, does: str, more: str = "", *, database: bool = True) -> Parser:
        """Add a command; `does` is its line in the list of commands, `more` follows in its own help."""
        sentence = f"{does[0].upper()}{does[1:]}."
        parents = [database_option()] if database else []
        parser: Parser = self._subparsers.add_parser(
            name, help=does, description=f"{sentence} {more}".strip(), parents=parents
        )
        parser.set_defaults(parser=parser)
        return parser


def add_files(parser: argparse.ArgumentParser) -> None:
    """Add the files of records, and what can be said about them."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=RECORDS)
    parser.add_argument(
        "--as",
        dest="slug",
        type=slug,
        metavar="SLUG",
        help="the slug of the conference, in place of the one in the only FILE",
    )
    parser.add_argument(
        "--timezone",
        type=_timezone,
        metavar="ZONE",
        help="the time zone of schedules that name none, such as Europe/Minsk",
    )
    parser.add_argument(
        "--part",
        type=slug,
        metavar="NAME",
        help="which of several schedules of one conference FILE is, such as that of a stage; it replaces only that",
    )
    parser.add_argument(
        "--event",
        type=Path,
        metavar="FILE",
        help="a record in TOML with what a sheet does not say of the conference, such as slug, title and place",
    )
    parser.add_argument(
        "--column",
        dest="columns",
        action="append",
        type=_column,
        default=[],
        metavar="HEADING=KEY",
        help="what a heading of a sheet means, such as Referent=speaker; - means nothing. May be given several times",
    )


def add_evidence(parser: argparse.ArgumentParser) -> None:
    """Add whether gaps in the evidence are listed, not only counted."""
    parser.add_argument(
        "--evidence",
        action="store_true",
        help="list what rests on no sentence, and each sentence on which nothing rests",
    )


def add_way(parser: argparse.ArgumentParser) -> None:
    """Add the way in which the text of a document is read."""
    parser.add_argument(
        "--read-as",
        dest="way",
        choices=("paragraphs", "items", "lines", "wrapped"),
        metavar="WAY",
        help="paragraphs (between blank lines), items (so too, but items of lists one by one), lines (one paragraph a"
        " line) or wrapped (lines joined where they are wrapped); seen from the text if not given",
    )


def given(options: argparse.Namespace) -> "Given":
    """Return what is said about the files; ends the program if it cannot be said of them."""
    from conference_record.seeds.read.given import Given
    from conference_record.seeds.read.jsonl import is_json_lines

    several = len(options.files) > 1 or is_json_lines(options.files[0])
    for name, value in (("--as", options.slug), ("--part", options.part), ("--event", options.event)):
        if value is not None and several:
            options.parser.error(f"argument {name}: takes one FILE with one conference")
    return Given(options.slug, options.timezone, options.part, options.event, tuple(options.columns))


def _column(text: str) -> tuple[str, str]:
    heading, is_said, meaning = text.rpartition("=")
    if not is_said or not heading.strip() or not meaning.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is no heading and what it means; write one like Referent=speaker")
    return heading, meaning.strip()


def slug(text: str) -> str:
    """Return a slug that was given as text; argparse reports what is none."""
    from conference_record.models.types import Slug, rules_of

    if not all(re.search(str(rule.pattern), text) for rule in rules_of(Slug)):
        raise argparse.ArgumentTypeError(f"{text!r} is no slug; one is like minsk-2018")
    return text


def _timezone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        raise argparse.ArgumentTypeError(f"{text!r} is no time zone; one is called like Europe/Minsk") from None
    return text


def kind(text: str) -> str:
    """Return one of KINDS that was given as text; argparse reports others."""
    if text not in KINDS:
        right = advice(text, KINDS, f"choose from {', '.join(KINDS)}")
        raise argparse.ArgumentTypeError(f"{text!r} is no kind; {right}")
    return text


def count(text: str) -> int:
    """Return a number from 1 to 1,000,000 that was given as text; argparse reports others."""
    number = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 to 1000000")
    return number
