"""Schedules in frab's form become records, in whatever form they come, and nothing of them is lost silently."""

import json
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from sqlalchemy import Engine, text

from conference_record.models.engine import writing
from conference_record.seeds.export.toml import dump_record, to_toml
from conference_record.seeds.read.files import looks_like_schedule
from conference_record.seeds.read.schedule import Schedule, read_schedule, schedule_in
from conference_record.seeds.record.faults import RecordError
from conference_record.seeds.record.format import Appearance, Record, Speaker
from tests.databases import MINSK, load_record, record_of
from tests.running import Run

DATABASES = ["sqlite"]

CAMP = Path(__file__).parent.parent / "data" / "camp2019" / "frab-camp2019.json"


@pytest.fixture(scope="module")
def camp() -> dict[str, Any]:
    """Give the real schedule as plain JSON, to count in it independently."""
    conference: dict[str, Any] = json.loads(CAMP.read_text(encoding="utf-8"))["schedule"]["conference"]
    return conference


def talks_of(conference: dict[str, Any]) -> list[dict[str, Any]]:
    return [talk for day in conference["days"] for room in day["rooms"].values() for talk in room]


def load(engine: Engine, record: Record) -> Counter[str]:
    with engine.connect() as connection, writing(connection):
        return load_record(connection, record, "schedule")


def xml(talk: str = "", *, conference: str = "<acronym>tiny</acronym>", day: str = 'date="2019-08-21"') -> Schedule:
    """Return what a schedule of one day and one talk says."""
    return schedule_in(
        f"<schedule><conference><title>Tiny</title>{conference}</conference>"
        f"<day {day}><room name='Hall'><event>{talk}</event></room></day></schedule>".encode(),
        "schedule.xml",
    )


def faults_of(content: bytes) -> list[str]:
    with pytest.raises(RecordError) as refused:
        schedule_in(content, "schedule")
    return list(map(str, refused.value.faults))


def test_a_real_schedule_is_in_the_tables_and_the_same_file_again_changes_nothing(
    migrated: Engine, camp: dict[str, Any]
) -> None:
    talks = talks_of(camp)

    assert load(migrated, read_schedule(CAMP).record)["added"] > 0
    assert load(migrated, read_schedule(CAMP).record) == Counter()

    def count(query: str) -> Any:
        with migrated.connect() as connection:
            return connection.scalar(text(query))

    assert count("SELECT count(*) FROM statements") == len(talks)
    assert count("SELECT count(*) FROM appearances") == sum(len(talk["persons"]) for talk in talks)
    assert count("SELECT count(*) FROM speakers") == len({person["id"] for talk in talks for person in talk["persons"]})
    assert count("SELECT count(DISTINCT track) FROM statements") == len({talk["track"] for talk in talks})
    for language in ("en", "de"):
        spoken = count(f"SELECT count(*) FROM statements WHERE language = '{language}'")
        assert spoken == sum(talk["language"] == language for talk in talks)
    assert count("SELECT count(*) FROM evidence_gaps") == 0
    assert count("SELECT count(*) FROM statements WHERE url LIKE 'https://%'") == len(talks)
    addresses = [each["url"] for talk in talks for each in (*talk["links"], *talk["attachments"])]
    assert count("SELECT count(*) FROM links WHERE url LIKE 'http%'") == len(addresses)
    with migrated.connect() as connection:
        stored = connection.execute(text("SELECT title, room, starts_at FROM statements ORDER BY position")).all()
    printed = sorted((talk["date"][:19].replace("T", " "), talk["room"], talk["title"].strip()) for talk in talks)
    assert sorted((str(row.starts_at)[:19], row.room, row.title) for row in stored) == printed
    assert [str(row.starts_at) for row in stored] == sorted(str(row.starts_at) for row in stored)


def test_what_the_tables_cannot_hold_is_counted(camp: dict[str, Any]) -> None:
    talks = talks_of(camp)
    (told,) = (note for note in read_schedule(CAMP).notes if ": talks: " in note)

    counts = {name: int(count) for count, name in (part.split(" ") for part in told.split(": ")[2].split(", "))}

    read = {"title", "subtitle", "abstract", "description", "track", "type", "language", "persons"}
    read |= {"date", "start", "duration", "room", "guid", "url", "recording_license", "links", "attachments"}
    for key in talks[0].keys() - read:
        expected = 0
        for talk in talks:
            expected += len(talk[key]) if isinstance(talk[key], list) else talk[key] not in (None, "")
        assert counts.pop(key, 0) == expected, key
    assert counts == {}


def test_xml_and_json_of_one_schedule_are_one_record(camp: dict[str, Any]) -> None:
    from_json, from_xml = read_schedule(CAMP).record, schedule_in(_as_xml(camp), "camp.xml").record

    (source,) = from_json.sources.values()
    (source_of_xml,) = from_xml.sources.values()
    assert source.sha256 != source_of_xml.sha256
    source_of_xml.sha256 = source.sha256
    assert from_xml == from_json


def _as_xml(camp: dict[str, Any]) -> bytes:
    schedule = ElementTree.Element("schedule")
    ElementTree.SubElement(schedule, "version").text = "Gacrux"
    ElementTree.SubElement(schedule, "base_url").text = "https://fahrplan.events.ccc.de/camp/2019/Fahrplan/"
    conference = ElementTree.SubElement(schedule, "conference")
    for key, value in camp.items():
        if key != "days":
            ElementTree.SubElement(conference, key).text = str(value)
    for day in camp["days"]:
        day_element = ElementTree.SubElement(schedule, "day", date=day["date"], start=day["day_start"])
        for name, talks in day["rooms"].items():
            room = ElementTree.SubElement(day_element, "room", name=name)
            for talk in talks:
                event = ElementTree.SubElement(room, "event", id=str(talk["id"]), guid=talk["guid"])
                for key in (
                    "date",
                    "start",
                    "duration",
                    "room",
                    "title",
                    "subtitle",
                    "track",
                    "type",
                    "language",
                    "url",
                ):
                    ElementTree.SubElement(event, key).text = talk[key]
                for key in ("abstract", "description"):
                    ElementTree.SubElement(event, key).text = talk[key]
                for kind in ("link", "attachment"):
                    listed = ElementTree.SubElement(event, f"{kind}s")
                    for each in talk[f"{kind}s"]:
                        ElementTree.SubElement(listed, kind, href=each["url"]).text = each["title"]
                persons = ElementTree.SubElement(event, "persons")
                for person in talk["persons"]:
                    ElementTree.SubElement(persons, "person", id=str(person["id"])).text = person["public_name"]
    return str(ElementTree.tostring(schedule, encoding="unicode")).encode()


def test_a_schedule_comes_back_as_a_record_in_toml_that_changes_nothing(migrated: Engine, tmp_path: Path) -> None:
    load(migrated, read_schedule(CAMP).record)
    with migrated.connect() as connection:
        (tmp_path / "dump.toml").write_bytes(to_toml(dump_record(connection, "camp2019")).encode())

    assert load(migrated, record_of(tmp_path / "dump.toml")) == Counter()


def test_the_commands_take_schedules_and_report_what_they_leave_out(run: Run, tmp_path: Path) -> None:
    (tmp_path / "broken.xml").write_text("<schedule>\n<conference>\n</schedule>", encoding="utf-8")

    for arguments in (("load", str(CAMP)), ("check", str(CAMP))):
        done = run("seeds", *arguments)
        assert done.returncode == 0, done.stderr
        assert "not kept, for want of a column: talks: 79 id," in done.stderr
    refused = run("seeds", "check", str(CAMP), "broken.xml")

    assert refused.returncode == 1
    assert refused.stderr == "conference-record: broken.xml:3: not XML: mismatched tag\n"


def test_a_file_is_recognized_by_its_content_not_by_its_ending(tmp_path: Path) -> None:
    disguised = tmp_path / "schedule.txt"
    disguised.write_bytes(CAMP.read_bytes())

    assert record_of(disguised) == record_of(CAMP)
    assert looks_like_schedule(b"\xef\xbb\xbf \n<?xml version='1.0'?><schedule/>")
    assert looks_like_schedule("<schedule/>".encode("utf-16"))
    assert looks_like_schedule(b'{"version": 1, "generator": {"name": "pretalx"}, "schedule": {"conference": {}}}')
    assert not looks_like_schedule(MINSK.read_bytes())
    assert faults_of(b'{"event": {"slug": "a"}, "topics": {"schedule": {"conference": {}}}}') == [
        "schedule: schedule: describes no conference; a schedule has <conference> or 'conference', and a record in JSON"
        " is in a file whose name ends in .jsonl"
    ]


def test_an_old_schedule_has_no_rooms_no_zone_no_acronym_and_numbers_that_come_again() -> None:
    old = b"""<?xml version="1.0" encoding="ISO-8859-1"?>
<schedule>
  <conference>
    <title>FOSDEM 2005</title><subtitle/><venue>ULB</venue><city>Br\xfcssel</city>
    <start>2005-02-26</start><end>2005-02-27</end><days>2</days>
    <day_change>04:00</day_change><timeslot_duration>00:15:00</timeslot_duration>
  </conference>
  <day date="2005-02-26" index="1">
    <event id="1"><start>23:30</start><duration>02:00</duration><title>Late</title><room>Janson</room></event>
    <event id="2"><start>01:15</start><duration>00:45:00</duration><title>Later</title></event>
    <event id="3"><start>10:00</start><duration/><title>Early</title></event>
  </day>
  <day date="2005-02-27" index="2">
    <event id="1"><start>10:00</start><duration>00:05</duration><title>Next</title></event>
    <event id="4"><title>Some time</title></event>
  </day>
</schedule>"""

    record, notes = schedule_in(old, "old.xml")

    assert (record.event.slug, record.event.city, record.event.timezone) == ("fosdem-2005", "Brüssel", None)
    assert (record.event.starts_on, record.event.ends_on) == ("2005-02-26", "2005-02-27")
    assert [(talk.title, talk.starts_at, talk.ends_at) for talk in record.statements] == [
        ("Early", datetime(2005, 2, 26, 10), None),
        ("Late", datetime(2005, 2, 26, 23, 30), datetime(2005, 2, 27, 1, 30)),
        ("Later", datetime(2005, 2, 27, 1, 15), datetime(2005, 2, 27, 2)),
        ("Next", datetime(2005, 2, 27, 10), datetime(2005, 2, 27, 10, 5)),
        ("Some time", None, None),
    ]
    assert [talk.room for talk in record.statements] == [None, "Janson", None, None, None]
    assert "talks with the number of another talk, which are known by their content: 1" in notes


def test_a_new_conference_of_the_same_acronym_is_another_conference() -> None:
    slugs = [
        xml(conference=f"<acronym>{acronym}</acronym><start>{start}</start>").record.event.slug
        for acronym, start in [("rC3", "2020-12-27"), ("rC3", "2021-12-27"), ("Camp2019", "2019-08-21")]
    ]

    assert slugs == ["rc3-2020", "rc3-2021", "camp2019"]


def test_persons_of_one_name_stay_apart_and_one_of_two_spellings_stays_one(migrated: Engine) -> None:
    def schedule(acronym: str) -> Schedule:
        persons = (
            '<person id="7">Ada</person><person id="8">Ada</person><person id="7">Ada Lovelace</person>'
            '<person id="9">\u5c0f\u660e</person>'
        )
        return xml(f"<persons>{persons}</persons>", conference=f"<acronym>{acronym}</acronym>")

    record, notes = schedule("one")

    assert record.speakers == {
        "one-2019-ada-7": Speaker(
            name="Ada", names=["Ada Lovelace"], identifiers={"schedule": "one-2019/persons/7"}, cite=["1"]
        ),
        "one-2019-ada-8": Speaker(name="Ada", identifiers={"schedule": "one-2019/persons/8"}, cite=["1"]),
        "one-2019-9": Speaker(name="小明", identifiers={"schedule": "one-2019/persons/9"}, cite=["1"]),
    }
    assert "one person under two names, 'Ada' and 'Ada Lovelace': 1" in notes
    assert "persons named twice for one talk, and kept once: 1" in notes
    load(migrated, record)
    load(migrated, schedule("two").record)
    with migrated.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM speakers")) == 6


@pytest.mark.parametrize(
    "person",
    [
        '<person id="1">TBA</person>',
        '<person id="1">N.N.</person>',
        "<person>Ada</person>",
        '<person id="0">Ada</person>',
    ],
)
def test_a_placeholder_and_a_person_without_a_number_keep_their_printed_name_only(person: str) -> None:
    record, notes = xml(f"<persons>{person}</persons>")

    printed = ElementTree.fromstring(person).text
    assert record.statements[0].appearances == [Appearance(billed_name=printed, cite="1")]
    assert record.speakers == {}
    assert any("with the printed name only" in note for note in notes)


@pytest.mark.parametrize(
    ("printed", "name", "note"),
    [
        ("FOSDEM Staff", "FOSDEM Staff", None),
        ("Aoife O&amp;#39;Moss", "Aoife O'Moss", "HTML entities"),
        ("Jean/Marie", "Jean/Marie", "perhaps several"),
        ("AT&amp;T Bell", "AT&T Bell", None),
        ("Ada &amp; Charles", "Ada & Charles", "'Ada & Charles' kept as one person"),
        ("Ada Ay, Ben Bee", "Ada Ay, Ben Bee", "perhaps several"),
        ("Lovelace, Ada", "Lovelace, Ada", None),
        ("Alex Fern (they/them)", "Alex Fern", None),
        ("Kim [she, her]", "Kim", None),
        ("Sam (any pronouns)", "Sam", None),
        ("Robin (Acme)", "Robin (Acme)", None),
    ],
)
def test_whoever_has_a_number_is_a_person_by_the_name_without_pronouns(
    printed: str, name: str, note: str | None
) -> None:
    record, notes = xml(f'<persons><person id="7">{printed}</person></persons>')

    ((slug, speaker),) = record.speakers.items()
    (appearance,) = record.statements[0].appearances
    assert (speaker.name, slug.startswith("tiny-2019-"), appearance.speaker) == (name, True, slug)
    assert any(note in each for each in notes) if note else not any("perhaps" in each for each in notes)


def test_entities_of_html_are_the_characters_for_which_they_stand() -> None:
    talk = (
        "<title>What moss can&amp;#x27;t do</title>"
        "<description>AT&amp;T, shade &amp;amp; damp, &amp;lt;b></description>"
    )
    record, notes = xml(talk)

    assert record.statements[0].title == "What moss can't do"
    assert record.statements[0].summary == "AT&T, shade & damp, <b>"
    assert "HTML entities written as the characters for which they stand: 2" in notes


def test_what_the_rules_of_the_database_refuse_is_put_right_and_counted(migrated: Engine) -> None:
    talk = {
        "title": " A\u0000B\r\nC ",
        "type": "Lightning Talk",
        "language": "both",
        "abstract": "one\r\ntwo\u0007\ud800 \n",
        "track": "",
        "persons": [{"id": 5, "public_name": " Ada\u0085L. ", "biography": "x"}, {"id": 6}],
    }
    conference = {
        "title": "De\u0301ja\u0300\tvu \u202e",
        "start": "2020-01-01",
        "days": [{"rooms": {"Big\nhall": [talk, {"title": "x", "language": "DE_de"}]}}],
    }
    content = json.dumps({"schedule": {"conference": conference}}).encode()

    record, notes = schedule_in(content, "odd.json")

    assert (record.event.slug, record.event.title) == ("deja-vu-2020", "Déjà vu")
    first, second = record.statements
    assert (first.title, first.kind, first.language, first.track) == ("A B C", "lightning talk", None, None)
    assert (first.summary, first.room, first.appearances[0].billed_name) == ("one\ntwo\ufffd", "Big hall", "Ada L.")
    assert second.language == "de-de"
    put_right = "put right, from control characters, line breaks or letters in another form"
    assert notes == [
        "not kept, for want of a column: persons: 1 biography, 1 id",
        f"names and titles {put_right}: 4",
        "types written in lower case: 1",
        f"texts {put_right}: 1",
        "language 'both' not kept, as it is no language tag such as en: 1",
        "persons not kept, as they have no name: 1",
        f"language tags {put_right}: 1",
    ]
    load(migrated, record)
    assert load(migrated, schedule_in(content, "odd.json").record) == Counter()


def test_every_fault_of_a_schedule_is_told_with_its_place() -> None:
    content = b"""<schedule>
<conference><title>T</title><start>2019-08-25</start><end>2019-08-21</end><time_zone_name>Europe/Atlantis</time_zone_name>
</conference>
<day date="21 August">
<room name="A">
<event><title>1</title><date>2019-02-30T10:00:00</date></event>
<event><title>2</title><start>25 past</start></event>
<event><title>3</title><duration>long</duration></event>
</room></day></schedule>"""

    assert faults_of(content) == [
        "schedule:4: schedule.day.date: '21 August' cannot be understood; a day is written YYYY-MM-DD",
        "schedule:2: schedule.conference.time_zone_name: 'Europe/Atlantis' is no time zone; one is called like"
        " Europe/Berlin",
        "schedule:2: schedule.conference: ends on 2019-08-21, before it starts on 2019-08-25",
        "schedule:6: schedule.day.room.event[1].date: '2019-02-30T10:00:00' is no time of a talk; one is written"
        " 2019-08-21T11:00:00+02:00 or 11:00",
        "schedule:7: schedule.day.room.event[2].start: '25 past' is no time of a talk; one is written"
        " 2019-08-21T11:00:00+02:00 or 11:00",
        "schedule:8: schedule.day.room.event[3].duration: 'long' cannot be understood; a duration is written"
        " HH:MM, or PT45M, or as a number of minutes",
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"<html><body/></html>", ":1: html: is no schedule of a conference"),
        (b"<schedule/>", ":1: schedule: describes no conference"),
        (b"<schedule><conference><city>X</city></conference></schedule>", "has neither title nor acronym"),
        ("<schedule><conference><title>会议</title></conference></schedule>".encode(), "has no letters from a to z"),
        (b'{"schedule": {"conference": {}}}', "schedule: describes no conference"),
        (b'{"schedule": {"conference": \n{"title" 1}}}', ":2: not JSON: Expecting ':' delimiter"),
        (b'{"schedule": "\xff"}', "byte 14: not UTF-8"),
        (b'{"schedule":' + b"[" * 60 + b"]" * 60 + b"}", "nested too deeply"),
        (b'{"schedule":' + b"[" * 100_000, "nested too deeply"),
        (b"<schedule>" + b"<a>" * 10_000, "nested too deeply"),
        (
            b'<!DOCTYPE s [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">]><schedule>&b;</schedule>',
            ":1: declares entities",
        ),
        (b'<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><schedule>&a;</schedule>', "declares entities"),
        (b"<?xml version='1.0' encoding='klingon'?><schedule/>", ":1: not XML"),
    ],
)
def test_what_is_no_schedule_is_one_clear_fault(content: bytes, problem: str) -> None:
    (fault,) = faults_of(content)

    assert problem in fault
