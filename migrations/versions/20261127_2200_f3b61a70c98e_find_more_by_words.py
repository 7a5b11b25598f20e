"""Find more by words: posts, printed names and titles, acronyms, other titles, texts, quotations and passages.

One view says what can be found; the triggers, which said it each by itself, read that view.

The downgrade makes the search know less; nothing else is lost.

Revision ID: f3b61a70c98e
Revises: e5a3b90d1c72
Create Date: 2026-11-27 22:00:00.000000+00:00
"""

from alembic import op

revision = "f3b61a70c98e"
down_revision = "e5a3b90d1c72"
branch_labels = None
depends_on = None

_KINDS = "'event', 'speaker', 'organization', 'topic', 'session', 'statement', 'remark'"
_KNOWN = {
    "old": f"kind IN ({_KINDS})",
    "new": "kind IN ('event', 'speaker', 'organization', 'topic', 'session', 'statement', 'appearance', 'remark',"
    " 'passage')",
}
_NAMED = {
    "events": "title",
    "sessions": "title",
    "statements": "title",
    "remarks": "text",
    "topics": "name",
    "speakers": "name",
    "organizations": "name",
}
"""The tables that could be found before, and a column that their triggers watch."""


def upgrade() -> None:
    op.drop_sql("searchable", 3)
    op.drop_sql("search", 1)
    op.replace_check("search_entries", "ck_search_entries_kind_is_known", old=_KNOWN["old"], new=_KNOWN["new"])
    op.create_sql("search", 2)
    op.create_sql("search_source", 1)
    op.create_sql("search_triggers", 1)
    op.create_sql("searchable", 4)
    op.execute("DELETE FROM search_entries")
    op.execute(
        "INSERT INTO search_entries (kind, row_id, names, body) SELECT kind, row_id, names, body FROM search_source"
    )


def downgrade() -> None:
    op.drop_sql("searchable", 4)
    op.drop_sql("search_triggers", 1)
    op.drop_sql("search_source", 1)
    op.drop_sql("search", 2)
    op.execute("DELETE FROM search_entries WHERE kind IN ('appearance', 'passage')")
    op.replace_check("search_entries", "ck_search_entries_kind_is_known", old=_KNOWN["new"], new=_KNOWN["old"])
    op.create_sql("search", 1)
    op.create_sql("searchable", 3)
    # The triggers of that time write what they know of each row.
    for table, column in _NAMED.items():
        op.execute(f"UPDATE {table} SET {column} = {column}")
