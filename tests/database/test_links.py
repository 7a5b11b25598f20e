"""Links, other titles and languages: what is published of a conference, and what it is called in other languages."""

import json
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from conference_record.models import Event, Organization, Series, Speaker, by_slug
from tests.database.exporting import export
from tests.database.test_export_icalendar import calendar, entries
from tests.database.test_load import load
from tests.database.test_outcomes import HVALSUND, said
from tests.database.test_show import shown
from tests.databases import record_of
from tests.running import BOTH, Run

DATABASES = ["sqlite"]


@pytest.fixture
def hvalsund(migrated: Engine) -> Engine:
    """Give a database that holds a forum with links to all sorts of things."""
    load(migrated, record_of(HVALSUND))
    return migrated


def test_what_a_link_is_about_is_reached_from_both_sides(hvalsund: Engine) -> None:
    with Session(hvalsund) as session:
        event = by_slug(session, Event, "hvalsund-2021")
        series = by_slug(session, Series, "fjord-ice-forum")
        person = by_slug(session, Speaker, "sunniva-torhaug")
        museum = by_slug(session, Organization, "ice-house-of-prizren")
        assert event is not None
        assert series is not None
        assert person is not None
        assert museum is not None
        assert [link.kind for link in event.links] == ["live-stream", "declaration", "recommendations"]
        assert str(event.links[1]) == "declaration: Hvalsund Declaration on Ice Edges"
        assert [title.title for title in event.other_titles] == ["Isforum 2", "Det andre fjordisforumet"]
        assert [str(link) for link in series.links] == ["page: Fjord Ice, https://example.org/fjord-ice"]
        assert {link.speaker for link in person.links} == {person}
        assert [link.organization for link in museum.links] == [museum]
        (cited,) = event.links[1].citations
        assert (cited.target, cited.passage.paragraph) == (event.links[1], 4)


def test_a_document_without_an_address_wants_evidence_and_a_page_does_not(hvalsund: Engine) -> None:
    assert said(hvalsund, "SELECT what FROM evidence_gaps") == []
    with hvalsund.begin() as connection:
        connection.execute(text("DELETE FROM citations WHERE link_id IS NOT NULL"))
    assert said(hvalsund, "SELECT what, event FROM evidence_gaps WHERE table_name = 'links' ORDER BY what") == [
        ("declaration Hvalsund Declaration on Ice Edges", "hvalsund-2021"),
        ("recommendations Twelve Recommendations", "hvalsund-2021"),
    ]


def test_show_tells_of_them(hvalsund: Engine) -> None:
    lines = shown(hvalsund, "hvalsund-2021", evidence=True)

    assert lines[0] == "Second Forum on Fjord Ice (FFI2)"
    for line in (
        "in nb, en, interpreted into se | CC-BY-4.0",
        "    also: Isforum 2; Det andre fjordisforumet (nb)",
        "declaration: Hvalsund Declaration on Ice Edges | 2021-05-12 | in en",
        "[hvalsund-2021-report:4.1]",
        "      2021-05-11 10:00 to 10:45 | hybrid | in nb, kl, interpreted into en, se | CC-BY-SA-4.0",
        "      video: Recording, https://example.org/late-ice.webm | 2021-06 | in nb",
        "      slides: https://example.org/late-ice.pdf | CC0-1.0",
    ):
        assert line in lines, "\n".join(lines)


def test_the_exports_have_them(hvalsund: Engine) -> None:
    forum = json.loads(export(hvalsund, "hvalsund-2021", "schema.org"))
    assert (forum["url"], forum["inLanguage"]) == ("https://example.org/fjord-ice/2021", ["nb", "en"])
    assert forum["alternateName"] == ["FFI2", "Isforum 2", "Det andre fjordisforumet"]
    assert [node["genre"] for node in forum["recordedIn"]] == ["live-stream"]
    assert {"declaration", "recommendations"} <= {node.get("genre") for node in forum["subjectOf"]}
    assert forum["superEvent"]["url"] == "https://example.org/fjord-ice"
    talk = forum["subEvent"][0]["subEvent"][0]
    assert [(node["name"], node["license"]) for node in talk["recordedIn"]] == [
        ("Recording", "https://spdx.org/licenses/CC-BY-SA-4.0.html")
    ]
    assert [node["license"] for node in talk["subjectOf"]] == ["https://spdx.org/licenses/CC0-1.0.html"]
    person = talk["performer"][0]["performer"]
    assert (person["url"], person["subjectOf"][0]["genre"]) == ("https://example.org/sunniva-torhaug", "photograph")

    popolo = json.loads(export(hvalsund, "hvalsund-2021", "popolo"))
    links = {entry["id"]: entry.get("links") for entry in (*popolo["persons"], *popolo["organizations"])}
    assert links["ice-house-of-prizren"] == [{"url": "https://example.org/ice-house", "note": "page"}]

    entry = entries(calendar(hvalsund, "hvalsund-2021"))["hvalsund-2021/statements/1"]
    assert entry.url.value == "https://example.org/fjord-ice/2021/late-ice"
    assert "slides: https://example.org/late-ice.pdf" in entry.description.value


@BOTH
def test_a_record_takes_back_the_links_that_it_had_and_no_others(hvalsund: Engine) -> None:
    with hvalsund.begin() as connection:
        connection.execute(text("INSERT INTO sources (id, slug, title) VALUES (900, 'letter', 'A letter')"))
        connection.execute(text("INSERT INTO passages (id, source_id, paragraph, sentence) VALUES (900, 900, 1, 1)"))
        connection.execute(
            text(
                "INSERT INTO links (id, kind, url, event_id) SELECT 900, 'paper', 'https://example.org/p', id"
                " FROM events"
            )
        )
        connection.execute(text("INSERT INTO citations (passage_id, link_id) VALUES (900, 900)"))
    ids = dict(said(hvalsund, "SELECT url, id FROM links WHERE url IS NOT NULL"))
    record = record_of(HVALSUND)
    del record.event.links[1:]
    record.event.links[0].title = "As it happened"
    record.statements[0].links.reverse()
    record.event.other_titles = []

    assert load(hvalsund, record)["updated"] == 1

    kept = said(hvalsund, "SELECT kind, title FROM links WHERE event_id IS NOT NULL ORDER BY id")
    assert kept == [("live-stream", "As it happened"), ("paper", None)]
    assert dict(said(hvalsund, "SELECT url, id FROM links WHERE url IS NOT NULL")) == ids
    assert said(hvalsund, "SELECT title FROM other_titles WHERE event_id IS NOT NULL") == []
    assert load(hvalsund, record) == {}


SCHEDULE = """<schedule><conference><title>Kelp Days</title><acronym>kelp-2026</acronym></conference>
<day date="2026-06-01"><room name="A"><event id="1"><title>Dusk</title><start>10:00</start><duration>01:00</duration>
<url>https://example.org/dusk</url><language>{language}</language>
<recording><license>CC-BY-4.0</license></recording><links>{links}</links>
<attachments><attachment href="/slides.pdf">Slides</attachment></attachments>
<persons><person id="1">Nia Tang</person></persons></event></room></day></schedule>"""


@BOTH
def test_the_next_version_of_a_schedule_replaces_its_own_links(run: Run, migrated: Engine, tmp_path: Path) -> None:
    url = migrated.url.render_as_string(hide_password=False)

    def load_version(links: str, language: str = "fr / nl") -> str:
        (tmp_path / "kelp.xml").write_text(SCHEDULE.format(links=links, language=language), encoding="utf-8")
        done = run("seeds", "--database", url, "load", "kelp.xml")
        assert done.returncode == 0, done.stderr
        return done.stdout

    found = "SELECT kind, title, url FROM links ORDER BY kind, url"
    load_version('<link href="https://example.org/a">A</link><link href="https://example.org/b" type="Video">B</link>')
    assert said(migrated, "SELECT url, license, language FROM statements") == [
        ("https://example.org/dusk", "CC-BY-4.0", "fr, nl")
    ]
    slides = ("attachment", "Slides", "https://example.org/slides.pdf")
    assert said(migrated, found) == [
        slides,
        ("link", "A", "https://example.org/a"),
        ("video", "B", "https://example.org/b"),
    ]
    with migrated.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO links (kind, url, statement_id) SELECT 'paper', 'https://example.org/p', id"
                " FROM statements"
            )
        )
        connection.execute(
            text("INSERT INTO other_titles (title, statement_id) SELECT 'Crépuscule', id FROM statements")
        )
    assert "remove from links: " in load_version('<link href="https://example.org/a">At last</link>', "en")
    assert said(migrated, found) == [
        slides,
        ("link", "At last", "https://example.org/a"),
        ("paper", None, "https://example.org/p"),
    ]
    assert said(migrated, "SELECT title FROM other_titles") == [("Crépuscule",)]
    assert said(migrated, "SELECT language FROM statements") == [("en",)]


def test_links_of_persons_who_are_one_are_told_together_and_go_with_them(run: Run, hvalsund: Engine) -> None:
    url = hvalsund.url.render_as_string(hide_password=False)
    with hvalsund.begin() as connection:
        connection.execute(text("INSERT INTO speakers (slug, name) VALUES ('s-torhaug', 'S. Torhaug')"))
        connection.execute(
            text(
                "INSERT INTO links (kind, url, speaker_id)"
                " SELECT 'paper', 'https://example.org/thesis', id FROM speakers WHERE slug = 's-torhaug'"
            )
        )
    assert run("seeds", "--database", url, "merge", "speakers", "sunniva-torhaug", "s-torhaug").returncode == 0
    (person,) = (
        each for each in json.loads(export(hvalsund, "hvalsund-2021", "popolo"))["persons"] if each["id"] == "s-torhaug"
    )
    assert [link["url"] for link in person["links"]] == [
        "https://example.org/thesis",
        "https://example.org/sunniva-torhaug",
        "https://example.org/st.jpg",
    ]
    assert run("seeds", "--database", url, "forget", "s-torhaug").returncode == 0
    assert said(hvalsund, "SELECT * FROM links WHERE speaker_id IS NOT NULL") == []
    assert run("seeds", "--database", url, "remove", "hvalsund-2021").returncode == 0
    for table in ("links", "other_titles", "citations"):
        assert said(hvalsund, f"SELECT * FROM {table}") == []
