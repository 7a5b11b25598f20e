"""Let other programs read the views, and put what has no date or place last on both databases.

DuckDB reads a view of a SQLite file by binding its SQL itself. It does not see generated columns; where it fails for that,
it writes the SQL anew and hands it to SQLite, which then refuses `count(*)` and parts of a UNION. One such view kept it
from listing the tables. So views with a UNION do without `canonical_id`, and the others count a key.

Events without a date came first on SQLite, and last on PostgreSQL; so did remarks of which nobody knows the session. They
come last on both. All views have one column a line, and comments.

The downgrade loses nothing but that order; the views answer the same.

Revision ID: e6f2b80d13c4
Revises: d4a91c5e07b2
Create Date: 2026-11-28 01:00:00.000000+00:00
"""

from alembic import op

revision = "e6f2b80d13c4"
down_revision = "d4a91c5e07b2"
branch_labels = None
depends_on = None

# The versions before and after, each view after those that it reads.
_VIEWS = {
    "agenda": (1, 2),
    "conferences": (3, 4),
    "evidence": (2, 3),
    "evidence_gaps": (3, 4),
    "memberships": (1, 2),
    "names_then": (1, 2),
    "organization_countries": (1, 2),
    "organization_tree": (2, 3),
    "outcomes": (1, 2),
    "replies": (1, 2),
    "what_was_said": (3, 4),
    "countries_then": (1, 2),
    "positions_held": (4, 5),
    "searchable": (4, 4),
    "bodies": (4, 5),
    "programme": (6, 7),
    "roster": (4, 5),
}


def upgrade() -> None:
    for view in reversed(_VIEWS):
        op.drop_sql(view, version=_VIEWS[view][0])
    for view, (_, version) in _VIEWS.items():
        op.create_sql(view, version=version)


def downgrade() -> None:
    for view in reversed(_VIEWS):
        op.drop_sql(view, version=_VIEWS[view][1])
    for view, (version, _) in _VIEWS.items():
        op.create_sql(view, version=version)
