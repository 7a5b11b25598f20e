"""Many files loaded together: some at a time, with the result of loading all at once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from conference_record.models import open_engine
from conference_record.seeds.export.toml import dump_all, to_toml
from conference_record.seeds.load import LoadInMemoryError
from conference_record.seeds.read import files, shelf
from tests.benchmarks.corpus import corpus
from tests.databases import ROOT, Databases
from tests.running import Completed, Run

Load = Callable[..., Completed]


def dumped(url: str, folder: Path) -> dict[str, str]:
    """Return what a database has, as the files of its dump."""
    engine = open_engine(url, read_only=True)
    try:
        with engine.connect() as connection:
            return {file.name: file.read_text(encoding="utf-8") for file in dump_all(connection, folder)}
    finally:
        engine.dispose()


@pytest.fixture
def load(run: Run, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Give what loads all files of a folder, `at_once` or else 30 statements at a time."""

    def loading(url: str, folder: Path, *, at_once: bool = False) -> Completed:
        monkeypatch.setattr(shelf, "MOST_IN_MEMORY", 100_000 if at_once else 30)
        monkeypatch.setattr(files, "STATEMENTS_AT_ONCE", 30)
        return run("seeds", "load", *map(str, sorted(folder.glob("*.toml"))), "--database", url)

    return loading


@pytest.fixture
def dump(databases: Databases, load: Load, tmp_path: Path) -> Path:
    """Give the dump of conferences that share persons and bodies, and of registers."""
    folder = tmp_path / "records"
    folder.mkdir()
    for record in corpus(150, seed=7):
        assert record.event is not None
        (folder / f"{record.event.slug}.toml").write_text(to_toml(record), encoding="utf-8")
    for path in (*ROOT.glob("seeds/*/*minsk*.toml"), *ROOT.glob("tests/records/registers/*.toml")):
        (folder / path.name).write_bytes(path.read_bytes())
    done = load(url := databases.migrated(), folder, at_once=True)
    assert done.returncode == 0, done.stderr
    dumped(url, tmp_path / "dump")
    return tmp_path / "dump"


@pytest.fixture
def never_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let loading all at once after all be an error that the test sees."""
    monkeypatch.setattr(LoadInMemoryError, "__init__", lambda *_: pytest.fail("loaded all at once"))


def replaced(folder: Path, before: str, after: str) -> int:
    """Write something else in all files; returns in how many it stood."""
    changed = [file for file in folder.glob("*.toml") if before in file.read_text(encoding="utf-8")]
    for file in changed:
        file.write_text(file.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    return len(changed)


@pytest.mark.usefixtures("never_at_once")
def test_some_files_at_a_time_give_what_all_at_once_give(
    databases: Databases, load: Load, dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apart, at_once = databases.migrated(), databases.migrated()
    with monkeypatch.context() as few:
        few.setattr(shelf, "MOST_IN_MEMORY", 30)
        few.setattr(files, "STATEMENTS_AT_ONCE", 30)
        assert len(list(files.in_batches(files.read_records(dump.glob("*.toml"))))) > 1

    first, second = load(apart, dump), load(at_once, dump, at_once=True)

    assert first.returncode == second.returncode == 0, first.stderr
    restored = dumped(apart, tmp_path / "apart")
    assert restored == dumped(at_once, tmp_path / "at-once")
    assert restored == {file.name: file.read_text(encoding="utf-8") for file in dump.glob("*.toml")}
    again = load(apart, dump)
    assert again.stdout.count(": unchanged") == len(restored)


@pytest.mark.usefixtures("never_at_once")
def test_what_all_files_say_alike_changes_although_conferences_share_it(
    databases: Databases, load: Load, dump: Path, tmp_path: Path
) -> None:
    load(url := databases.migrated(), dump)
    (one, other) = ({*file.read_text(encoding="utf-8").splitlines()} for file in dump.glob("*-[12].toml"))
    acronym = min(line for line in one & other if line.startswith("acronym = "))
    assert replaced(dump, f"{acronym}\n", 'acronym = "CHANGED"\n') > 1

    done = load(url, dump)

    assert done.returncode == 0, done.stderr
    assert dumped(url, tmp_path / "now") == {file.name: file.read_text(encoding="utf-8") for file in dump.glob("*")}


def test_what_one_file_alone_says_is_loaded_with_all_at_once(
    databases: Databases, load: Load, dump: Path, tmp_path: Path
) -> None:
    load(apart := databases.migrated(), dump)
    load(at_once := databases.migrated(), dump)
    first = min(dump.glob("*-[0-9].toml"))
    first.write_text(first.read_text(encoding="utf-8").replace("\nacronym = ", "\nkind = "), encoding="utf-8")

    one, other = load(apart, dump), load(at_once, dump, at_once=True)

    assert one.stderr == other.stderr
    assert dumped(apart, tmp_path / "apart") == dumped(at_once, tmp_path / "at-once")


def test_a_fault_is_the_same_some_at_a_time(databases: Databases, load: Load, dump: Path) -> None:
    load(url := databases.migrated(), dump)
    slugs = sorted(file.stem for file in dump.glob("*-[0-9].toml"))
    # Found only where the second is loaded: an identifier that a row of another conference has.
    for slug in slugs[:2]:
        file = dump / f"{slug}.toml"
        text = file.read_text(encoding="utf-8")
        at = text.index("[[statements]]\n") + len("[[statements]]\n")
        file.write_text(f'{text[:at]}identifiers = {{ doi = "10.1000/one" }}\n{text[at:]}', encoding="utf-8")

    one, other = load(url, dump), load(url, dump, at_once=True)

    assert one.returncode == other.returncode == 1
    assert "10.1000/one" in one.stderr
    assert one.stderr == other.stderr
