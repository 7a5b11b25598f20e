"""What became of conferences, talks and those announced, and dates of which only a part is known."""

import json
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text

from conference_record.models import outcomes, positions_held, programme, roster
from tests.database.exporting import export
from tests.database.test_export_icalendar import calendar, entries
from tests.database.test_load import load
from tests.database.test_show import shown
from tests.databases import ROOT, record_of
from tests.running import BOTH, Run

DATABASES = ["sqlite"]

HVALSUND = ROOT / "tests" / "records" / "hvalsund-2021.toml"


@pytest.fixture
def hvalsund(migrated: Engine) -> Engine:
    """Give a database that holds the forum that was put off."""
    load(migrated, record_of(HVALSUND))
    return migrated


def said(engine: Engine, query: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


@BOTH
def test_a_view_tells_what_became_of_each_appearance(hvalsund: Engine) -> None:
    with hvalsund.connect() as connection:
        columns = programme.c
        found = connection.execute(
            select(
                columns.statement, columns.speaker, columns.status, columns.presence, columns.replaced_by,
                columns.delivery, outcomes.c.took_part,
            ).join_from(programme, outcomes, outcomes.c.appearance_id == columns.appearance_id)
            .order_by(columns.statement_position, columns.position)
        )  # fmt: skip
        assert [tuple(row) for row in found] == [
            ("Ice that comes too late", "Sunniva Torhaug", "held", "present", None, "in-person", 1),
            ("Ice that comes too late", "Aputsiaq Lynge-Dam", "held", "present", None, "remote", 1),
            ("Reading the edge", "Eirik Vollnes", "rescheduled", "replaced", "Sunniva Torhaug", None, 0),
            ("Reading the edge", "Sunniva Torhaug", "rescheduled", "present", None, None, 1),
            ("A sledge with a laser", "Roza Temirqul", "cancelled", "absent", None, None, 0),
            # The walk was cancelled as a whole.
            ("guided-tour", "Eirik Vollnes", "cancelled", None, None, None, 0),
            ("What the seals heard", "Eirik Vollnes", None, None, None, "video", 1),
        ]
        came = connection.execute(select(roster.c.speaker, roster.c.appearances)).all()
        assert sorted(map(tuple, came)) == [("Aputsiaq Lynge-Dam", 1), ("Eirik Vollnes", 1), ("Sunniva Torhaug", 2)]


@BOTH
@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_in_a_cancelled_whole_all_is_cancelled_but_what_says_otherwise(hvalsund: Engine, status: str) -> None:
    with hvalsund.begin() as connection:
        connection.execute(text(f"UPDATE events SET status = '{status}'"))
        connection.execute(text("UPDATE statements SET status = NULL WHERE title <> 'Reading the edge'"))
        connection.execute(text("UPDATE sessions SET status = NULL WHERE kind = 'plenary'"))

    assert said(hvalsund, "SELECT DISTINCT statement, status FROM programme ORDER BY statement") == [
        ("A sledge with a laser", status),
        ("Ice that comes too late", status),
        ("Reading the edge", "rescheduled"),
        # Of their sessions, something else is known.
        ("What the seals heard", None),
        ("guided-tour", "cancelled"),
    ]
    with hvalsund.connect() as connection:
        told = json.loads(export(hvalsund, "hvalsund-2021", "schema.org"))
        plenary = told["subEvent"][0]
        assert {told["eventStatus"], plenary["eventStatus"]} == {f"https://schema.org/Event{status.capitalize()}"}
        assert plenary["subEvent"][1]["eventStatus"] == "https://schema.org/EventRescheduled"
        assert connection.execute(select(roster.c.speaker).order_by(roster.c.speaker)).scalars().all() == [
            "Eirik Vollnes",
            "Sunniva Torhaug",
        ]


def test_show_says_what_became_of_whom(hvalsund: Engine) -> None:
    lines = shown(hvalsund, "hvalsund-2021")

    for line in (
        "    2021-05-11 to 2021-05-12 | hybrid",
        "      rescheduled, first planned for 2021-05-11 12:00 to 12:30 | 2021-05-11 11:00 to 11:30",
        "                         speaker   Eirik Vollnes (replaced by Sunniva Torhaug)",
        "                         speaker   Aputsiaq Lynge-Dam (from afar)",
        "                         speaker   Roza Temirqul (absent)",
        "    cancelled | 2021-05-12 | in-person",
        "    rescheduled, first planned for 2020-05-11 19:00 to 21:00 | 2021-05, 20:00 to 22:30",
    ):
        assert line in lines


def test_no_export_has_as_held_what_was_not(hvalsund: Engine) -> None:
    read = entries(calendar(hvalsund, "hvalsund-2021"))
    known = {name: entry.status.value for name, entry in read.items() if hasattr(entry, "status")}
    assert known == {
        "hvalsund-2021": "CONFIRMED",
        "hvalsund-2021/sessions/1": "CONFIRMED",
        "hvalsund-2021/sessions/2": "CANCELLED",
        "hvalsund-2021/statements/1": "CONFIRMED",
        "hvalsund-2021/statements/2": "CONFIRMED",
        "hvalsund-2021/statements/4": "CANCELLED",
    }
    # Of the talk without an hour, and of the evening without a day, the entry of the whole tells.
    assert "A sledge with a laser, cancelled" in read["hvalsund-2021/sessions/1"].description.value
    assert "Evening of songs, 2021-05, 20:00 to 22:30" in read["hvalsund-2021"].description.value

    popolo = json.loads(export(hvalsund, "hvalsund-2021", "popolo"))
    assert [person["id"] for person in popolo["events"][0]["attendees"]] == ["aputsiaq-lynge-dam", "sunniva-torhaug"]
    assert [event.get("status") for event in popolo["events"]] == [
        "rescheduled",
        "held",
        "cancelled",
        "postponed",
        "rescheduled",
    ]
    assert not {"A sledge with a laser", "guided-tour"} & {speech["title"] for speech in popolo["speeches"]}

    forum = json.loads(export(hvalsund, "hvalsund-2021", "schema.org"))
    assert (forum["eventStatus"], forum["previousStartDate"]) == ("https://schema.org/EventRescheduled", "2020-05-11")
    assert forum["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert forum["location"][1] == {"@type": "VirtualLocation", "url": "https://example.org/fjord-ice/2021/live"}
    plenary, walk, _, _ = forum["subEvent"]
    assert walk["eventAttendanceMode"] == "https://schema.org/OfflineEventAttendanceMode"
    assert walk["eventStatus"] == plenary["subEvent"][2]["eventStatus"] == "https://schema.org/EventCancelled"
    assert [entry["performer"]["identifier"] for entry in plenary["subEvent"][1]["performer"]] == ["sunniva-torhaug"]
    assert "performer" not in plenary["subEvent"][2]


def test_each_part_has_the_place_and_the_start_that_readers_of_schema_org_demand(hvalsund: Engine) -> None:
    waiting = [json.loads(export(hvalsund, "hvalsund-2021", "schema.org"))]
    for part in waiting:
        places = part["location"] if isinstance(part["location"], list) else [part["location"]]
        assert {place["@type"] for place in places} <= {"Place", "VirtualLocation"}
        for place in places:
            assert place["@type"] == "VirtualLocation" or place["address"]["addressLocality"] == "Hvalsund"
        assert part["startDate"]
        assert part["eventStatus"]
        waiting += part.get("subEvent", [])
    assert len(waiting) == 10


@BOTH
@pytest.mark.parametrize(("days", "told"), [("starts_on = '1927-06'\n", "1927-06"), ("", "not known")])
def test_a_conference_of_which_no_day_is_known_is_found_and_attests_posts(
    run: Run, migrated: Engine, tmp_path: Path, days: str, told: str
) -> None:
    (tmp_path / "heath.toml").write_text(
        f"""[event]
slug = "heath-1927"
title = "Congress of Heath Keepers"
{days}
[speakers.ulla]
name = "Ulla Ljung"
[speakers.ulla.affiliations.keeper]
title = "Keeper"
[[appearances]]
speaker = "ulla"
capacities = ["keeper"]
""",
        encoding="utf-8",
    )
    url = migrated.url.render_as_string(hide_password=False)
    assert run("seeds", "--database", url, "load", "heath.toml").returncode == 0
    known = told if days else None
    with migrated.connect() as connection:
        post = connection.execute(select(positions_held)).one()
        assert (post.first_attested, post.last_attested) == (known, known)
        assert connection.execute(select(programme.c.starts_on)).scalars().all() == [known]
    calendar = run("seeds", "--database", url, "export", "--format", "icalendar", "heath-1927").stdout
    assert "BEGIN:VJOURNAL" in calendar
    assert f"Days: {told}" in calendar.replace("\n ", "")


def test_a_person_who_only_took_anothers_place_is_kept_dumped_merged_and_forgotten(run: Run, hvalsund: Engine) -> None:
    url = hvalsund.url.render_as_string(hide_password=False)
    with hvalsund.begin() as connection:
        connection.execute(
            text("DELETE FROM appearances WHERE speaker_id = (SELECT id FROM speakers WHERE slug = 'sunniva-torhaug')")
        )
        connection.execute(text("INSERT INTO speakers (slug, name) VALUES ('s-torhaug', 'S. Torhaug')"))
    again = run("seeds", "--database", url, "dump", "hvalsund-2021").stdout
    assert 'replaced_by = "sunniva-torhaug"' in again
    assert "[speakers.sunniva-torhaug]" in again
    assert run("seeds", "--database", url, "merge", "speakers", "sunniva-torhaug", "s-torhaug").returncode == 0
    assert said(hvalsund, "SELECT replaced_by FROM programme WHERE replaced_by IS NOT NULL") == [("S. Torhaug",)]
    assert run("seeds", "--database", url, "forget", "sunniva-torhaug").returncode == 0
    assert said(hvalsund, "SELECT presence, replaced_by FROM programme WHERE presence = 'replaced'") == [
        ("replaced", None)
    ]
    assert said(hvalsund, "SELECT count(*) FROM speakers WHERE slug LIKE '%torhaug'") == [(0,)]
