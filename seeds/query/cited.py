"""Which sentences an event's rows rest on, found from the rows by indexes.

Asking the view `evidence` about one event or one source would read all citations of the database.
"""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.engine import Connection, Row

from conference_record.models import views
from conference_record.seeds.query.find import selected
from conference_record.seeds.query.relations import ATTACHED, CITED, TABLES, parents_of
from conference_record.seeds.query.tree import joined_to_event

Evidence = Row[*tuple[Any, ...]]
"""A row of the view `evidence`."""


def sources_of_event(connection: Connection, event_id: int) -> set[int]:
    """Return the ids of the sources that an event's own rows cite."""
    passages = TABLES["passages"]
    queries = _citations_of_event(event_id, passages.c.source_id)
    return {source for query in queries for source in connection.scalars(query.distinct())}


def contradictions(connection: Connection, event_id: int, sources: Collection[int]) -> list[Evidence]:
    """Return what contradicts an event's own rows, and what given sources contradict in the rows that events share."""
    citations, passages = TABLES["citations"], TABLES["passages"]
    contradicts = citations.c.says.is_not(None)
    found = {
        key
        for query in _citations_of_event(event_id, citations.c.id)
        for key in connection.scalars(query.where(contradicts))
    }
    joined = passages.join(citations, citations.c.passage_id == passages.c.id)
    of_sources = selected(connection, (citations.c.id,), passages.c.source_id, sources, joined, contradicts)
    found.update(key for (key,) in of_sources)
    return [row for row in evidence_of(connection, found) if row.event_id in (event_id, None)]


def evidence_of_source(connection: Connection, source_id: int) -> list[Evidence]:
    """Return the rows of the view `evidence` about one source."""
    citations, passages = TABLES["citations"], TABLES["passages"]
    joined = passages.join(citations, citations.c.passage_id == passages.c.id)
    found = selected(connection, (citations.c.id,), passages.c.source_id, [source_id], joined)
    return evidence_of(connection, [key for (key,) in found])


def evidence_of(connection: Connection, citations: Collection[int]) -> list[Evidence]:
    """Return the rows of the view `evidence` for some citations, in its order."""
    view = views.evidence
    found = selected(connection, tuple(view.c), view.c.citation_id, citations)
    return sorted(found, key=lambda row: (row.source_id, row.paragraph, row.sentence, row.citation_id))


def _citations_of_event(event_id: int, column: ColumnElement[Any]) -> Iterator[Select[Any]]:
    """Yield queries for a column of the citations of an event's own rows, joined with their passages."""
    citations, passages = TABLES["citations"], TABLES["passages"]
    for name in CITED:
        if name != "events" and not parents_of(name):
            continue
        table = TABLES[name]
        joined, event = joined_to_event(table)
        joined = joined.join(citations, citations.c[CITED[name]] == table.c.id)
        yield select(column).select_from(joined.join(passages)).where(event == event_id)
    links = TABLES["links"]
    for owner in ("events", "sessions", "statements"):
        joined, event = joined_to_event(TABLES[owner])
        joined = joined.join(links, links.c[ATTACHED["links"][owner]] == TABLES[owner].c.id)
        joined = joined.join(citations, citations.c[CITED["links"]] == links.c.id)
        yield select(column).select_from(joined.join(passages)).where(event == event_id)
