"""Several records together: what they share is put together, and what they contradict is named with both files."""

from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from conference_record.models import open_engine
from conference_record.seeds.load import load_records
from conference_record.seeds.read.files import read_records
from conference_record.seeds.record.faults import RecordError
from tests.database.test_load import rows
from tests.databases import MINSK, Databases
from tests.running import Run


def load(engine: Engine, *files: Path) -> dict[str, Counter[str]]:
    """Load files together, and return what changed by the slug of the event."""
    readings = list(read_records(files))
    with engine.begin() as connection:
        return load_records(connection, readings)


def one(engine: Engine, query: str) -> tuple[object, ...]:
    """Return the only row of a query."""
    with engine.connect() as connection:
        return tuple(connection.execute(text(query)).one())


def change(file: Path, old: str, new: str) -> None:
    """Replace words in a file, where they must stand."""
    content = file.read_text()
    assert old in content
    file.write_text(content.replace(old, new))


KNOWN = """
SELECT speakers.name, sort_name, acronym, title, affiliations.started, speaker_names.name, speaker_names.ended
FROM speakers
JOIN affiliations ON affiliations.speaker_id = speakers.id
JOIN organizations ON organizations.id = organization_id
JOIN speaker_names ON speaker_names.speaker_id = speakers.id
"""


@pytest.mark.parametrize("order", [("first", "second"), ("second", "first")])
@pytest.mark.parametrize("together", [True, False])
def test_each_record_fills_in_what_the_other_does_not_know(
    migrated: Engine, folder: Path, order: tuple[str, str], together: bool
) -> None:
    files = [folder / f"{name}.toml" for name in order]
    for some in [files] if together else [[file] for file in files]:
        load(migrated, *some)

    assert one(migrated, KNOWN) == ("Ana", "Example, Ana", "B", "Chair", "1999", "A. Example", "2001")
    assert load(migrated, *files) == {name: Counter() for name in order}
    for file in files:
        assert set(map(str, load(migrated, file).values())) == {"Counter()"}


def test_files_that_contradict_each_other_are_both_named_with_their_values(migrated: Engine, folder: Path) -> None:
    change(folder / "first.toml", 'name = "Ana"', 'name = "Anna"')
    change(folder / "first.toml", 'title = "Chair"', 'title = "Chair", started = "2000"')
    change(folder / "first.toml", 'name = "Bank"', 'name = "Bank"\nacronym = "BB"')

    with pytest.raises(RecordError) as refused:
        load(migrated, folder / "first.toml", folder / "second.toml")

    first, second = folder / "first.toml", folder / "second.toml"
    assert list(map(str, refused.value.faults)) == [
        f"{second}:8: organizations.bank.acronym: 'B' here, but 'BB' in {first}; make them agree",
        f"{second}:11: speakers.ana.name: 'Ana' here, but 'Anna' in {first}; make them agree; or add 'Anna' to names"
        " here if one has both, or give another slug if they are two",
        f"{second}:14: speakers.ana.affiliations.at-the-bank.started: '1999' here, but '2000' in {first};"
        " make them agree",
    ]
    assert one(migrated, "SELECT count(*) FROM speakers") == (0,)


def test_what_all_records_that_rely_on_it_change_is_changed(migrated: Engine, folder: Path) -> None:
    files = folder / "first.toml", folder / "second.toml"
    load(migrated, *files)
    change(files[0], 'name = "Ana"', 'name = "Anna"')

    with pytest.raises(RecordError, match="'Anna' here, but 'Ana' in second; make them agree, and load both together"):
        load(migrated, files[0])
    change(files[1], 'name = "Ana"\nsort_name = "Example, Ana"', 'name = "Anna"')
    change(files[1], ', started = "1999"', "")
    changes = load(migrated, *files)

    assert changes == {"first": Counter(updated=2), "second": Counter()}
    assert one(migrated, KNOWN) == ("Anna", None, "B", "Chair", None, "A. Example", "2001")


def test_a_dry_run_shows_what_would_change_and_changes_nothing(run: Run, folder: Path) -> None:
    tried = run("seeds", "load", "--dry-run", "first.toml")
    assert (tried.returncode, tried.stderr) == (0, "")
    assert "  add to speakers: " in tried.stdout
    assert tried.stdout.endswith("nothing of this was done\n")
    assert not (folder / "conferences.db").exists()

    run("seeds", "load", "first.toml")
    before = (folder / "conferences.db").read_bytes()
    change(folder / "first.toml", 'title = "First"', 'title = "The first"\ncity = "Minsk"')
    change(folder / "first.toml", "[[statements]]\n", "[[statements]]\nkind = 'address'\n[[statements]]\n")
    tried = run("seeds", "load", "--dry-run", "first.toml")

    assert (tried.returncode, tried.stderr) == (0, "")
    for said in (
        "update events 1: title 'First' -> 'The first', city NULL -> 'Minsk'",
        "add to statements: id 2, event_id 1, kind 'address', position 1",
        "update statements 1: position 1 -> 2",
        "first: 1 rows added, 2 rows updated",
    ):
        assert said in tried.stdout
    assert (folder / "conferences.db").read_bytes() == before
    assert "first: 1 rows added, 2 rows updated" in run("seeds", "load", "first.toml").stdout


def test_the_database_is_named_before_or_after_the_command(run: Run, folder: Path) -> None:
    assert run("seeds", "--database", "before.db", "load", "first.toml").returncode == 0
    assert run("seeds", "load", "--database", "after.db", "first.toml").returncode == 0

    assert sorted(path.name for path in folder.glob("*.db")) == ["after.db", "before.db"]


def test_a_load_that_is_refused_makes_no_file(run: Run, folder: Path) -> None:
    change(folder / "first.toml", 'name = "Ana"', 'name = "Anna"')

    refused = run("seeds", "load", "first.toml", "second.toml")

    assert (refused.returncode, refused.stdout) == (1, "")
    assert "'Ana' here, but 'Anna' in first.toml; make them agree" in refused.stderr
    assert not (folder / "conferences.db").exists()


@pytest.mark.slow
def test_all_conferences_are_dumped_to_a_folder_that_is_a_backup(run: Run, folder: Path, databases: Databases) -> None:
    url, again = databases.loaded(), databases.migrated()
    run("seeds", "load", "first.toml", "second.toml", "--database", url)
    engine = open_engine(url)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO topics (slug, name) VALUES ('alone', 'Alone')"))
    engine.dispose()

    dumped = run("seeds", "dump", "--all", "backup", "--database", url)

    assert dumped.returncode == 0
    assert dumped.stdout.splitlines() == [
        "backup/minsk-2018.toml",
        "backup/first.toml",
        "backup/second.toml",
        "backup/others.register.toml",
    ]
    assert dumped.stderr == ""
    files = sorted(str(file) for file in (folder / "backup").iterdir())
    assert "unchanged" in run("seeds", "load", *files, "--database", url).stdout
    assert run("seeds", "load", *files, "--database", again).returncode == 0
    assert run("seeds", "dump", "--all", "second", "--database", again).stderr == ""
    assert 'alone = "Alone"' in (folder / "second" / "others.register.toml").read_text()
    for file in (folder / "second").iterdir():
        assert file.read_text() == (folder / "backup" / file.name).read_text()


def test_a_folder_that_cannot_be_written_is_one_clear_line(run: Run, folder: Path) -> None:
    run("seeds")

    refused = run("seeds", "dump", "--all", "first.toml")

    assert (refused.returncode, refused.stdout) == (2, "")
    assert "argument --all: a file is one of JSON Lines, and ends in .jsonl" in refused.stderr
    assert run("seeds", "dump").returncode == 2
    assert run("seeds", "dump", "minsk-2018", "--all", str(folder)).returncode == 2


def test_the_schema_is_one_that_editors_understand(run: Run, tmp_path: Path) -> None:
    import json
    import tomllib

    from jsonschema import Draft202012Validator

    done = run("seeds", "schema")
    assert (done.returncode, done.stderr) == (0, "")
    schema = json.loads(done.stdout)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)

    def as_json(content: str) -> object:
        return json.loads(json.dumps(tomllib.loads(content), default=str))

    assert list(validator.iter_errors(as_json(MINSK.read_text(encoding="utf-8")))) == []
    for wrong in ('citty = "a"', "country_count = -1", 'country_qualifier = "morethan"', 'city = " a"', 'kind = "A"'):
        assert list(validator.iter_errors(as_json(f'[event]\nslug = "a"\ntitle = "A"\n{wrong}\n'))), wrong
    # What a key means is said to whoever points at it.
    assert schema["$defs"]["Event"]["properties"]["city"]["description"].startswith("City")
    assert tmp_path.exists()


def test_a_database_is_the_same_whichever_way_the_records_came(databases: Databases, folder: Path) -> None:
    files = folder / "first.toml", folder / "second.toml"
    together, apart = (open_engine(databases.migrated()) for _ in range(2))
    load(together, *files)
    for file in files:
        load(apart, file)

    assert rows(together) == rows(apart)
    for engine in (together, apart):
        engine.dispose()
