"""Other programs in the same database: their views, revisions and rights, and several registries, one schema each."""

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, inspect, make_url, text

from conference_record.migrations import FOLDER, upgrade
from conference_record.models import open_engine
from tests.conftest import Opened
from tests.database.migrating import REVISIONS, migrating
from tests.databases import ALMATY, MINSK, Databases
from tests.running import Run

VIEWS = [
    "CREATE VIEW who AS SELECT speaker, role FROM programme WHERE speaker IS NOT NULL",
    "CREATE VIEW how_many AS SELECT count(*) AS speakers FROM who",
]


def with_views(url: str) -> None:
    engine = open_engine(url)
    with engine.begin() as connection:
        for view in VIEWS:
            connection.execute(text(view))
    engine.dispose()


def speakers(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.scalar(text("SELECT speakers FROM how_many")) or 0)


def test_views_of_others_outlive_every_revision(loaded_url: str, loaded: Engine) -> None:
    with_views(loaded_url)
    before = speakers(loaded)
    with migrating(loaded_url) as (config, _):
        command.downgrade(config, "b3816b5e5ee6")
    assert speakers(loaded) == before
    upgrade(loaded_url)
    assert speakers(loaded) == before


def test_who_may_read_and_what_was_said_of_views_is_kept(databases: Databases, loaded_url: str, loaded: Engine) -> None:
    if databases.server is None:
        return  # SQLite knows no users.
    with_views(loaded_url)
    with loaded.begin() as connection:
        connection.execute(text("DROP ROLE IF EXISTS reader_of_views"))
        connection.execute(text("DROP ROLE IF EXISTS owner_of_views"))
        connection.execute(text("CREATE ROLE reader_of_views"))
        connection.execute(text("CREATE ROLE owner_of_views"))
        connection.execute(text("GRANT CREATE ON SCHEMA public TO owner_of_views"))
        connection.execute(text("ALTER VIEW who OWNER TO owner_of_views"))
        connection.execute(text("ALTER VIEW who SET (security_barrier = true)"))
        connection.execute(text("COMMENT ON VIEW who IS 'Who it''s: 100 %'"))
        connection.execute(text("GRANT SELECT ON programme TO reader_of_views, PUBLIC"))
        connection.execute(text("GRANT SELECT ON who TO reader_of_views WITH GRANT OPTION"))
    facts = text("""
        SELECT relname, relowner::regrole::text, reloptions::text, obj_description(oid, 'pg_class'),
               (SELECT string_agg(concat_ws(' ', grantee, privilege_type, is_grantable), ', ' ORDER BY 1)
                FROM (SELECT * FROM aclexplode(relacl) ORDER BY grantee, privilege_type) AS grants
                WHERE grantee <> relowner)
        FROM pg_class WHERE relname IN ('who', 'how_many', 'programme') ORDER BY 1""")
    with loaded.connect() as connection:
        before = connection.execute(facts).all()
    try:
        with migrating(loaded_url) as (config, _):
            command.downgrade(config, "b3816b5e5ee6")
        upgrade(loaded_url)
        with loaded.connect() as connection:
            assert connection.execute(facts).all() == before
    finally:
        with loaded.begin() as connection:
            connection.execute(text("DROP OWNED BY owner_of_views, reader_of_views CASCADE"))
            connection.execute(text("DROP ROLE owner_of_views, reader_of_views"))


@pytest.mark.parametrize("kind", ["VIEW", "MATERIALIZED VIEW"])
def test_a_view_that_cannot_be_kept_is_named_with_what_to_do(
    databases: Databases, loaded_url: str, loaded: Engine, run: Run, kind: str
) -> None:
    if databases.server is None and kind != "VIEW":
        return  # SQLite has none.
    with loaded.begin() as connection:
        connection.execute(text(f"CREATE {kind} rooms AS SELECT speaker, room FROM programme"))
    here = state_of(loaded)

    refused = run("seeds", "--database", loaded_url, "alembic", "downgrade", "b3816b5e5ee6")

    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr
    assert "drop rooms, run this again, and then make it anew" in refused.stderr
    assert state_of(loaded) == here


def state_of(engine: Engine) -> tuple[object, ...]:
    with engine.connect() as connection:
        return (
            connection.scalar(text("SELECT version_num FROM alembic_version")),
            sorted(inspect(connection).get_view_names()),
            connection.scalar(text("SELECT count(*) FROM programme")),
        )


def revisions(connection: Connection) -> list[str]:
    return sorted(connection.execute(text("SELECT version_num FROM alembic_version")).scalars())


def test_revisions_of_others_in_the_same_table_are_left_alone(loaded_url: str, loaded: Engine, run: Run) -> None:
    newest = REVISIONS[-1].revision
    with loaded.begin() as connection:
        connection.execute(text("INSERT INTO alembic_version VALUES ('a_branch_of_another')"))

    for arguments in (
        ["load", str(ALMATY)],
        ["show", "minsk-2018"],
        ["alembic", "downgrade", "-1"],
        ["alembic", "upgrade", "head"],
        ["alembic", "check"],
        ["alembic", "current"],
        ["doctor"],
    ):
        done = run("seeds", "--database", loaded_url, *arguments)
        assert done.returncode == 0, f"{arguments}: {done.stderr}"
        with loaded.connect() as connection:
            expected = REVISIONS[-2].revision if "downgrade" in arguments else newest
            assert revisions(connection) == sorted(["a_branch_of_another", expected])
    upgrade(loaded_url)


def test_the_record_joins_a_database_in_which_another_began(empty_url: str, opened: Opened, run: Run) -> None:
    engine = opened(empty_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('of_another')"))
        connection.execute(text("CREATE TABLE tickets (id INTEGER PRIMARY KEY)"))
    # Not by mistake.
    assert "holds other tables (tickets)" in run("seeds", "--database", empty_url, "load", str(MINSK)).stderr
    upgrade(empty_url)
    with engine.connect() as connection:
        assert revisions(connection) == sorted(["of_another", REVISIONS[-1].revision])
    assert run("seeds", "--database", empty_url, "load", str(MINSK)).returncode == 0


def test_a_newer_version_is_still_known_for_one(loaded_url: str, loaded: Engine, run: Run) -> None:
    with loaded.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'ffffffffffff'"))
    assert "made by a newer version" in run("seeds", "--database", loaded_url, "load", str(MINSK)).stderr


def test_several_registries_have_a_schema_each(
    databases: Databases, empty_url: str, opened: Opened, run: Run, tmp_path: Path
) -> None:
    if databases.server is None:
        return  # A SQLite file is a schema.
    with opened(empty_url).begin() as connection:
        connection.execute(text("CREATE SCHEMA north"))
        connection.execute(text("CREATE SCHEMA south"))
    north, south = (
        make_url(empty_url)
        .update_query_dict({"options": f"-csearch_path={name}"})
        .render_as_string(hide_password=False)
        for name in ("north", "south")
    )
    for url, record in ((north, MINSK), (south, ALMATY)):
        assert run("seeds", "--database", url, "load", str(record)).returncode == 0
    with migrating(south) as (config, _):
        command.downgrade(config, "c41d7be08a35")
    assert run("seeds", "--database", north, "show", "minsk-2018").returncode == 0
    upgrade(south)
    for url, slug, other in ((north, "minsk-2018", "almaty-2031"), (south, "almaty-2031", "minsk-2018")):
        assert run("seeds", "--database", url, "show", slug).returncode == 0
        assert run("seeds", "--database", url, "show", other).returncode == 1
        assert run("seeds", "--database", url, "doctor").returncode == 0
        assert run("seeds", "--database", url, "alembic", "check").returncode == 0
        assert run("seeds", "--database", url, "dump", "--all", str(tmp_path / slug)).returncode == 0
        assert f"{slug}.toml" in [file.name for file in (tmp_path / slug).rglob("*.toml")]
    assert "minsk-2018" in run("seeds", "--database", north, "search", "critical").stdout
    assert "minsk-2018" not in run("seeds", "--database", south, "search", "critical").stdout
    # One question to both, by whoever may see both.
    with opened(empty_url).connect() as connection:
        both = "SELECT title FROM north.conferences UNION ALL SELECT title FROM south.conferences"
        assert len(connection.execute(text(both)).all()) == 2
        # Whoever writes with another search path is held to the rules, too.
        connection.execute(
            text("UPDATE south.speakers SET name = 'Zz Found' WHERE id = (SELECT min(id) FROM south.speakers)")
        )
        assert connection.scalar(text("SELECT count(*) FROM south.search_entries WHERE names LIKE '%Zz Found%'")) == 1


@pytest.mark.parametrize("query", ["connect_timeout=3&application_name=registrar", "prepare_threshold=0"])
def test_parameters_of_the_driver_in_the_url_reach_it(
    databases: Databases, loaded_url: str, opened: Opened, query: str, run: Run
) -> None:
    if databases.server is None:
        return  # It has others.
    url = f"{loaded_url}&{query}"
    assert run("seeds", "--database", url, "show", "minsk-2018").returncode == 0
    with opened(url).connect() as connection:
        driver = connection.connection.driver_connection
        if "registrar" in query:
            assert connection.scalar(text("SHOW application_name")) == "registrar"
            assert driver.info.get_parameters()["connect_timeout"] == "3"  # type: ignore[union-attr]
        else:
            assert driver.prepare_threshold == 0  # type: ignore[union-attr]


@pytest.mark.parametrize("query", ["colour=blue", "connect_timeout=soon", "prepare_threshold=many", "sslmode=perhaps"])
def test_parameters_that_the_driver_does_not_know_are_refused_in_words(
    databases: Databases, loaded_url: str, run: Run, query: str
) -> None:
    if databases.server is None:
        return  # It has others.
    refused = run("seeds", "--database", f"{loaded_url}&{query}", "show", "minsk-2018")
    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr
    assert query.partition("=")[0] in refused.stderr


def test_the_search_is_no_view_of_others(migrated_url: str, migrated: Engine) -> None:
    with migrating(migrated_url) as (config, _):
        command.downgrade(config, "bc5d5a1487f5")
        command.downgrade(config, "c2e658424ad0")

    assert "search_text" not in inspect(migrated).get_view_names()


def test_an_engine_is_upgraded_as_other_tools_ask_it(empty_url: str, opened: Opened) -> None:
    engine = opened(empty_url)
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = engine
    command.upgrade(config, "head")

    assert inspect(engine).has_table("events")
