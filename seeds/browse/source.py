"""The page of a source."""

from itertools import groupby
from typing import Any

from sqlalchemy.engine import Connection

from conference_record.seeds.query.source import AT_ONCE, Passed, Resting, first_of, read_source


def contents(connection: Connection, slug: str, arguments: Any) -> dict[str, Any]:
    """Return what the page shows: the paragraphs from `from` on, the first ones where that is no number."""
    asked = arguments.get("from") or ""
    first = first_of(int(asked)) if asked.isdecimal() and len(asked) < 10 else 0
    source = read_source(connection, slug, first=first)
    after = first + AT_ONCE
    return {
        "source": source,
        "before": first - AT_ONCE if first else None,
        "after": after if after < source.paragraph_count else None,
        "resting": {passage.number: _together(passage) for passage in source.passages},
        "has_text": any(passage.text is not None for passage in source.passages),
    }


def _together(passage: Passed) -> list[tuple[Resting, list[str]]]:
    """Return what rests on a sentence, each row once, with the columns of it."""
    together = groupby(passage.resting, key=lambda each: (each.table, each.id, each.says))
    groups = [list(each) for _, each in together]
    return [(each[0], [one.field.replace("_", " ") for one in each if one.field]) for each in groups]
