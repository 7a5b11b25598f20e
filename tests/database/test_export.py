"""Conferences in the formats of other programs, each read back by software or a vocabulary that is not ours."""

import csv
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
import pytest
import schema_org
import vobject  # type: ignore[import-untyped]
from sqlalchemy import Engine, select, text

from conference_record.models import open_engine, sql
from conference_record.models.views import metadata
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.export import FORMATS, exported
from conference_record.seeds.query.find import UnknownEventError
from tests.conftest import CountQueries
from tests.databases import ROOT, Databases
from tests.running import BOTH, Run

Node = dict[str, Any]


DATABASES = ["sqlite"]


def export(engine: Engine, slug: str, form: str, view: str = "programme") -> str:
    with engine.connect() as connection:
        return exported(connection, slug, form, view)


@pytest.fixture(scope="module")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Give an engine on a SQLite database with both conferences, whatever kind the test runs on besides."""
    engine = open_engine(Databases(tmp_path_factory.mktemp("beside"), None).with_both())
    yield engine
    engine.dispose()


@BOTH
@pytest.mark.parametrize("slug", ["minsk-2018", "almaty-2031"])
def test_every_database_gives_the_same_to_the_byte(almaty: Engine, sqlite: Engine, slug: str) -> None:
    for form in FORMATS:
        assert export(almaty, slug, form) == export(sqlite, slug, form)
    for view in metadata.tables:
        assert export(almaty, slug, "csv", view) == export(sqlite, slug, "csv", view)


@BOTH
@pytest.mark.parametrize("form", FORMATS)
def test_it_reads_in_as_many_queries_however_much_there_is(
    loaded: Engine, almaty: Engine, count_queries: CountQueries, form: str
) -> None:
    counts = []
    for engine, slug in ((loaded, "minsk-2018"), (almaty, "minsk-2018"), (almaty, "almaty-2031")):
        with count_queries(engine) as sent:
            export(engine, slug, form)
        counts.append(len(sent))
    assert counts[0] == counts[1]
    # The other conference has names in other languages, and no more kinds of rows.
    assert counts[2] <= counts[0] + 2


def test_merges_identifiers_series_and_former_slugs_are_followed(almaty: Engine) -> None:
    with almaty.begin() as connection:
        for statement in (
            "INSERT INTO speakers (id, slug, name) VALUES (901, 'found-to-be', 'Found To Be')",
            "UPDATE speakers SET merged_into_id = 901 WHERE slug = 'stanislav-zas'",
            "INSERT INTO organizations (id, slug, name) VALUES (902, 'security', 'Security')",
            "UPDATE organizations SET merged_into_id = 902 WHERE slug = 'security-council-of-belarus'",
            "INSERT INTO identifiers (scheme, value, speaker_id) VALUES ('wikidata', 'Q990000000009', 901)",
            "INSERT INTO identifiers (scheme, value, organization_id) VALUES ('register', 'R1', 902)",
            "INSERT INTO series (id, slug, name) VALUES (903, 'digital-age', 'Digital Age')",
            "UPDATE events SET series_id = 903, slug = 'minsk' WHERE slug = 'minsk-2018'",
        ):
            connection.execute(text(statement))

    popolo = json.loads(export(almaty, "minsk-2018", "popolo"))
    linked = export(almaty, "minsk-2018", "schema.org")

    persons = {person["id"]: person for person in popolo["persons"]}
    assert "stanislav-zas" not in persons
    assert persons["found-to-be"]["identifiers"] == [{"scheme": "wikidata", "identifier": "Q990000000009"}]
    assert {held["organization_id"] for held in popolo["memberships"] if held["person_id"] == "found-to-be"} == {
        "security"
    }
    assert "security-council-of-belarus" not in linked + json.dumps(popolo)
    assert '"sameAs": [\n' in linked
    assert '"https://www.wikidata.org/entity/Q990000000009"' in linked
    assert '"propertyID": "register"' in linked
    assert json.loads(linked)["superEvent"] == {
        "@type": "EventSeries",
        "identifier": "digital-age",
        "name": "Digital Age",
    }
    # As printed it stays: who was found to be whom does not change the programme.
    assert "Stanislav Zas" in linked
    assert export(almaty, "minsk", "csv").count("\nminsk,") == export(almaty, "minsk-2018", "csv").count("\nminsk,") > 0


@pytest.mark.slow
def test_whatever_was_known_of_rows_that_turned_out_to_be_one_is_told_of_the_one(almaty: Engine) -> None:
    with almaty.begin() as connection:
        for statement in (
            "INSERT INTO speakers (id, slug, name) VALUES (901, 'noir', 'M. Noir')",
            "UPDATE speakers SET merged_into_id = 901 WHERE slug = 'aigul-serik'",
            # The body that hosted, and that of which the organizer is a part: parents are found through merges too.
            "INSERT INTO organizations (id, slug, name, acronym) VALUES (902, 'water', 'Water', 'W')",
            "UPDATE organizations SET merged_into_id = 902 WHERE slug IN ('world-water', 'ministry')",
            "UPDATE participations SET role = 'organizer' WHERE role IN ('host', 'under-auspices-of')",
        ):
            connection.execute(text(statement))

    popolo = json.loads(export(almaty, "almaty-2031", "popolo"))
    linked = json.loads(export(almaty, "almaty-2031", "schema.org"))
    days = entries(calendar(almaty, "almaty-2031"))["almaty-2031"].description.value.splitlines()

    bodies = {body["id"]: body for body in popolo["organizations"]}
    assert bodies.keys() == {"water", "secretariat", "fiji"}
    assert bodies["secretariat"]["parent_id"] == "water"
    assert bodies["water"]["other_names"] == [
        {"name": "W", "note": "acronym"},
        {"name": "World Water Body"},
        {"name": "WWB", "note": "acronym"},
        {"name": "Ministry of Water of Kazakhstan"},
    ]
    (person,) = (person for person in popolo["persons"] if person["id"] == "noir")
    assert [name["name"] for name in person["other_names"]] == ["Айгуль Серик", "Aigul Serik"]
    assert person["identifiers"] == [
        {"scheme": "staff", "identifier": "[7]"},
        {"scheme": "viaf", "identifier": "990000000000001"},
        {"scheme": "viaf", "identifier": "990000000000002"},
    ]
    for kind, rows in popolo.items():
        for row in rows:
            assert_popolo(popolo, kind, row)
    assert [body["name"] for body in linked["organizer"]] == ["Secretariat", "Water"]
    panel = named(linked["subEvent"][0]["subEvent"], PANEL)
    assert panel["performer"][1]["performer"]["sameAs"] == [
        "https://viaf.org/viaf/990000000000001",
        "https://viaf.org/viaf/990000000000002",
    ]
    assert panel["performer"][1]["performer"]["alternateName"] == "Aigul Serik", "as printed"
    assert linked["description"].startswith('A meeting on rivers; it said:\n\n"share the water, and the data".\n')
    assert "\nФорум воды, XII.\n" in linked["description"]
    assert linked["superEvent"]["sameAs"] == ["https://www.wikidata.org/entity/Q990000000012"]
    assert list(faults(linked)) == []
    assert [line for line in days if line.startswith("organizer")] == ["organizer: Secretariat", "organizer: Water"]
    assert "Форум воды, XII" in days


# iCalendar -----------------------------------------------------------------------------------------------------------


def calendar(engine: Engine, slug: str) -> Any:
    """Return a calendar as vobject reads and validates it, time zones taken from its own VTIMEZONE alone."""
    written = export(engine, slug, "icalendar")
    assert re.search(r"(?<!\r)\n", written) is None
    assert max(len(line.encode()) for line in written.split("\r\n")) <= 75
    read = vobject.readOne(written)
    read.validate(raiseException=True)
    return read


def entries(read: Any) -> dict[str, Any]:
    return {entry.uid.value.removesuffix("@conference-record"): entry for entry in read.vevent_list}


def test_days_alone_are_an_entry_of_whole_days(loaded: Engine) -> None:
    found = entries(calendar(loaded, "minsk-2018"))

    assert list(found) == ["minsk-2018"]
    entry = found["minsk-2018"]
    assert (entry.dtstart.value, entry.dtend.value) == (date(2018, 10, 9), date(2018, 10, 11))
    assert entry.location.value == "Minsk, Belarus"
    assert "more than 250 participants from 46 countries" in entry.description.value
    assert "9. statement - speaker: Vladimir Makei, Minister of Foreign Affairs" in entry.description.value


def test_sessions_and_statements_are_entries_in_the_time_zone_of_the_event(almaty: Engine) -> None:
    found = entries(calendar(almaty, "almaty-2031"))

    assert list(found) == [
        "almaty-2031",
        *(f"almaty-2031/sessions/{number}" for number in (1, 2, 3)),
        *(f"almaty-2031/statements/{number}" for number in (1, 2, 3)),
    ]
    night = found["almaty-2031/sessions/3"]
    assert night.dtstart.value.astimezone(UTC) == datetime(2031, 6, 3, 17, 30, tzinfo=UTC)
    assert night.dtend.value.astimezone(UTC) == datetime(2031, 6, 3, 19, 45, tzinfo=UTC)
    message = found["almaty-2031/statements/3"]
    assert message.related_to.value == "almaty-2031/sessions/3@conference-record"
    assert message.description.value == "author: Marie Noir, President\nreader: 李水明"
    assert found["almaty-2031/sessions/2"].summary.value == '=SUM(A1), "quoted" [bold]not bold[/bold] :smile:'
    # An end that is not known is not made up.
    assert not hasattr(found["almaty-2031/statements/2"], "dtend")


@pytest.mark.parametrize("zone", ["Europe/Minsk", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "UTC"])
@pytest.mark.parametrize("day", ["1985-03-31", "2018-10-09", "2018-10-28", "2031-07-01"])
def test_the_time_zone_that_goes_with_it_is_that_of_the_place(sqlite: Engine, zone: str, day: str) -> None:
    start = datetime.fromisoformat(f"{day}T23:30:00")
    with sqlite.connect() as connection, connection.begin() as attempt:
        connection.execute(text("UPDATE events SET timezone = :zone WHERE slug = 'almaty-2031'"), {"zone": zone})
        connection.execute(
            text("UPDATE sessions SET starts_at = :start, ends_at = NULL WHERE kind = 'reception'"),
            {"start": start.isoformat(" ")},
        )
        written = exported(connection, "almaty-2031", "icalendar")
        attempt.rollback()

    # Under a name that no library knows, so that only what the calendar itself says of the zone can count.
    read = vobject.readOne(written.replace(zone, f"Nowhere/{zone}/{day}") if zone != "UTC" else written)
    night = entries(read)["almaty-2031/sessions/3"]
    assert night.dtstart.value.astimezone(UTC) == start.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def test_without_a_time_zone_times_float(almaty: Engine) -> None:
    with almaty.begin() as connection:
        connection.execute(text("UPDATE events SET timezone = NULL WHERE slug = 'almaty-2031'"))

    read = calendar(almaty, "almaty-2031")

    assert not hasattr(read, "vtimezone")
    assert entries(read)["almaty-2031/sessions/1"].dtstart.value == datetime(2031, 6, 3, 9, 0)
    (first, *_) = json.loads(export(almaty, "almaty-2031", "schema.org"))["subEvent"]
    assert first["startDate"] == "2031-06-03T09:00:00"
    assert json.loads(export(almaty, "almaty-2031", "popolo"))["events"][1]["start_date"] == "2031-06-03"


def test_a_calendar_without_days_has_no_entry_for_them(almaty: Engine) -> None:
    with almaty.begin() as connection:
        connection.execute(text("UPDATE events SET starts_on = NULL, ends_on = NULL WHERE slug = 'almaty-2031'"))

    assert "almaty-2031" not in entries(calendar(almaty, "almaty-2031"))


def test_a_time_zone_that_this_machine_lacks_is_one_line(almaty: Engine) -> None:
    with almaty.begin() as connection:
        connection.execute(text("UPDATE events SET timezone = 'Moon/Crater' WHERE slug = 'almaty-2031'"))

    for form in ("icalendar", "schema.org", "popolo"):
        with pytest.raises(ConferenceRecordError, match=r"^almaty-2031: there is no time zone 'Moon/Crater' here; "):
            export(almaty, "almaty-2031", form)


# JSON-LD of schema.org -----------------------------------------------------------------------------------------------


def faults(node: Node, carried: str | None = None, ranges: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield what the vocabulary of schema.org does not allow in a node.

    A Role stands where a value would, and has the property that led to it once more, with the value.
    """
    if "@type" not in node:
        # Of an unknown type: it may have what anything has.
        yield from (f"{key} of a Thing" for key in node.keys() - {"name", "description"})
        return
    kind = getattr(schema_org, node["@type"])
    known = {meta.schema_name: meta for meta in kind.SCHEMA_PROPERTIES}
    role = "roleName" in known
    if ranges and not role and not any(issubclass(kind, getattr(schema_org, name, ())) for name in ranges):
        yield f"{node['@type']} is not in the range {ranges} of {carried}"
    if role and carried not in node:
        yield f"a Role without its {carried}"
    for key, value in node.items():
        if key in ("@type", "@context"):
            continue
        if role and key == carried:
            allowed = ranges
        elif key in known:
            assert known[key].superseded_by is None
            allowed = known[key].ranges
        else:
            yield f"{key} is no property of {node['@type']}"
            continue
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                yield from faults(item, key, allowed)
            elif not any(TEXTS[name](item) for name in allowed if name in TEXTS):
                yield f"{item!r} is not in the range {allowed} of {key}"


TEXTS: dict[str, Callable[[str], object]] = {
    "Text": lambda value: isinstance(value, str) and value,
    "URL": lambda value: re.fullmatch(r"https?://\S+", value),
    "Date": lambda value: re.fullmatch(r"\d{4}(-\d\d){0,2}", value),
    "DateTime": lambda value: "T" in value and datetime.fromisoformat(value),
}


@pytest.mark.slow
@pytest.mark.parametrize("slug", ["minsk-2018", "almaty-2031"])
def test_the_vocabulary_of_schema_org_has_all_that_is_said(almaty: Engine, slug: str) -> None:
    node = json.loads(export(almaty, slug, "schema.org"))

    assert node["@context"] == "https://schema.org"
    assert list(faults(node)) == []
    # The check bites.
    assert list(faults({**node, "speaker": "someone"})) == ["speaker is no property of Event"]
    assert list(faults({**node, "organizer": {"@type": "Place"}})) != []
    assert list(faults({**node, "startDate": "last week"})) != []


def named(nodes: list[Node], name: str) -> Node:
    (found,) = (node for node in nodes if node["name"] == name)
    return found


def test_roles_and_the_affiliations_at_the_time_stand_with_who_performed(loaded: Engine) -> None:
    node = json.loads(export(loaded, "minsk-2018", "schema.org"))

    opening = named(node["subEvent"], "Opening session")
    (third,) = opening["subEvent"][2]["performer"]
    assert (third["@type"], third["roleName"]) == ("Role", "speaker")
    assert third["performer"]["name"] == "Yuri Fedotov"
    assert [(post["roleName"], post["affiliation"]["name"]) for post in third["performer"]["affiliation"]] == [
        ("Under-Secretary-General", "United Nations"),
        ("Executive Director", "UN Office on Drugs and Crime"),
        ("Director-General", "UN Office in Vienna"),
    ]
    assert [body.get("name") or body["organizer"]["name"] for body in node["organizer"]] == [
        "MFA of the Republic of Belarus",
        "OSCE Secretariat",
    ]
    assert node["organizer"][1]["roleName"] == "co-organizer"
    assert "Ambassador Greminger drew attention to the need to respect human rights in doing so." in node["description"]
    assert node["location"]["address"] == {
        "@type": "PostalAddress",
        "addressLocality": "Minsk",
        "addressCountry": "BY",
    }


def test_whoever_wrote_what_another_read_out_did_not_perform_it(loaded: Engine) -> None:
    node = json.loads(export(loaded, "minsk-2018", "schema.org"))

    address = named(node["subEvent"], "welcoming-address")
    assert [entry["performer"]["name"] for entry in address["performer"]] == ["Stanislav Zas"]
    assert [entry["author"]["name"] for entry in address["workPerformed"]["author"]] == ["Alexander Lukashenko"]


def test_what_is_not_exact_or_not_known_is_no_property(almaty: Engine) -> None:
    written = export(almaty, "almaty-2031", "schema.org")
    node = json.loads(written)

    assert "about 300 participants from at least 12 countries." in node["description"]
    assert "participant: Fishers of the Ili delta." in node["description"]
    assert not re.search(r": (300|12|null|\[\]|\{\})", written)
    assert "endDate" not in named(named(node["subEvent"], NAMED_TABLE)["subEvent"], "statement")
    panel = named(node["subEvent"][0]["subEvent"], PANEL)
    assert panel["description"] == "They disagreed.\nAigul Serik called for a treaty,\nand [red]soon."
    (minister,) = panel["performer"][1]["performer"]["affiliation"]
    # Known to be still held: that is no end. And the post outside any organization is no affiliation with one.
    assert (minister["startDate"], "endDate" in minister) == ("2029-04", False)


NAMED_TABLE = '=SUM(A1), "quoted" [bold]not bold[/bold] :smile:'
PANEL = "Who owes whom what: a panel whose title is far too long for one column of a terminal"


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
        {"person_id": minister, "role": "Independent expert", "end_date": "2029"},
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


# CSV -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", list(metadata.tables))
def test_csv_is_the_view_as_another_program_reads_it(almaty: Engine, view: str) -> None:
    with almaty.begin() as connection:
        connection.execute(text("DELETE FROM citations WHERE appearance_id IS NOT NULL"))
    written = export(almaty, "almaty-2031", "csv", view)
    table = metadata.tables[view]

    header, *rows = csv.reader(io.StringIO(written, newline=""), strict=True)

    assert header == table.c.keys()
    assert written.endswith("\r\n")
    query = select(table).where(table.c.event == "almaty-2031") if "event" in table.c else select(table)
    with almaty.connect() as connection:
        stored = [["" if value is None else str(value) for value in row] for row in connection.execute(query)]
        assert sorted(rows) == sorted(stored)
        assert len(rows) > 0
        driver = connection.connection.driver_connection
        if isinstance(driver, psycopg.Connection):
            # PostgreSQL has a reader of its own, to which an empty field is NULL just as it was.
            columns = ", ".join(f'"{name}" text' for name in header)
            with driver.cursor() as cursor:
                cursor.execute(f"CREATE TEMPORARY TABLE read ({columns})")
                with cursor.copy("COPY read FROM STDIN (FORMAT csv, HEADER match)") as copy:
                    copy.write(written)
                cursor.execute("SELECT * FROM read")
                assert [["" if value is None else value for value in row] for row in cursor] == rows


def test_csv_is_in_the_order_of_the_programme_and_of_the_register(almaty: Engine) -> None:
    programme = list(csv.DictReader(io.StringIO(export(almaty, "minsk-2018", "csv"))))
    assert [int(row["statement_position"] or 0) for row in programme] == [0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10]
    roster = list(csv.DictReader(io.StringIO(export(almaty, "minsk-2018", "csv", "roster"))))
    assert [row["speaker"] for row in roster][:3] == ["Alexander Lukashenko", "Thomas Greminger", "Oleg Kravchenko"]


def test_what_can_be_searched_is_in_one_order_wherever_its_rows_lie(almaty: Engine) -> None:
    before = export(almaty, "minsk-2018", "csv", "searchable")
    with almaty.begin() as connection:
        # A row that is written anew lies elsewhere.
        connection.execute(text("UPDATE search_entries SET kind = kind WHERE id % 2 = 0"))

    assert export(almaty, "minsk-2018", "csv", "searchable") == before


@pytest.mark.parametrize(
    ("view", "name"), [("organization_tree", "path"), ("roster", "speaker"), ("positions_held", "speaker")]
)
def test_the_order_of_names_is_not_left_to_the_database(almaty: Engine, view: str, name: str) -> None:
    before = export(almaty, "minsk-2018", "csv", view)
    with almaty.begin() as connection:
        # As by a database that sorts names by other rules.
        connection.exec_driver_sql(f"DROP VIEW {view}")
        select_of_view = sql.create(view, sql.versions()[view], connection.dialect.name)[0].partition(" AS\n")[2]
        connection.exec_driver_sql(
            f"CREATE VIEW {view} AS SELECT * FROM ({select_of_view}) AS kept ORDER BY {name} DESC"
        )

    assert export(almaty, "minsk-2018", "csv", view) == before


# The command ---------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMATS)
def test_the_command_writes_utf_8_whatever_the_terminal(run: Run, almaty_url: str, almaty: Engine, form: str) -> None:
    done = run("seeds", "--database", almaty_url, "export", "almaty-2031", "--format", form, PYTHONIOENCODING="ascii")
    again = run("seeds", "export", "--database", almaty_url, "--format", form, "almaty-2031")

    assert (done.returncode, done.stderr) == (0, "")
    # The harness turns \r\n into \n.
    assert done.stdout == again.stdout == export(almaty, "almaty-2031", form).replace("\r\n", "\n")


def test_the_command_gives_any_view(run: Run, almaty_url: str) -> None:
    done = run("seeds", "--database", almaty_url, "export", "almaty-2031", "--format", "csv", "--view", "bodies")

    assert done.stdout.splitlines()[1].startswith("almaty-2031,organizer,Secretariat,")


def test_bad_wishes_are_one_clear_line(run: Run, almaty_url: str) -> None:
    command = ("seeds", "--database", almaty_url, "export")
    for arguments, status, said in (
        (
            ("minsk", "--format", "csv"),
            1,
            "there is no conference 'minsk' in the database; there are: minsk-2018, almaty",
        ),
        (("minsk", "--format", "popolo"), 1, "there is no conference 'minsk' in the database; there are: minsk-2018"),
        (("minsk-2018", "--format", "word"), 2, "argument --format: invalid choice: 'word'"),
        (("minsk-2018",), 2, "the following arguments are required: --format"),
        (("minsk-2018", "--format", "csv", "--view", "people"), 2, "there is no view 'people'; there are: bodies, "),
        (("minsk-2018", "--format", "popolo", "--view", "bodies"), 2, "argument --view: only csv gives a view"),
    ):
        refused = run(*command, *arguments)

        assert (refused.returncode, refused.stdout) == (status, ""), arguments
        assert said in refused.stderr
        assert "Traceback" not in refused.stderr


def test_an_unknown_conference_is_unknown_in_every_format(almaty: Engine) -> None:
    for form in FORMATS:
        with pytest.raises(UnknownEventError, match="there are: minsk-2018, almaty-2031"):
            export(almaty, "nowhere-1999", form)


@pytest.mark.slow
def test_the_formats_cost_nothing_until_they_are_asked_for(tmp_path: Path) -> None:
    program = """
import sys
sys.modules["icalendar"] = None  # As if it were not installed.
from conference_record.seeds.cli.main import main
assert not {"sqlalchemy", "rich", "json", "csv"} & sys.modules.keys()
main(["--database", "a.db"])
for form in ("schema.org", "popolo", "csv"):
    assert main(["--database", "a.db", "export", "minsk-2018", "--format", form]) == 0
sys.exit(main(["--database", "a.db", "export", "minsk-2018", "--format", "icalendar"]))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr == ("conference-record: iCalendar needs its library; pip install 'conference-record[export]'\n")
