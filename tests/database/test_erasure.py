"""Erasing a person: nothing of the name is left, an anonymous appearance stays, and nobody brings the person back."""

import re
from pathlib import Path

import pytest
from sqlalchemy import Engine, Text, inspect, text

from tests.database.test_schedules import Loading, programme, schedule
from tests.running import BOTH, Run

DATABASES = ["sqlite"]

HILL = """
[event]
slug = "hill-2025"
title = "Hill Meeting"
starts_on = 2025-03-03
summary = "At this meeting, Ottilie  Brauner spoke, and BRAUNER, OTTILIE was asked."
cite = "0"

[organizations.brauner-foundation]
name = "Ottilie Brauner Foundation"
cite = "1"

[speakers.ottilie-brauner]
name = "Ottilie Brauner"
names = ["O. Brauner"]
identifiers = { orcid = "0000-0002-1825-0097" }
cite = "1"

[speakers.ottilie-brauner.affiliations.post]
title = "Warden"
cite = "1"

[speakers.tilly]
name = "Tilly Brauner-Weiss"
same_as = "ottilie-brauner"
cite = "1"

[speakers.karl-weiss]
name = "Karl Weiss"
cite = "1"

[[participations]]
role = "organizer"
organization = "brauner-foundation"
cite = "1"

[[statements]]
title = "Paths, by Ottilie Brauner"
cite = "1"

[[statements.appearances]]
speaker = "ottilie-brauner"
billed_name = "O. Brauner"
billed_title = "Warden of the hill"
capacities = ["post"]
cite = { row = "1", billed_name = "1" }

[[statements.appearances.remarks]]
act = "asked for"
text = "more paths"
cite = "1"

[[statements.appearances]]
speaker = "karl-weiss"
role = "moderator"
cite = "1"

[[appearances]]
speaker = "tilly"
role = "attendee"
cite = "1"

[sources.hill-report]
title = "Report"
url = "https://example.org/ottilie-brauner.html"
outline = [1, 1]
texts = { "1.1" = "Ottilie Brauner asked for more paths." }
"""
VALLEY = """
event = { slug = "valley-2026", title = "Valley Meeting", summary = "O. Brauner's hut, and Ottilie Brauner's path." }

[speakers.anna-weiss]
name = "Anna Weiss"

[[statements]]
title = "Huts"
appearances = [{ speaker = "anna-weiss" }]
"""
PEAK = """
[event]
slug = "peak-2027"
title = "Peak Meeting"
summary = "Ottilie Brauner of Linz spoke."

[speakers.{slug}]
name = "{name}"
{more}

[[statements]]
appearances = [{{ speaker = "{slug}" }}]
"""


@pytest.fixture
def hill(run: Run, migrated: Engine, tmp_path: Path) -> Loading:
    """Give a database with two meetings."""
    load = Loading(run, migrated, tmp_path)
    load.file = tmp_path / "record.toml"
    for record in (VALLEY, HILL):
        done = load(record)
        assert done.returncode == 0, done.stderr
    return load


def words(load: Loading) -> str:
    """Return all text that the database has, in small letters."""
    found = []
    with load.engine.connect() as connection:
        for table in inspect(connection).get_table_names():
            for column in inspect(connection).get_columns(table):
                if isinstance(column["type"], Text) or str(column["type"]) in ("TEXT", "VARCHAR", "TSVECTOR"):
                    query = f'SELECT CAST("{column["name"]}" AS TEXT) FROM "{table}"'
                    found += [value for value in connection.execute(text(query)).scalars() if value]
    return "\n".join(found).casefold()


@BOTH
def test_nothing_of_the_name_is_left_but_an_anonymous_appearance(hill: Loading) -> None:
    done = hill.command("forget", "ottilie-brauner", "--word", "Brauner", "--word", "Tilly")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[:3] == [
        "erased: 1 rows of remarks, 1 rows of capacities, 1 rows of affiliations, 1 rows of speaker_names,"
        " 1 rows of identifiers, 2 rows of speakers",
        "kept without a name: 2 appearances",
        "taken out of texts: 5",
    ]
    assert "  the record of hill-2025 (sources: hill-report)\n" in done.stdout
    assert "rauner" not in done.stdout.replace("brauner-foundation", "")

    assert hill.said("SELECT name FROM speakers ORDER BY name") == [("Anna Weiss",), ("Karl Weiss",)]
    assert hill.said("SELECT title FROM statements ORDER BY title") == [("Huts",), ("Paths, by Name withheld",)]
    assert hill.said(
        "SELECT role, billed_name, billed_title, statement_id IS NULL FROM appearances WHERE speaker_id IS NULL"
        " ORDER BY role"
    ) == [("attendee", "Name withheld", None, True), ("speaker", "Name withheld", None, False)]
    assert hill.said("SELECT summary FROM events ORDER BY slug") == [
        ("At this meeting, Name withheld spoke, and Name withheld was asked.",),
        ("O. Name withheld's hut, and Name withheld's path.",),
    ]
    assert hill.said("SELECT url FROM sources") == [("https://example.org/name-withheld.html",)]
    assert hill.said("SELECT changes FROM statements WHERE title LIKE 'Paths%'") == [(1,)]
    # What a body is called is not a program's to change; all else is gone.
    assert words(hill).replace("ottilie brauner foundation", "").replace("brauner-foundation", "").count("brauner") == 0
    assert "organizations, id 1, name" in done.stdout
    assert hill.command("doctor").returncode == 0


def test_the_bytes_of_the_file_are_gone(hill: Loading) -> None:
    file = Path(str(hill.engine.url.database))
    with hill.engine.begin() as connection:
        connection.execute(text("UPDATE organizations SET slug = 'foundation', name = 'Foundation', acronym = NULL"))
        connection.execute(text("DELETE FROM former_slugs"))
    assert b"rauner" in file.read_bytes()
    done = hill.command("forget", "tilly", "--word", "Brauner")
    assert done.returncode == 0, done.stderr
    assert b"rauner" not in file.read_bytes().replace(b"BRAUNER", b"rauner")
    assert b"tilly" not in file.read_bytes().lower()


@BOTH
def test_a_dry_run_shows_what_would_go_and_erases_nothing(hill: Loading) -> None:
    before = words(hill)
    done = hill.command("forget", "ottilie-brauner", "--dry-run")
    assert done.returncode == 0, done.stderr
    assert "2 rows of speakers" in done.stdout
    assert done.stdout.endswith("nothing of this was done\n")
    assert words(hill) == before


@BOTH
def test_whoever_was_erased_is_not_brought_back(hill: Loading) -> None:
    assert hill.command("forget", "ottilie-brauner", "--word", "Brauner").returncode == 0
    erased = words(hill)
    refused = hill(HILL)
    assert refused.returncode == 1
    for place in (
        "speakers.ottilie-brauner: is somebody who was erased on",
        "speakers.tilly: is somebody who was erased on",
        "event.summary: has a name that was erased on",
        "statements[1].title: has a name that was erased on",
        "statements[1].appearances[1].billed_name: has a name that was erased on",
        "sources.hill-report.texts.'1.1': has a name that was erased on",
    ):
        assert refused.stderr.count(place) == 1, refused.stderr
    assert words(hill) == erased
    # Under another slug, too.
    other = re.sub(r'ottilie-brauner(?=[\]".])(?!\.html)', "tb", HILL)
    assert "speakers.tb: is somebody who was erased" in hill(other).stderr
    # Nor at another conference, under the slug or an identifier; but somebody else of that name may be there.
    identifier = 'identifiers = { orcid = "0000-0002-1825-0097" }'
    for slug, name, more, is_refused in (
        ("ottilie-brauner", "O. B.", "", True),
        ("x", "X", identifier, True),
        ("o-b", "Ottilie Brauner", "", False),
    ):
        done = hill(PEAK.format(slug=slug, name=name, more=more))
        assert (f"speakers.{slug}: is somebody who was erased" in done.stderr) == is_refused
        assert done.returncode == is_refused


@BOTH
def test_a_record_without_the_person_loads_again(hill: Loading) -> None:
    hill.command("forget", "ottilie-brauner")
    (key,) = hill.said("SELECT id FROM appearances WHERE statement_id IS NOT NULL AND speaker_id IS NULL")
    record = HILL.replace("Ottilie  Brauner", "somebody").replace("BRAUNER, OTTILIE", "somebody")
    start, end = record.index("[speakers.ottilie-brauner]"), record.index("[speakers.karl-weiss]")
    record = record[:start] + record[end:]
    start, end = record.index("[[statements]]"), record.index('[[statements.appearances]]\nspeaker = "karl-weiss"')
    record = (
        record[:start]
        + '[[statements]]\ntitle = "Paths"\ncite = "1"\n[[statements.appearances]]\nbilled_name = "Name withheld"\n'
        + 'cite = "1"\n\n'
        + record[end:]
    )
    record = record.replace('speaker = "tilly"', 'billed_name = "Name withheld"').replace(
        '"Ottilie Brauner asked', '"One asked'
    )
    record = record.replace("ottilie-brauner.html", "report.html").replace("Ottilie Brauner F", "F")
    done = hill(record)
    assert done.returncode == 0, done.stderr
    assert hill.said("SELECT id FROM appearances WHERE statement_id IS NOT NULL AND speaker_id IS NULL") == [key]
    assert "hill-2025: unchanged" in hill(record).stdout


def test_a_schedule_that_brings_somebody_back_is_refused_by_name_number_and_text(
    run: Run, migrated: Engine, tmp_path: Path
) -> None:
    load = Loading(run, migrated, tmp_path)
    load(schedule(("Mowing", "Ilze Niedre"), ("Drying", "Juris Grislis")))
    done = load.command("forget", "reed-2026-ilze-niedre-1")
    assert "the schedule of reed-2026, where the person is reed-2026/persons/1" in done.stdout
    assert programme(load) == [(2, "Drying", "Juris Grislis")]

    for talk in (("Mowing", "Ilze Niedre"), ("Mowing", "Another Name"), ("Ilze Niedre mows", "Name withheld")):
        refused = load(schedule(talk, ("Drying", "Juris Grislis")))
        assert refused.returncode == 1, refused.stdout
        assert "erased" in refused.stderr
    withheld = schedule(("Mowing", "Name withheld"), ("Drying", "Juris Grislis")).replace('person id="1"', "person")
    assert load(withheld).returncode == 0
    assert load.said("SELECT count(*) FROM appearances") == [(2,)]


@BOTH
def test_a_name_that_another_has_stays_where_the_person_did_not_appear(hill: Loading) -> None:
    hill(PEAK.format(slug="ottilie-of-linz", name="Ottilie Brauner", more=""))
    done = hill.command("forget", "ottilie-brauner")
    assert done.returncode == 0, done.stderr
    assert hill.said("SELECT name FROM speakers WHERE slug = 'ottilie-of-linz'") == [("Ottilie Brauner",)]
    assert hill.said("SELECT summary FROM events WHERE slug = 'peak-2027'") == [("Ottilie Brauner of Linz spoke.",)]
    assert "  events, id 3, summary\n" in done.stdout


@BOTH
def test_an_erasure_that_was_broken_off_is_finished_by_the_same_command(hill: Loading) -> None:
    assert hill.command("forget", "ottilie-brauner").returncode == 0
    again = hill.command("forget", "ottilie-brauner")
    assert (again.returncode, again.stderr) == (0, "")
    assert again.stdout.startswith("ottilie-brauner was erased on ")
    assert "written anew" in again.stdout


def test_wrong_words_are_refused(hill: Loading) -> None:
    assert hill.command("forget").returncode == 2
    assert hill.command("forget", "ottilie-brauner", "--word", "-").returncode == 2
    refused = hill.command("forget", "otilie-brauner")
    assert refused.returncode == 1
    assert "did you mean 'ottilie-brauner'?" in refused.stderr


def test_digests_cannot_be_compared_between_erasures(hill: Loading) -> None:
    hill.command("forget", "karl-weiss")
    hill.command("forget", "anna-weiss")
    assert len(hill.said("SELECT DISTINCT salt FROM erasures")) == 2
