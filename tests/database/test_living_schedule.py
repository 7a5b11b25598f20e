"""The schedule of a real conference, changed as its organizers would: everybody and every talk stays who it is."""

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Engine, text

from tests.running import BOTH, Run

DATABASES = ["sqlite"]

CAMP = Path(__file__).parents[1] / "data" / "camp2019" / "frab-camp2019.json"

# A schedule, and a talk in it, in the form of the file.
Json = dict[str, Any]
Change = Callable[[Json], None]

CHANGES: list[Change] = []


def change(function: Change) -> Change:
    """Add a change to those that are tried."""
    CHANGES.append(function)
    return function


def room(schedule: Json, day: int, number: int) -> list[Json]:
    """Return the talks of a day in a room, both counted from 0."""
    return list(schedule["conference"]["days"][day]["rooms"].values())[number]


def talks(schedule: Json) -> Iterator[Json]:
    """Yield all talks."""
    for day in schedule["conference"]["days"]:
        for listed in day["rooms"].values():
            yield from listed


def at(talk: Json, day: str, start: str) -> Json:
    """Give a talk another time."""
    talk |= {"date": f"{day}T{start}:00+02:00", "start": start}
    return talk


def new_talk(number: int, title: str, day: str, start: str, *persons: Json) -> Json:
    """Return a talk that no version had before."""
    guid = f"00000000-0000-4000-8000-{number:012}"
    talk = {"id": number, "guid": guid, "duration": "00:30", "title": title, "persons": list(persons), "room": "Curie"}
    return at(talk, day, start)


@change
def move_a_talk_to_another_day_and_room(schedule: Json) -> None:
    room(schedule, 2, 1).insert(0, at(room(schedule, 0, 0).pop(2), "2019-08-23", "09:30"))


@change
def move_a_talk_by_an_hour(schedule: Json) -> None:
    at(room(schedule, 1, 0)[3], "2019-08-22", "13:10")


@change
def rename_a_talk(schedule: Json) -> None:
    room(schedule, 1, 0)[0]["title"] = "Open codes, open museum"


@change
def rewrite_the_texts_of_a_talk(schedule: Json) -> None:
    room(schedule, 1, 0)[1] |= {"subtitle": "", "abstract": "In short.", "description": "At length."}


@change
def split_a_talk(schedule: Json) -> None:
    listed = room(schedule, 1, 1)
    first = listed[2]
    second = new_talk(90_001, f"{first['title']} (2)", "2019-08-22", "23:00", *copy.deepcopy(first["persons"]))
    first["title"] += " (1)"
    listed.append(second)


@change
def cancel_a_talk(schedule: Json) -> None:
    del room(schedule, 3, 0)[4]


@change
def add_a_speaker(schedule: Json) -> None:
    room(schedule, 3, 1)[0]["persons"].insert(0, {"id": 90_002, "public_name": "Toivo Kask"})


@change
def add_a_speaker_of_another_talk(schedule: Json) -> None:
    guest = copy.deepcopy(room(schedule, 3, 1)[3]["persons"][0])
    room(schedule, 3, 1)[2]["persons"].append(guest)


@change
def replace_a_speaker(schedule: Json) -> None:
    room(schedule, 2, 0)[1]["persons"] = [{"id": 90_003, "public_name": "Leena Saar"}]


@change
def correct_the_name_of_a_speaker(schedule: Json) -> None:
    number = room(schedule, 2, 0)[5]["persons"][0]["id"]
    for talk in talks(schedule):
        for person in talk["persons"]:
            if person["id"] == number:
                person["public_name"] = "Õnne Pärn"


@change
def list_the_speakers_of_a_talk_in_another_order(schedule: Json) -> None:
    next(talk for talk in talks(schedule) if len(talk["persons"]) > 2)["persons"].reverse()


@change
def rename_a_room(schedule: Json) -> None:
    for day in schedule["conference"]["days"]:
        day["rooms"] = {name.replace("Curie", "Noether"): listed for name, listed in day["rooms"].items()}
    for talk in talks(schedule):
        talk["room"] = talk["room"].replace("Curie", "Noether")


@change
def rename_the_conference(schedule: Json) -> None:
    schedule["conference"]["title"] = "Chaos Communication Camp 2019: Mildenberg"


@change
def rename_a_track(schedule: Json) -> None:
    for talk in talks(schedule):
        if talk.get("track") == "Art & Culture":
            talk["track"] = "Arts"


@change
def add_a_day(schedule: Json) -> None:
    talk = new_talk(90_004, "Taking down", "2019-08-26", "10:00", {"id": 90_005, "public_name": "Ants Mets"})
    schedule["conference"]["days"].append(
        {"index": 6, "date": "2019-08-26", "day_start": "2019-08-26T09:00:00+02:00", "rooms": {"Curie": [talk]}}
    )


@change
def put_a_talk_before_all_others(schedule: Json) -> None:
    room(schedule, 0, 0).insert(0, new_talk(90_007, "Gates open", "2019-08-21", "09:00"))


@change
def swap_two_talks(schedule: Json) -> None:
    listed = room(schedule, 4, 0)
    for name in ("date", "start", "duration"):
        listed[0][name], listed[1][name] = listed[1][name], listed[0][name]
    listed[0], listed[1] = listed[1], listed[0]


@change
def join_two_talks(schedule: Json) -> None:
    listed = room(schedule, 4, 0)
    listed[2]["title"] += f" / {listed[3]['title']}"
    listed[2]["persons"] += listed.pop(3)["persons"]


@change
def number_all_persons_anew(schedule: Json) -> None:
    known = sorted({person["id"] for talk in talks(schedule) for person in talk["persons"]})
    # Nearly everybody gets the number of another.
    renumbered = dict(zip(known, [*known[1:], 90_006], strict=True))
    for talk in talks(schedule):
        for person in talk["persons"]:
            person["id"] = renumbered[person["id"]]


@change
def number_all_talks_anew(schedule: Json) -> None:
    for number, talk in enumerate(talks(schedule), 70_000):
        talk |= {"id": number, "guid": f"00000000-0000-4000-8000-{number:012}"}


@change
def cancel_a_day(schedule: Json) -> None:
    del schedule["conference"]["days"][0]


class Version(NamedTuple):
    """What the database has of those who are in one version of the schedule, each by what the file calls it inside."""

    talks: dict[int, Any]
    persons: dict[int, Any]
    appearances: dict[tuple[int, int], Any]


class Camp:
    """The versions of the schedule in one database, where somebody has added to every talk and person."""

    def __init__(self, run: Run, engine: Engine, folder: Path) -> None:
        """Take what runs commands, the database, and a folder for the file."""
        self.run, self.engine, self.file = run, engine, folder / "camp.json"
        self.schedule: Json = json.loads(CAMP.read_text(encoding="utf-8"))["schedule"]

    def load(self) -> None:
        """Load the schedule as it is now."""
        # A key of which the program knows nothing tells who is who, whatever happens to numbers and names.
        for talk in talks(self.schedule):
            talk.setdefault("inside", talk["id"])
            for person in talk["persons"]:
                person.setdefault("inside", person["id"])
        self.file.write_text(json.dumps({"schedule": self.schedule}), encoding="utf-8")
        url = self.engine.url.render_as_string(hide_password=False)
        done = self.run("seeds", "--database", url, "load", str(self.file))
        assert done.returncode == 0, done.stderr

    def add_by_hand(self) -> None:
        """Give each talk a DOI, each person a title and a number in Wikidata, each appearance a post; merge some."""
        with self.engine.begin() as connection:
            for statement in (
                "INSERT INTO identifiers (scheme, value, statement_id) SELECT 'doi', '10/' || id, id FROM statements",
                "INSERT INTO identifiers (scheme, value, speaker_id) SELECT 'wikidata', 'Q' || id, id FROM speakers",
                "UPDATE speakers SET honorific = 'Dr'",
                "UPDATE speakers SET merged_into_id = id - 1 WHERE id % 7 = 0",
                "UPDATE appearances SET billed_title = 'Post ' || id",
                "UPDATE events SET country_code = 'DE', city = 'Mildenberg'",
            ):
                connection.execute(text(statement))

    def version(self) -> Version:
        """Return what the database has of all that are in the schedule now."""
        talk_rows = {value.rpartition("/")[2]: tuple(row) for value, *row in self.said(TALKS)}
        person_rows = {value.rpartition("/")[2]: tuple(row) for value, *row in self.said(PERSONS)}
        posts = {tuple(ids): (key, title) for key, title, *ids in self.said(APPEARANCES)}
        version = Version({}, {}, {})
        for talk in talks(self.schedule):
            version.talks[talk["inside"]] = row = talk_rows[talk["guid"]]
            for person in talk["persons"]:
                version.persons[person["inside"]] = speaker = person_rows[str(person["id"])]
                version.appearances[talk["inside"], person["inside"]] = posts[row[0], speaker[0]]
        return version

    def said(self, query: str) -> list[Any]:
        """Return what the database says."""
        with self.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]


TALKS = """
SELECT number.value, number.statement_id, doi.value
FROM identifiers AS number LEFT JOIN identifiers AS doi ON doi.statement_id = number.statement_id AND doi.scheme = 'doi'
WHERE number.scheme = 'schedule'
"""
PERSONS = """
SELECT number.value, speakers.id, honorific, merged_into_id, wikidata.value
FROM identifiers AS number JOIN speakers ON speakers.id = number.speaker_id
LEFT JOIN identifiers AS wikidata ON wikidata.speaker_id = number.speaker_id AND wikidata.scheme = 'wikidata'
WHERE number.scheme = 'schedule'
"""
APPEARANCES = "SELECT id, billed_title, statement_id, speaker_id FROM appearances WHERE speaker_id IS NOT NULL"


@pytest.fixture
def camp(run: Run, migrated: Engine, tmp_path: Path) -> Camp:
    """Give a database with the schedule as it was published, and with what was added by hand."""
    camp = Camp(run, migrated, tmp_path)
    camp.load()
    camp.add_by_hand()
    return camp


def revise(camp: Camp, change: Change) -> None:
    """Load a changed schedule, and compare all talks, persons and appearances that are in both versions."""
    before = camp.version()
    unchanged = copy.deepcopy(camp.schedule)
    change(camp.schedule)
    assert camp.schedule != unchanged
    camp.load()
    after = camp.version()
    for was, now in zip(before, after, strict=True):
        in_both = was.keys() & now.keys()
        assert {key: now[key] for key in in_both} == {key: was[key] for key in in_both}
        assert len(in_both) > len(was) * 0.6
    assert camp.said("SELECT country_code, city FROM events") == [("DE", "Mildenberg")]
    assert len(camp.said("SELECT id FROM statements")) == len(after.talks)


@pytest.mark.slow
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_everybody_and_every_talk_stays_who_it_is_in_the_next_version(camp: Camp, change: Change) -> None:
    revise(camp, change)


@BOTH
def test_everybody_and_every_talk_stays_who_it_is_in_many_versions(camp: Camp) -> None:
    for change in CHANGES:
        revise(camp, change)
    assert camp.said("SELECT * FROM evidence_gaps") == []
