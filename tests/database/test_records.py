"""Several records together: what they share is put together, and what they contradict is named with both files."""

from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session as OrmSession

from conference_record.models import Event, Speaker, by_slug, open_engine
from conference_record.seeds.export.toml import dump_record, to_toml
from conference_record.seeds.load import load_records
from conference_record.seeds.read.files import read_records
from conference_record.seeds.record.faults import RecordError
from tests.database.test_load import rows
from tests.databases import MINSK, Databases
from tests.running import Run

FIRST = """
[event]
slug = "first"
title = "First"

[organizations.bank]
name = "Bank"

[speakers.ana]
name = "Ana"
names = ["A. Example"]
affiliations.chair = { title = "Chair", organization = "bank" }

[[statements]]
appearances = [{ speaker = "ana", capacities = ["chair"] }]
"""

SECOND = """
[event]
slug = "second"
title = "Second"

[organizations.bank]
name = "Bank"
acronym = "B"

[speakers.ana]
name = "Ana"
sort_name = "Example, Ana"
names = [{ name = "A. Example", ended = "2001" }]
affiliations.at-the-bank = { title = "Chair", organization = "bank", started = "1999" }

[[statements]]
appearances = [{ speaker = "ana", capacities = ["at-the-bank"] }]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with two records that know different things of the same person and body."""
    (tmp_path / "first.toml").write_text(FIRST)
    (tmp_path / "second.toml").write_text(SECOND)
    return tmp_path


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
        f"{second}:11: speakers.ana.name: 'Ana' here, but 'Anna' in {first}; make them agree",
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
    assert dumped.stdout.splitlines() == ["backup/minsk-2018.toml", "backup/first.toml", "backup/second.toml"]
    assert dumped.stderr == "conference-record: in no conference, and so in no file: 1 topics (alone)\n"
    files = sorted(str(file) for file in (folder / "backup").iterdir())
    assert "unchanged" in run("seeds", "load", *files, "--database", url).stdout
    assert run("seeds", "load", *files, "--database", again).returncode == 0
    assert run("seeds", "dump", "--all", "second", "--database", again).stderr == ""
    for file in (folder / "second").iterdir():
        assert file.read_text() == (folder / "backup" / file.name).read_text()


def test_a_folder_that_cannot_be_written_is_one_clear_line(run: Run, folder: Path) -> None:
    run("seeds")

    refused = run("seeds", "dump", "--all", "first.toml")

    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == "conference-record: first.toml: File exists\n"
    assert run("seeds", "dump").returncode == 2
    assert run("seeds", "dump", "minsk-2018", "--all", str(folder)).returncode == 2


# Renames, merges, identifiers, series ----------------------------------------------------------------------------


def test_a_slug_changes_and_the_old_one_still_leads_there(migrated: Engine, folder: Path) -> None:
    first, second = folder / "first.toml", folder / "second.toml"
    load(migrated, first, second)
    ids = one(migrated, "SELECT id, (SELECT id FROM speakers) FROM events WHERE slug = 'first'")
    change(first, 'slug = "first"', 'slug = "the-first"\nformer_slugs = ["first"]')
    change(first, "[speakers.ana]", '[speakers.ana-example]\nformer_slugs = ["ana"]')
    change(first, 'speaker = "ana"', 'speaker = "ana-example"')

    assert load(migrated, first) == {"the-first": Counter(updated=2)}

    assert load(migrated, first) == {"the-first": Counter()}
    assert load(migrated, second) == {"second": Counter()}, "it names her by the slug that she had before"
    assert one(migrated, "SELECT id, (SELECT id FROM speakers) FROM events WHERE slug = 'the-first'") == ids
    with OrmSession(migrated) as session:
        speaker = by_slug(session, Speaker, "ana")
        assert speaker is not None
        assert (speaker.slug, speaker) == ("ana-example", by_slug(session, Speaker, "ana-example"))
        event = by_slug(session, Event, "first")
        assert event is not None
        assert event.slug == "the-first"
    with migrated.connect() as connection:
        assert to_toml(dump_record(connection, "first")) == to_toml(dump_record(connection, "the-first"))
        assert 'former_slugs = ["ana"]' in to_toml(dump_record(connection, "second"))


def test_a_slug_changes_back(migrated: Engine, folder: Path) -> None:
    first = folder / "first.toml"
    load(migrated, first)
    change(first, 'slug = "first"', 'slug = "the-first"\nformer_slugs = ["first"]')
    load(migrated, first)
    change(first, 'slug = "the-first"\nformer_slugs = ["first"]', 'slug = "first"\nformer_slugs = ["the-first"]')
    load(migrated, first)

    assert one(migrated, "SELECT slug FROM events") == ("first",)
    assert one(migrated, "SELECT slug FROM former_slugs") == ("the-first",)


def test_one_row_is_not_described_under_two_slugs(migrated: Engine, folder: Path) -> None:
    first = folder / "first.toml"
    load(migrated, first)
    with migrated.begin() as connection:
        connection.execute(text("UPDATE speakers SET slug = 'ana-example'"))
    change(first, "[speakers.ana]", '[speakers.ana-example]\nname = "Ana"\n\n[speakers.ana]')

    with pytest.raises(RecordError, match=r"means the same row as 'ana.*', which is described too; describe it once"):
        load(migrated, first)


def test_two_records_do_not_say_the_same_former_slug_of_two_rows(migrated: Engine, folder: Path) -> None:
    first, second = folder / "first.toml", folder / "second.toml"
    change(first, "[speakers.ana]", "[speakers.ana]\nformer_slugs = ['a-example']")
    change(second, "[speakers.ana]", "[speakers.bo]\nname = 'Bo'\nformer_slugs = ['a-example']\n[speakers.ana]")

    with pytest.raises(RecordError, match=r"second.toml:12: speakers.bo.former_slugs: 'a-example' means another row"):
        load(migrated, first, second)

    assert one(migrated, "SELECT count(*) FROM former_slugs") == (0,)


MERGED = """
[event]
slug = "third"
title = "Third"

[speakers.ana]
name = "Ana"

[speakers.anna]
name = "Anna"
same_as = "ana"
affiliations.writer = { title = "Writer" }

[[statements]]
appearances = [{ speaker = "anna", capacities = ["writer"], billed_name = "Anna E." }]
"""


def roster(engine: Engine) -> list[tuple[object, ...]]:
    """Return who appears where, with all titles, as the view tells."""
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text("SELECT event, speaker, titles FROM roster ORDER BY 1"))]


def test_a_record_says_that_two_persons_are_one_and_nothing_is_lost(migrated: Engine, folder: Path) -> None:
    (folder / "third.toml").write_text(MERGED)
    files = [folder / f"{name}.toml" for name in ("first", "third")]
    load(migrated, *files)

    assert roster(migrated) == [("first", "Ana", "Chair, Bank"), ("third", "Ana", "Writer")]
    assert load(migrated, *files) == {"first": Counter(), "third": Counter()}
    with migrated.connect() as connection:
        dump = to_toml(dump_record(connection, "third"))
    (folder / "dump.toml").write_text(dump)
    assert load(migrated, folder / "dump.toml") == {"third": Counter()}
    # A record that says nothing of it does not part them.
    change(folder / "third.toml", 'same_as = "ana"\n', "")
    assert load(migrated, folder / "third.toml") == {"third": Counter()}


@pytest.fixture
def url(migrated_url: str, folder: Path, run: Run) -> str:
    """Give the URL of a database with two persons who are one, and nobody knows."""
    (folder / "third.toml").write_text(MERGED.replace('same_as = "ana"\n', ""))
    assert run("seeds", "load", "first.toml", "third.toml", "--database", migrated_url).returncode == 0
    return migrated_url


def test_a_command_merges_and_splits_again(run: Run, url: str) -> None:
    engine = open_engine(url)
    before = roster(engine)

    def said(*arguments: str) -> str:
        done = run("seeds", *arguments, "--database", url)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    assert said("merge", "speakers", "anna", "ana") == "anna is merged into ana\n"
    assert said("merge", "speakers", "anna", "ana") == "anna is merged into ana already\n"
    assert roster(engine) == [("first", "Ana", "Chair, Bank"), ("third", "Ana", "Writer")]
    assert said("split", "speakers", "anna") == "anna stands for itself again, and not for ana\n"
    assert roster(engine) == before == [("first", "Ana", "Chair, Bank"), ("third", "Anna", "Writer")]
    engine.dispose()


@pytest.mark.slow
def test_what_cannot_be_merged_is_refused_in_words(run: Run, url: str) -> None:
    run("seeds", "merge", "speakers", "anna", "ana", "--database", url)
    engine = open_engine(url)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO speakers (slug, name) VALUES ('anne', 'Anne')"))
    engine.dispose()
    for arguments, problem in {
        ("merge", "speakers", "anna", "anne"): "'anna' is merged into 'ana'; split it first",
        ("merge", "speakers", "anne", "anna"): "'anna' is itself merged into 'ana'; merge into 'ana'",
        ("merge", "speakers", "ana", "anne"): "'ana' has others merged into it (anna); split these first, or merge",
        ("merge", "speakers", "ana", "ana"): "'ana' and 'ana' are one row already; name two",
        ("merge", "speakers", "ana", "annna"): "there is no 'annna' among the speakers; did you mean 'anna'?",
        ("split", "speakers", "ana"): "'ana' is merged into no other; there is nothing to split",
        ("merge", "organizations", "ana", "bank"): "there is no 'ana' among the organizations; ",
    }.items():
        refused = run("seeds", *arguments, "--database", url)

        assert (refused.returncode, refused.stdout) == (1, ""), arguments
        assert refused.stderr.startswith(f"conference-record: {problem}"), refused.stderr
    assert run("seeds", "merge", "topics", "a", "b").returncode == 2


def test_identifiers_are_added_corrected_and_removed(migrated: Engine, folder: Path) -> None:
    first = folder / "first.toml"
    change(first, 'name = "Ana"', 'name = "Ana"\nidentifiers = { wikidata = "Q1", viaf = ["12", "34"] }')
    change(first, 'title = "First"', 'title = "First"\nidentifiers = { doi = "10.1/x" }')
    load(migrated, first)
    assert one(migrated, "SELECT count(*) FROM identifiers") == (4,)
    assert load(migrated, first) == {"first": Counter()}

    change(first, 'wikidata = "Q1", viaf = ["12", "34"]', 'wikidata = "Q2", viaf = "12"')
    assert load(migrated, first) == {"first": Counter(added=1, removed=2)}
    # Another record that knows none takes none away.
    load(migrated, folder / "second.toml")
    assert one(migrated, "SELECT count(*) FROM identifiers") == (3,)


def test_an_identifier_that_is_anothers_is_a_named_conflict(migrated: Engine, folder: Path) -> None:
    first = folder / "first.toml"
    change(first, 'name = "Ana"', 'name = "Ana"\nidentifiers = { wikidata = "Q1" }')
    load(migrated, first)
    (folder / "third.toml").write_text(MERGED.replace('same_as = "ana"', 'identifiers = { wikidata = "Q1" }'))

    with pytest.raises(RecordError, match=r"\.toml:11: speakers\.anna\.identifiers\.wikidata: 'Q1' is that of 'ana'"):
        load(migrated, folder / "third.toml")


def test_events_stand_in_a_series(migrated: Engine, folder: Path) -> None:
    series = 'series = "meetings"\nedition = "XII"\n\n[series.meetings]\nname = "Meetings"\nfrequency = "yearly"\n'
    change(folder / "first.toml", 'title = "First"\n', f'title = "First"\n{series}')
    load(migrated, folder / "first.toml")

    query = "SELECT series.slug, frequency, edition FROM events JOIN series ON series.id = series_id"
    assert one(migrated, query) == ("meetings", "yearly", "XII")
    assert load(migrated, folder / "first.toml") == {"first": Counter()}
    change(folder / "first.toml", series, "")
    assert load(migrated, folder / "first.toml") == {"first": Counter(updated=1, removed=1)}


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
