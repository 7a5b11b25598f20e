"""What a search found, as lines of text for a terminal or a pipe."""

import textwrap
from collections.abc import Iterable, Iterator

from conference_record.models import Hit
from conference_record.models.search.index import KINDS
from conference_record.seeds.show.lines import WIDTH

_INDENT = max(map(len, KINDS)) + 2


def hit_lines(hits: Iterable[Hit]) -> Iterator[str]:
    """Yield lines for each hit: its kind, what it is called and its event, and where the words stand."""
    for hit in hits:
        # What is called just so is not said twice.
        same = hit.snippet.replace("[", "").replace("]", "") == hit.label
        called = hit.snippet if same else hit.label
        first = f"{hit.kind:<{_INDENT}}{called}" + (f" | {hit.event}" if hit.event else "")
        for text in [first] if same else [first, " " * _INDENT + hit.snippet]:
            yield from textwrap.wrap(
                text, WIDTH, subsequent_indent=" " * _INDENT, break_long_words=False, break_on_hyphens=False
            )
