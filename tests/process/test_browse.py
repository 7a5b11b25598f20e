"""The record in a web browser: a real server process, asked over HTTP and looked at in a real headless Chromium."""

import json
import os
import shutil
import socket
import sqlite3
import sys
import time
from contextlib import closing
from html import escape
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import Request, urlopen

import pytest
from sqlalchemy import Table
from sqlalchemy.orm import Session

from conference_record.models import open_engine, search, views
from conference_record.models.dictionary import described
from tests.databases import ROOT
from tests.process.questions import QUESTIONS, Question
from tests.process.serving import FORMULA, HOSTILE, serving
from tests.running import Run


def get(address: str, path: str, **parameters: str) -> str:
    """Return a page."""
    with urlopen(f"{address}{path}?{urlencode(parameters)}", timeout=60) as response:
        return str(response.read().decode())


def refused(request: str | Request) -> tuple[int, str]:
    """Return the status and the text with which a request is refused."""
    with pytest.raises(HTTPError) as caught:
        urlopen(request, timeout=60)
    with caught.value as error:
        return error.code, error.read().decode()


def rows(address: str, path: str, **parameters: str) -> list[dict[str, Any]]:
    """Return the rows of a table, view or query."""
    return list(json.loads(get(address, f"record/{path}.json", _shape="array", **parameters)))


# Over HTTP, on every machine.


def test_what_to_read_comes_before_the_tables(address: str) -> None:
    listed = get(address, "record")

    for table in views.metadata.tables.values():
        assert f"{table.name}</a>: {escape(str(table.comment))}" in listed
    assert listed.index('href="/record/evidence_gaps"') < listed.index('href="/record/affiliations"')
    assert "alembic_version" not in listed


@pytest.mark.parametrize(
    "table", [table for tables in described().values() for table in tables], ids=lambda table: table.name
)
def test_every_table_and_view_says_what_it_and_its_columns_are(address: str, file: Path, table: Table) -> None:
    page = get(address, f"record/{table.name}")

    assert escape(str(table.comment)).replace("&#x27;", "&#39;") in page
    for column in table.columns:
        assert f"<dt>{column.name}</dt><dd>{escape(str(column.comment))}".replace("&#x27;", "&#39;") in page
    with closing(sqlite3.connect(file)) as connection:
        (count,) = connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()
    assert f'<p class="size">{count:,} row' in page
    assert "facets-timed-out" not in page


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_a_ready_made_query_answers(address: str, question: Question) -> None:
    parameters = {question.parameter: question.value} if question.parameter else {}
    found = rows(address, question.name, **parameters)

    answered = [tuple(row.values())[: len(wanted)] for row, wanted in zip(found, question.answer, strict=True)]
    assert answered == question.answer
    assert f"/record/{question.name}" in get(address, "record")


@pytest.mark.slow
def test_ready_made_queries_follow_merges_and_former_slugs(file: Path, tmp_path: Path) -> None:
    merged = tmp_path / "merged.db"
    shutil.copyfile(file, merged)
    engine = open_engine(str(merged))
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO speakers (id, slug, name) VALUES (901, 'other', 'Other Person')",
            "UPDATE speakers SET merged_into_id = 901 WHERE slug = 'stanislav-zas'",
            "INSERT INTO organizations (id, slug, name) VALUES (902, 'council', 'Other Council')",
            "UPDATE organizations SET merged_into_id = 902 WHERE slug = 'security-council-of-belarus'",
            "UPDATE events SET slug = 'renamed'",
        ):
            connection.exec_driver_sql(statement)
    engine.dispose()

    with serving(str(merged)) as address:
        answers = [rows(address, "in-which-capacities", person=name) for name in ("Stanislav", "S.Zas", "Other Person")]
        assert [(row["speaker"], row["organization"]) for row in answers[0]] == [("Other Person", "Other Council")] * 2
        assert answers[0] == answers[1] == answers[2]
        answers = [rows(address, "who-spoke-for", organization=name) for name in ("Security Council", "Other Council")]
        assert {(row["speaker"], row["organization_id"]) for row in answers[0]} == {("Other Person", 902)}
        assert answers[0] == answers[1]
        assert len(rows(address, "who-took-part", conference="minsk-2018")) == 9
        (hit,) = rows(address, "search", words="stanislav")
        assert (hit["label"], hit["row_id"]) == ("Other Person", 901)


def test_nothing_filled_in_asks_for_all(address: str) -> None:
    for name, view in {"what-was-said-about": "what_was_said", "who-took-part": "bodies", "why": "evidence"}.items():
        assert len(rows(address, name)) == len(rows(address, view, _size="max"))


def test_the_search_finds_what_python_finds_whatever_is_asked(address: str, file: Path) -> None:
    with Session(open_engine(str(file))) as session:
        for asked in (
            "human rights",
            '"human rights"',
            "S.Zas",
            "terror*",
            "",
            '"',
            "(",
            "a OR",
            "NEAR(",
            "; DROP",
            "ЛУК*",
        ):
            found = [
                (hit.kind, hit.label, hit.snippet, hit.event, hit.row_id) for hit in search(session, asked, limit=100)
            ]
            assert [tuple(row.values()) for row in rows(address, "search", words=asked)] == found
    # And leads to what it finds, by its title.
    assert '<a href="/page/topics/' in get(address, "record/search", words="human rights")
    assert '<a href="/record/sessions/4">Protecting' in get(address, "record/searchable")


def test_keys_show_names_and_lead_to_the_row_in_tables_and_views(address: str) -> None:
    appearances = get(address, "record/appearances")
    assert '<a href="/record/speakers/2">Vladimir Voronkov</a>&nbsp;<em>2</em>' in appearances
    # By a key of two columns.
    assert '<a href="/record/statements/2">statement</a>&nbsp;<em>2</em>' in appearances
    programme = get(address, "record/programme")
    assert '<a href="/record/speakers/2">Vladimir Voronkov</a></td>' in programme
    assert '<a href="/record/speakers/2">Vladimir Voronkov</a>&nbsp;<em>2</em></td>' in programme
    assert '<a href="/page/events/1">event Preventing' in get(address, "record/why", words="participant_count")
    # And a row leads to all that points to it, the views first.
    speaker = get(address, "record/speakers/2")
    assert speaker.index('href="/record/programme?speaker_id=2"') < speaker.index('"/record/appearances?speaker_id=2"')


@pytest.mark.parametrize(
    "columns",
    [
        "1 AS label, 2 AS row_id",
        "'a' AS label, 'no such kind' AS kind, 1 AS row_id",
        "'a' AS label, x'00' AS kind, 1 AS row_id",
        "'a' AS supports, 1 AS row_id",
        "'a' AS what, 5 AS table_name, 1 AS row_id",
        "'a' AS speaker, NULL AS speaker_id",
        "x'00ff' AS speaker, '<b>' AS speaker_id, 1 AS a, 2 AS a",
    ],
)
def test_any_query_may_call_its_columns_as_it_likes(address: str, columns: str) -> None:
    page = get(address, "record", sql=f"SELECT {columns}")

    assert 'class="rows-and-columns"' in page
    assert "<b>" not in page


def test_nothing_can_be_written(address: str, file: Path) -> None:
    before = file.read_bytes()
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        for path in ("record", "record/speakers", "record/speakers/1", "record/speakers.json", "record/why"):
            request = Request(f"{address}{path}", data=b"name=x", method=method)
            assert refused(request) == (405, "The record is open for reading only.\n")
    for sql in (
        "DELETE FROM speakers",
        "INSERT INTO topics (slug, name) VALUES ('x', 'x')",
        "ATTACH DATABASE 'new.db' AS new",
        "PRAGMA writable_schema = 1",
        "VACUUM INTO 'new.db'",
        "WITH x AS (SELECT 'x' AS word) INSERT INTO topics (slug, name) SELECT word, word FROM x",
    ):
        for page in ("record", "record.json"):
            status, _ = refused(f"{address}{page}?{urlencode({'sql': sql})}")
            assert status == 400, sql
    assert file.read_bytes() == before
    assert not list(file.parent.glob("new.db"))


def test_a_mistake_is_told_to_the_reader_and_not_on_the_terminal(address: str) -> None:
    assert "no such column: nme" in refused(f"{address}record?sql=SELECT+nme+FROM+speakers")[1]
    assert refused(f"{address}record/nowhere")[0] == 404


def test_a_query_that_takes_too_long_is_stopped(address: str) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"

    status, said = refused(f"{address}record.json?{urlencode({'sql': endless})}")

    assert status == 400
    assert "SQL query took too long" in said


def test_only_this_computer_is_served(address: str) -> None:
    port = urlsplit(address).port
    assert address == f"http://127.0.0.1:{port}/"
    # Another address of this computer, at which a server for everybody would answer.
    with pytest.raises(OSError):  # noqa: PT011
        socket.create_connection(("127.0.0.2", port), timeout=5)


@pytest.mark.slow
def test_any_file_name_will_do_and_later_changes_are_seen(run: Run, file: Path, tmp_path: Path) -> None:
    odd = tmp_path / "a #1? 100%41.db"
    shutil.copy(file, odd)

    with serving(str(odd), "--host", "localhost") as address:
        assert len(rows(address, "without-evidence")) == 0
        with closing(sqlite3.connect(odd)) as connection, connection:
            connection.execute("INSERT INTO speakers (slug, name) VALUES ('new', 'Somebody New')")
        assert [row["what"] for row in rows(address, "without-evidence")] == ["speaker Somebody New"]
        assert run("seeds", "--database", str(odd)).returncode == 0

    assert [path.name for path in tmp_path.iterdir()] == [odd.name]


@pytest.mark.slow
def test_it_opens_the_browser_when_asked_to(file: Path, tmp_path: Path) -> None:
    browser, opened = tmp_path / "browser", tmp_path / "opened"
    # It asks for the page before it returns, as a browser in the terminal does.
    browser.write_text(
        f"#!{sys.executable}\nimport sys, urllib.request\npage = urllib.request.urlopen(sys.argv[1]).read()\n"
        f"open({str(opened)!r}, 'wb').write(page)\n"
    )
    browser.chmod(0o700)

    with serving(str(file), "--open", BROWSER=f"{browser} %s") as address:
        for _ in range(300):
            if opened.exists() and opened.stat().st_size:
                break
            time.sleep(0.1)
        assert opened.read_text() == get(address, "")


PAGES = ("record/speakers", "record/programme", "record/appearances", "record/in-which-capacities", "record/roster")


def test_values_are_shown_as_they_are_and_never_run(hostile: str) -> None:
    for path in PAGES:
        page = get(hostile, path)
        assert HOSTILE not in page
        assert escape(HOSTILE).replace("&#x27;", "&#39;") in page
    assert escape(FORMULA).replace("&quot;", "&#34;") in get(hostile, "record/conferences")
    # A session without a title is called by its key.
    assert '<a href="/record/sessions/1">1</a>' in get(hostile, "record/statements")
    assert ">None<" not in get(hostile, "record/statements")


@pytest.mark.slow
def test_what_cannot_be_browsed_is_one_clear_line(run: Run, file: Path, tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.db"
    shutil.copy(file, earlier)
    downgrade = run("alembic", "-c", str(ROOT / "alembic.ini"), "downgrade", "-1", DATABASE_URL=str(earlier))
    assert downgrade.returncode == 0, downgrade.stderr
    (tmp_path / "absent").mkdir()
    (tmp_path / "absent" / "datasette.py").write_text("raise ModuleNotFoundError('no datasette', name='datasette')\n")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        without = {"PYTHONPATH": f"{tmp_path / 'absent'}{os.pathsep}{ROOT}"}
        for arguments, environment, problem in (
            (["--port", str(port)], {}, f"port {port} of 127.0.0.1 is in use; give another, as in --port {port + 1}"),
            (["--host", "no.such.invalid"], {}, "no.such.invalid: there is no such host; --host 127.0.0.1 is this"),
            (["--host", "192.0.2.1"], {}, "port 0 of 192.0.2.1 cannot be used: "),
            (["--database", "missing.db"], {}, "missing.db: does not exist; conference-record without a command"),
            (["--database", "sqlite://"], {}, "the database is empty; load a record into it first"),
            (["--database", str(earlier)], {}, "the database is at revision "),
            (["--database", "mysql://u:secret@host/name"], {}, "no driver for 'mysql'; write sqlite:///FILE"),
            (
                ["--database", "postgresql://u:secret@127.0.0.1:1/name"],
                {},
                "browse reads SQLite files, and this database is on a server; copy it first: python -m seeds copy"
                " postgresql+psycopg://u:***@127.0.0.1:1/name conferences.db",
            ),
            ([], without, "browse needs Datasette; pip install 'conference-record[browse]'"),
        ):
            done = run("seeds", "browse", "--database", str(file), "--port", "0", *arguments, **environment)

            assert (done.returncode, done.stdout) == (1, ""), arguments
            assert done.stderr.startswith(f"conference-record: {problem}"), done.stderr
            assert len(done.stderr.splitlines()) == 1
            assert "secret" not in done.stderr
    assert run("seeds", "browse", "--port", "65536").returncode == 2
    assert run("seeds", "browse", "--port", "x").returncode == 2
