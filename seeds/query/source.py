"""Reading a source: sentence by sentence, with what rests on each."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from conference_record.models import Passage, evidence
from conference_record.models import Source as SourceRow
from conference_record.seeds.query.find import selected
from conference_record.seeds.query.refs import KINDS, Ref, lasting, refs
from conference_record.seeds.query.relations import TABLES

AT_ONCE = 200
"""How many paragraphs are read at once."""


@dataclass(frozen=True)
class Resting:
    """What rests on a sentence: a row, or one column of it."""

    table: str
    id: int
    words: str
    """The row in words."""
    page: Ref | None
    """Whose page shows the row; None where none does."""
    field: str | None
    """None for the row as a whole."""
    says: str | None
    """What the sentence gives for the field instead; None where it supports."""


@dataclass(frozen=True)
class Passed:
    """A sentence of a source."""

    paragraph: int
    """0 = title and headings before the text."""
    sentence: int
    text: str | None
    """None where it may not be republished."""
    set_aside: str | None
    """Why no row uses it."""
    resting: tuple[Resting, ...]

    @property
    def number(self) -> str:
        """The numbers of paragraph and sentence: '1.3'."""
        return f"{self.paragraph}.{self.sentence}"


@dataclass(frozen=True)
class Source:
    """A document, and some or all of its sentences."""

    id: int
    ref: Ref
    kind: str | None
    publisher: str | None
    url: str | None
    language: str | None
    published_on: str | None
    retrieved_on: str | None
    sha256: str | None
    identifiers: tuple[tuple[str, str], ...]
    """Scheme and value of each."""
    first: int
    """Number of the first paragraph that was read."""
    paragraph_count: int
    """How many paragraphs it has in all, the heading among them."""
    sentence_count: int
    passages: tuple[Passed, ...]


def first_of(paragraph: int) -> int:
    """Return the first of the paragraphs that are read together with one."""
    return paragraph // AT_ONCE * AT_ONCE


def read_source(connection: Connection, slug: str, *, first: int = 0, paragraphs: int | None = AT_ONCE) -> Source:
    """Return a source by slug, also by a former one, with `paragraphs` of it, or all, from the one with number `first`.

    Raises UnknownSlugError when there is no such source.
    """
    key, _ = lasting(connection, "source", slug)
    of_source = Passage.source_id == key
    wanted = [of_source, Passage.paragraph >= first]
    if paragraphs is not None:
        wanted.append(Passage.paragraph < first + paragraphs)
    with Session(connection) as session:
        source = session.get_one(SourceRow, key)
        last, count = session.execute(select(func.max(Passage.paragraph), func.count()).where(of_source)).one()
        passages = session.execute(
            select(Passage.id, Passage.paragraph, Passage.sentence, Passage.text, Passage.set_aside)
            .where(*wanted)
            .order_by(Passage.paragraph, Passage.sentence)
        ).all()
        resting = _resting(connection, [row.id for row in passages])
        return Source(
            id=key,
            ref=Ref("source", source.slug, source.title),
            kind=source.kind,
            publisher=source.publisher,
            url=source.url,
            language=source.language,
            published_on=source.published_on,
            retrieved_on=source.retrieved_on,
            sha256=source.sha256,
            identifiers=tuple((identifier.scheme, identifier.value) for identifier in source.identifiers),
            first=first,
            paragraph_count=0 if last is None else last + 1,
            sentence_count=count,
            passages=tuple(
                Passed(paragraph, sentence, text, set_aside, tuple(resting[passage]))
                for passage, paragraph, sentence, text, set_aside in passages
            ),
        )


def _resting(connection: Connection, passages: Sequence[int]) -> dict[int, list[Resting]]:
    """Return what rests on passages, by key of the passage."""
    citations = TABLES["citations"].c
    keys = [key for (key,) in selected(connection, (citations.id,), citations.passage_id, passages)]
    # By the keys of citations, which either database looks up in each part of the view.
    rows = selected(connection, tuple(evidence.c), evidence.c.citation_id, keys)
    events = refs(connection, "event", list({row.event for row in rows if row.event is not None}))
    shared = _pages(connection, rows)
    found: dict[int, list[Resting]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: int(row.citation_id)):
        page = events[row.event] if row.event is not None else shared.get((row.table_name, row.row_id))
        found[row.passage_id].append(Resting(row.table_name, row.row_id, row.supports, page, row.field, row.says))
    return found


_ABOUT = (
    ("speakers", "id", "person"),
    ("affiliations", "speaker_id", "person"),
    ("links", "speaker_id", "person"),
    ("organizations", "id", "body"),
    ("links", "organization_id", "body"),
    ("topics", "id", "topic"),
)
"""The tables of rows that events share, the column that says whom or what a row is about, and the kind of that."""


def _pages(connection: Connection, rows: Sequence[Row[*tuple[Any, ...]]]) -> dict[tuple[str, int], Ref]:
    """Return whose page shows each of the rows that events share, by table and key."""
    found: dict[tuple[str, int], Ref] = {}
    for table, column, kind in _ABOUT:
        own, named, page = TABLES[table], TABLES[KINDS[kind]].alias(), TABLES[KINDS[kind]].alias()
        lasting_id = named.c.canonical_id if "canonical_id" in named.c else named.c.id
        joined = own.join(named, named.c.id == own.c[column]).join(page, page.c.id == lasting_id)
        keys = {row.row_id for row in rows if row.table_name == table}
        for key, slug, name in selected(connection, (own.c.id, page.c.slug, page.c.name), own.c.id, keys, joined):
            found[table, key] = Ref(kind, slug, name)
    return found
