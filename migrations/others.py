"""What other programs keep in the same database: their views on the record, and who may read ours.

They are put aside while revisions run, and then put back. PostgreSQL drops no view that another view reads, and
forgets with a view who may read it. SQLite drops it, and whoever asks the other view later gets an error.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from alembic.util import CommandError
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from conference_record.models import sql
from conference_record.models.base import OWN, run_sql

_READERS = text("""
WITH RECURSIVE own AS (
    SELECT oid FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relname = ANY(CAST(:own AS name[]))
), readers AS (
    SELECT oid, 0 AS depth FROM own
    UNION
    SELECT ev_class, depth + 1
    FROM readers
    JOIN pg_depend ON refclassid = 'pg_class'::regclass AND refobjid = readers.oid
        AND classid = 'pg_rewrite'::regclass
    JOIN pg_rewrite ON pg_rewrite.oid = objid
    WHERE ev_class <> readers.oid
)
SELECT pg_class.oid::regclass::text AS name, relkind = 'm' AS is_materialized,
       EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = pg_class.oid)
           OR (SELECT count(*) FROM pg_rewrite WHERE ev_class = pg_class.oid) > 1 AS has_more,
       'CREATE VIEW ' || pg_class.oid::regclass
           || coalesce(' WITH (' || array_to_string(reloptions, ', ') || ')', '')
           || ' AS ' || pg_get_viewdef(pg_class.oid) AS definition,
       CASE WHEN relowner <> current_user::regrole
           THEN format('ALTER VIEW %s OWNER TO %s', pg_class.oid::regclass, relowner::regrole) END AS owner,
       format('COMMENT ON VIEW %s IS %L', pg_class.oid::regclass, obj_description(pg_class.oid, 'pg_class')) AS comment
FROM pg_class JOIN (SELECT oid, max(depth) AS depth FROM readers GROUP BY oid) AS deepest USING (oid)
WHERE relkind IN ('v', 'm') AND pg_class.oid NOT IN (SELECT oid FROM own)
ORDER BY depth, name
""")

_GRANTS = text("""
SELECT format('GRANT %s ON %s TO %s%s', privilege_type, pg_class.oid::regclass,
              CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
              CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
FROM pg_class CROSS JOIN aclexplode(relacl)
WHERE relkind = 'v' AND grantee <> relowner AND (
    pg_class.oid::regclass::text = ANY(CAST(:names AS text[]))
    OR relnamespace = current_schema()::regnamespace AND relname = ANY(CAST(:own AS name[])))
ORDER BY 1
""")


class _View(NamedTuple):
    name: str
    is_materialized: bool
    has_more: bool
    definition: str
    owner: str | None
    comment: str


@contextmanager
def put_aside(connection: Connection) -> Iterator[None]:
    """Put aside what others have built on the record, and put it back at the end.

    Raises CommandError, with the advice to drop it first, where that cannot be done.
    """
    yield from (_on_postgresql if connection.dialect.name == "postgresql" else _on_sqlite)(connection)


def _on_postgresql(connection: Connection) -> Iterator[None]:
    own = [*OWN, *sql.names()]
    views = [_View(*row) for row in connection.execute(_READERS, {"own": own})]
    for view in views:
        if view.is_materialized or view.has_more:
            kind = "materialized view" if view.is_materialized else "view with triggers or rules"
            raise _advice(view.name, f"the {kind} {view.name} reads the record")
    names = {"own": own, "names": [view.name for view in views]}
    grants = connection.execute(_GRANTS, names).scalars().all()
    for view in reversed(views):
        connection.exec_driver_sql(f"DROP VIEW {view.name}")
    yield
    for view in views:
        try:
            run_sql(connection, [each for each in (view.definition, view.owner, view.comment) if each])
        except DBAPIError as error:
            raise _advice(view.name, f"the view {view.name} does not fit this revision: {error.orig}") from None
    there = set(connection.execute(_GRANTS, names).scalars())
    for grant in grants:
        if grant not in there and _is_view(connection, grant):
            connection.exec_driver_sql(grant)


def _is_view(connection: Connection, grant: str) -> bool:
    """Say whether the view of a grant is there after the revisions, too."""
    name = grant.partition(" ON ")[2].partition(" TO ")[0]
    return connection.scalar(text("SELECT to_regclass(:name)"), {"name": name}) is not None


def _on_sqlite(connection: Connection) -> Iterator[None]:
    others = sorted(set(inspect(connection).get_view_names()) - sql.names())
    answering = [name for name in others if _problem(connection, name) is None]
    yield
    for name in answering:
        if (problem := _problem(connection, name)) is not None:
            raise _advice(name, f"the view {name} does not fit this revision: {problem}")


def _problem(connection: Connection, view: str) -> str | None:
    try:
        connection.exec_driver_sql(f'SELECT 1 FROM "{view}" LIMIT 0').close()
    except DBAPIError as error:
        return str(error.orig)
    return None


def _advice(view: str, problem: str) -> CommandError:
    return CommandError(f"{problem}; drop {view}, run this again, and then make it anew")
