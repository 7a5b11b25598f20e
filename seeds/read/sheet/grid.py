"""A sheet as rows of cells, and the names that cells have in a spreadsheet program."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

Value: TypeAlias = str | int | float | bool | date | datetime | time | timedelta
"""What a cell holds; an empty one holds an empty text."""

MOST_ROWS = 100_000
MOST_COLUMNS = 500
"""How many rows and columns a sheet may have; the record of a very large conference has a tenth of them."""


@dataclass
class Sheet:
    """One sheet of a file."""

    name: str
    """Its name, empty in a file that has one sheet without a name."""
    rows: list[list[Value]]
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    """Merged cells: first row and column, last row and column, counted from 0."""

    def cell(self, row: int, column: int | None = None) -> str:
        """Return the name of a cell or of a row, as in Programme!C12; rows and columns are counted from 0."""
        if column is None:
            return f"{self.name} row {row + 1}".strip()
        return f"{self.name}!{letters(column)}{row + 1}" if self.name else f"{letters(column)}{row + 1}"


def letters(column: int) -> str:
    """Return the letters that a spreadsheet program shows above a column, counted from 0."""
    text = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        text = chr(ord("A") + letter) + text
    return text


def number_of(text: str) -> int:
    """Return the column, counted from 0, that has some letters."""
    number = 0
    for letter in text:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
