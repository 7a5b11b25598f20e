"""Lines of text for a terminal or a pipe, none wider than it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.cells import cell_len, chop_cells

from conference_record.seeds.query.text import printable

WIDTH = 100
"""The width in a file or a pipe, and the most on a terminal."""

Span = tuple[str, str]
"""A piece of a line and its style; a style is a word of rich, or empty."""

Line = list[Span]


class Lines:
    """Makes lines that fit a width."""

    def __init__(self, width: int) -> None:
        """Take the width in cells of a terminal."""
        self.width = width

    def prose(self, text: str, indent: int) -> Iterator[Line]:
        """Yield the lines of a text with paragraphs."""
        for paragraph in re.split(r"\n\s*\n", text):
            yield from self.indented(paragraph, indent)

    def indented(self, text: str, indent: int, style: str = "") -> Iterator[Line]:
        """Yield the lines of a text behind an indent."""
        return self.wrapped([(text, style)], indent, [(" " * self.within(indent), "")] if indent else ())

    def within(self, indent: int) -> int:
        """Return an indent that leaves room for words on a very narrow terminal too."""
        return min(indent, max(self.width - 20, 0))

    def wrapped(self, spans: Line, indent: int, lead: Iterable[Span] = ()) -> Iterator[Line]:
        """Yield lines no wider than the terminal: the first after `lead`, which keeps its spaces, the others indented.

        A piece of another style begins with a space, or where a line may end.
        """
        indent = self.within(indent)
        line = list(lead)
        used, empty = sum(cell_len(text) for text, _ in line), True
        for text, style in spans:
            for spaced, word in _words(printable(text)):
                room = max(self.width - indent, 2)
                for number, piece in enumerate(chop_cells(word, room) if cell_len(word) > room else [word]):
                    gap = " " if spaced and not empty and not number else ""
                    if used + cell_len(gap + piece) > self.width and (not empty or used > indent):
                        yield _trimmed(line)
                        line, used, gap = [(" " * indent, "")], indent, ""
                    line.append((gap + piece, style))
                    used += cell_len(gap + piece)
                    empty = False
        if not empty:
            yield _trimmed(line)


def _words(text: str) -> Iterator[tuple[bool, str]]:
    """Yield the pieces of a text that stay on one line, each with whether a space stands before it.

    Between ideographs a line may end anywhere, but not before closing or after opening punctuation.
    """
    for spaces, word in re.findall(r"([ \t\n\v\f\r]*)([^ \t\n\v\f\r]+)", text):
        spaced, piece = bool(spaces), ""
        for character in word:
            widths = {cell_len(character), cell_len(piece[-1:])} if piece else set()
            category = unicodedata.category(character)
            closing = category.startswith("P") and category not in ("Ps", "Pi")
            if 2 in widths and 0 not in widths and not closing and unicodedata.category(piece[-1]) not in ("Ps", "Pi"):
                yield spaced, piece
                spaced, piece = False, ""
            piece += character
        yield spaced, piece


def _trimmed(line: Line) -> Line:
    """Return a line without space at its end, with pieces of one style joined."""
    while line and not line[-1][0].rstrip():
        line = line[:-1]
    joined = [("".join(text for text, _ in pieces), style) for style, pieces in groupby(line, key=lambda span: span[1])]
    return [*joined[:-1], (joined[-1][0].rstrip(), joined[-1][1])] if joined else []
