"""Views, triggers and the full-text index, as SQL in files: NAME.vN.sql, or NAME.vN.DIALECT.sql where databases differ.

A blank line ends a statement. A file that has landed is never edited: to change what it makes, add the next version of
it and a revision that replaces the one by the other. A view may read other views; triggers depend on tables only.
"""

import re
from graphlib import TopologicalSorter
from pathlib import Path

FOLDER = Path(__file__).parent

_FILE = re.compile(r"(?P<name>\w+)\.v(?P<version>\d+)(?:\.(?P<dialect>sqlite|postgresql))?\.sql")
CREATED = re.compile(r"CREATE (?:VIRTUAL )?(?P<kind>VIEW|TRIGGER|TABLE|FUNCTION|INDEX) (?P<name>\w+)")
"""Finds what a statement makes: its `kind` and its `name`."""
_TRIGGER_FUNCTION = re.compile(r"RETURNS trigger LANGUAGE plpgsql(?= AS)")

_READ = re.compile(r"(?:FROM|JOIN) (\w+)")


def versions() -> dict[str, int]:
    """Return the newest version of each name, in an order in which they can be made: each after the views it reads."""
    found: dict[str, int] = {}
    for file in sorted(FOLDER.glob("*.sql")):
        if (match := _FILE.fullmatch(file.name)) is None:
            raise ValueError(f"{file.name} is not NAME.vN.sql or NAME.vN.DIALECT.sql")
        found[match["name"]] = max(found.get(match["name"], 0), int(match["version"]))
    read = {
        name: found.keys()
        & {
            other
            for file in FOLDER.glob(f"{name}.v{version}.*")
            for other in _READ.findall(file.read_text(encoding="utf-8"))
        }
        - {name}
        for name, version in found.items()
    }
    return {name: found[name] for name in TopologicalSorter(read).static_order()}


def names() -> set[str]:
    """Return the names of all that any version of any file makes."""
    return {
        match["name"] for file in FOLDER.glob("*.sql") for match in CREATED.finditer(file.read_text(encoding="utf-8"))
    }


def create(name: str, version: int, dialect: str) -> list[str]:
    """Return the statements that make what a file describes; raises FileNotFoundError for an unknown version."""
    file = FOLDER / f"{name}.v{version}.{dialect}.sql"
    if not file.exists():
        file = FOLDER / f"{name}.v{version}.sql"
    text = file.read_text(encoding="utf-8").strip()
    if dialect == "postgresql":
        # One text for both databases: SQLite knows string_agg only from 3.44 on.
        text = text.replace("group_concat(", "string_agg(")
        # So that triggers find their tables whatever the search path of who writes: pg_restore has none.
        text = _TRIGGER_FUNCTION.sub(r"\g<0> SET search_path FROM CURRENT", text)
    return text.split("\n\n")


def drop(name: str, version: int, dialect: str) -> list[str]:
    """Return the statements that remove what a file makes, the last first."""
    return [undo(statement, dialect) for statement in reversed(create(name, version, dialect))]


def made_by(statement: str) -> str | None:
    """Return the name of what a statement makes, or None if it makes nothing."""
    match = CREATED.match(statement)
    return match["name"] if match is not None else None


def undo(statement: str, dialect: str) -> str:
    """Return the statement that removes what another makes, if it is there; raises ValueError if that makes nothing."""
    if (match := CREATED.match(statement)) is None:
        raise ValueError(f"cannot tell what this makes: {statement.splitlines()[0]}")
    table = re.search(r" ON (\w+)", statement)
    # On PostgreSQL, a trigger is dropped from its table.
    of = f" ON {table[1]}" if table and match["kind"] == "TRIGGER" and dialect == "postgresql" else ""
    return f"DROP {match['kind']} IF EXISTS {match['name']}{of}"
