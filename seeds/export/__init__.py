"""Exporting: conferences in the formats in which other programs take them.

A format is a module of this folder with a function `export`, and an entry in FORMATS. Nothing else knows of it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from conference_record.seeds.errors import ConferenceRecordError

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.engine import Connection

DEFAULT_VIEW = "programme"


class Format(NamedTuple):
    """What is known of a format before its module is imported."""

    module: str
    """The module of this folder whose function `export` yields the bytes of what is Wanted."""
    standard: str
    """What defines it, in a few words for the help."""
    ending: str
    """How the names of its files end."""
    several: bool = True
    """Whether one file can hold several conferences."""
    options: tuple[str, ...] = ()
    """The options that apply to this format, as attributes of Wanted."""
    is_text: bool = True
    """Whether a terminal can show it."""
    extra: str = "export"
    """What `pip install 'conference-record[...]'` installs it with, where it needs a library."""


FORMATS = {
    "schema.org": Format("schema_org", "JSON-LD", ".jsonld"),
    "icalendar": Format("icalendar", "RFC 5545", ".ics"),
    "popolo": Format("popolo", "JSON", ".json"),
    "frab-xml": Format("frab_xml", "schedule in XML", ".xml", several=False, options=("part",)),
    "frab-json": Format("frab_json", "schedule in JSON", ".json", several=False, options=("part",)),
    "ftm": Format("ftm", "entities of FollowTheMoney", ".ftm.json"),
    "csv": Format("csv", "RFC 4180", ".csv", options=("view", "excel")),
    "xlsx": Format("workbook", "sheets to edit and load again", ".xlsx", several=False, is_text=False, extra="sheets"),
}
"""The formats by name."""


class Wanted:
    """What is to be exported, and what the format has to say about it."""

    def __init__(
        self,
        connection: "Connection",
        slugs: Sequence[str],
        *,
        view: str | None = None,
        excel: bool = False,
        part: str | None = None,
    ) -> None:
        """Take the slugs of the conferences, in order, and the options."""
        self.connection = connection
        self.slugs = slugs
        self.view = view or DEFAULT_VIEW
        """The view that CSV writes."""
        self.excel = excel
        """Whether CSV is for Excel."""
        self.part = part
        """Which of several schedules of a conference is written; None for all talks."""
        self.notes: list[str] = []
        """What the format could not hold, in words; complete when all is written."""


class UnknownViewError(ConferenceRecordError):
    """Raised for a view that the database does not have; says which it has."""

    exit_status = 2


@contextmanager
def needing_extra(extra: str, what: str) -> Iterator[None]:
    """Say what to install where a library is missing."""
    try:
        yield
    except ModuleNotFoundError:
        raise ConferenceRecordError(f"{what} needs its library; pip install 'conference-record[{extra}]'") from None


def exported(wanted: Wanted, form: str) -> Iterator[bytes]:
    """Yield conferences in one of FORMATS; all in one file, if the format can hold several.

    The same rows give the same bytes on every database. Raises ConferenceRecordError for a time zone that this machine
    does not know or when the library for a format is not installed, and UnknownViewError when there is no such view.
    """
    with needing_extra(FORMATS[form].extra, form):
        module = import_module(f"{__name__}.{FORMATS[form].module}")
    written: Iterator[bytes] = module.export(wanted)
    return written


def export_to(wanted: Wanted, form: str, target: "Path") -> "list[Path]":
    """Write conferences to a file, or to one each in a folder if a file of the format holds only one.

    A folder is meant where there are several, or where it exists. Either all files are replaced, or none is.
    """
    from conference_record.seeds.export.whole import whole_files

    kind = FORMATS[form]
    with whole_files() as files:
        if kind.several or (len(wanted.slugs) == 1 and not target.is_dir()):
            files.write(target, exported(wanted, form))
        else:
            files.folder(target)
            for slug in wanted.slugs:
                one = Wanted(wanted.connection, [slug], **{name: getattr(wanted, name) for name in kind.options})
                files.write(target / f"{slug}{kind.ending}", exported(one, form))
                wanted.notes += one.notes
    return files.written
