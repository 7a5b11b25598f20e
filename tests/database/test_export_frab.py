"""Export to schedules in frab's form: they are valid, and loaded back they change nothing."""

import json
import os
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema import Draft6Validator
from sqlalchemy import Engine, text

from conference_record.seeds.record.numbers import Number, guid_of, number_in_guid
from tests.database.exporting import export
from tests.database.test_schedules import DRYING, MOWING, WEAVING, Loading, schedule
from tests.databases import ROOT
from tests.running import BOTH, Run

DATABASES = ["sqlite"]

CAMP = ROOT / "tests" / "data" / "camp2019" / "frab-camp2019.json"
SCHEMAS = "SCHEDULE_SCHEMAS"
"""The variable that names a folder with schedule.xml.xsd and schema.json of the repository voc/schedule."""

UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
FORMS = ["frab-xml", "frab-json"]


@pytest.fixture
def load(run: Run, migrated: Engine, tmp_path: Path) -> Loading:
    """Give what loads into a new database."""
    return Loading(run, migrated, tmp_path)


def talk(number: int, room: str | None, start: str, **others: object) -> dict[str, object]:
    return {"guid": f"cccccccc-0000-4000-8000-{number:012}", "title": f"Talk {number}", "room": room} | {
        "date": f"2026-01-10T{start}:00+02:00",
        "duration": "00:30",
        "persons": [{"code": "QW3RTY", "public_name": "Rasa Pelkyte (she/her)"}, {"id": number, "name": "Jonas"}],
        **others,
    }


FLAT = {
    "schedule": {
        "version": "3, as of noon",
        "conference": {
            "acronym": "fen",
            "title": "Fen",
            "start": "2026-01-10",
            "end": "2026-01-10",
            "time_zone_name": "Europe/Vilnius",
        },
        "events": [
            # Talks in the order of nothing, which numbers the sentences of the schedule.
            talk(4, "Loft", "11:00", language="lt, en", type="workshop", track="Peat & peat", url="https://fen.test/4"),
            talk(1, "Hall", "23:45", persons=[{"id": 9, "public_name": "Ana &lt;ana&gt;"}, {"public_name": "TBA"}]),
            talk(
                3, "Hall", "11:00", description="1 &lt;b&gt; 2 &amp;amp; 3", links=[{"url": "https://fen.test/?a=1&b"}]
            ),
            talk(2, None, "00:10", duration=None, attachments=[{"url": "https://fen.test/a", "title": "Slides"}]),
            talk(5, "Attic", "10:00", license="CC-BY-4.0", links=[{"url": "https://fen.test/5", "type": "slides"}]),
        ],
    }
}


@BOTH
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(CAMP.read_text(encoding="utf-8"), id="camp"),
        pytest.param(json.dumps(FLAT), id="flat"),
        pytest.param(schedule(MOWING, DRYING, WEAVING), id="numbered"),
        pytest.param(schedule(MOWING, zone=""), id="without zone"),
    ],
)
def test_what_came_from_a_schedule_is_loaded_back_without_any_change(load: Loading, content: str, form: str) -> None:
    assert load(content).returncode == 0
    ((slug,),) = load.said("SELECT slug FROM events")
    written = export(load.engine, str(slug), form)

    done = load(written)

    assert done.returncode == 0, done.stderr
    assert f"{slug}: unchanged" in done.stdout
    assert_valid(written)


@pytest.mark.parametrize("form", FORMS)
def test_an_export_that_was_edited_is_a_new_version(load: Loading, form: str) -> None:
    # One talk of which it is not told how long it lasts.
    load(schedule(MOWING, DRYING).replace("<duration>00:30</duration>", "", 1))

    ((before,),) = load.said("SELECT sha256 FROM sources")

    done = load(export(load.engine, "reed-2026", form).replace("Mowing", "Mowing reed"))

    assert "reed-2026: 2 rows updated" in done.stdout, done.stdout
    assert load.said("SELECT title FROM statements ORDER BY position") == [("Mowing reed",), ("Drying",)]
    assert load.said("SELECT sha256 FROM sources") != [(before,)]
    assert [end is None for (end,) in load.said("SELECT ends_at FROM statements ORDER BY position")] == [True, False]


def test_a_schedule_of_a_part_is_written_alone(load: Loading) -> None:
    load(schedule(MOWING, DRYING))
    load(schedule(WEAVING, city="Riga"), "--part", "meadow")
    (load.file.parent / "all.xml").touch()

    part = load.command("export", "reed-2026", "--format", "frab-xml", "--part", "meadow")
    whole = load.command("export", "reed-2026", "--format", "frab-xml")

    assert part.stdout.count("<event ") == 1
    assert "reed-2026: unchanged" in load(part.stdout, "--part", "meadow").stdout
    assert whole.stdout.count("<event ") == 3
    assert "of another schedule (--part meadow writes them alone, to be loaded back): 1" in whole.stderr


def test_what_a_schedule_cannot_hold_is_said(run: Run, almaty_url: str) -> None:
    done = run("seeds", "--database", almaty_url, "export", "minsk-2018", "--format", "frab-xml")

    assert done.stderr.startswith(
        "conference-record: minsk-2018: not kept, as a schedule has no place for it: talks and sessions without a "
    )
    assert "points made: 15" in done.stderr
    assert ElementTree.fromstring(done.stdout).findtext("conference/title")


def test_a_talk_without_a_time_of_a_schedule_is_said_to_be_lost(load: Loading) -> None:
    load(json.dumps({"schedule": {**FLAT["schedule"], "events": [talk(1, "Hall", "10:00"), {"title": "x", "id": 7}]}}))

    done = load.command("export", "fen-2026", "--format", "frab-json")

    assert "talks and sessions without a time (a load of this file would remove them): 1" in done.stderr


def test_several_conferences_are_files_of_a_folder(run: Run, almaty_url: str, tmp_path: Path) -> None:
    command = ("seeds", "--database", almaty_url, "export", "--all", "--format", "frab-json")

    refused, written = run(*command), run(*command, "--to", "schedules")

    assert refused.returncode == 2
    assert "argument --to: name a folder; a file of frab-json holds one conference" in refused.stderr
    assert written.stdout.splitlines() == ["schedules/minsk-2018.json", "schedules/almaty-2031.json"]
    assert sorted(file.name for file in (tmp_path / "schedules").iterdir()) == ["almaty-2031.json", "minsk-2018.json"]


def test_schedules_are_valid(almaty: Engine) -> None:
    for slug in ("minsk-2018", "almaty-2031"):
        for form in FORMS:
            assert_valid(export(almaty, slug, form))


def test_without_any_day_a_schedule_is_valid_too(almaty: Engine) -> None:
    with almaty.begin() as connection:
        connection.execute(text("UPDATE events SET starts_on = NULL, ends_on = NULL"))

    for form in FORMS:
        assert_valid(export(almaty, "minsk-2018", form))


@pytest.mark.parametrize("printed", ["1", "7797", "QW3RTY", "123456789"])
def test_a_guid_carries_a_short_number_to_the_same_conference_only(printed: str) -> None:
    guid = guid_of("fen-2026", "talks", Number(printed))

    assert guid is not None
    assert re.fullmatch(UUID, guid)
    assert number_in_guid("fen-2026", "talks", Number(guid)) == Number(printed)
    assert number_in_guid("fen-2027", "talks", Number(guid)) == Number(guid)
    assert number_in_guid("fen-2026", "persons", Number(guid)) == Number(guid)
    assert number_in_guid("fen-2026", "talks", Number(guid, "barn")) == Number(guid, "barn")
    assert guid_of("fen-2026", "talks", Number("1234567890")) is None


# Validity ------------------------------------------------------------------------------------------------------------


def assert_valid(written: str) -> None:
    """Assert what the schemas of voc/schedule demand, in our own words, and the schemas themselves where there are."""
    if written.startswith("<"):
        assert_valid_xml(ElementTree.fromstring(written))
    else:
        assert_valid_json(json.loads(written))


MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"
TALK_KEYS = set(
    re.findall(
        r"\w+", "abstract date duration guid id language links persons room slug start subtitle title track type url"
    )
)


def assert_valid_xml(root: ElementTree.Element) -> None:
    names = [child.tag for child in root]
    expected = ["generator", "url", "version", "conference"]
    assert [name for name in expected if name in names] == names[: names.index("day")]
    assert {"title", "acronym"} <= {child.tag for child in root.iter("conference") for child in child}
    for index, day in enumerate(root.iter("day"), 1):
        assert day.get("index") == str(index)
        assert re.fullmatch(MOMENT, day.get("start", "")), day.attrib
        assert re.fullmatch(MOMENT, day.get("end", "")), day.attrib
        assert all(room.get("name") is not None for room in day)
    talks = list(root.iter("event"))
    for event in talks:
        tags = [child.tag for child in event]
        assert len(tags) == len(set(tags))
        assert set(tags) >= {"room", "title", "type", "date", "start", "duration", "abstract", "track"}
        assert re.fullmatch(MOMENT, event.findtext("date", ""))
        assert re.fullmatch(r"\d{1,2}:\d\d", event.findtext("duration", ""))
        assert re.fullmatch(r"[a-z0-9_]{4,}-[a-z0-9\-_]{4,}", event.findtext("slug", ""))
        assert re.fullmatch(UUID, event.get("guid", ""))
    for name in ("id", "guid"):
        assert len({event.get(name) for event in talks}) == len(talks)


def assert_valid_json(file: dict[str, Any]) -> None:
    conference = file["schedule"]["conference"]
    assert {"title", "acronym", "days", "daysCount", "start", "end", "timeslot_duration"} <= conference.keys()
    assert re.fullmatch("[a-z0-9_]{4,}", conference["acronym"])
    for day in conference["days"]:
        assert day.keys() == {"date", "day_end", "day_start", "index", "rooms"}
        for event in (event for room in day["rooms"].values() for event in room):
            assert event.keys() >= TALK_KEYS
            assert re.fullmatch(MOMENT, event["date"])
            assert re.fullmatch(UUID, event["guid"])
            assert re.match("https?://|urn:uuid:", event["url"])
            for person in event["persons"]:
                # A person is of one of two kinds, never of both.
                assert ("name" in person) != ({"id", "public_name"} <= person.keys())
            for link in (*event["links"], *event["attachments"]):
                assert link.keys() <= {"type", "url", "title"}


@pytest.mark.skipif(SCHEMAS not in os.environ, reason=f"{SCHEMAS} names no folder with the schemas of voc/schedule")
@pytest.mark.parametrize("slug", ["minsk-2018", "almaty-2031", "camp2019", "fen-2026"])
def test_the_schemas_themselves_find_no_fault(load: Loading, almaty: Engine, slug: str) -> None:
    xmlschema = pytest.importorskip("xmlschema", reason="xmlschema reads the schema of the XML; pip install xmlschema")
    folder = Path(os.environ[SCHEMAS])
    schema = json.loads((folder / "schema.json").read_text(encoding="utf-8"))
    engine = almaty
    if slug in ("camp2019", "fen-2026"):
        load(CAMP.read_text(encoding="utf-8") if slug == "camp2019" else json.dumps(FLAT))
        engine = load.engine

    written = json.loads(export(engine, slug, "frab-json"))

    assert [fault.message for fault in Draft6Validator(schema).iter_errors(written)] == []
    validator = xmlschema.XMLSchema(str(folder / "schedule.xml.xsd"))
    assert [str(fault) for fault in validator.iter_errors(export(engine, slug, "frab-xml"))] == []
