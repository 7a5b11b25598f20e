"""Which sentences rows rest on, read for many rows at once."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row
from sqlalchemy.engine import Connection

from conference_record.seeds.query.find import selected
from conference_record.seeds.query.relations import CITED, TABLES


@dataclass(frozen=True)
class Sentence:
    """A sentence of a source, and what of a row it is evidence for."""

    source: str
    """Slug of the source."""
    title: str
    """Title of the source."""
    paragraph: int
    sentence: int
    text: str | None
    """None where it may not be republished."""
    field: str | None
    """The column of the row that it is evidence for; None for the row as a whole."""
    says: str | None
    """What it gives for the field instead, where it contradicts; None where it supports."""

    @property
    def number(self) -> str:
        """The numbers of paragraph and sentence: '1.3'."""
        return f"{self.paragraph}.{self.sentence}"


Cited = Mapping[tuple[str, int], tuple[Sentence, ...]]
"""Sentences by table and key of the row that rests on them."""


def sentences_of(
    connection: Connection, rows: Mapping[str, Collection[int]], sources_alone: Collection[str] | None = None
) -> Cited:
    """Return the sentences that rows rest on, in the order of the sources; `rows` are keys by table.

    With slugs in `sources_alone`, only the sentences of these sources.
    """
    citations, passages, sources = (TABLES[name].c for name in ("citations", "passages", "sources"))
    cited: list[tuple[str, Row[*tuple[Any, ...]]]] = []
    for table, keys in rows.items():
        column = citations[CITED[table]]
        columns = (column, citations.passage_id, citations.field, citations.says)
        found_rows = (
            selected(connection, columns, column, keys)
            if sources_alone is None
            else selected(connection, columns, column, keys, _WITH_SOURCES, sources.slug.in_(sources_alone))
        )
        cited += [(table, row) for row in found_rows]
    # Many rows rest on one sentence: it is read once.
    read = (passages.id, passages.source_id, passages.paragraph, passages.sentence, passages.text)
    named = {row[0]: row for row in selected(connection, read, passages.id, {row[1] for _, row in cited})}
    titles = selected(
        connection, (sources.id, sources.slug, sources.title), sources.id, {row[1] for row in named.values()}
    )
    of = {key: (slug, title) for key, slug, title in titles}
    made: dict[tuple[int, str | None, str | None], Sentence] = {}
    found: dict[tuple[str, int], list[Sentence]] = defaultdict(list)
    for table, (key, passage, field, says) in cited:
        if (known := (passage, field, says)) not in made:
            _, source, paragraph, sentence, text = named[passage]
            made[known] = Sentence(*of[source], paragraph, sentence, text, field, says)
        found[table, key].append(made[known])
    return {row: tuple(sorted(each, key=_place)) if len(each) > 1 else tuple(each) for row, each in found.items()}


_WITH_SOURCES = TABLES["citations"].join(TABLES["passages"]).join(TABLES["sources"])


def _place(sentence: Sentence) -> tuple[str, int, int, str]:
    return sentence.source, sentence.paragraph, sentence.sentence, sentence.field or ""
