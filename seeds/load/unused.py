"""Removes the shared rows on which nothing relies any more."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import exists, or_
from sqlalchemy.engine import Connection

from conference_record.seeds.load.context import Load
from conference_record.seeds.load.writer import Writer
from conference_record.seeds.query.find import rows_where, selected
from conference_record.seeds.query.relations import DELETED_WITH, IN_ORDER, TABLES


def remove_unused(load: Load, relied_on: Mapping[str, set[int]], affiliations: Sequence[int]) -> None:
    """Remove what only these events relied on and their records do not describe any more.

    `relied_on` are the ids of rows by shared table, `affiliations` the ids of posts.
    """
    writer = load.writer
    kept = writer.supported_by_others("affiliations", dict.fromkeys(affiliations))
    writer.delete("affiliations", [key for key in affiliations if key not in kept])
    # Speakers first: an organization may be in use only by their affiliations.
    for table in ("speakers", "organizations", "topics", "series"):
        candidates = _not_described(load, table, relied_on.get(table, set()))
        # Removing a part may free the organization above it.
        while unused := _unused(load, table, candidates):
            delete_with_owned(load.connection, writer, table, unused)
            candidates.difference_update(unused)


def _not_described(load: Load, table: str, ids: set[int]) -> set[int]:
    """Return which rows of a table no record describes."""
    left = ids - {row.id for row in load.rows[table].values()}
    if load.together is None:
        return set(left)
    columns = TABLES[table].c
    slugs = selected(load.connection, (columns.id, columns.slug), columns.id, left)
    return {key for key, slug in slugs if not load.is_described(table, slug)}


def delete_with_owned(connection: Connection, writer: Writer, table: str, ids: Sequence[int]) -> None:
    """Delete rows with those that are deleted with them: names, posts, identifiers."""
    for column in DELETED_WITH[table]:
        if "id" in column.table.c:
            writer.delete(column.table.name, [row["id"] for row in rows_where(connection, column, ids)])
    writer.delete(table, ids)


def _unused(load: Load, table: str, candidates: Collection[int]) -> list[int]:
    """Return the rows to which no other row refers, and that no undescribed source supports."""
    key = TABLES[table].c.id
    references = []
    for referring in IN_ORDER:
        if referring.name == "citations":
            continue
        other = referring.alias()
        # What is deleted with a row does not keep it.
        references += [
            exists().where(other.c[each.parent.name] == key)
            for each in referring.foreign_keys
            if each.column is key and each.ondelete != "CASCADE"
        ]
    unused = [row.id for row in selected(load.connection, (key,), key, candidates, None, ~or_(*references))]
    kept = load.writer.supported_by_others(table, dict.fromkeys(unused))
    return sorted(each for each in unused if each not in kept)
