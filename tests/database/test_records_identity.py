"""Records that rename, merge and identify what they share."""

from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session as OrmSession

from conference_record.models import Event, Speaker, by_slug, open_engine
from conference_record.seeds.export.toml import dump_record, to_toml
from conference_record.seeds.record.faults import RecordError
from tests.database.test_records import change, load, one
from tests.running import Run

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


def test_an_identifier_of_a_talk_is_that_of_one_talk_only(run: Run, migrated_url: str, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.toml").write_text(
            f'[event]\nslug = "{name}"\ntitle = "Title"\n[[statements]]\nidentifiers = {{ guid = "9" }}\n'
        )

    together = run("seeds", "--database", migrated_url, "load", "one.toml", "two.toml")
    assert together.returncode == 1
    assert "two.toml:5: statements[1].identifiers.guid: '9' is given in one.toml too; say it of one" in together.stderr

    assert run("seeds", "--database", migrated_url, "load", "one.toml").returncode == 0
    after = run("seeds", "--database", migrated_url, "load", "two.toml")
    assert after.returncode == 1
    assert "'9' is that of a row of statements that is not in this conference; say it of one" in after.stderr
    assert "unchanged" in run("seeds", "--database", migrated_url, "load", "one.toml").stdout
