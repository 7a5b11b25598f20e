"""The project file of DB Browser for SQLite: views first, each column as wide as it needs, and words before keys."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import pytest

from conference_record.models import views
from tests.databases import Databases
from tests.running import Run


@pytest.fixture
def project(run: Run, sqlite: Databases, tmp_path: Path) -> Path:
    """Give a project file as the command writes it."""
    shutil.copy(sqlite.loaded().removeprefix("sqlite:///"), tmp_path / "my conferences.db")
    done = run("seeds", "--database", str(tmp_path / "my conferences.db"), "dbbrowser")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{tmp_path / 'my conferences.sqbpro'}\n"
    return tmp_path / "my conferences.sqbpro"


def columns(project: Path) -> dict[str, dict[str, int]]:
    """Return the widths of the columns that are shown, by table, under the names that the database gives them."""
    with closing(sqlite3.connect(project.with_suffix(".db"))) as connection:
        shown = {}
        for table in ElementTree.parse(project).getroot().iter("table"):
            names = [row[1] for row in connection.execute(f"PRAGMA table_xinfo('{table.get('name')}')")]
            widths, hidden = (
                {names[int(column.attrib["index"]) - 1]: int(column.attrib["value"]) for column in table.iterfind(path)}
                for path in ("column_widths/column", "hidden_columns/column")
            )
            # Every full-text index has two columns besides its own, which DB Browser does not show either.
            own = names[:-2] if table.get("name") == "search_index" else names
            assert widths.keys() | hidden.keys() == set(own)
            assert not widths.keys() & hidden.keys()
            assert set(hidden.values()) <= {1}
            shown[str(table.get("name"))] = widths
    return shown


def test_the_file_leads_to_the_database_beside_it_and_to_the_views(project: Path) -> None:
    root = ElementTree.parse(project).getroot()
    settings = {each.tag: each.attrib for each in root.iter()}

    assert settings["db"]["path"] == "my conferences.db", "the folder may be moved"
    assert settings["current_table"]["name"] == "4,11:mainconferences"
    assert settings["expanded_item"] == {"id": "2", "parent": "1"}


def test_every_view_and_table_has_widths_and_words_come_before_keys(project: Path) -> None:
    shown = columns(project)

    assert shown.keys() >= views.metadata.tables.keys() | {"events", "speakers", "remarks"}
    assert list(shown["speakers"])[:2] == ["slug", "name"]
    assert list(shown["remarks"]) == ["position", "act", "text", "quotation"]
    # Rows without words of their own say nothing but what they join.
    assert "affiliation_id" in shown["capacities"]
    assert list(shown["what_was_said"])[-1] == "speaker_id", "nothing of a view is hidden"
    widths = shown["what_was_said"]
    assert widths["text"] > widths["speaker"] > widths["role"] > widths["speaker_id"]
    assert all(50 <= width <= 500 for table in shown.values() for width in table.values())


def test_a_file_in_which_people_may_have_saved_queries_stays(run: Run, project: Path) -> None:
    project.write_text("mine", encoding="utf-8")

    done = run("seeds", "--database", str(project.with_suffix(".db")), "dbbrowser")

    assert done.returncode == 1
    assert done.stderr == f"conference-record: {project}: is there already; to have a new one, rename or delete it\n"
    assert project.read_text(encoding="utf-8") == "mine"


def test_a_database_on_a_server_is_copied_first(run: Run) -> None:
    done = run("seeds", "--database", "postgresql://user@localhost/record", "dbbrowser")

    assert done.returncode == 1
    assert "dbbrowser reads SQLite files" in done.stderr
    assert "python -m seeds copy postgresql" in done.stderr


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("sqlitebrowser") is None, reason="DB Browser for SQLite is not installed")
def test_db_browser_opens_it(project: Path, tmp_path: Path) -> None:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    tmp_path.chmod(0o700)
    with subprocess.Popen(["sqlitebrowser", project], env=environment, stderr=subprocess.PIPE) as program:
        # It crashes within a moment, or runs until it is closed.
        with pytest.raises(subprocess.TimeoutExpired):
            program.wait(4)
        program.kill()
