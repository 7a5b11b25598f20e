"""Loads which statement replies to which: both must be there before one can point to the other."""

from collections.abc import Collection, Sequence

from sqlalchemy import bindparam, update

from conference_record.seeds.load.context import Load
from conference_record.seeds.query.find import selected
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.query.tree import RowTree
from conference_record.seeds.record.format import Statement


def load_replies(load: Load, statements: Sequence[Statement], rows: Sequence[RowTree], known: Collection[int]) -> None:
    """Let the statements of an event reply to each other; `rows` are theirs, and `known` the ids of those stored."""
    if not known and not any(statement.replies_to for statement in statements):
        return
    load.writer.flush()
    table = TABLES["statements"]
    columns = table.c.id, table.c.replies_to_id
    stored = {row.id: row._mapping for row in selected(load.connection, columns, table.c.id, known)}
    called = {statement.id: row.id for statement, row in zip(statements, rows, strict=True) if statement.id}
    added = []
    for statement, row in zip(statements, rows, strict=True):
        wanted = called[statement.replies_to] if statement.replies_to is not None else None
        if row.id not in known:
            if wanted is not None:
                added.append({"key": row.id, "wanted": wanted})
        elif stored[row.id]["replies_to_id"] != wanted:
            changed = load.writer.without_clearing("statements", row.id, {"replies_to_id": wanted})
            load.writer.change("statements", stored[row.id], changed)
    if added:
        # They are counted as added already.
        query = update(table).where(table.c.id == bindparam("key")).values(replies_to_id=bindparam("wanted"))
        load.connection.execute(query, added)
