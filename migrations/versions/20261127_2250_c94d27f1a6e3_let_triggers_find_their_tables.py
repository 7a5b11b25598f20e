"""Let triggers on PostgreSQL find their tables whatever the search path of who writes.

pg_dump --data-only writes rows to be restored with an empty search path, and the triggers did not find their tables.

The downgrade loses nothing but that.

Revision ID: c94d27f1a6e3
Revises: b2c7f0e64d18
Create Date: 2026-11-27 22:50:00.000000+00:00
"""

from alembic import op

revision = "c94d27f1a6e3"
down_revision = "b2c7f0e64d18"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _set_search_path("SET search_path FROM CURRENT")


def downgrade() -> None:
    _set_search_path("RESET search_path")


def _set_search_path(how: str) -> None:
    if op.get_context().dialect.name != "postgresql":
        return
    op.execute(f"""DO $$
DECLARE function regprocedure;
BEGIN
    FOR function IN
        SELECT oid::regprocedure FROM pg_proc
        WHERE pronamespace = current_schema()::regnamespace AND prorettype = 'trigger'::regtype
    LOOP
        EXECUTE 'ALTER FUNCTION ' || function || ' {how}';
    END LOOP;
END $$""")
