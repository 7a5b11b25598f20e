"""The database itself refuses what no record may say, and accepts what real conferences need, by plain SQL."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest
from sqlalchemy import (
    Connection,
    Constraint,
    Engine,
    Index,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError

from conference_record.models import open_engine
from tests.database.constraint_cases import (
    ACCEPTED,
    GIVEN,
    REFUSED,
    REFUSED_ON_SQLITE,
    REMEMBERING,
    SET_IN_LAST_ROW,
    TABLES,
    TRIGGERS,
    Refused,
    last_row,
)
from tests.databases import Databases


@contextmanager
def given(engine: Engine) -> Iterator[Connection]:
    with engine.connect() as connection:
        for sql in GIVEN.split(";"):
            connection.exec_driver_sql(sql)
        yield connection


@pytest.fixture(scope="module")
def conferences(databases: Databases) -> Iterator[Engine]:
    """Give one database for all cases, because each of them is undone."""
    engine = open_engine(databases.loaded())
    yield engine
    engine.dispose()


@pytest.fixture
def connection(conferences: Engine) -> Iterator[Connection]:
    """Give a connection to the bundled conference and to the rows that are given here, never committed."""
    with given(conferences) as connection:
        yield connection


@pytest.fixture(scope="module")
def sqlite_conferences(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Give a database for what can be written on SQLite only."""
    engine = open_engine(Databases(tmp_path_factory.mktemp("sqlite-only"), None).loaded())
    yield engine
    engine.dispose()


@pytest.fixture
def sqlite_connection(sqlite_conferences: Engine) -> Iterator[Connection]:
    """Give the same as `connection`, on SQLite only."""
    with given(sqlite_conferences) as connection:
        yield connection


def row_counts(connection: Connection) -> dict[str, int]:
    each = " UNION ALL ".join(f"SELECT '{table.name}' AS name, count(*) AS rows_ FROM {table.name}" for table in TABLES)
    return {row.name: row.rows_ for row in connection.exec_driver_sql(each)}


def named_rules() -> dict[str, Constraint | Index]:
    """Return all that the models forbid, by name."""
    rules: dict[str, Constraint | Index] = {}
    for table in TABLES:
        rules |= {str(rule.name): rule for rule in table.constraints}
        rules |= {str(index.name): index for index in table.indexes if index.unique}
    return rules


RULES = named_rules()


def assert_names_rule(rule: str, error: DBAPIError, database: str) -> None:
    """Require that the answer of the database leads a person to the rule, as far as the database can tell."""
    answer = str(error.orig)
    if database == "postgresql":
        said = error.orig.diag  # type: ignore[union-attr]
        name = str(said.constraint_name)
        # Of two rules that a row breaks, the one made first answers: of two keys, or of two that name the event.
        other = (rule[:3], name[:3]) == ("pk_", "uq_") or (rule[:3] == name[:3] == "fk_" and "_event_id_" in name)
        assert other or rule in (said.constraint_name, f"{said.table_name}.{said.column_name}"), answer
    elif rule in TRIGGERS:
        assert answer == TRIGGERS[rule]
    elif rule not in RULES:
        assert answer == f"NOT NULL constraint failed: {rule}"
    elif rule.startswith("ck_"):
        assert answer == f"CHECK constraint failed: {rule}"
    elif rule.startswith("fk_"):
        assert answer == "FOREIGN KEY constraint failed"
    elif (found := RULES[rule]) and isinstance(found, Index) and "coalesce" in " ".join(map(str, found.expressions)):
        assert answer == f"UNIQUE constraint failed: index '{rule}'"
    else:
        assert isinstance(found, Index | PrimaryKeyConstraint | UniqueConstraint)
        columns = ", ".join(f"{column.table.name}.{column.name}" for column in found.columns)
        assert answer == f"UNIQUE constraint failed: {columns}"


def assert_refused(connection: Connection, case: Refused) -> None:
    database = connection.dialect.name
    connection.exec_driver_sql("SAVEPOINT before")
    with pytest.raises((IntegrityError, DataError)) as refusal:
        connection.exec_driver_sql(case.sql)
    if database == "postgresql" and case.by_type is not None:
        assert case.by_type in str(refusal.value.orig)
    else:
        assert isinstance(refusal.value, IntegrityError)
        assert_names_rule(case.rule, refusal.value, database)
    if database == "postgresql":
        # SQLite undoes the statement alone and goes on; PostgreSQL answers nothing more before this.
        connection.exec_driver_sql("ROLLBACK TO SAVEPOINT before")


def by_table(cases: Sequence[Refused]) -> dict[str, list[Refused]]:
    """Return cases by the table whose rule refuses them; one test for each table is many times faster."""
    names = sorted((table.name for table in TABLES), key=len, reverse=True)
    found: dict[str, list[Refused]] = defaultdict(list)
    for case in cases:
        found[next(name for name in names if name in case.rule)].append(case)
    return found


def assert_all_refused(connection: Connection, cases: Sequence[Refused]) -> None:
    """Require that the database refuses every case, and that no row is there or gone in the end."""
    before = row_counts(connection)
    wrong = []
    for case in cases:
        try:
            assert_refused(connection, case)
        except (AssertionError, pytest.fail.Exception) as error:
            connection.exec_driver_sql("ROLLBACK TO SAVEPOINT before")
            wrong.append(f"{case.says}: {error}")
    assert wrong == []
    assert row_counts(connection) == before


@pytest.mark.parametrize("table", by_table(REFUSED))
def test_database_refuses(connection: Connection, table: str) -> None:
    assert_all_refused(connection, by_table(REFUSED)[table])


@pytest.mark.parametrize("table", by_table(REFUSED_ON_SQLITE))
def test_sqlite_refuses(sqlite_connection: Connection, table: str) -> None:
    assert_all_refused(sqlite_connection, by_table(REFUSED_ON_SQLITE)[table])


def test_database_accepts(connection: Connection) -> None:
    wrong = []
    for case in ACCEPTED:
        connection.exec_driver_sql("SAVEPOINT before")
        try:
            for sql in case.sql:
                assert connection.exec_driver_sql(sql).rowcount > 0
            assert connection.exec_driver_sql(case.query).scalar_one() == case.answer
        except (AssertionError, DBAPIError) as error:
            wrong.append(f"{case.says}: {error}")
        connection.exec_driver_sql("ROLLBACK TO SAVEPOINT before")
    assert wrong == []


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_every_nullable_column_may_be_unknown(connection: Connection, table: Table) -> None:
    for column in table.columns:
        if column.nullable and column.key not in SET_IN_LAST_ROW.get(table.name, ()):
            connection.exec_driver_sql("SAVEPOINT known")
            connection.exec_driver_sql(f"UPDATE {table.name} SET {column.name} = NULL WHERE {last_row(table)}")
            connection.exec_driver_sql("ROLLBACK TO SAVEPOINT known")


def test_everything_that_may_be_unknown_is_unknown_at_once(connection: Connection) -> None:
    for sql in [
        "INSERT INTO events (slug, title) VALUES ('unknown', 'Unknown')",
        "INSERT INTO sessions (event_id, position) SELECT id, 1 FROM events WHERE slug = 'unknown'",
        "INSERT INTO statements (event_id, position) SELECT id, 1 FROM events WHERE slug = 'unknown'",
        "INSERT INTO organizations (slug, name) VALUES ('unknown', 'Unknown')",
        "INSERT INTO speakers (slug, name) VALUES ('unknown', 'Unknown')",
        "INSERT INTO speaker_names (speaker_id, name) SELECT id, 'No' FROM speakers WHERE slug = 'unknown'",
        (
            "INSERT INTO organization_names (organization_id, name) SELECT id, 'No' FROM organizations"
            " WHERE slug = 'unknown'"
        ),
        "INSERT INTO affiliations (speaker_id, title) SELECT id, 'Expert' FROM speakers WHERE slug = 'unknown'",
        (
            "INSERT INTO appearances (event_id, role, position, billed_name)"
            " SELECT id, 'attendee', 1, 'Unknown' FROM events WHERE slug = 'unknown'"
        ),
        (
            "INSERT INTO participations (event_id, role, position, description)"
            " SELECT id, 'participant', 1, 'Experts' FROM events WHERE slug = 'unknown'"
        ),
    ]:
        assert connection.exec_driver_sql(sql).rowcount == 1


def test_deleting_an_event_takes_its_children_and_nothing_else(connection: Connection) -> None:
    before = row_counts(connection)
    connection.exec_driver_sql("DELETE FROM events WHERE slug IN ('minsk-2018', 'given', 'other')")
    after = row_counts(connection)
    gone = {name for name, rows in after.items() if rows == 0}
    assert gone >= {
        "events",
        "sessions",
        "statements",
        "appearances",
        "capacities",
        "remarks",
        "participations",
        "event_topics",
        "session_topics",
        "remark_topics",
    }
    for kept in (
        "countries",
        "organizations",
        "organization_names",
        "speakers",
        "speaker_names",
        "affiliations",
        "topics",
    ):
        assert after[kept] == before[kept]


def test_deleting_one_event_leaves_the_others(connection: Connection) -> None:
    in_minsk = "SELECT count(*) FROM appearances JOIN events ON events.id = event_id WHERE slug = 'minsk-2018'"
    before = connection.exec_driver_sql(in_minsk).scalar_one()
    connection.exec_driver_sql("DELETE FROM events WHERE id = 900")
    assert connection.exec_driver_sql(in_minsk).scalar_one() == before > 0


def rules_that_can_be_broken() -> set[str]:
    """Return the names of all constraints and unique indexes but those that their primary key keeps already."""
    return {
        name
        for name, rule in RULES.items()
        if not isinstance(rule, UniqueConstraint) or not set(rule.table.primary_key.columns) <= set(rule.columns)
    }


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_every_rule_of_the_models_is_broken_by_a_case(database: str) -> None:
    # Where a type of PostgreSQL answers, the rule behind it has not been asked.
    broken = {case.rule for case in REFUSED if database == "sqlite" or case.by_type is None}
    known = {f"{table.name}.{column.name}" for table in TABLES for column in table.columns if not column.nullable}
    assert broken >= rules_that_can_be_broken() | TRIGGERS.keys()
    assert broken <= RULES.keys() | TRIGGERS.keys() | known


def test_every_trigger_of_the_database_is_broken_by_a_case(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    else:
        triggers = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    # SQLite wants one trigger for each occasion.
    found = {re.sub("_(inserted|updated)$", "", name) for name in connection.execute(text(triggers)).scalars()}
    # Those that keep the search refuse nothing; tests/test_search.py holds them to their work.
    found = {name for name in found if not name.startswith("search_")}
    assert found == TRIGGERS.keys() | REMEMBERING


def test_every_table_has_a_row_to_break(connection: Connection) -> None:
    assert [name for name, rows in row_counts(connection).items() if rows == 0] == []
