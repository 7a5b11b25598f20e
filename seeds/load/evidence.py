"""Protects rows from a record that does not describe the source that supports them."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence, Set

from sqlalchemy.engine import Connection

from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.cited import evidence_of
from conference_record.seeds.query.find import selected
from conference_record.seeds.query.relations import CITED, TABLES


class EvidenceError(ConferenceRecordError):
    """Raised when a load would overwrite or delete what a source supports that no loaded record describes."""

    def __init__(self, problems: Sequence[str]) -> None:
        """Keep each problem apart."""
        self.problems = problems
        super().__init__("\n".join(problems))


def supported_by(connection: Connection, sources: Set[int], table: str, ids: Collection[int]) -> set[int]:
    """Return which rows of a table rest on sentences of sources."""
    citations, passages = TABLES["citations"], TABLES["passages"]
    column = citations.c[CITED[table]]
    cited = selected(connection, (column, passages.c.source_id), column, ids, citations.join(passages))
    # Not a condition of the query: a load may describe thousands of sources, and asks for each row.
    return {key for key, source in cited if source in sources}


def supported_by_others(
    connection: Connection, sources: Set[int], table: str, touched: Mapping[int, set[str] | None]
) -> dict[int, list[str]]:
    """Return why rows must stay as they are, by id: citations of them by other sources than the given ones.

    `touched` are columns by the id of the row, None for the whole row.
    """
    if table not in CITED or not touched:
        return {}
    citations, passages = TABLES["citations"], TABLES["passages"]
    row_id = citations.c[CITED[table]]
    columns = (citations.c.id, citations.c.field, row_id, passages.c.source_id)
    joined = citations.join(passages)
    supporting: dict[int, int] = {}
    for key, field, row, source in selected(connection, columns, row_id, touched, joined, citations.c.says.is_(None)):
        names = touched[row]
        if source not in sources and (names is None or field is None or field in names):
            supporting[key] = row
    problems: dict[int, list[str]] = defaultdict(list)
    for entry in evidence_of(connection, supporting):
        what = f"{entry.field} of {entry.supports}" if entry.field else entry.supports
        problems[entry.row_id].append(
            f"{what} rests on {entry.source_slug}:{entry.paragraph}.{entry.sentence}, a source that this record does"
            " not describe; keep what it says, or describe that source too"
        )
    return problems
