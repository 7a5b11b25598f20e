"""Which sentences rows rest on, read for many rows at once."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

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


def sentences_of(connection: Connection, rows: Mapping[str, Collection[int]]) -> Cited:
    """Return the sentences that rows rest on, in the order of the sources; `rows` are keys by table."""
    citations, passages, sources = (TABLES[name] for name in ("citations", "passages", "sources"))
    joined = citations.join(passages, passages.c.id == citations.c.passage_id).join(
        sources, sources.c.id == passages.c.source_id
    )
    said = (
        sources.c.slug,
        sources.c.title,
        passages.c.paragraph,
        passages.c.sentence,
        passages.c.text,
        citations.c.field,
        citations.c.says,
    )
    found: dict[tuple[str, int], list[Sentence]] = defaultdict(list)
    for table, keys in rows.items():
        column = citations.c[CITED[table]]
        for key, *values in selected(connection, (column, *said), column, keys, joined):
            found[table, key].append(Sentence(*values))
    return {row: tuple(sorted(cited, key=_place)) for row, cited in found.items()}


def _place(sentence: Sentence) -> tuple[str, int, int, str]:
    return sentence.source, sentence.paragraph, sentence.sentence, sentence.field or ""
