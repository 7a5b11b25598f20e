"""Servers to ask, and what they serve."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, sync_playwright

from conference_record.models import open_engine
from tests.databases import ROOT, Databases
from tests.process.serving import CHROMIUM, FORMULA, HOME_ALONE, HOSTILE, serving
from tests.running import run_here


@pytest.fixture(scope="module")
def file(sqlite: Databases) -> Path:
    """Give a SQLite file with the bundled conference."""
    return Path(sqlite.loaded().removeprefix("sqlite:///"))


@pytest.fixture(scope="module")
def address(file: Path) -> Iterator[str]:
    """Give the address of a server on the bundled conference."""
    with serving(str(file)) as address:
        yield address


@pytest.fixture(scope="module")
def hostile(file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of a server on a record whose names are markup and formulas."""
    copy = tmp_path_factory.mktemp("hostile") / "hostile.db"
    shutil.copy(file, copy)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE speakers SET name = ?", (HOSTILE,))
        connection.execute("UPDATE events SET title = ?", (FORMULA,))
        connection.execute("UPDATE sessions SET title = NULL")
    with serving(str(copy)) as address:
        yield address


RECORDS = ("montevideo-2021", "hvalsund-2021", "ochrida-1991", "regensburg-1931")
"""The records of the tests that are served together."""


@pytest.fixture(scope="module")
def several(file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a SQLite file with several conferences, a person and a body that were merged, and former slugs."""
    copy = tmp_path_factory.mktemp("several") / "several.db"
    shutil.copy(file, copy)
    records = [str(ROOT / "tests" / "records" / f"{slug}.toml") for slug in RECORDS]
    records.append(str(ROOT / "seeds" / "registers" / "bodies-of-minsk-2018.toml"))
    loaded = run_here("seeds", ["--database", str(copy), "load", *records], copy.parent, {})
    assert loaded.returncode == 0, loaded.stderr
    engine = open_engine(str(copy))
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO speakers (id, slug, name) VALUES (901, 'other-person', 'Other Person')",
            "UPDATE speakers SET merged_into_id = z.id FROM speakers AS z"
            " WHERE z.slug = 'stanislav-zas' AND speakers.id = 901",
            "INSERT INTO organizations (id, slug, name) VALUES (902, 'uno', 'UNO')",
            "UPDATE organizations SET merged_into_id = 1 WHERE id = 902",
            "UPDATE events SET slug = 'ochrid-1991' WHERE slug = 'ochrida-1991'",
            "UPDATE topics SET slug = 'rights-of-man' WHERE slug = 'human-rights'",
            "UPDATE links SET url = 'javascript:alert(1)' WHERE id = (SELECT min(id) FROM links WHERE url IS NOT NULL)",
            "UPDATE sources SET url = 'data:text/html,x' WHERE slug = 'minsk-2018-report'",
        ):
            connection.exec_driver_sql(statement)
    engine.dispose()
    return copy


@pytest.fixture(scope="module")
def site(several: Path) -> Iterator[str]:
    """Give the address of a server on that file."""
    with serving(str(several)) as address:
        yield address


@pytest.fixture(scope="module")
def browser_page() -> Iterator[Page]:
    """Give a page of a headless Chromium, which must ask no server but ours."""
    if CHROMIUM is None:
        pytest.skip("there is no Chromium on this machine")
    asked: set[str | None] = set()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=HOME_ALONE)
        page = chromium.new_page()
        page.on("request", lambda request: asked.add(urlsplit(request.url).hostname))
        yield page
        chromium.close()
    assert asked <= {"127.0.0.1"}
