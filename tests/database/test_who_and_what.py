"""Persons, posts, roles and words: what the record holds of who took part for whom, and of what was said."""

import json
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text

from conference_record.models import bodies, open_engine, positions_held, programme, what_was_said
from tests.database.exporting import export
from tests.database.test_load import load
from tests.database.test_outcomes import HVALSUND, said
from tests.database.test_show import shown
from tests.databases import record_of
from tests.running import BOTH, Run

DATABASES = ["sqlite"]


@pytest.fixture
def hvalsund(migrated: Engine) -> Engine:
    """Give a database that holds a forum with a guest and quotations."""
    load(migrated, record_of(HVALSUND))
    return migrated


@pytest.fixture
def prizren(migrated: Engine) -> Engine:
    """Give a database that holds an assembly of delegates, and a paper of two authors."""
    load(migrated, record_of(HVALSUND.with_name("prizren-2024.toml")))
    return migrated


@BOTH
def test_the_views_say_what_was_printed_and_what_a_post_is(hvalsund: Engine) -> None:
    with hvalsund.connect() as connection:
        post = connection.execute(select(positions_held)).one()
        assert (post.speaker, post.title, post.kind, post.rank) == (
            "Eirik Vollnes",
            "Keeper of the Fjord",
            "civil servant",
            "acting",
        )
        guest = connection.execute(select(programme).where(programme.c.role == "guest")).one()
        assert (guest.billed_honorific, guest.billed_name, guest.on_behalf_of) == (
            "Mr.",
            "E. Vollnes",
            "Prizren Ice House",
        )
        # As printed there, though the record knows it by another name.
        assert connection.execute(select(bodies.c.body).where(bodies.c.role == "organizer")).scalar_one() == (
            "Prizren Ice House"
        )
        point = connection.execute(select(what_was_said)).one()
        assert point.quotation == "Ice that comes in March is no ice. It is weather."


def test_show_has_the_words_and_the_forms_of_address(hvalsund: Engine) -> None:
    lines = shown(hvalsund, "hvalsund-2021")

    for line in (
        "organizer: Prizren Ice House",
        "      “Hush. Hush again. Now.”",
    ):
        assert line in lines
    told = "\n".join(lines)
    assert "guest     Mr. E. Vollnes (Eirik Vollnes)\n" in told
    assert "“Ice that comes in March is no ice. It is weather.”" in told
    assert "as Keeper of the Fjord, Ice House of Prizren\n" in told
    assert "for Prizren Ice House" in told


def test_exports_have_the_persons_and_the_words(hvalsund: Engine) -> None:
    popolo = json.loads(export(hvalsund, "hvalsund-2021", "popolo"))
    (person,) = (each for each in popolo["persons"] if each["id"] == "eirik-vollnes")
    assert (person["gender"], person["birth_date"], person["death_date"]) == ("male", "1947-02", "2023")
    assert [speech.get("text") for speech in popolo["speeches"] if speech["title"] == "What the seals heard"] == [
        "Hush. Hush again. Now."
    ]


def test_exports_know_who_wrote_who_performed_and_who_was_there(prizren: Engine) -> None:
    popolo = json.loads(export(prizren, "prizren-2024", "popolo"))
    assert [speech["role"] for speech in popolo["speeches"]] == ["author", "co-author", "presenter", "discussant"]
    assert [person["id"] for person in popolo["events"][0]["attendees"]] == [
        "ilir-dardhani",
        "maren-oyehaug",
        "tove-hjelm",
    ]

    assembly = json.loads(export(prizren, "prizren-2024", "schema.org"))
    (paper,) = assembly["subEvent"]
    assert [role["roleName"] for role in paper["workPerformed"]["author"]] == ["author", "co-author"]
    assert [role["roleName"] for role in paper["performer"]] == ["presenter", "discussant"]
    assert [role["roleName"] for role in assembly["attendee"]] == ["head-of-delegation", "delegate"]
    assert [role["roleName"] for role in assembly["contributor"]] == ["signatory"]


def test_a_capacity_and_a_group_are_both_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "tide.toml").write_text(
        """[event]
slug = "tide-2025"
title = "Tide Assembly"
[organizations]
island-group = { name = "Group of Low Islands", kind = "group of states" }
palmland = { name = "Palmland", kind = "state" }
[speakers.teva-moana]
name = "Teva Moana"
[speakers.teva-moana.affiliations.pr]
title = "Permanent Representative"
organization = "palmland"
[[statements]]
[[statements.appearances]]
speaker = "teva-moana"
capacities = ["pr"]
organization = "island-group"
""",
        encoding="utf-8",
    )
    assert run("seeds", "load", "tide.toml").returncode == 0
    lines = [line.strip() for line in run("seeds", "show", "tide-2025").stdout.splitlines()]
    assert "as Permanent Representative, Palmland" in lines
    assert "for Group of Low Islands" in lines


def test_sentences_may_be_the_text_of_a_statement_though_they_may_not_be_republished(run: Run, tmp_path: Path) -> None:
    (tmp_path / "low.toml").write_text(
        """[event]
slug = "low"
title = "Low"
cite = "0"
[sources.report]
title = "Report"
outline = [1, 3]
[[statements]]
cite = { row = "1.1", text = ["1.2", "1.3"] }
""",
        encoding="utf-8",
    )
    assert run("seeds", "load", "low.toml").returncode == 0
    assert run("seeds", "doctor").stdout == "conferences.db: nothing wrong\n"
    engine = open_engine(str(tmp_path / "conferences.db"))
    assert said(engine, "SELECT sentence FROM evidence WHERE field = 'text' ORDER BY sentence") == [(2,), (3,)]
    engine.dispose()


def test_what_an_editor_added_to_a_talk_stays_when_the_schedule_comes_again(
    run: Run, migrated: Engine, tmp_path: Path
) -> None:
    url = migrated.url.render_as_string(hide_password=False)
    (tmp_path / "a.xml").write_text(
        """<schedule><conference><title>Kelp Days</title><acronym>kelp-2026</acronym></conference>
<day date="2026-06-01"><room name="A"><event id="1"><title>Dusk</title><start>10:00</start><duration>01:00</duration>
<persons><person id="1">Nia Tang</person></persons></event></room></day></schedule>""",
        encoding="utf-8",
    )
    assert run("seeds", "--database", url, "load", "a.xml").returncode == 0
    with migrated.begin() as connection:
        connection.execute(
            text(
                "UPDATE statements SET status = 'rescheduled', attendance = 'hybrid', text = 'It is dusk.',"
                " interpretation = 'fr', previous_starts_at = '2026-05-01 10:00:00'"
            )
        )
        connection.execute(
            text("UPDATE appearances SET presence = 'present', billed_honorific = 'Dr', delivery = 'remote'")
        )
    before = [said(migrated, f"SELECT * FROM {table}") for table in ("statements", "appearances")]

    assert "unchanged" in run("seeds", "--database", url, "load", "a.xml").stdout

    assert [said(migrated, f"SELECT * FROM {table}") for table in ("statements", "appearances")] == before
