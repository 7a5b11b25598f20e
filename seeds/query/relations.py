"""How tables are related, read from the foreign keys of the metadata."""

from collections import defaultdict
from functools import cache

from sqlalchemy import Column, Table

from conference_record.models import IDENTIFIED, LINKED, NAMED, TARGETS, TITLED, Base
from conference_record.models.base import KEPT_BY_LOADING, own_tables

TABLES = Base.metadata.tables

IN_ORDER = own_tables()
"""All tables, each after those that it refers to."""

CITED = {table: column for column, table in TARGETS.items()}
"""The column with which a citation points to a row of each table that wants evidence."""

IDENTIFIER_OF = {table: column for column, table in IDENTIFIED.items()}
"""The column with which an identifier points to a row of each table."""

FORMER_SLUG_OF = {table: column for column, table in NAMED.items()}
"""The column with which a former slug points to a row of each table."""


ATTACHED = {
    table: {owner: column for column, owner in pointers.items()}
    for table, pointers in {"links": LINKED, "other_titles": TITLED}.items()
}
"""The tables whose rows belong to one of several rows, and the column that names a row of each table."""

DISTINCT = {
    table: (f"{table[:-1]}_id", f"other_{table[:-1]}_id") for table in TABLES if "merged_into_id" in TABLES[table].c
}
"""The columns of a distinction that name the lower and the higher id of two rows, by the table of these."""


def written_columns(table: Table) -> list[Column[object]]:
    """Return the columns of a table that are written: all but those that the database computes."""
    return [column for column in table.columns if column.computed is None]


def said_columns(table: Table) -> list[Column[object]]:
    """Return the columns of a table that records can say: those written, but for what loading notes by itself."""
    return [column for column in written_columns(table) if column.info != KEPT_BY_LOADING]


@cache
def _cascading(table: Table) -> dict[str, Column[object]]:
    """Return the tables with whose rows the rows of a table are deleted, and the columns that point there."""
    return {
        part.column.table.name: part.parent
        for constraint in table.foreign_key_constraints
        if constraint.ondelete == "CASCADE"
        for part in constraint.elements
        if part.column.name == "id"
    }


@cache
def parents_of(table: str) -> dict[str, Column[object]]:
    """Return the tables above one whose rows have a position, and the columns that point there.

    Where there are several, a row belongs to the first whose column is not NULL: an appearance to its session or its
    statement, else to the event.
    """
    if "position" not in TABLES[table].c:
        return {}
    return dict(sorted(_cascading(TABLES[table]).items(), key=lambda item: not item[1].nullable))


CHILDREN: dict[str, dict[str, str]] = defaultdict(dict)
"""The tables below each table of an event, and the column that names the parent."""
for _table in IN_ORDER:
    for _parent, _column in parents_of(_table.name).items():
        CHILDREN[_parent][_table.name] = _column.name

IDENTIFIED_BELOW_EVENTS = [table for table in IDENTIFIER_OF if parents_of(table)]
"""The tables below an event whose rows have identifiers."""

DELETED_WITH: dict[str, list[Column[object]]] = defaultdict(list)
"""The columns that name a row with which their own is deleted, by the table of that; without citations."""
for _table in IN_ORDER:
    for _column in _table.columns:
        for _key in _column.foreign_keys:
            if _key.ondelete == "CASCADE" and _key.column.name == "id" and _table.name != "citations":
                DELETED_WITH[_key.column.table.name].append(_column)

OWNED: dict[str, dict[str, str]] = {
    table: {column.table.name: column.name for column in columns if not column.name.startswith("other_")}
    for table, columns in DELETED_WITH.items()
}
"""The tables whose rows are deleted with a row of each table, and the column that names it."""

OTHER_NAMES = {
    owners: (table, column)
    for owners, owned in OWNED.items()
    for table, column in owned.items()
    if table.endswith("_names")
}
"""The tables of other names by the table of those who have them, and the column that names the owner."""


def _topic_links() -> dict[str, tuple[str, str]]:
    links = {}
    for table in IN_ORDER:
        keys = {key.column.table.name: key.parent.name for key in table.foreign_keys}
        if len(keys) == 2 and "topics" in keys:
            del keys["topics"]
            ((owner, column),) = keys.items()
            links[owner] = (table.name, column)
    return links


TOPIC_LINKS = _topic_links()
"""The table that links each table to topics, and its column that names the owner."""


POINTS_WITHIN = {
    table.name: next(
        key.parent.name for key in table.foreign_keys if key.column is table.c.id and "position" in table.c
    )
    for table in IN_ORDER
    if "position" in table.c and any(key.column is table.c.id for key in table.foreign_keys)
}
"""The column by which a row of a table below events points to another of it: statements to those they reply to."""


@cache
def slug_references(table: str) -> dict[str, str]:
    """Return the columns of a table that point to rows with a slug, and the tables of these."""
    return {
        key.parent.name: key.column.table.name
        for key in TABLES[table].foreign_keys
        if key.column.name == "id" and "slug" in key.column.table.c
    }
