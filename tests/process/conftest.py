"""Servers to ask, and what they serve."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.databases import Databases
from tests.process.serving import FORMULA, HOSTILE, serving


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
