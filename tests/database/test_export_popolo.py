"""Export to Popolo."""

import json
import re

import pytest
from sqlalchemy import Engine

from tests.database.exporting import Node, export

DATABASES = ["sqlite"]


# Popolo --------------------------------------------------------------------------------------------------------------

WORDS = r"(?s).+"
PARTIAL = r"[0-9]{4}(-[0-9]{2}){0,2}"
MOMENT = rf"{PARTIAL}|[0-9]{{4}}(-[0-9]{{2}}){{2}}T[0-9]{{2}}(:[0-9]{{2}}){{2}}[+-][0-9]{{2}}:[0-9]{{2}}"
POPOLO = {
    "persons": {
        "id": WORDS,
        "name": WORDS,
        "sort_name": WORDS,
        "honorific_prefix": WORDS,
        "other_names": "names",
        "identifiers": "identifiers",
    },
    "organizations": {
        "id": WORDS,
        "name": WORDS,
        "other_names": "names",
        "identifiers": "identifiers",
        "classification": WORDS,
        "parent_id": "organizations",
        "area_id": "areas",
    },
    "memberships": {
        "person_id": "persons",
        "organization_id": "organizations",
        "role": WORDS,
        "start_date": PARTIAL,
        "end_date": PARTIAL,
    },
    "areas": {"id": WORDS, "name": WORDS, "identifier": WORDS, "classification": WORDS},
    "events": {
        "id": WORDS,
        "name": WORDS,
        "description": WORDS,
        "identifiers": "identifiers",
        "status": WORDS,
        "classification": WORDS,
        "start_date": MOMENT,
        "end_date": MOMENT,
        "location": WORDS,
        "organization_id": "organizations",
        "parent_id": "events",
        "attendees": "persons",
        "sources": "links",
    },
    "speeches": {
        "id": WORDS,
        "creator_id": "persons",
        "role": WORDS,
        "attribution_text": WORDS,
        "title": WORDS,
        "type": "speech",
        "date": MOMENT,
        "position": "[1-9][0-9]*",
        "event_id": "events",
    },
    "names": {"name": WORDS, "start_date": PARTIAL, "end_date": PARTIAL, "note": WORDS},
    "identifiers": {"scheme": WORDS, "identifier": WORDS},
    "links": {"url": r"https?://\S+", "note": WORDS},
}
"""The fields of the classes of Popolo that are in use here, and what each holds: a pattern, or rows of a class."""


def assert_popolo(document: Node, kind: str, node: Node) -> None:
    for key, value in node.items():
        held = POPOLO[kind][key]
        if isinstance(value, list):
            for item in value:
                assert_popolo(document, held, item)
        elif held in POPOLO:
            assert value in {row["id"] for row in document[held]}, f"{key} of {node} is not there"
        else:
            assert re.fullmatch(held, str(value)), f"{key} of {node}"


@pytest.mark.parametrize("slug", ["minsk-2018", "almaty-2031"])
def test_popolo_has_the_fields_that_are_documented_and_no_loose_ends(almaty: Engine, slug: str) -> None:
    document = json.loads(export(almaty, slug, "popolo"))

    assert document.keys() == {"persons", "organizations", "memberships", "areas", "events", "speeches"}
    for kind, rows in document.items():
        for row in rows:
            assert_popolo(document, kind, row)
        ids = [row["id"] for row in rows if "id" in row]
        assert len(set(ids)) == len(ids)


def test_a_reader_of_popolo_finds_who_held_what_and_when(almaty: Engine) -> None:
    document = json.loads(export(almaty, "almaty-2031", "popolo"))
    by_id = {row["id"]: row for kind in ("persons", "organizations", "areas") for row in document[kind]}

    (minister,) = (person["id"] for person in document["persons"] if person["name"] == "Айгуль Серик")
    assert [held for held in document["memberships"] if held["person_id"] == minister] == [
        {"person_id": minister, "role": "Independent expert", "end_date": "2032"},
        {"person_id": minister, "organization_id": "ministry", "role": "Minister", "start_date": "2029-04"},
    ]
    assert by_id["ministry"]["name"] == "Ministry of Water of Kazakhstan"
    (conference,) = (event for event in document["events"] if event.get("classification") == "conference")
    assert by_id[conference["organization_id"]]["name"] == "Secretariat"
    assert (conference["start_date"], conference["end_date"]) == ("2031-06-03", "2031-06-05")
    assert {area["name"] for area in document["areas"]} == {"Kazakhstan", "Fiji"}


def test_popolo_tells_who_spoke_as_printed_and_who_was_there(loaded: Engine) -> None:
    document = json.loads(export(loaded, "minsk-2018", "popolo"))

    address = [speech for speech in document["speeches"] if speech["position"] == 7]
    assert [(speech["role"], speech["creator_id"]) for speech in address] == [
        ("author", "alexander-lukashenko"),
        ("reader", "stanislav-zas"),
    ]
    assert [speech["attribution_text"] for speech in document["speeches"] if speech["position"] == 8] == ["S.Zas"]
    assert "alexander-lukashenko" not in {person["id"] for person in document["events"][0]["attendees"]}
    parents = {body["id"]: body.get("parent_id") for body in document["organizations"]}
    assert parents["un-office-in-vienna"] == "united-nations"
