"""A picture that is drawn from the top down: text that fits, notes below, and a text alternative."""

import textwrap
from collections.abc import Iterable

import drawsvg
from rich.cells import cell_len, chop_cells

from conference_record.seeds.query.text import printable

WIDTH = 560
"""In pixels of the picture; a page may show it smaller or larger."""

MARGIN = 10
SIZE, SMALL, LARGE = 14, 13, 17
"""Sizes of text."""

INK, GREY, FAINT = "#1b1b1f", "#55555e", "#d5d7de"
FULL, LIGHT, OTHER = "#2a5ea8", "#a9c1e4", "#b3541e"
"""Colours that are told apart without seeing colours, too: they differ in lightness."""

_CELL, _BOLD = 0.58, 1.15
"""How wide a letter is, by the size of the text, and how much wider in bold; an ideograph takes the room of two."""


class _Description(drawsvg.Title):  # type: ignore[misc]
    """What is to be read in place of the picture."""

    TAG_NAME = "desc"


class Picture:
    """A picture that grows downwards."""

    def __init__(self, name: str, title: str) -> None:
        """Begin with the title; `name` makes it differ from all other pictures of a page."""
        self.name = name
        self.title = printable(title)
        self.elements: list[drawsvg.DrawingElement] = []
        self.y = float(MARGIN)
        """Where there is room."""
        self.lines(title, LARGE, weight="bold")

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: int = SIZE,
        anchor: str = "start",
        fill: str = INK,
        weight: str = "normal",
        room: float = WIDTH,
    ) -> None:
        """Write one line, shortened where it has not enough room; pointing at it then shows the whole."""
        words = printable(words)
        cells = _cells(room, size, weight)
        shown = words if cell_len(words) <= cells else chop_cells(words, cells - 1)[0].rstrip() + "…"
        line = drawsvg.Text(shown, size, x, y, text_anchor=anchor, fill=fill, font_weight=weight)
        if shown != words:
            group = drawsvg.Group()
            group.append_title(words)
            group.append(line)
            line = group
        self.elements.append(line)

    def lines(self, words: str, size: int = SMALL, *, fill: str = INK, weight: str = "normal") -> None:
        """Write a paragraph over the whole width, and go on below it."""
        cells = _cells(WIDTH - 2 * MARGIN, size, weight)
        for line in textwrap.wrap(printable(words), cells, break_on_hyphens=False):
            self.text(MARGIN, self.y + size, line, size=size, fill=fill, weight=weight)
            self.y += size * 1.4
        self.y += 4

    def notes(self, notes: Iterable[str]) -> None:
        """Write below the picture what it does not show, and what its signs mean."""
        self.y += 4
        for note in notes:
            self.lines(note, fill=GREY)

    def line(self, x1: float, y1: float, x2: float, y2: float, stroke: str = FAINT, **attributes: object) -> None:
        """Draw a line."""
        self.elements.append(drawsvg.Line(*map(_exact, (x1, y1, x2, y2)), stroke=stroke, **attributes))

    def box(self, x: float, y: float, width: float, height: float, fill: str = FULL) -> None:
        """Draw a filled rectangle."""
        self.elements.append(drawsvg.Rectangle(*map(_exact, (x, y, width, height)), fill=fill))

    def dot(self, x: float, y: float, radius: float = 4, fill: str = OTHER) -> None:
        """Draw a filled circle."""
        self.elements.append(drawsvg.Circle(*map(_exact, (x, y)), radius, fill=fill))

    def svg(self, description: str) -> str:
        """Return the picture; the description says in words what it shows."""
        named = f"{self.name}-title", f"{self.name}-description"
        height = round(self.y + MARGIN)
        drawing = drawsvg.Drawing(
            WIDTH,
            height,
            id_prefix=self.name,
            role="img",
            aria_labelledby=" ".join(named),
            font_family="system-ui, sans-serif",
            # On a page narrower than it.
            style="max-width: 100%; height: auto",
        )
        drawing.append(drawsvg.Title(self.title, id=named[0]))
        drawing.append(_Description(printable(description), id=named[1]))
        # Else what is dark on dark pages could not be read.
        drawing.append(drawsvg.Rectangle(0, 0, WIDTH, height, fill="#ffffff"))
        drawing.extend(self.elements)
        return str(drawing.as_svg(header="")) + "\n"


def _cells(room: float, size: int, weight: str) -> int:
    """Return how many letters have room."""
    return max(int(room / (size * _CELL * (_BOLD if weight == "bold" else 1))), 2)


def counted(number: int, one: str, several: str | None = None) -> str:
    """Return a number with what is counted: '1 conference', '1,200 conferences'."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def _exact(number: float) -> float:
    """Return a number to a tenth of a pixel."""
    return round(number, 1)
