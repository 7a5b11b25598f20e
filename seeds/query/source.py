"""Reading a source: sentence by sentence, with what rests on each."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from conference_record.models import Passage, evidence
from conference_record.models import Source as SourceRow
from conference_record.seeds.query.find import selected
from conference_record.seeds.query.places import pages_of
from conference_record.seeds.query.refs import Ref, lasting
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


def numbers_of(connection: Connection, passages: Collection[int]) -> dict[int, tuple[str, int, int]]:
    """Return the slug of the source and the numbers of paragraph and sentence of passages."""
    columns = (Passage.id, SourceRow.slug, Passage.paragraph, Passage.sentence)
    query = select(*columns).join(Passage.source).where(Passage.id.in_(passages))
    return {row.id: (row.slug, row.paragraph, row.sentence) for row in connection.execute(query)}


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
    pages = pages_of(connection, {(row.table_name, row.row_id) for row in rows})
    found: dict[int, list[Resting]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: int(row.citation_id)):
        page = pages.get((row.table_name, row.row_id))
        found[row.passage_id].append(Resting(row.table_name, row.row_id, row.supports, page, row.field, row.says))
    return found
