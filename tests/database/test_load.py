"""Loading is repeatable, changes only what differs, and never overwrites what another event relies on."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import Engine, RowMapping, select, text

from conference_record.models.base import record_tables
from conference_record.models.engine import writing
from conference_record.seeds.query.relations import said_columns
from conference_record.seeds.read.files import read_records
from conference_record.seeds.record.faults import RecordError
from conference_record.seeds.record.format import (
    Affiliation,
    Appearance,
    Event,
    Name,
    Organization,
    Participation,
    Record,
    Remark,
    Session,
    Speaker,
    Statement,
)
from tests.databases import MINSK, load_record, record_of


def load(engine: Engine, record: Record, file: str = "record.toml") -> Counter[str]:
    with engine.connect() as connection, writing(connection):
        return load_record(connection, record, file)


def rows(engine: Engine) -> dict[str, dict[Any, RowMapping]]:
    """Return every row of the record by table and key, without what loading notes by itself."""
    with engine.connect() as connection:
        return {
            table.name: {
                tuple(row[column.name] for column in table.primary_key): row
                for row in connection.execute(select(*said_columns(table))).mappings()
            }
            for table in record_tables()
        }


def differing(engine: Engine, before: dict[str, dict[Any, RowMapping]]) -> dict[str, Counter[str]]:
    """Return how many rows of each table were added, removed or changed since."""
    found: dict[str, Counter[str]] = {}
    for table, now in rows(engine).items():
        old = before[table]
        counts = Counter(
            added=len(now.keys() - old.keys()),
            removed=len(old.keys() - now.keys()),
            changed=sum(now[key] != old[key] for key in now.keys() & old.keys()),
        )
        if +counts:
            found[table] = +counts
    return found


@pytest.fixture
def minsk() -> Record:
    return record_of(MINSK)


@pytest.fixture
def vienna() -> Record:
    """Return a second conference, which shares a speaker and two organizations with the first."""
    return Record(
        event=Event(slug="vienna-2019", title="A second conference"),
        organizations={
            "united-nations": Organization(name="United Nations", acronym="UN", kind="organization"),
            "un-office-in-vienna": Organization(name="UN Office in Vienna", parent="united-nations"),
        },
        speakers={
            "yuri-fedotov": Speaker(
                name="Yuri Fedotov",
                sort_name="Fedotov, Yuri",
                affiliations={
                    "vienna": Affiliation(title="Director-General", organization="un-office-in-vienna", started="2010")
                },
            )
        },
        statements=[
            Statement(appearances=[Appearance(speaker="yuri-fedotov", capacities=["vienna"])]),
        ],
    )


def test_the_same_record_twice_changes_nothing(loaded: Engine, minsk: Record) -> None:
    before = rows(loaded)

    assert load(loaded, minsk) == Counter()
    assert differing(loaded, before) == {}


def test_a_changed_value_changes_that_value_only(loaded: Engine, minsk: Record) -> None:
    before = rows(loaded)
    minsk.statements[8].appearances[0].remarks[1].text = "to stand together"

    assert load(loaded, minsk) == Counter(updated=1)
    assert differing(loaded, before) == {"remarks": Counter(changed=1)}


def test_values_that_the_record_does_not_give_any_more_become_unknown(loaded: Engine, minsk: Record) -> None:
    minsk.event.participant_count = minsk.event.participant_qualifier = None
    minsk.speakers["thomas-greminger"].honorific = None

    assert load(loaded, minsk) == Counter(updated=2)
    with loaded.connect() as connection:
        assert connection.scalar(text("SELECT participants FROM conferences")) is None


def test_a_statement_put_in_front_moves_the_others_and_keeps_them(loaded: Engine, minsk: Record) -> None:
    before = rows(loaded)
    minsk.statements.insert(0, Statement(kind="address", appearances=[Appearance(billed_name="A choir")]))

    assert load(loaded, minsk) == Counter(added=2, updated=10)
    assert differing(loaded, before) == {
        "statements": Counter(added=1, changed=10),
        "appearances": Counter(added=1),
    }


def test_statements_in_another_order_keep_all_that_hangs_on_them(loaded: Engine, minsk: Record) -> None:
    before = rows(loaded)
    minsk.statements.reverse()
    minsk.statements[0].appearances[0].remarks.reverse()

    load(loaded, minsk)

    assert differing(loaded, before).keys() == {"statements", "remarks"}
    with loaded.connect() as connection:
        speakers = connection.scalars(text("SELECT speaker FROM programme WHERE statement_position IN (1, 10)")).all()
    assert speakers == ["Oleg Kravchenko", "Thomas Greminger"]
    minsk.statements.reverse()
    minsk.statements[-1].appearances[0].remarks.reverse()
    load(loaded, minsk)
    assert differing(loaded, before) == {}


def test_what_is_gone_from_the_record_is_gone_from_the_database_with_all_that_only_it_needed(
    loaded: Engine, minsk: Record
) -> None:
    before = rows(loaded)
    del minsk.statements[2], minsk.speakers["yuri-fedotov"], minsk.organizations["un-office-in-vienna"]

    load(loaded, minsk)

    assert differing(loaded, before) == {
        "organizations": Counter(removed=1),
        "speakers": Counter(removed=1),
        "affiliations": Counter(removed=3),
        "statements": Counter(removed=1, changed=7),
        "appearances": Counter(removed=1),
        "capacities": Counter(removed=3),
        "citations": Counter(removed=7),
    }


def test_a_session_can_go_while_its_statements_stay(loaded: Engine, minsk: Record) -> None:
    for statement in minsk.statements:
        statement.session = "first" if statement.session else None
    del minsk.sessions[0]

    load(loaded, minsk)

    with loaded.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM statements WHERE session_id IS NOT NULL")) == 6
        assert connection.scalar(text("SELECT count(*) FROM sessions")) == 3
    assert load(loaded, minsk) == Counter()


def test_another_speaker_in_the_same_place_brings_other_capacities(loaded: Engine, minsk: Record) -> None:
    before = rows(loaded)
    first, second = (minsk.statements[number].appearances[0] for number in (0, 1))
    first.speaker, second.speaker = second.speaker, first.speaker
    first.capacities, second.capacities = second.capacities, first.capacities

    load(loaded, minsk)

    assert differing(loaded, before).keys() <= {"appearances", "capacities"}
    with loaded.connect() as connection:
        names = connection.scalars(text("SELECT speaker FROM programme WHERE statement_position < 3")).all()
    assert names == ["Vladimir Voronkov", "Thomas Greminger"]
    assert load(loaded, minsk) == Counter()


def test_a_second_conference_fills_in_what_the_first_did_not_know(
    loaded: Engine, minsk: Record, vienna: Record
) -> None:
    before = rows(loaded)

    load(loaded, vienna)

    assert differing(loaded, before) == {
        "affiliations": Counter(changed=1),
        "events": Counter(added=1),
        "statements": Counter(added=1),
        "appearances": Counter(added=1),
        "capacities": Counter(added=1),
    }
    # What one does not know is no contradiction of what the other does.
    assert load(loaded, minsk) == Counter()
    assert load(loaded, vienna) == Counter()


def test_records_that_disagree_are_a_named_conflict_and_nothing_is_written(
    loaded: Engine, minsk: Record, vienna: Record
) -> None:
    load(loaded, vienna)
    before = rows(loaded)
    minsk.speakers["yuri-fedotov"].name = "Yury Fedotov"
    minsk.organizations["un-office-in-vienna"].parent = "osce"
    minsk.speakers["yuri-fedotov"].affiliations["vienna"].started = "2011"
    minsk.event.title = "Another title"

    with pytest.raises(RecordError) as refused:
        load(loaded, minsk, "minsk.toml")

    assert list(map(str, refused.value.faults)) == [
        "minsk.toml: organizations.un-office-in-vienna.parent: 'osce' here, but 'united-nations' in vienna-2019;"
        " make them agree, and load both together",
        "minsk.toml: speakers.yuri-fedotov.name: 'Yury Fedotov' here, but 'Yuri Fedotov' in vienna-2019;"
        " make them agree, and load both together; or add 'Yuri Fedotov' to names here if one has both, or give another"
        " slug if they are two",
        "minsk.toml: speakers.yuri-fedotov.affiliations.vienna.started: '2011' here, but '2010' in vienna-2019;"
        " make them agree, and load both together",
    ]
    assert differing(loaded, before) == {}


def test_what_another_conference_needs_stays_when_one_lets_go_of_it(
    loaded: Engine, minsk: Record, vienna: Record
) -> None:
    load(loaded, vienna)
    del minsk.statements[2], minsk.speakers["yuri-fedotov"], minsk.organizations["un-office-in-vienna"]

    load(loaded, minsk)

    with loaded.connect() as connection:
        path = "SELECT path FROM organization_tree WHERE slug = 'un-office-in-vienna'"
        assert connection.scalar(text(path)) == "United Nations > UN Office in Vienna"
    # Two affiliations and a kind were known from the first conference alone; its source still vouches for them.
    assert load(loaded, vienna) == Counter()


def test_the_same_post_in_two_periods_is_two_affiliations(migrated: Engine, vienna: Record) -> None:
    posts = vienna.speakers["yuri-fedotov"].affiliations
    posts["vienna"].ended = "2012"
    posts["again"] = Affiliation(title="Director-General", organization="un-office-in-vienna", started="2015-03")
    vienna.statements[0].appearances[0].capacities = ["again", "vienna"]

    load(migrated, vienna)

    with migrated.connect() as connection:
        held = connection.execute(text("SELECT started, ended FROM positions_held ORDER BY started")).all()
        assert [tuple(row) for row in held] == [("2010", "2012"), ("2015-03", None)]
    assert load(migrated, vienna) == Counter()


def test_everything_that_a_record_can_say_is_stored(migrated: Engine, vienna: Record) -> None:
    vienna.topics = {"trade": "Trade"}
    vienna.event.topics = ["trade"]
    vienna.organizations["united-nations"].names = [
        "ООН",
        Name(name="联合国", language="zh", started="1945", ended=".."),
    ]
    vienna.sessions = [
        Session(id="a", topics=["trade"], appearances=[Appearance(role="chair", billed_name="To be announced")])
    ]
    vienna.statements.append(
        Statement(
            session="a",
            delivery="video",
            language="zh-Hant",
            appearances=[
                Appearance(
                    organization="united-nations", remarks=[Remark(act="asked for", text="time", topics=["trade"])]
                )
            ],
        )
    )
    vienna.participations = [Participation(role="observer", description="Neighbours")]

    assert load(migrated, vienna)["added"] == 20
    assert load(migrated, vienna) == Counter()
    with migrated.connect() as connection:
        assert connection.execute(text("SELECT speaker, capacity, topics, session FROM what_was_said")).one() == (
            "United Nations",
            "United Nations",
            "Trade",
            "session 1",
        )
        chair = connection.execute(text("SELECT billed_name, session FROM programme WHERE role = 'chair'")).one()
        assert tuple(chair) == ("To be announced", "session 1")


def test_faults_are_all_told_at_once_with_their_places(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text(
        """
        [event]
        slug = "bad"
        titel = "Wrong key"
        participant_count = "many"
        [speakers.a]
        name = "A"
        affiliations.x = { title = 3 }
        [[statements]]
        appearances = [{ speaker = "a", remarks = [{ act = "said" }] }]
        """
    )
    (tmp_path / "broken.toml").write_text("[event")
    (tmp_path / "latin.toml").write_bytes("[event]\ntitle = 'Z\xfcrich'".encode("latin-1"))
    files = [tmp_path / name for name in ("bad.toml", "broken.toml", "latin.toml", "missing.toml")]

    with pytest.raises(RecordError) as refused:
        list(read_records(files))

    told = [str(fault).removeprefix(f"{tmp_path}/") for fault in refused.value.faults]
    assert told == [
        "bad.toml:2: event.title: missing; it must be given",
        "bad.toml:4: event.titel: unknown key; did you mean 'title'?",
        "bad.toml:5: event.participant_count: text stands here; write a whole number from 0 to"
        " 2147483647, without quotes",
        "bad.toml:8: speakers.a.affiliations.x.title: a number stands here; write it in quotes",
        "bad.toml:10: statements[1].appearances[1].remarks[1].text: missing; it must be given",
        "broken.toml:1: not TOML: the header is not closed; write ] at its end",
        "latin.toml:2: byte 18 is not UTF-8; save the file as UTF-8",
        "missing.toml: No such file or directory",
    ]


def test_references_to_what_the_record_does_not_describe_are_faults(tmp_path: Path, vienna: Record) -> None:
    vienna.statements[0].appearances[0].speaker = "fedotov"
    vienna.statements.append(
        Statement(session="opening", appearances=[Appearance(speaker="yuri-fedotov", capacities=["osce"])])
    )
    vienna.organizations["united-nations"].parent = "un-office-in-vienna"
    vienna.event.topics = ["trade"]
    file = tmp_path / "vienna.toml"
    file.write_text(as_toml(vienna))

    with pytest.raises(RecordError) as refused:
        record_of(file)

    assert [f"{fault.place}: {fault.problem}" for fault in refused.value.faults] == [
        "event.topics[1]: unknown topic 'trade'; describe it under [topics.trade]",
        "organizations.united-nations.parent: an organization cannot be its own ancestor",
        "organizations.un-office-in-vienna.parent: an organization cannot be its own ancestor",
        "statements[1].appearances[1].speaker: unknown speaker 'fedotov'; did you mean 'yuri-fedotov'?",
        "statements[2].session: unknown session 'opening'; the ids of the sessions are: none",
        "statements[2].appearances[1].capacities[1]: 'yuri-fedotov' has no affiliation 'osce'; there are: 'vienna'",
    ]


def as_toml(record: Record) -> str:
    """Write a record as TOML without caring for beauty: inline tables, one key a line."""

    def value(of: Any) -> str:
        if isinstance(of, dict):
            return (
                "{"
                + ", ".join(f"{json.dumps(key)} = {value(item)}" for key, item in of.items() if item is not None)
                + "}"
            )
        if isinstance(of, list):
            return "[" + ", ".join(map(value, of)) + "]"
        return str(msgspec.json.encode(of).decode())

    return "\n".join(f"{key} = {value(item)}" for key, item in msgspec.to_builtins(record).items() if item is not None)
