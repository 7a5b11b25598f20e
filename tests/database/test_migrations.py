"""Migrations lead up and down without loss, all or nothing, and by the commands that Alembic's manual prints."""

import ast
import os
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.script import Script, ScriptDirectory
from sqlalchemy import make_url

from conference_record.migrations import FOLDER as MIGRATIONS
from conference_record.migrations import revisions
from conference_record.models import Base
from conference_record.seeds.database import upgraded
from conference_record.seeds.errors import ConferenceRecordError
from tests.database.migrating import (
    CHANGED_BY,
    REVISIONS,
    before,
    downgrade,
    lost,
    migrating,
    put_rows,
    state,
    upgrade,
    within,
)
from tests.databases import ROOT, Databases, postgresql_program
from tests.running import Run
from tests.schema_facts import Facts, differences

GUIDE = MIGRATIONS / "README.md"
PYTHON_IN_GUIDE = re.compile(r"^```py\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_alembic_says_in_words_what_it_cannot_use(run: Run) -> None:
    for url, problem in {
        "mysql://user:secret@host/name": "no driver for 'mysql'; write sqlite:///FILE or postgresql://USER@HOST/NAME",
        "missing/folder.db": "unable to open database file",
        "postgresql://user:secret@127.0.0.1:1/name": "connection failed",
    }.items():
        refused = run("alembic", "-c", str(ROOT / "alembic.ini"), "upgrade", "head", DATABASE_URL=url)
        assert refused.returncode != 0
        assert problem in refused.stdout + refused.stderr
        assert "Traceback" not in refused.stderr
        assert "secret" not in refused.stdout + refused.stderr


def test_printed_sql_does_not_depend_on_the_terminal(run: Run) -> None:
    printed = run(
        "alembic", "-c", str(ROOT / "alembic.ini"), "upgrade", "head", "--sql", PYTHONUTF8="0", PYTHONIOENCODING="ascii"
    )
    assert printed.returncode == 0, printed.stderr
    assert "Åland Islands" in printed.stdout


def test_there_is_one_line_of_revisions() -> None:
    scripts = ScriptDirectory(str(MIGRATIONS))

    assert len(scripts.get_heads()) == 1
    assert len(scripts.get_bases()) == 1
    assert [script.down_revision for script in REVISIONS] == [None, *(script.revision for script in REVISIONS[:-1])]


def test_files_read_as_a_history() -> None:
    names = sorted(path.name for path in (MIGRATIONS / "versions").glob("*.py"))

    assert names == [Path(script.path).name for script in REVISIONS]
    # Commands look there, to do without Alembic.
    assert revisions() == [script.revision for script in REVISIONS]
    for name, script in zip(names, REVISIONS, strict=True):
        assert re.fullmatch(rf"\d{{8}}_\d{{4}}_{script.revision}_[a-z0-9_]+\.py", name), name
        created = re.search(r"^Create Date: (.+)$", script.module.__doc__ or "", re.MULTILINE)
        assert created is not None, name
        assert re.sub(r"\D", "", created[1])[:12] == name[:13].replace("_", ""), name
        assert created[1].endswith("+00:00"), name


def test_revisions_say_what_they_follow_why_they_are_and_what_the_downgrade_loses() -> None:
    for script in REVISIONS:
        name = Path(script.path).name
        document = ast.get_docstring(ast.parse(Path(script.path).read_text(encoding="utf-8"))) or ""
        what, why, keys = (document.split("\n\n", 1)[0], *document.split("\n\n", 1)[1].rsplit("\n\n", 1))
        said = dict(line.split(":", 1) for line in keys.splitlines())

        assert said["Revision ID"].strip() == script.revision, name
        assert said["Revises"].strip() == (script.down_revision or ""), name
        assert re.fullmatch(r"\S.*[^.]\.", what), name
        assert len(why.split()) > 10, f"{name} does not say why"
        assert "downgrade" in why, f"{name} does not say what the downgrade loses"
        assert "Say here why" not in why, f"{name} still has the text of the template"


def test_the_way_down_leaves_nothing_behind(loaded_url: str) -> None:
    with migrating(loaded_url) as (config, _):
        command.downgrade(config, "base")

    assert state(loaded_url) == ({}, {"alembic_version": []})


SEARCH_PATHS = next(place for place, script in enumerate(REVISIONS) if script.revision == "c94d27f1a6e3")
"""The revision that gave functions their search path; today, those of earlier revisions are made with it, too."""


def below(facts: Facts, script: Script) -> Facts:
    """Return the facts that the downgrade of a revision has to restore."""
    if REVISIONS.index(script) > SEARCH_PATHS:
        return facts
    return {thing: re.sub(r" SET search_path TO .*?(?= AS )", "", fact) for thing, fact in facts.items()}


@pytest.mark.history
@pytest.mark.slow
def test_each_revision_goes_up_down_and_up_again_and_keeps_the_rows_that_were_there(empty_url: str) -> None:
    for script in REVISIONS:
        changed = CHANGED_BY.get(script.revision, set())
        facts, rows = state(empty_url)
        upgrade(empty_url, script.revision)
        facts_above, rows_above = state(empty_url)
        assert lost(rows, rows_above, changed) == [], f"the upgrade to {script.revision}"
        downgrade(empty_url, script)
        facts_below, rows_below = state(empty_url)
        assert differences(below(facts_below, script), below(facts, script)) == {}, (
            f"the downgrade of {script.revision}"
        )
        assert lost(rows, rows_below, changed) == [], f"the downgrade of {script.revision}"
        upgrade(empty_url, script.revision)
        facts_again, rows_again = state(empty_url)
        assert differences(facts_again, facts_above) == {}, f"{script.revision} the second time"
        assert lost(rows, rows_again, changed) == [], f"{script.revision} the second time"
        with migrating(empty_url) as (_, connection):
            put_rows(connection, script)

    empty = [table for table, rows in state(empty_url)[1].items() if not rows]
    assert empty == [], "nothing could be lost there; give them rows in ROWS_AT"


@pytest.mark.history
@pytest.mark.slow
@pytest.mark.parametrize("script", [REVISIONS[0], *REVISIONS[-3:]], ids=lambda script: script.revision)
def test_going_back_and_forth_keeps_the_conference(databases: Databases, script: Script) -> None:
    url = databases.loaded()
    facts, rows = state(url)
    later = REVISIONS[REVISIONS.index(script) :]
    changed = set[str]().union(*(CHANGED_BY.get(each.revision, set()) for each in later))

    with migrating(url) as (config, _):
        command.downgrade(config, before(script))
    rows_below = state(url)[1]
    upgrade(url, "head")

    facts_again, rows_again = state(url)
    assert differences(facts_again, facts) == {}
    assert lost(within(rows, rows_below), rows_below, changed) == []
    assert lost(within(rows, rows_below), rows_again, changed) == []


REVISION = '''"""Come after all others."""

import sqlalchemy as sa
from alembic import op

revision = "added"
down_revision = "{head}"
branch_labels = None
depends_on = None


{upgrade}

def downgrade() -> None:
    pass
'''

BROKEN_REVISION = REVISION.replace(
    "{upgrade}",
    """def upgrade() -> None:
    op.create_table("colours", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table("shades", sa.Column("of", sa.Integer(), sa.ForeignKey("colours.id", ondelete="CASCADE")))
    op.execute("INSERT INTO colours VALUES (1)")
    op.execute("INSERT INTO shades VALUES (1)")
    with op.batch_alter_table("colours") as batch:
        batch.add_column(sa.Column("weight", sa.Integer()))
        batch.create_check_constraint(op.f("ck_colours_light"), "weight < 10")
    op.execute("CREATE VIEW red AS SELECT id FROM colours")
    op.add_column("speakers", sa.Column("colour", sa.Text()))
    op.execute("UPDATE speakers SET name = 'Nobody'")
    op.execute("DELETE FROM remark_topics")
    op.execute("DROP VIEW what_was_said")
    op.drop_index("ix_appearances_speaker_id", "appearances")
    {end}
""",
)


def copy_with_revision(folder: Path, text: str, **said: str) -> None:
    """Copy the settings and migrations to a folder, with one revision more."""
    for path in [ROOT / "alembic.ini", *MIGRATIONS.rglob("*.py")]:
        copy = folder / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    added = folder / "migrations" / "versions" / "added.py"
    added.write_text(text.format(head=REVISIONS[-1].revision, **said) if said else text, encoding="utf-8")


def upgrade_by(way: str, process: Run, url: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Upgrade a database with the migrations of a folder, by Alembic or as loading does it; return what went wrong."""
    if way == "alembic":
        done = process("alembic", "-c", str(folder / "alembic.ini"), "upgrade", "head", DATABASE_URL=url)
        assert ("Traceback" in done.stderr) == (done.returncode != 0)
        return done.stderr if done.returncode else ""
    monkeypatch.setattr("conference_record.migrations.FOLDER", folder / "migrations")
    try:
        with upgraded(url):
            return ""
    except RuntimeError as error:
        return f"RuntimeError: {error}"


@pytest.mark.slow
@pytest.mark.parametrize(("start", "way"), [("empty", "loading"), ("loaded", "alembic")])
def test_a_revision_that_fails_half_way_leaves_all_as_it_was_and_can_be_run_again(
    databases: Databases, start: str, way: str, process: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = databases.empty() if start == "empty" else databases.loaded()
    was = state(url)
    folder = tmp_path / "copy"
    copy_with_revision(folder, BROKEN_REVISION, end="raise RuntimeError('broken off half-way')")

    for _ in range(2):
        assert "RuntimeError: broken off half-way" in upgrade_by(way, process, url, folder, monkeypatch)
        assert state(url) == was

    copy_with_revision(folder, BROKEN_REVISION, end="pass")
    assert upgrade_by(way, process, url, folder, monkeypatch) == ""
    facts, rows = state(url)
    assert rows["alembic_version"] == [{"version_num": "added"}]
    assert "red" in {thing.name for thing in facts}
    # With foreign keys on, the rebuild of its table would have deleted it.
    assert rows["shades"] == [{"of": 1}]


def rebuilding_revision(tables: list[str]) -> tuple[str, set[str]]:
    """Return a revision that rebuilds tables as the guide says, and the names of the rules that it adds."""
    (recipe,) = PYTHON_IN_GUIDE.findall(GUIDE.read_text(encoding="utf-8"))
    rule, condition = "ck_speakers_name_is_short", "length(name) <= 500"
    assert rule in recipe
    assert condition in recipe
    head, body = recipe.split("\n", 1)
    bodies = [body.replace(condition, "1 = 1").replace("speakers", table) for table in tables]
    return (
        REVISION.format(head=REVISIONS[-1].revision, upgrade=f"{head}\n{''.join(bodies)}"),
        {rule.replace("speakers", table) for table in tables},
    )


# With foreign keys on, SQLite would refuse the first lot, and silently lose the children of the second.
@pytest.mark.slow
@pytest.mark.parametrize(
    ("tables", "way"),
    [([table.name for table in Base.metadata.sorted_tables], "alembic"), (["events"], "loading")],
    ids=["all", "events"],
)
def test_rebuilding_tables_as_the_guide_says_loses_no_row_and_no_rule(
    loaded_url: str, tables: list[str], way: str, process: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    revision, added = rebuilding_revision(tables)
    facts, rows = state(loaded_url)
    folder = tmp_path / "copy"
    copy_with_revision(folder, revision)

    assert upgrade_by(way, process, loaded_url, folder, monkeypatch) == ""

    facts_after, rows_after = state(loaded_url)
    assert lost(rows, rows_after, set()) == []
    # SQLAlchemy does not see the names of foreign keys within columns, as those of columns that were added later are.
    within = {thing for thing in differences(facts, facts_after) if re.search("merged_into_id|series_id", thing.name)}
    assert {thing.name for thing in differences(facts, facts_after).keys() - within} == added
    assert facts.keys() - within <= facts_after.keys()


MANUAL = [
    (["upgrade", "head"], ""),
    (["current"], "(head)"),
    (["check"], "No new upgrade operations detected."),
    (["downgrade", "-1"], ""),
    (["upgrade", "+1"], ""),
    (["downgrade", "base"], ""),
    (["upgrade", "head", "--sql"], "COMMIT;"),
    (["upgrade", "head"], ""),
]
"""The commands as Alembic's manual prints them, and what each says."""


@pytest.mark.slow
@pytest.mark.parametrize("databases", ["postgresql"], indirect=True, scope="session")
def test_the_commands_of_the_manual_work_in_the_checkout(run: Run, empty_url: str, tmp_path: Path) -> None:
    for arguments, said in MANUAL:
        done = run("alembic", *arguments, cwd=ROOT, DATABASE_URL=empty_url)

        assert done.returncode == 0, (arguments, done.stderr)
        assert said in done.stdout, arguments
        assert "warn" not in done.stderr.lower(), (arguments, done.stderr)
    assert list(tmp_path.iterdir()) == []
    with upgraded(empty_url) as (_, upgrade):
        assert upgrade.before == upgrade.now


@pytest.mark.slow
def test_without_a_database_the_commands_work_on_the_default_one(run: Run, tmp_path: Path) -> None:
    for arguments, said in MANUAL:
        done = run("alembic", "-c", str(ROOT / "alembic.ini"), *arguments)

        assert done.returncode == 0, (arguments, done.stderr)
        assert said in done.stdout, arguments
        assert "warn" not in done.stderr.lower(), (arguments, done.stderr)
    assert [path.name for path in tmp_path.iterdir()] == ["conferences.db"]
    assert state(f"sqlite:///{tmp_path / 'conferences.db'}")[1]["alembic_version"] == [
        {"version_num": REVISIONS[-1].revision}
    ]


def run_script(url: str, script: Path) -> None:
    """Run a script of SQL as a person would, with the program of the database."""
    target = make_url(url)
    if target.get_backend_name() == "postgresql":
        plain = target.set(drivername="postgresql").render_as_string(hide_password=False)
        command_line = [postgresql_program("psql"), "-Xq", "-v", "ON_ERROR_STOP=1", "-f", str(script), plain]
    elif program := shutil.which("sqlite3"):
        command_line = [program, "-bail", str(target.database), f".read '{script}'"]
    else:
        # Python brings the library, and not everybody has the program.
        with closing(sqlite3.connect(str(target.database))) as file:
            file.executescript(script.read_text(encoding="utf-8"))
        return
    done = subprocess.run(
        command_line,
        env={"PATH": os.environ["PATH"], "PGCLIENTENCODING": "UTF8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr


@pytest.mark.slow
def test_printed_sql_makes_the_same_database(run: Run, databases: Databases, tmp_path: Path) -> None:
    by_hand = databases.empty()
    middle = REVISIONS[len(REVISIONS) // 2].revision
    up, on, down = (tmp_path / f"{name}.sql" for name in ("up", "on", "down"))
    for script, arguments in {
        up: ["upgrade", middle],
        on: ["upgrade", f"{middle}:head"],
        down: ["downgrade", "head:base"],
    }.items():
        printed = run("alembic", "-c", str(ROOT / "alembic.ini"), *arguments, "--sql", DATABASE_URL=by_hand)
        assert printed.returncode == 0, printed.stderr
        script.write_text(printed.stdout, encoding="utf-8")

    run_script(by_hand, up)
    run_script(by_hand, on)
    facts, rows = state(databases.migrated())
    facts_by_hand, rows_by_hand = state(by_hand)
    assert differences(facts_by_hand, facts) == {}
    assert rows_by_hand == rows
    assert len(rows["countries"]) == 281

    run_script(by_hand, down)
    assert state(by_hand)[0] == {}


def test_countries_are_those_of_iso_3166(migrated_url: str) -> None:
    countries = {row["code"]: row["name"] for row in state(migrated_url)[1]["countries"]}

    assert len(countries) == 281
    assert [code for code in countries if len(code) == 4] == [*("AIDJ", "BQAQ", "BYAA", "CSHH", "CSXX", "GEHH", "SKIN")]
    assert (countries["BY"], countries["SU"]) == ("Belarus", "Union of Soviet Socialist Republics")
    assert len(set(countries.values())) == 281


def test_a_database_with_broken_references_is_refused_and_left_as_it_is(run: Run, databases: Databases) -> None:
    if databases.server is not None:
        return  # PostgreSQL has no way to switch foreign keys off.
    url = databases.loaded()
    file = Path(str(make_url(url).database))
    downgrade(url, REVISIONS[-1])
    with closing(sqlite3.connect(file)) as careless, careless:
        careless.execute("INSERT INTO organization_names (id, organization_id, name) VALUES (77, 999, 'Nobody')")
    was = file.read_bytes()

    for command_line in (
        ["alembic", "-c", str(ROOT / "alembic.ini"), "upgrade", "head"],
        ["seeds", "--database", url],
    ):
        refused = run(*command_line, DATABASE_URL=url)

        assert refused.returncode != 0
        said = refused.stdout + refused.stderr
        assert "row 77 of organization_names points to a row of organizations that is not there" in said
        assert "Traceback" not in said
        assert file.read_bytes() == was

    with pytest.raises(ConferenceRecordError, match="row 77 of organization_names"), upgraded(url):
        pass
    assert file.read_bytes() == was
