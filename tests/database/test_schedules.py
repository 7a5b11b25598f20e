"""Schedules that come again, in another version or of another conference."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from icalendar import Calendar
from sqlalchemy import Engine, text

from tests.running import BOTH, Completed, Run

DATABASES = ["sqlite"]


def schedule(
    *talks: tuple[str, str],
    title: str = "Reed Days",
    acronym: str = "reed",
    day: str = "2026-05-04",
    city: str = "Riga",
    zone: str = "<time_zone_name>Europe/Riga</time_zone_name>",
    bounds: tuple[str, str] | None = None,
) -> str:
    """Return a schedule with talks of a title and a speaker, an hour apart from nine on."""
    start, end = bounds or (day, day)
    events = "".join(
        f'<event id="{number}"><date>{day}T{8 + number:02}:00:00+03:00</date><duration>00:30</duration>'
        f'<title>{name}</title><persons><person id="{number}">{speaker}</person></persons></event>'
        for number, (name, speaker) in enumerate(talks, 1)
    )
    return (
        f"<schedule><conference><acronym>{acronym}</acronym><title>{title}</title><city>{city}</city>"
        f"<start>{start}</start><end>{end}</end>{zone}</conference>"
        f'<day date="{day}"><room name="Barn">{events}</room></day></schedule>'
    )


MOWING, DRYING, WEAVING = ("Mowing", "Ilze Niedre"), ("Drying", "Juris Grislis"), ("Weaving", "Maija Kalme")


class Loading:
    """Loads the text of files into one database, and asks it."""

    def __init__(self, run: Run, engine: Engine, folder: Path) -> None:
        """Take what runs commands, the database, and a folder for the file."""
        self.run, self.engine, self.file = run, engine, folder / "schedule.xml"
        self.url = engine.url.render_as_string(hide_password=False)

    def __call__(self, content: str, *options: str) -> Completed:
        """Load a text, with options before it."""
        self.file.write_text(content, encoding="utf-8")
        return self.command("load", *options, str(self.file))

    def command(self, *arguments: str) -> Completed:
        """Run a command on the database."""
        return self.run("seeds", "--database", self.url, *arguments)

    def said(self, query: str) -> list[tuple[object, ...]]:
        """Return what the database says."""
        with self.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]


@pytest.fixture
def load(run: Run, migrated: Engine, tmp_path: Path) -> Loading:
    """Give what loads into a new database."""
    return Loading(run, migrated, tmp_path)


@BOTH
def test_a_talk_that_is_withdrawn_is_gone_wherever_it_stood(load: Loading) -> None:
    versions = ([MOWING, DRYING], 0), ([DRYING], 1), ([DRYING, WEAVING], 0), ([WEAVING], 1)
    for remaining, withdrawn in versions:
        done = load(schedule(*remaining))
        assert done.returncode == 0, done.stderr
        for table in ("statements", "appearances", "speakers"):
            assert done.stdout.count(f"\n  remove from {table}: id ") == withdrawn
        assert "from citations" not in done.stdout
        assert "position 1000000" not in done.stdout
        assert load.said("SELECT title FROM statements ORDER BY position") == [(title,) for title, _ in remaining]
        assert load.said("SELECT name FROM speakers ORDER BY name") == sorted((speaker,) for _, speaker in remaining)
        assert load.said("SELECT * FROM evidence_gaps") == []


def test_another_conference_of_the_same_slug_is_refused_and_loads_under_another(load: Loading) -> None:
    salt = schedule(MOWING, title="Salt Conference", acronym="2026", city="Tuzla")
    sugar = schedule(("Beets", "Wim Suiker"), title="Sugar Symposium", acronym="2026", city="Delft", day="2026-07-20")
    assert load(salt).returncode == 0

    refused = load(sugar)
    assert refused.returncode == 1
    assert (
        "event.slug: '2026' is another conference in the database: 'Salt Conference', 2026-05-04, Tuzla; this one is"
        " 'Sugar Symposium', 2026-07-20, Delft; give --as SLUG" in refused.stderr
    )
    assert load.said("SELECT title FROM events") == [("Salt Conference",)]

    assert load(sugar, "--as", "sugar-2026").returncode == 0
    assert load.said("SELECT slug, title FROM events ORDER BY slug") == [
        ("2026", "Salt Conference"),
        ("sugar-2026", "Sugar Symposium"),
    ]
    assert load.said("SELECT slug FROM speakers ORDER BY slug") == [
        ("2026-ilze-niedre-1",),
        ("sugar-2026-wim-suiker-1",),
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {"title": "Reed Day"},
        {"title": "Straw Meeting"},
        {"title": "Straw Meeting", "city": "Cēsis"},
        {"title": "Straw Meeting", "day": "2027-01-02"},
    ],
)
def test_a_conference_that_is_renamed_or_moved_is_the_same(load: Loading, changed: dict[str, str]) -> None:
    load(schedule(MOWING))

    assert load(schedule(MOWING, DRYING, **changed), "--as", "reed-2026").returncode == 0  # type: ignore[arg-type]
    assert len(load.said("SELECT * FROM events")) == 1


def test_a_title_alone_tells_no_two_conferences_apart(load: Loading) -> None:
    load('[event]\nslug = "reed-2026"\ntitle = "Reed Days"\n')

    assert load('[event]\nslug = "reed-2026"\ntitle = "Straw Meeting"\n').returncode == 0
    assert load('[event]\nslug = "reed-2026"\ntitle = "Straw Meeting"\ncity = "Riga"\n').returncode == 0
    assert load('[event]\nslug = "reed-2026"\ntitle = "Hay"\ncity = "Tartu"\n').returncode == 1
    assert load.said("SELECT title, city FROM events") == [("Straw Meeting", "Riga")]


def test_what_only_a_person_can_know_to_be_the_same_is_said_at_load(load: Loading) -> None:
    load(schedule(MOWING))
    other = schedule(WEAVING, title="Straw Meeting", city="Cēsis", day="2027-01-02")

    assert load(other, "--as", "reed-2026").returncode == 1
    assert load(other, "--as", "reed-2026", "--same").returncode == 0
    assert load.said("SELECT title FROM events") == [("Straw Meeting",)]


def test_a_second_stage_does_not_replace_the_first_unless_told_to(load: Loading) -> None:
    load(schedule(MOWING, DRYING))

    refused = load(schedule(WEAVING))
    assert refused.returncode == 1
    assert "none of its 1 talks is among the 2 that the database has of 'Reed Days'; add --same if" in refused.stderr
    assert load.said("SELECT count(*) FROM statements") == [(2,)]

    assert load(schedule(WEAVING), "--same").returncode == 0
    assert load.said("SELECT title FROM statements") == [("Weaving",)]


def programme(load: Loading) -> list[tuple[object, ...]]:
    """Return what the database has of the talks, in order, without ids."""
    return load.said(
        "SELECT statements.position, title, name FROM statements JOIN appearances ON statement_id = statements.id"
        " JOIN speakers ON speakers.id = speaker_id ORDER BY statements.position"
    )


@BOTH
def test_schedules_of_several_stages_add_up_and_each_replaces_itself_only(load: Loading) -> None:
    """All give the same numbers, 1 and up, to other talks and persons."""
    barn, meadow = schedule(MOWING, DRYING), schedule(WEAVING, title="Reed Days: Meadow", city="Riga")
    assert load(barn).returncode == 0
    refused = load(meadow)
    assert "give --part NAME if it adds its talks to them" in refused.stderr

    assert load(meadow, "--part", "meadow").returncode == 0
    both = [(1, *MOWING), (2, *WEAVING), (3, *DRYING)]
    assert programme(load) == both
    assert load.said("SELECT title FROM events") == [("Reed Days",)]
    assert sorted(load.said("SELECT value FROM identifiers WHERE statement_id IS NOT NULL")) == [
        ("reed-2026/meadow/talks/1",),
        ("reed-2026/talks/1",),
        ("reed-2026/talks/2",),
    ]
    ids = load.said("SELECT id, title FROM statements UNION ALL SELECT id, name FROM speakers ORDER BY 2")
    for version in ((barn,), (meadow, "--part", "meadow")):
        assert "reed-2026: unchanged" in load(*version).stdout

    assert load(schedule(MOWING, ("Drying", "Juris Grīslis"), ("Binding", "Zane Lode"))).returncode == 0
    assert programme(load) == [(1, *MOWING), (2, *WEAVING), (3, "Drying", "Juris Grīslis"), (4, "Binding", "Zane Lode")]
    assert load(schedule(("Weaving mats", "Maija Kalme"), city="Riga"), "--part", "meadow").returncode == 0
    assert load(barn).returncode == 0
    assert programme(load) == [(1, *MOWING), (2, "Weaving mats", "Maija Kalme"), (3, *DRYING)]
    assert load(meadow, "--part", "meadow").returncode == 0
    assert load.said("SELECT id, title FROM statements UNION ALL SELECT id, name FROM speakers ORDER BY 2") == ids
    assert load.said("SELECT * FROM evidence_gaps") == []


def test_a_schedule_of_a_part_replaces_no_other_of_that_part(load: Loading) -> None:
    load(schedule(MOWING), "--part", "meadow")

    assert "none of its 1 talks is among the 1" in load(schedule(WEAVING), "--part", "meadow").stderr
    assert load(schedule(WEAVING), "--part", "meadow", "--same").returncode == 0
    assert programme(load) == [(1, *WEAVING)]


def test_a_part_corrects_of_the_conference_only_what_rests_on_nothing_else(load: Loading) -> None:
    load(schedule(MOWING, title="Reed Dais"), "--part", "barn")
    load(schedule(MOWING), "--part", "barn")
    assert load.said("SELECT title FROM events") == [("Reed Days",)]

    load(schedule(WEAVING, title="Reed Days Stage Two", bounds=("2026-05-01", "2026-05-09")), "--part", "meadow")
    load(schedule(MOWING, title="Reed Days Stage One"), "--part", "barn")
    assert load.said("SELECT title, starts_on FROM events") == [("Reed Days", "2026-05-04")]


def test_a_guid_means_the_same_person_in_all_parts(load: Loading) -> None:
    guid = "5d0a7c5e-0a3b-4a53-9a2c-0d8a4f1f2a11"
    load(schedule(MOWING).replace('person id="1"', f'person id="{guid}"'), "--part", "barn")
    load(schedule(("Weaving", MOWING[1])).replace('person id="1"', f'person id="{guid}"'), "--part", "meadow")

    assert load.said("SELECT slug FROM speakers") == [(f"reed-2026-ilze-niedre-{guid}",)]
    assert len(programme(load)) == 2


def test_calendars_and_other_exports_tell_the_parts_apart(load: Loading) -> None:
    load(schedule(MOWING))
    load(schedule(WEAVING), "--part", "meadow")

    assert set(entries(load)) == {
        "reed-2026@conference-record",
        "reed-2026/statements/1@conference-record",
        "reed-2026/statements/meadow/1@conference-record",
    }


def test_a_part_is_that_of_one_schedule(load: Loading, tmp_path: Path) -> None:
    record = tmp_path / "record.toml"
    record.write_text('event = { slug = "reed-2026", title = "Reed Days" }\n')
    assert "--part is for schedules" in load.command("check", "--part", "meadow", str(record)).stderr
    assert load.command("load", "--part", "meadow", str(record), str(load.file)).returncode == 2
    assert load.command("load", "--part", "Meadow stage", str(load.file)).returncode == 2


@pytest.mark.parametrize(
    ("bounds", "days"),
    [
        (("2026-05-03T21:00:00+00:00", "2026-05-05T20:30:00+00:00"), ("2026-05-04", "2026-05-05")),
        (("2026-05-03T21:00:00Z", "2026-05-05T21:00:00Z"), ("2026-05-04", "2026-05-05")),
        (("2026-05-04T00:00:00+03:00", "2026-05-05T23:59:59+03:00"), ("2026-05-04", "2026-05-05")),
        (("2026-05-04", "2026-05-05"), ("2026-05-04", "2026-05-05")),
    ],
)
def test_the_days_of_a_conference_are_those_of_its_zone(
    load: Loading, bounds: tuple[str, str], days: tuple[str, str]
) -> None:
    load(schedule(MOWING, bounds=bounds))

    ((starts_on, ends_on),) = load.said("SELECT starts_on, ends_on FROM events")
    assert (str(starts_on), str(ends_on)) == days


NIGHT = """
<schedule><conference><acronym>night</acronym><title>Night of Clocks</title>
{zone}</conference>
<day date="2026-10-25"><room name="Tower">
<event id="1"><title>Before</title><date>2026-10-25T03:50:00+03:00</date><duration>00:20</duration></event>
<event id="2"><title>After</title><date>2026-10-25T03:40:00+02:00</date><duration>00:50</duration></event>
</room></day></schedule>
"""


@BOTH
@pytest.mark.parametrize("zone", ["<time_zone_name>Europe/Riga</time_zone_name>", ""])
def test_an_hour_that_the_clock_shows_twice_keeps_its_offset_everywhere(
    load: Loading, zone: str, tmp_path: Path
) -> None:
    """Clocks in Riga are put back from four to three."""
    assert load(NIGHT.format(zone=zone)).returncode == 0
    before, after = (
        ("Before", "+03:00", "+02:00" if zone else "+03:00"),
        ("After", "+02:00", None if zone else "+02:00"),
    )
    rows = "SELECT title, starts_at_offset, ends_at_offset FROM statements ORDER BY position"
    # Without a zone, the clocks of two places cannot be put in order.
    assert load.said(rows) == ([before, after] if zone else [after, before])

    dumped = tmp_path / "night.toml"
    dumped.write_text(load.command("dump", "night-2026").stdout, encoding="utf-8")
    assert 'starts_at_offset = "+03:00"' in dumped.read_text(encoding="utf-8")
    assert load.command("load", str(dumped)).stdout.count("unchanged") == 1

    def moments(form: str, key: str) -> set[datetime]:
        written = load.command("export", "night-2026", "--format", form).stdout
        return {datetime.fromisoformat(each) for each in re.findall(rf'"{key}": "([^"]*T[^"]*)"', written)}

    started = {datetime(2026, 10, 25, 0, 50, tzinfo=UTC), datetime(2026, 10, 25, 1, 40, tzinfo=UTC)}
    ended = {datetime(2026, 10, 25, 1, 10, tzinfo=UTC), datetime(2026, 10, 25, 2, 30, tzinfo=UTC)}
    assert moments("schema.org", "startDate") == started
    assert moments("schema.org", "endDate") == ended
    calendar = Calendar.from_ical(load.command("export", "night-2026", "--format", "icalendar").stdout)
    talks = [each for each in calendar.walk("VEVENT") if each["summary"] in ("Before", "After")]
    assert {each["dtstart"].dt.astimezone(UTC) for each in talks} == started
    assert {each["dtend"].dt.astimezone(UTC) for each in talks} == ended
    # Readers take the local time of such an hour for the first one.
    assert [str(each["dtstart"].to_ical()) for each in talks if each["summary"] == "After"] == ["b'20261025T014000Z'"]
    shown = load.command("show", "night-2026").stdout
    assert "2026-10-25 03:50 +03:00 to" in shown
    assert "2026-10-25 03:40 +02:00 to 04:30" in shown


def test_the_zone_of_a_schedule_that_names_none_is_given_at_load(load: Loading) -> None:
    without = schedule(MOWING, zone="", bounds=("2026-05-03T21:00:00Z", "2026-05-04T20:00:00Z"))

    assert load(without).returncode == 0
    assert load.said("SELECT starts_at_offset, ends_at_offset FROM statements") == [("+03:00", "+03:00")]
    assert load(without, "--timezone", "Europe/Vilnius").returncode == 0

    ((zone, day, time),) = load.said(
        "SELECT timezone, events.starts_on, statements.starts_at FROM events JOIN statements ON TRUE"
        " WHERE starts_at_offset IS NULL"
    )
    assert (zone, str(day), str(time)[:16]) == ("Europe/Vilnius", "2026-05-04", "2026-05-04 09:00")
    assert load(without, "--timezone", "Mars/Olympus").returncode == 2


TALK = {
    "guid": "cccccccc-0000-4000-8000-000000000001",
    "start": "2026-01-10T11:30:00+02:00",
    "end": "2026-01-10T12:00:00+02:00",
    "room": {"name": "Hall", "slug": "hall"},
    "title": "Peat",
    "track": {"slug": "soil"},
    "participants": [
        {"guid": "cccccccc-0000-4000-8000-0000000000b1", "name": "Rasa Pelkyte", "role": "SPEAKER"},
        {"guid": "cccccccc-0000-4000-8000-0000000000b2", "name": "Jonas Rugys", "role": "MODERATOR"},
    ],
}
CONFERENCE = {
    "acronym": "fen",
    "title": "Fen Congress",
    "start": "2026-01-10T09:00:00+00:00",
    "end": "2026-01-11T22:00:00+00:00",
    "time_zone_name": "Europe/Vilnius",
    "days": [{"index": 1, "date": "2026-01-10"}],
}


@pytest.mark.parametrize(
    "file",
    [
        {"schedule": {"conference": CONFERENCE, "events": [TALK], "persons": []}},
        {"schedule": {"conference": {**CONFERENCE, "events": [TALK]}}},
        {"conference": CONFERENCE, "events": [TALK], "persons": []},
        {"$schema": "https://example.org/schedule", "schedule": {"conference": CONFERENCE}, "events": [TALK]},
    ],
)
def test_the_newer_json_form_is_read(load: Loading, file: object) -> None:
    done = load(json.dumps(file))

    assert done.returncode == 0, done.stderr
    ((title, room, track, start, end),) = load.said("SELECT title, room, track, starts_at, ends_at FROM statements")
    assert (title, room, track) == ("Peat", "Hall", "soil")
    assert (str(start)[:16], str(end)[:16]) == ("2026-01-10 11:30", "2026-01-10 12:00")
    assert load.said("SELECT role, billed_name FROM appearances ORDER BY position") == [
        ("speaker", "Rasa Pelkyte"),
        ("moderator", "Jonas Rugys"),
    ]
    assert [str(day) for day in load.said("SELECT starts_on, ends_on FROM events")[0]] == [
        "2026-01-10",
        "2026-01-11",
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ('{"schedule": {"conference": {"title": "Fen", "acronym": "fen"}}}', "has no talk"),
        (schedule(), "has no talk"),
        ('{"talks": [1, 2]}', "describes no conference"),
        ("[1, 2]", "not TOML"),
    ],
)
def test_a_file_of_which_nothing_is_understood_is_a_fault(run: Run, content: str, problem: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text(content)

    refused = run("seeds", "check", str(tmp_path / "file"))

    assert refused.returncode == 1
    assert problem in refused.stderr


def test_a_slug_is_given_for_one_conference_only(run: Run, tmp_path: Path) -> None:
    for name in ("a.xml", "b.xml"):
        (tmp_path / name).write_text(schedule(MOWING))

    assert run("seeds", "check", "--as", "one", "a.xml", "b.xml", cwd=tmp_path).returncode == 2
    assert run("seeds", "check", "--as", "No Slug", "a.xml", cwd=tmp_path).returncode == 2
    assert run("seeds", "check", "--as", "one", "a.xml", cwd=tmp_path).returncode == 0


def numbered(*talks: tuple[int, str, int, str], hour: int = 9) -> str:
    """Return a schedule of talks with a number, a title, and the number and the name of the speaker."""
    events = "".join(
        f'<event id="{number}"><date>2026-05-04T{hour + place:02}:00:00+03:00</date><duration>00:30</duration>'
        f'<title>{title}</title><persons><person id="{person}">{name}</person></persons></event>'
        for place, (number, title, person, name) in enumerate(talks)
    )
    return schedule(MOWING).partition("<event ")[0] + events + "</room></day></schedule>"


def talks_and_persons(load: Loading) -> dict[str, tuple[object, ...]]:
    """Return the ids of talks and persons by their numbers."""
    rows = load.said("SELECT value, statement_id, speaker_id FROM identifiers WHERE scheme = 'schedule'")
    return {str(value): tuple(ids) for value, *ids in rows}


FIRST = [(10, "Mowing", 1, "Ilze Nidre"), (11, "Drying", 2, "Juris Grislis"), (12, "Weaving", 3, "Maija Kalme")]

VERSIONS = {
    "one added before": [(9, "Greeting", 4, "Anna Vitola"), *FIRST],
    "another order": FIRST[::-1],
    "renamed": [(10, "Cutting", 1, "Ilze Nidre"), *FIRST[1:]],
    "a name corrected": [(10, "Mowing", 1, "Ilze Niedre"), *FIRST[1:]],
    "speakers swapped": [(10, "Mowing", 2, "Juris Grislis"), (11, "Drying", 1, "Ilze Nidre"), FIRST[2]],
    "titles swapped": [(10, "Drying", 1, "Ilze Nidre"), (11, "Mowing", 2, "Juris Grislis"), FIRST[2]],
    "all at once": [
        (12, "Plaiting", 3, "Maija Kalma"),
        (13, "Singing", 5, "Oto Ozols"),
        (10, "Weaving", 1, "I. Niedre"),
    ],
}


@pytest.mark.slow
@BOTH
@pytest.mark.parametrize("version", VERSIONS.values(), ids=VERSIONS)
def test_talks_and_persons_are_known_by_their_numbers(load: Loading, version: list[tuple[int, str, int, str]]) -> None:
    assert load(numbered(*FIRST)).returncode == 0
    before = talks_and_persons(load)
    assert set(before) == {f"reed-2026/{kind}" for kind in ("talks/10", "talks/11", "talks/12", *PERSONS)}

    assert load(numbered(*version, hour=11)).returncode == 0

    after = talks_and_persons(load)
    assert {number: ids for number, ids in after.items() if number in before} == {
        number: ids for number, ids in before.items() if number in after
    }
    assert load.said("SELECT title FROM statements ORDER BY position") == [(title,) for _, title, *_ in version]
    assert sorted(load.said("SELECT name FROM speakers")) == sorted((name,) for *_, name in version)
    assert load(numbered(*version, hour=11)).stdout.count("unchanged") == 1


PERSONS = ("persons/1", "persons/2", "persons/3")


@BOTH
def test_a_person_whose_name_is_corrected_keeps_the_merge(load: Loading) -> None:
    load(numbered(*FIRST))
    load(numbered((1, "Sedge", 7, "Ilze Niedre")), "--as", "sedge-2025")
    merged = load.command("merge", "speakers", "reed-2026-ilze-nidre-1", "sedge-2025-ilze-niedre-7")
    assert merged.returncode == 0, merged.stderr

    load(numbered((10, "Mowing", 1, "Ilze Niedre"), *FIRST[1:]))

    assert load.said("SELECT event FROM roster WHERE slug = 'sedge-2025-ilze-niedre-7' ORDER BY event") == [
        ("reed-2026",),
        ("sedge-2025",),
    ]
    assert load.said("SELECT slug FROM former_slugs") == [("reed-2026-ilze-nidre-1",)]


BY_HAND = """
UPDATE events SET country_code = 'LV', kind = 'community-conference', venue = 'Barnyard', timezone = 'Europe/Riga';
UPDATE speakers SET sort_name = 'Nidre, Ilze', honorific = 'Dr' WHERE name = 'Ilze Nidre';
INSERT INTO speaker_names (speaker_id, name) SELECT id, 'I. Nidre' FROM speakers WHERE name = 'Ilze Nidre';
INSERT INTO organizations (slug, name) VALUES ('guild', 'Reed Guild');
INSERT INTO participations (event_id, organization_id, role, position)
    SELECT events.id, organizations.id, 'organizer', 1 FROM events, organizations;
INSERT INTO affiliations (speaker_id, organization_id, title)
    SELECT speakers.id, organizations.id, 'Chair' FROM speakers, organizations WHERE speakers.name = 'Ilze Nidre';
INSERT INTO capacities (appearance_id, affiliation_id, speaker_id, position)
    SELECT appearances.id, affiliations.id, appearances.speaker_id, 1
    FROM appearances JOIN affiliations ON affiliations.speaker_id = appearances.speaker_id;
INSERT INTO remarks (appearance_id, position, act, text)
    SELECT appearance_id, 1, 'called for', 'later mowing' FROM capacities;
INSERT INTO sessions (event_id, position, title) SELECT id, 1, 'Morning' FROM events;
UPDATE statements SET session_id = (SELECT id FROM sessions), delivery = 'in-person' WHERE title = 'Mowing';
INSERT INTO identifiers (scheme, value, event_id) SELECT 'wikidata', 'Q900000000000003000', id FROM events;
INSERT INTO identifiers (scheme, value, speaker_id)
    SELECT 'viaf', '990000000000009', id FROM speakers WHERE name = 'Ilze Nidre';
INSERT INTO topics (slug, name) VALUES ('reed', 'Reed');
INSERT INTO event_topics (event_id, topic_id) SELECT events.id, topics.id FROM events, topics
"""

ADDED = (
    "SELECT country_code, kind, venue FROM events",
    "SELECT id, sort_name, honorific FROM speakers WHERE sort_name IS NOT NULL",
    "SELECT * FROM speaker_names",
    "SELECT * FROM participations",
    "SELECT * FROM affiliations",
    "SELECT * FROM capacities",
    "SELECT * FROM remarks",
    "SELECT * FROM sessions",
    "SELECT id, session_id, delivery FROM statements WHERE delivery IS NOT NULL",
    "SELECT * FROM identifiers WHERE scheme <> 'schedule'",
    "SELECT * FROM event_topics",
)


@pytest.mark.slow
@BOTH
@pytest.mark.parametrize(
    "version",
    [
        FIRST,
        [(9, "Greeting", 4, "Anna Vitola"), *FIRST],
        FIRST[::-1],
        [(10, "Cutting", 1, "Ilze Nidre")],
        [(10, "Mowing", 1, "Ilze Niedre"), (14, "Reading", 2, "Juris Grislis")],
    ],
)
def test_what_a_schedule_cannot_tell_stays_when_its_next_version_is_loaded(
    load: Loading, version: list[tuple[int, str, int, str]]
) -> None:
    load(numbered(*FIRST))
    with load.engine.begin() as connection:
        for statement in BY_HAND.split(";\n"):
            connection.execute(text(statement))
    before = [load.said(query) for query in ADDED]
    assert all(before)

    assert load(numbered(*version)).returncode == 0

    assert [load.said(query) for query in ADDED] == before
    assert "unchanged" in load(numbered(*version)).stdout
    if version == FIRST:
        assert load.said("SELECT DISTINCT changes FROM statements") == [(0,)]


def entries(load: Loading) -> dict[str, tuple[str, str | None, str]]:
    """Return title, SEQUENCE and DTSTAMP of the entries of the calendar by UID."""
    done = load.command("export", "reed-2026", "--format", "icalendar")
    calendar = Calendar.from_ical(done.stdout)
    return {
        str(each["uid"]): (str(each["summary"]), each.get("sequence"), each["dtstamp"].to_ical().decode())
        for each in calendar.walk("VEVENT")
    }


def test_entries_of_a_calendar_keep_their_uid_and_count_their_changes(load: Loading) -> None:
    load(numbered(*FIRST))
    first = entries(load)
    load(numbered((9, "Greeting", 4, "Anna Vitola"), *FIRST, hour=8))
    second = entries(load)
    load(numbered((9, "Greeting", 4, "Anna Vitola"), (10, "Cutting", 1, "Ilze Nidre"), *FIRST[1:], hour=8))
    third = entries(load)

    assert first.items() <= second.items()
    assert second.keys() == third.keys()
    uid = "reed-2026/statements/10@conference-record"
    assert {each for each in second if second[each] != third[each]} == {uid}
    (title, sequence, stamp), (_, before, stamp_before) = third[uid], second[uid]
    assert (title, sequence, before) == ("Cutting", 1, None)
    assert stamp > stamp_before


@BOTH
def test_the_id_of_a_deleted_row_is_given_to_no_other(load: Loading) -> None:
    load(numbered(*FIRST))
    (last,) = load.said("SELECT max(id) FROM statements")
    load(numbered(*FIRST[:2]))
    load(numbered(*FIRST[:2], (13, "Singing", 5, "Oto Ozols")))

    assert load.said("SELECT max(id) FROM statements") > [last]


@BOTH
def test_talks_and_persons_of_talks_that_others_said_stay(load: Loading) -> None:
    load(schedule(MOWING, DRYING))
    with load.engine.begin() as connection:
        connection.execute(
            text("INSERT INTO statements (event_id, position, title) SELECT id, 3, 'Songs at the fire' FROM events")
        )
        connection.execute(
            text(
                "INSERT INTO appearances (event_id, statement_id, position, role, billed_name)"
                " SELECT event_id, id, 2, 'interpreter', 'Anna Ozola' FROM statements WHERE title = 'Mowing'"
            )
        )
    ids = load.said("SELECT id, title FROM statements WHERE title <> 'Drying' ORDER BY id")
    for version in ([MOWING, WEAVING], [MOWING], [MOWING, DRYING, WEAVING]):
        done = load(schedule(*version))
        assert done.returncode == 0, done.stderr
        talks = load.said("SELECT id, title FROM statements WHERE title IN ('Mowing', 'Songs at the fire') ORDER BY id")
        assert talks == ids
        assert load.said(
            "SELECT title, billed_name FROM appearances JOIN statements ON statements.id = statement_id"
            " WHERE role = 'interpreter'"
        ) == [("Mowing", "Anna Ozola")]
        places = load.said("SELECT position FROM statements ORDER BY position")
        assert places == [(place,) for place in range(1, len(version) + 2)]
        again = load(schedule(*version))
        assert "reed-2026: unchanged" in again.stdout
