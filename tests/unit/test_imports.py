"""Imports run one way, and a command imports only what it needs."""

import subprocess
import sys
import tomllib

import pytest
from importlinter.cli import lint_imports

from tests.databases import ROOT, Databases

PARSERS_AND_LOADER = {"msgspec", "tree_sitter", "conference_record.seeds.load", "conference_record.seeds.read"}

AFTER_THESE_COMMANDS = """
import sys
from conference_record.seeds.cli.main import main
for arguments in (["show", "minsk-2018"], ["search", "security"], ["export", "minsk-2018", "--format", "popolo"]):
    assert main(["--database", sys.argv[1], *arguments]) == 0
print(*sorted(sys.modules), file=sys.stderr)
"""


def test_imports_keep_to_the_contracts(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)

    assert status == 0, capsys.readouterr().out


@pytest.mark.slow
def test_showing_searching_and_exporting_load_no_parser_and_no_loader(sqlite: Databases) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", AFTER_THESE_COMMANDS, sqlite.loaded()],
        check=True,
        capture_output=True,
        text=True,
        timeout=300,
    )

    assert "conference_record.seeds.query" in done.stderr.split()
    assert PARSERS_AND_LOADER.isdisjoint(done.stderr.split())


def test_every_folder_with_code_is_a_package_of_the_distribution() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
    folders = {
        "conference_record." + ".".join(file.parent.relative_to(ROOT).parts)
        for room in ("models", "seeds", "migrations")
        for pattern in ("*.py", "*.sql", "*.toml")
        for file in (ROOT / room).rglob(pattern)
    }

    assert set(settings["packages"]) == folders
