"""What others said stays: rows, columns and topics that rest on sources that the records of a load do not describe."""

from collections.abc import Mapping, Sequence

from conference_record.seeds.load.writer import Writer
from conference_record.seeds.query.find import selected
from conference_record.seeds.query.relations import CITED, TABLES, parents_of
from conference_record.seeds.query.tree import RowTree

SAID_ONE_BY_ONE = ("appearances", "remarks", "participations")
"""Tables in which a row that a record does not have is another one. A statement may be the same, with another title."""

_Pairs = list[tuple[RowTree, RowTree | None]]
"""Wanted rows with the stored rows that they continue; a row that is kept continues itself."""


def mark_said_by_others(
    writer: Writer, table: str, rows: Sequence[RowTree], parent: Mapping[str, int] | None = None
) -> None:
    """Mark rows as to be kept if other sources support them, or of a table that cites nothing, the row of `parent`."""
    waiting = [row for row in rows if not row.is_kept]
    if not waiting:
        return
    if table in CITED:
        supported = writer.supported_by_others(table, dict.fromkeys(row.id for row in waiting))
        for row in waiting:
            row.is_kept = row.id in supported
    elif parent is not None:
        ((above, column),) = parents_of(table).items()
        if writer.is_said_by_others(above, parent[column.name]):
            for row in waiting:
                row.is_kept = True


def take_back(writer: Writer, table: str, pairs: _Pairs) -> _Pairs:
    """Take back what the records said before of rows that are kept; return the pairs, without the rows below them.

    Of what is below such a row, only what others said stays.
    """
    kept = {row.id for row, stored in pairs if row is stored}
    if not kept or table not in CITED:
        return pairs
    citations, passages = TABLES["citations"], TABLES["passages"]
    cited = citations.c[CITED[table]]
    joined = citations.join(passages)
    columns = (citations.c.id, cited, passages.c.source_id)
    found = selected(writer.connection, columns, cited, kept, joined)
    own = [(key, row_id) for key, row_id, source in found if source in writer.sources]
    writer.delete("citations", [key for key, _ in own])
    said_before = {row_id for _, row_id in own}
    return [
        (RowTree(table, row.values, {}, row.topics, row.identifiers, row.id), stored)
        if row is stored and row.id in said_before
        else (row, stored)
        for row, stored in pairs
    ]


def topics_of(writer: Writer, row: RowTree, stored: RowTree | None) -> tuple[frozenset[int], frozenset[int]]:
    """Return the stored and the wanted topics of a row; where a record gives none, those that others said stay."""
    if stored is None:
        return frozenset(), row.topics
    if not row.topics and stored.topics and writer.is_said_by_others(row.table, row.id):
        return stored.topics, stored.topics
    return stored.topics, row.topics
