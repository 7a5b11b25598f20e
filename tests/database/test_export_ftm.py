"""Export to FollowTheMoney: the model's own schemata hold what is written, and its library reads the same."""

import json
import re
from functools import cache
from typing import Any

import pytest
import yaml
from sqlalchemy import Engine, text

from conference_record.seeds.export import Wanted, exported
from conference_record.seeds.query.find import event_slugs
from tests.database.exporting import Node, export
from tests.database.test_dump_lines import RECORDS
from tests.databases import ROOT, Databases

DATABASES = ["sqlite"]

SCHEMATA = ROOT / "tests" / "data" / "followthemoney"


@pytest.fixture(scope="module")
def everything(sqlite: Databases, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Node]:
    """Give the entities of all records that there are, by id."""
    from conference_record.models import open_engine
    from tests.running import run_here

    url = sqlite.migrated()
    folder = tmp_path_factory.mktemp("ftm")
    done = run_here("seeds", ["load", "--database", url, *map(str, RECORDS)], folder, {})
    assert done.returncode == 0, done.stderr
    engine = open_engine(url)
    with engine.connect() as connection:
        lines = b"".join(exported(Wanted(connection, event_slugs(connection)), "ftm")).splitlines()
    engine.dispose()
    found = {entity["id"]: entity for entity in map(json.loads, lines)}
    assert len(found) == len(lines), "each entity is written once"
    return found


def entities(engine: Engine, slugs: str) -> dict[str, Node]:
    return {entity["id"]: entity for entity in map(json.loads, export(engine, slugs, "ftm").splitlines())}


def of(found: dict[str, Node], schema: str) -> list[dict[str, list[str]]]:
    return [entity["properties"] for entity in found.values() if entity["schema"] == schema]


# The model -----------------------------------------------------------------------------------------------------------


@cache
def lineage(schema: str) -> tuple[str, ...]:
    """Return the names of a schema and of all that it extends."""
    above = described(schema).get("extends", [])
    return (schema, *(name for each in above for name in lineage(each)))


@cache
def described(schema: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((SCHEMATA / f"{schema}.yaml").read_text(encoding="utf-8"))[schema]
    return read


SHAPES = {
    "date": r"\d{4}(-\d\d(-\d\d)?)?",
    "country": "[a-z]{2,4}",
    "url": r"https?://\S+",
    "gender": "male|female|other",
    "topic": r"[a-z]+(\.[a-z]+)*",
    "identifier": r"Q\d+",
}
"""What values look like of the types that are written; those of other types are any text."""


def test_the_schemata_hold_all_that_is_written(everything: dict[str, Node]) -> None:
    faults = []
    for key, entity in everything.items():
        properties: dict[str, Any] = {}
        for name in lineage(entity["schema"]):
            properties = described(name).get("properties", {}) | properties
            faults += [
                f"{key}: {required} is missing"
                for required in described(name).get("required", [])
                if not entity["properties"].get(required) and not described(name).get("abstract")
            ]
        assert re.fullmatch("[0-9a-z]+(-[0-9a-z]+)+", key)
        for name, values in entity["properties"].items():
            meant = properties[name]
            kind = meant.get("type", "string")
            if kind == "entity":
                faults += [
                    f"{key}.{name}: {value} is no {meant['range']}"
                    for value in values
                    if meant["range"] not in lineage(everything[value]["schema"])
                ]
            faults += [
                f"{key}.{name}: {value}" for value in values if not re.fullmatch(SHAPES.get(kind, ".+"), value, re.S)
            ]
    assert faults == []
    assert {entity["schema"] for entity in everything.values()} >= {
        *("Person", "Organization", "PublicBody", "Position", "Occupancy", "Membership"),
        *("Event", "Document", "Documentation", "Mention"),
    }


def test_the_library_reads_the_same(everything: dict[str, Node]) -> None:
    ftm = pytest.importorskip(
        "followthemoney", reason="followthemoney needs ICU to be built; pip install followthemoney"
    )
    for entity in everything.values():
        # Values that are not as the library writes them would be changed or left out.
        proxy = ftm.model.get_proxy(entity, cleaned=False)
        read = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
        assert read == {name: sorted(values) for name, values in entity["properties"].items()}
        proxy.schema.validate(entity)


# What is written -----------------------------------------------------------------------------------------------------


def test_persons_have_their_posts_with_dates_and_where_it_says_so(almaty: Engine) -> None:
    with almaty.begin() as connection:
        for statement in (
            "UPDATE affiliations SET started = '2017-07', ended = '2020', kind = 'head of government' WHERE title ="
            " 'Secretary General'",
            "UPDATE sources SET url = 'https://example.org/report' WHERE slug = 'minsk-2018-report'",
        ):
            connection.execute(text(statement))

    found = entities(almaty, "minsk-2018")

    person = found["cr-person-thomas-greminger"]["properties"]
    assert (person["name"], person["lastName"], person["title"]) == (
        ["Thomas Greminger"],
        ["Greminger"],
        ["Ambassador"],
    )
    assert person["topics"] == ["role.pol"]
    assert person["sourceUrl"] == ["https://example.org/report"]
    (post,) = (each for each in of(found, "Occupancy") if each["holder"] == ["cr-person-thomas-greminger"])
    assert (post["startDate"], post["endDate"], post["status"]) == (["2017-07"], ["2020"], ["ended"])
    position = found[post["post"][0]]
    assert position["properties"]["name"] == ["Secretary General, OSCE"]
    assert position["properties"]["organization"] == ["cr-organization-osce"]
    assert position["properties"]["topics"] == ["gov.head", "gov.executive"]
    assert found["cr-organization-osce"]["properties"]["name"] == ["OSCE"]


def test_the_conference_names_who_took_part_and_its_sources(almaty: Engine) -> None:
    found = entities(almaty, "minsk-2018")

    (event,) = of(found, "Event")
    assert event["startDate"] == ["2018-10-09"]
    assert event["country"] == ["by"]
    assert "cr-person-thomas-greminger" in event["involved"]
    assert event["organizer"]
    assert event["proof"] == ["cr-document-minsk-2018-report"]
    (document,) = of(found, "Document")
    assert document["fileName"] == ["minsk-2018-report"]
    names = {mention["name"][0]: mention["resolved"][0] for mention in of(found, "Mention")}
    assert names["Ambassador Thomas Greminger"] == "cr-person-thomas-greminger"


def test_whoever_did_not_come_is_not_involved_and_merged_persons_are_one(almaty: Engine) -> None:
    with almaty.begin() as connection:
        for statement in (
            "INSERT INTO speakers (id, slug, name) VALUES (901, 'found-to-be', 'Found To Be')",
            "UPDATE speakers SET merged_into_id = 901 WHERE slug = 'stanislav-zas'",
            "UPDATE appearances SET presence = 'absent' WHERE speaker_id ="
            " (SELECT id FROM speakers WHERE slug = 'thomas-greminger')",
        ):
            connection.execute(text(statement))

    found = entities(almaty, "minsk-2018")

    (event,) = of(found, "Event")
    assert "cr-person-thomas-greminger" not in event["involved"]
    assert "cr-person-thomas-greminger" in found
    assert "cr-person-stanislav-zas" not in found
    assert "Stanislav Zas" in found["cr-person-found-to-be"]["properties"]["alias"]
    assert "cr-person-found-to-be" in event["involved"]


def test_an_entity_of_several_conferences_is_one_with_what_all_say(almaty: Engine) -> None:
    with almaty.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO appearances (event_id, role, position, speaker_id)"
                " SELECT events.id, 'attendee', 99, speakers.id FROM events, speakers"
                " WHERE events.slug = 'almaty-2031' AND speakers.slug = 'thomas-greminger'"
            )
        )

    both = export(almaty, "minsk-2018 almaty-2031", "ftm")

    assert both.count('"id": "cr-person-thomas-greminger"') == 1
    events = of(entities(almaty, "minsk-2018 almaty-2031"), "Event")
    assert ["cr-person-thomas-greminger" in event["involved"] for event in events] == [True, True]
