"""A record as a workbook, .xlsx, that loads back to the same rows: the conference, the programme, and so on.

Cells hold values and texts alone: text that looks like a formula is text.
"""

import io
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from conference_record.seeds.export import Wanted
from conference_record.seeds.export.toml import dump_record
from conference_record.seeds.export.toml.writer import toml_value
from conference_record.seeds.record.format import Event, Part, Record
from conference_record.seeds.record.sheets import (
    EVENT,
    EVENT_KEYS,
    LAYOUTS,
    LONGEST,
    Layout,
    Level,
    coded,
    columns_of,
    shape_of,
)

ALWAYS = {
    "programme": ("id", "starts at", "role", "speaker"),
    "sessions": ("id", "title"),
    "persons": ("slug", "name"),
    "bodies": ("slug", "name"),
}
"""Columns that a sheet has although nothing is in them: an export is known by them, or people need them."""

_FIRST_MOMENT = datetime(1900, 3, 1)
"""Before, spreadsheet programs count days in different ways."""

_WIDTHS = {"title": 40, "summary": 40, "text": 40, "point text": 40, "starts at": 19, "ends at": 19, "name": 28}


def export(wanted: Wanted) -> Iterator[bytes]:
    """Yield a conference as a workbook that loads back to the same rows."""
    for slug in wanted.slugs:
        yield as_workbook(dump_record(wanted.connection, slug))


def as_workbook(record: Record) -> bytes:
    """Return a record as the content of an .xlsx file; the same record gives the same bytes."""
    return Workbook(record).content()


class Workbook:
    """Writes the sheets of a workbook."""

    def __init__(self, record: Record | None = None) -> None:
        """Begin a workbook, with the sheets of a record if one is given."""
        self._written = io.BytesIO()
        # Nothing of a text becomes a formula, a number or a link.
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.book = xlsxwriter.Workbook(self._written, options)
        self.book.set_properties({"created": datetime(2000, 1, 1)})
        self.heading: Format = self.book.add_format({"bold": True, "bottom": 1})
        self.text: Format = self.book.add_format({"num_format": "@", "valign": "top"})
        self.moment: Format = self.book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "valign": "top"})
        if record is not None:
            self._numbered(record)
            if record.event is not None:
                self.event(record.event)
            for layout in LAYOUTS:
                rows = list(_rows(layout, record))
                if rows or layout.name in ("programme", "persons"):
                    self.table(layout, rows)

    def content(self) -> bytes:
        """Return the file."""
        self.book.close()
        return self._written.getvalue()

    def event(self, event: Event) -> None:
        """Write the sheet of the conference."""
        sheet = self.sheet(EVENT, ["key", "value"], [20, 80])
        row = 1
        for heading, key in EVENT_KEYS.items():
            for number, value in enumerate(_pieces(_cell(Event, key, getattr(event, key))), 1):
                self.write(sheet, row, 0, heading if number == 1 else f"{heading} ({number})")
                self.write(sheet, row, 1, value)
                row += 1

    def table(self, layout: Layout, rows: list[dict[str, list[Any]]]) -> None:
        """Write a sheet with the parts of a kind, and columns for all that is said of one."""
        headings = []
        for column in columns_of(layout):
            pieces = max((len(row.get(column.heading, ())) for row in rows), default=0)
            pieces = max(pieces, int(column.heading in ALWAYS.get(layout.name, ())))
            headings += [(column.heading, number) for number in range(pieces)]
        names = [name if not number else f"{name} ({number + 1})" for name, number in headings]
        sheet = self.sheet(layout.name, names, [_WIDTHS.get(name, 16) for name, _ in headings])
        for number, row in enumerate(rows, 1):
            for place, (name, piece) in enumerate(headings):
                values = row.get(name, [])
                if piece < len(values):
                    self.write(sheet, number, place, values[piece])

    def sheet(self, name: str, headings: list[str], widths: list[int]) -> Worksheet:
        """Add a sheet with headings that stay in sight."""
        sheet = self.book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for place, (heading, width) in enumerate(zip(headings, widths, strict=True)):
            # What is typed below is text too: 9.30 stays 9.30.
            sheet.set_column(place, place, width, self.text)
            sheet.write_string(0, place, heading, self.heading)
        return sheet

    def write(self, sheet: Worksheet, row: int, place: int, value: Any) -> None:
        """Write a cell."""
        if isinstance(value, datetime):
            sheet.write_datetime(row, place, value, self.moment)
        elif isinstance(value, int):
            sheet.write_number(row, place, value)
        else:
            sheet.write_string(row, place, value, self.text)

    def _numbered(self, record: Record) -> None:
        """Give each statement its number as id, by which its rows belong together."""
        numbers = {
            statement.id: str(number)
            for number, statement in enumerate(record.statements, 1)
            if statement.id is not None
        }
        for number, statement in enumerate(record.statements, 1):
            statement.id = str(number)
            if statement.replies_to is not None:
                statement.replies_to = numbers[statement.replies_to]


def _rows(layout: Layout, record: Record) -> Iterator[dict[str, list[Any]]]:
    """Yield the rows of a sheet: by heading, what is in the cell, and in those that continue it."""
    yield from _below(layout, 0, record)


def _below(layout: Layout, number: int, owner: Part) -> Iterator[dict[str, list[Any]]]:
    level = layout.levels[number]
    parts = getattr(owner, level.key)
    for name, part in parts.items() if isinstance(parts, Mapping) else ((None, part) for part in parts):
        row = _row(layout, number, level, name, part)
        if number + 1 == len(layout.levels):
            yield row
            continue
        first, *others = [*_below(layout, number + 1, part)] or [{}]
        yield row | first
        yield from others


def _row(layout: Layout, number: int, level: Level, name: str | None, part: Part | str) -> dict[str, list[Any]]:
    row = {}
    for column in columns_of(layout):
        if column.level != number:
            continue
        if column.key is None:
            value: Any = name
        elif isinstance(part, str):
            # A topic of which only the name is known.
            value = coded(part, is_prose=False) if column.key == "name" else None
        else:
            value = _cell(level.part, column.key, getattr(part, column.key))
        if pieces := _pieces(value):
            row[column.heading] = pieces
    return row


def _cell(part: type[Part], key: str, value: Any) -> Any:
    """Return what is written in a cell for a value; None for nothing."""
    shape = shape_of(part, key)
    if value is None or (value in ([], {}) and not (key == "cite" and value == {})):
        return None
    if isinstance(value, datetime):
        return value if value >= _FIRST_MOMENT else value.isoformat(sep=" ")
    if isinstance(value, int):
        return value
    if isinstance(value, str):
        return coded(value, is_prose=shape.is_prose)
    if isinstance(value, list) and all(isinstance(item, (str, int)) for item in value):
        items = [str(item) if isinstance(item, int) else coded(item, is_prose=False) for item in value]
        # Cells of several sentences are lists, and one sentence is none.
        if not any(";" in item for item in items) and not (key == "cite" and len(items) == 1):
            return "; ".join(items)
    return toml_value(value)


def _pieces(value: Any) -> list[Any]:
    """Return what is written for a value in one cell, or in several where it is too long for one."""
    if value is None:
        return []
    if not isinstance(value, str) or len(value) <= LONGEST // 2:
        return [value]
    # Half, because programs count characters beyond the first 65,536 twice.
    half = LONGEST // 2
    return [value[start : start + half] for start in range(0, len(value), half)]
