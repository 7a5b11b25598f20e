"""Whoever follows migrations/README.md literally gets a revision that can be kept, on both databases."""

import ast
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.database.migrating import REVISIONS, lost, state
from tests.databases import ROOT, Databases
from tests.earlier import restore
from tests.schema_facts import differences, without_comments

GUIDE = (ROOT / "migrations" / "README.md").read_text(encoding="utf-8")
BLOCKS = re.compile(r"^( *)```(sh|diff)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
FIRST = REVISIONS[-1].revision

# What each recipe writes, whatever the order of its operations.
WRITTEN = {
    "Add a column": {"add_column", "drop_column"},
    "Add a member to a closed vocabulary": {"replace_check"},
    "Add an index": {"create_index", "drop_index"},
    "Change a view": {"drop_sql", "create_sql"},
    "Add a rule to existing columns": {"replace_check"},
}


def blocks(text: str) -> Iterator[tuple[str, str]]:
    """Yield the language and the lines of each block."""
    for indent, language, body in BLOCKS.findall(text):
        yield language, re.sub(f"^{indent}", "", body, flags=re.MULTILINE)


def section(heading: str) -> str:
    """Return what stands below a heading, up to the next one."""
    below = GUIDE.partition(f"# {heading}\n")[2]
    assert below, f"migrations/README.md has no section {heading!r}"
    return re.split(r"^##+ ", below, maxsplit=1, flags=re.MULTILINE)[0]


class Checkout:
    """A copy of the project that somebody changes."""

    def __init__(self, folder: Path, url: str) -> None:
        """Copy the checkout, and take the URL of the database to work on."""
        self.folder, self.url = folder, url
        for name in ("models", "seeds", "migrations", "tests", "README.md", "pyproject.toml", "alembic.ini"):
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, folder / name)
        # In place of an installation in the checkout.
        for name in ("models", "seeds", "migrations"):
            (folder / "conference_record").mkdir(exist_ok=True)
            (folder / "conference_record" / name).symlink_to(folder / name)

    def run(self, line: str) -> str:
        """Run a command of the guide, and return what it prints."""
        words = shlex.split(line, comments=True)
        if words[0].startswith(".venv/bin/"):
            program = words[0].removeprefix(".venv/bin/")
            words = [sys.executable, *words[1:]] if program == "python" else [sys.executable, "-m", *words]
            words[2] = words[2].removeprefix(".venv/bin/")
        environment = {**os.environ, "DATABASE_URL": self.url, "PYTHONPATH": str(self.folder), "PYTHONUTF8": "1"}
        done = subprocess.run(
            words, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, f"{line}: {done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    def edit(self, diff: str) -> str:
        """Make a change to a file, and return its name."""
        name, *lines = diff.removeprefix("# ").splitlines(keepends=True)
        file = self.folder / name.strip()
        old, new = ("".join(line[1:] for line in lines if line[0] in signs) for signs in (" -", " +"))
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{name.strip()} has this not once but {text.count(old)} times:\n{old}"
        file.write_text(text.replace(old, new), encoding="utf-8")
        return name.strip()

    def versions(self) -> set[Path]:
        """Return the files of all revisions."""
        return set((self.folder / "migrations" / "versions").glob("*.py"))


def follow(recipes: Sequence[str], checkout: Checkout) -> None:
    """Make the changes of recipes by the four steps of the guide."""
    for recipe in recipes:
        edited = set()
        for language, body in blocks(section(recipe)):
            if language == "diff":
                edited.add(checkout.edit(body))
            else:
                checkout.run(body.strip())
        assert 1 <= len(edited) <= 2

    before = checkout.versions()
    (_, write), (_, upgrade), _ = blocks(section("Change the schema"))
    for line in (write, upgrade):
        checkout.run(line.replace("add suffix to speakers", " ".join(recipes).lower()))

    (revision,) = checkout.versions() - before
    calls = [node for node in ast.walk(ast.parse(revision.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    done = {ast.unparse(call.func).partition(".")[2] for call in calls}
    known, expected = set[str]().union(*WRITTEN.values()), set[str]().union(*(WRITTEN[name] for name in recipes))
    assert done & known == expected, revision.read_text(encoding="utf-8")


@pytest.mark.slow
def test_each_recipe_takes_two_edits_and_one_command(databases: Databases, tmp_path: Path) -> None:
    url = restore("head", databases, "sqlite" if databases.server is None else "postgresql")
    facts, rows = state(url)
    assert all(rows.values())
    checkout = Checkout(tmp_path / "checkout", url)

    # One after the other on SQLite, which rebuilds; all in one revision on PostgreSQL.
    for recipes in zip(WRITTEN) if databases.server is None else [tuple(WRITTEN)]:
        follow(recipes, checkout)
    _, _, (_, last) = blocks(section("Change the schema"))
    check, document, *_ = last.splitlines()
    assert "No new upgrade operations detected" in checkout.run(check)

    facts_above, rows_above = state(url)
    assert lost(rows, rows_above, set()) == []
    named = {thing.name for thing in facts_above.keys() - facts.keys()}
    assert {"ck_speakers_suffix_is_a_trimmed_line", "ix_speakers_honorific"} <= named
    assert "first_appearance_id" in repr(differences(facts_above, facts))

    checkout.run(f".venv/bin/alembic downgrade {FIRST}")
    facts_below, rows_below = state(url)
    assert differences(without_comments(facts_below), without_comments(facts)) == {}
    assert lost(rows, rows_below, set()) == []
    checkout.run(".venv/bin/alembic upgrade head")
    facts_again, rows_again = state(url)
    assert facts_again == facts_above
    assert lost(rows, rows_again, set()) == []

    if databases.server is None:
        checkout.run(document)
        assert "| `suffix` | line of text | What follows the name" in (checkout.folder / "seeds/README.md").read_text()


def test_every_recipe_is_followed() -> None:
    below = GUIDE.partition("\n## Change the schema\n")[2].partition("\n## ")[0]

    assert re.findall(r"^### (.+)$", below, re.MULTILINE) == list(WRITTEN)
