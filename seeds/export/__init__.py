"""Exporting: a conference in the formats in which other programs take it."""

from contextlib import contextmanager
from typing import TYPE_CHECKING

from conference_record.seeds.errors import ConferenceRecordError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import Connection

FORMATS = ("schema.org", "icalendar", "popolo", "csv")
"""The names of the formats: JSON-LD of schema.org, RFC 5545, JSON of the Popolo project, and RFC 4180."""

WORKBOOK = "xlsx"
"""The format that is no text: a workbook of sheets that can be edited and loaded again."""

DEFAULT_VIEW = "programme"


class UnknownViewError(ConferenceRecordError):
    """Raised for a view that the database does not have; says which it has."""

    exit_status = 2


def exported(connection: "Connection", slug: str, form: str, view: str = DEFAULT_VIEW, *, excel: bool = False) -> str:
    """Return a conference in one of FORMATS; `view` is the view that CSV gives, and `excel` is for CSV too.

    The same rows give the same text on every database. Raises UnknownEventError when there is no such conference,
    UnknownViewError when there is no such view, and ConferenceRecordError for a time zone that this machine does not
    know or when the library for a format is not installed.
    """
    if form == "csv":
        from conference_record.seeds.export.csv import rows_as_csv

        return rows_as_csv(connection, slug, view, excel=excel)
    if form == "schema.org":
        from conference_record.seeds.export.schema_org import as_schema_org

        return as_schema_org(connection, slug)
    if form == "popolo":
        from conference_record.seeds.export.popolo import as_popolo

        return as_popolo(connection, slug)
    try:
        from conference_record.seeds.export.icalendar import as_icalendar
    except ModuleNotFoundError:
        raise ConferenceRecordError("iCalendar needs its library; pip install 'conference-record[export]'") from None
    return as_icalendar(connection, slug)


@contextmanager
def needing_sheets() -> "Iterator[None]":
    """Say what to install where the library that writes sheets is missing."""
    try:
        yield
    except ModuleNotFoundError:
        raise ConferenceRecordError("sheets need their library; pip install 'conference-record[sheets]'") from None
