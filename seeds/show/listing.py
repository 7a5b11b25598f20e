"""A list as lines of text, each made when its row is read."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from rich.cells import cell_len

from conference_record.seeds.query.text import printable

_WIDTHS = {
    "slug": 28,
    "begins": 10,
    "published": 10,
    "city": 14,
    "acronym": 10,
    "kind": 18,
    "publisher": 24,
    "name": 28,
}
"""How wide columns are; a longer value moves what follows it to the right, because no later row is known yet."""

_NUMBER, _OTHER = 11, 20


def list_lines(columns: Sequence[str], rows: Iterator[Sequence[Any]]) -> Iterator[str]:
    """Yield a line with the names of the columns and one for each row, or one that says that there is none."""
    first = next(rows, None)
    if first is None:
        yield "nothing found"
        return
    widths = [
        _NUMBER if isinstance(value, int) else _WIDTHS.get(name, _OTHER)
        for name, value in zip(columns, first, strict=True)
    ]
    for row in chain([columns, first], rows):
        cells = ("" if value is None else printable(str(value)) for value in row)
        yield "  ".join(
            cell + " " * (width - cell_len(cell)) for cell, width in zip(cells, widths, strict=True)
        ).rstrip()
