"""Index the rows that have a value in a column, where most rows have none.

Of the eleven pointers of a citation one is set, and each of their indexes had an entry for every citation: more than a
quarter of a database. The rule that no citation is there twice is kept by the key and the table of what it points to.

The downgrade loses nothing.

Revision ID: 4be1a7c05d92
Revises: e6f2b80d13c4
Create Date: 2026-11-28 01:10:00.000000+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "4be1a7c05d92"
down_revision = "e6f2b80d13c4"
branch_labels = None
depends_on = None

_POINTERS = {
    "citations": "event session statement appearance remark participation speaker organization affiliation link topic",
    "identifiers": "event session statement speaker organization source series",
    "former_slugs": "event speaker organization topic source series",
    "links": "event session statement speaker organization series",
    "other_titles": "event session statement series",
    "appearances": "organization replaced_by",
    "statements": "replies_to",
}

_TARGETS = [f"{column}_id" for column in _POINTERS["citations"].split()]
_ONCE = {
    "of the pointers": [f"coalesce({column}, 0)" for column in _TARGETS],
    "of the target": [
        f"coalesce({', '.join(_TARGETS)})",
        f"coalesce({', '.join(f'{column} * 0 + {number}' for number, column in enumerate(_TARGETS))})",
    ],
}


def upgrade() -> None:
    _list_once("of the target")
    for table, column in _columns():
        is_set = sa.text(f"{column} IS NOT NULL")
        op.drop_index(op.f(f"ix_{table}_{column}"), table)
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], sqlite_where=is_set, postgresql_where=is_set)


def downgrade() -> None:
    _list_once("of the pointers")
    for table, column in _columns():
        op.drop_index(op.f(f"ix_{table}_{column}"), table)
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _columns() -> list[tuple[str, str]]:
    return [(table, f"{column}_id") for table, columns in _POINTERS.items() for column in columns.split()]


def _list_once(by: str) -> None:
    columns: list[str | sa.TextClause] = ["passage_id", *map(sa.text, ["coalesce(field, '')", *_ONCE[by]])]
    op.drop_index(op.f("uq_citations_listed_once"), "citations")
    op.create_index(op.f("uq_citations_listed_once"), "citations", columns, unique=True)
