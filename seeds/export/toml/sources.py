"""The sources of a dumped record: which ones support it, their sentences, and what its rows cite."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cached_property

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.engine import Connection, RowMapping

from conference_record.models import REGISTER, TARGETS
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.record.format import PARTS, Contradiction, Fact, Part, Passages, fields_of

_SHARED = ("organizations", "speakers", "affiliations", "topics", "links")
"""Tables whose rows can be cited and may belong to no event alone."""

MOST_PARAGRAPHS = 1_000_000
"""How many paragraphs an outline may have: each is a number in a list, whether or not it has sentences."""

_PARTS = {part.table: part for part in PARTS if issubclass(part, Fact)}


def sources_of_shared_rows(connection: Connection) -> set[int]:
    """Return the ids of the sources, but for registers, that support no event's own rows, but at most shared ones."""
    sources, citations, passages = TABLES["sources"], TABLES["citations"], TABLES["passages"]
    of_an_event = or_(*(citations.c[column].is_not(None) for column, table in TARGETS.items() if table not in _SHARED))
    supporting = exists().where(
        passages.c.source_id == sources.c.id, citations.c.passage_id == passages.c.id, of_an_event
    )
    is_none = sources.c.kind.is_distinct_from(REGISTER)
    return set(connection.scalars(select(sources.c.id).where(~supporting, is_none)))


class Sources:
    """The sources of one record."""

    def __init__(
        self,
        connection: Connection,
        rows: Mapping[str, list[int]],
        of_shared_rows: set[int],
        listed: Collection[int] = (),
    ) -> None:
        """Take the ids of the record's rows by table, the result of sources_of_shared_rows, and further sources."""
        self.connection = connection
        self.targets = {column: rows[table] for column, table in TARGETS.items()}
        self.of_shared_rows = of_shared_rows
        self.listed = listed

    @cached_property
    def rows(self) -> dict[int, RowMapping]:
        """The sources that support the event, by id; without those that only support another one's view of a row."""
        sources, citations, passages = TABLES["sources"], TABLES["citations"], TABLES["passages"]
        cited = citations.join(passages, citations.c.passage_id == passages.c.id)
        shared = {column: ids for column, ids in self.targets.items() if TARGETS[column] in _SHARED}
        own = {column: ids for column, ids in self.targets.items() if column not in shared}
        found = set(
            self.connection.scalars(select(passages.c.source_id).distinct().select_from(cited).where(_points_to(own)))
        )
        if self.of_shared_rows:
            # From the few sources to the rows: a known person is cited for thousands of other events.
            of_source = exists().select_from(cited).where(passages.c.source_id == sources.c.id, _points_to(shared))
            candidates = select(sources.c.id).where(sources.c.id.in_(self.of_shared_rows), of_source)
            found |= set(self.connection.scalars(candidates))
        found |= set(self.listed)
        wanted = select(sources).where(sources.c.id.in_(found)).order_by(sources.c.slug)
        return {row["id"]: row for row in self.connection.execute(wanted).mappings()}

    def sentences(self, source_id: int) -> tuple[list[int], dict[str, str], dict[str, str]]:
        """Return a source's outline, how many sentences each paragraph has; texts, and why set aside, by number."""
        passages = TABLES["passages"]
        counts: dict[int, int] = defaultdict(int)
        texts: dict[str, str] = {}
        set_aside: dict[str, str] = {}
        of_source = select(passages).where(passages.c.source_id == source_id)
        in_order = of_source.order_by(passages.c.paragraph, passages.c.sentence)
        last = self.connection.scalar(select(func.max(passages.c.paragraph)).where(passages.c.source_id == source_id))
        if last is not None and last >= MOST_PARAGRAPHS:
            raise ConferenceRecordError(
                f"{self.rows[source_id]['slug']}: has a sentence in paragraph {last}, and the outline of a record has"
                f" at most {MOST_PARAGRAPHS:,} paragraphs; correct the number of that passage in the database"
            )
        for passage in self.connection.execute(in_order).mappings():
            counts[passage["paragraph"]] = max(counts[passage["paragraph"]], passage["sentence"])
            number = f"{passage['paragraph']}.{passage['sentence']}"
            for column, said in (("text", texts), ("set_aside", set_aside)):
                if passage[column] is not None:
                    said[number] = passage[column]
        return [counts.get(paragraph, 0) for paragraph in range(max(counts, default=-1) + 1)], texts, set_aside

    @cached_property
    def cites(self) -> dict[tuple[str, int], Passages | dict[str, Passages]]:
        """What each row of the record cites, by table and id."""
        citations, passages = TABLES["citations"], TABLES["passages"]
        joined = select(citations, passages.c.source_id, passages.c.paragraph, passages.c.sentence).join(
            passages, passages.c.id == citations.c.passage_id
        )
        of_sources = joined.where(passages.c.source_id.in_(self.rows), _points_to(self.targets))
        slugs = {key: str(row["slug"]) for key, row in self.rows.items()}
        found: dict[tuple[str, int], dict[str | None, list[str | Contradiction]]]
        found = defaultdict(lambda: defaultdict(list))
        for row in sorted(
            self.connection.execute(of_sources).mappings(),
            key=lambda row: (slugs[row["source_id"]], row["paragraph"], row["sentence"]),
        ):
            at = f"{row['paragraph']}.{row['sentence']}"
            if len(slugs) > 1:
                at = f"{slugs[row['source_id']]}:{at}"
            column = next(column for column in TARGETS if row[column] is not None)
            cite = at if row["says"] is None else Contradiction(at=at, says=row["says"])
            found[TARGETS[column], row[column]][row["field"]].append(cite)
        return {target: _shortest(_PARTS[target[0]], by_column) for target, by_column in found.items()}


def _points_to(ids: Mapping[str, list[int]]) -> ColumnElement[bool]:
    """Return the condition that a citation points to one of some rows, given by the column that names them."""
    citations = TABLES["citations"]
    return or_(*(citations.c[column].in_(keys) for column, keys in ids.items()))


def _shortest(
    part: type[Part], cites: Mapping[str | None, list[str | Contradiction]]
) -> Passages | dict[str, Passages]:
    """Return the citations of a row, by column or None for the whole row, in the shortest form that a record allows."""

    def one_or_more(passages: list[str | Contradiction]) -> Passages:
        only = passages[0]
        return only if len(passages) == 1 and isinstance(only, str) else passages

    if cites.keys() == {None}:
        return one_or_more(cites[None])
    keys: dict[str, str | None] = {"row": None, **fields_of(part)}
    return {key: one_or_more(cites[column]) for key, column in keys.items() if column in cites}
