"""Properties that hold for every record, found by making many: what is loaded comes back, and nothing else moves.

`CONFERENCE_RECORD_EXAMPLES=1000 python -m pytest tests/test_properties.py` looks for more than the usual few examples.
"""

import os
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from itertools import zip_longest
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, select

from models import DELIVERIES, PARTICIPATION_ROLES, QUALIFIERS, ROLES, open_engine
from models.base import record_tables
from seeds.check import inconsistencies, oddities
from seeds.dump import dump_record, to_toml
from seeds.files import read_record, read_records
from seeds.load import load_records
from seeds.reading import Reading, RecordError
from seeds.record import (
    Affiliation,
    Appearance,
    Contradiction,
    Event,
    Fact,
    Name,
    Organization,
    Participation,
    Record,
    Remark,
    Series,
    Session,
    Source,
    Speaker,
    Statement,
    Topic,
    cited_sentences,
    fields_of,
)
from tests.conftest import Databases

few = settings(
    max_examples=int(os.environ.get("CONFERENCE_RECORD_EXAMPLES", "30")), deadline=None, derandomize=True, database=None
)

Value = TypeVar("Value")

# Every script, and whatever else stands in text; no controls, and no halves of characters.
_ANYTHING = st.characters(exclude_categories=["Cc", "Cs"])
_SPACES = "\t\n\r \u00a0\u202f\u3000"


def _text(alphabet: st.SearchStrategy[str], longest: int) -> st.SearchStrategy[str]:
    pieces = st.lists(alphabet, min_size=1, max_size=longest)
    composed = pieces.map(lambda found: unicodedata.normalize("NFC", "".join(found)))
    return composed.map(lambda text: text.strip(_SPACES)).filter(bool)


tricky = st.sampled_from(
    ["a", "Z", " ", '"', "'", "\\", "#", "=", "{", "}", "\u200e", "\u202e", "é", "\u0301", "杰", "ш", "م"]
)
lines = _text(st.one_of(_ANYTHING, tricky), 12)
proses = _text(st.one_of(_ANYTHING, tricky, st.sampled_from(["\n", "\t", '"""', "\n\n", "\\\n", "  "])), 150)
words = lines.map(lambda text: "".join(letter.lower() if "A" <= letter <= "Z" else letter for letter in text))
days = st.dates(date(1, 1, 1), date(9998, 12, 30))


class _Making:
    """Makes a record part by part; whatever refers to something refers to what is there, and all is used."""

    def __init__(self, draw: st.DrawFn) -> None:
        # A few texts of every kind are drawn, and stand in many places: to draw each anew takes too long.
        self.lines = draw(st.lists(lines, min_size=3, max_size=3))
        self.proses = [*self.lines, *draw(st.lists(proses, min_size=2, max_size=2))]
        self.words = draw(st.lists(words, min_size=2, max_size=2))
        self.days = draw(st.lists(days, min_size=3, max_size=3))
        # Everything else follows from this number, as quickly as dice fall.
        self.dice = Random(draw(st.integers(0, 2**32)))
        self.taken: set[str] = set()
        self.values = 0
        self.sources: dict[str, Source] = {}
        for slug in self.new_slugs(1, 2):
            outline = [*(self.dice.randint(0, 2) for _ in range(self.dice.randint(1, 3))), 2]
            numbers = [f"{paragraph}.{each}" for paragraph, count in enumerate(outline) for each in range(1, count + 1)]
            self.sources[slug] = Source(
                title=self.line(),
                publisher=self.maybe(self.line),
                url=self.maybe(self.line),
                language=self.maybe(self.language),
                published_on=self.maybe(self.day),
                retrieved_on=self.maybe(self.day),
                sha256=self.maybe(lambda: "0" * 64),
                outline=outline,
                texts={number: self.prose() for number in numbers if self.dice.randint(0, 3) == 0},
                identifiers=self.identifiers(),
                former_slugs=self.former_slugs(),
            )
        self.sentences = [
            f"{slug}:{paragraph}.{each}"
            for slug, source in self.sources.items()
            for paragraph, count in enumerate(source.outline)
            for each in range(1, count + 1)
        ]

    def new_slugs(self, least: int, most: int) -> list[str]:
        new = []
        for _ in range(self.dice.randint(least, most)):
            slug = "".join(self.dice.choices("abxyz059", k=self.dice.randint(1, 4)))
            slug += f"-{slug}" if self.coin() else ""
            while slug in self.taken:
                slug += "z"
            new.append(slug)
            self.taken.add(slug)
        return new

    def line(self) -> str:
        return self.dice.choice(self.lines)

    def prose(self) -> str:
        return self.dice.choice(self.proses)

    def word(self) -> str:
        return self.dice.choice(self.words)

    def day(self) -> date:
        return self.dice.choice(self.days)

    def language(self) -> str:
        return self.dice.choice(["en", "ru", "zh-Hant", "be-tarask"])

    def coin(self) -> bool:
        return self.dice.random() < 0.5

    def maybe(self, make: Callable[[], Value]) -> Value | None:
        return make() if self.coin() else None

    def some(self, values: Iterable[Value], most: int) -> list[Value]:
        found = list(values)
        return self.dice.sample(found, min(len(found), self.dice.randint(0, most)))

    def partial_date(self) -> str:
        return self.day().isoformat()[: self.dice.choice([4, 7, 10])]

    def period(self) -> dict[str, str | None]:
        """Return a start and an end that do not contradict each other."""
        started, ended = self.maybe(self.partial_date), self.dice.choice([None, "..", self.partial_date()])
        if started is not None and ended not in (None, ".."):
            shared = min(len(started), len(ended))
            if ended[:shared] < started[:shared]:
                started, ended = ended, started
        return {"started": started, "ended": ended}

    def names(self) -> list[str | Name]:
        """Return other names, each once, as text or as a table."""
        found = [
            Name(name=self.line(), language=self.maybe(self.language), **self.period())
            for _ in range(self.dice.randint(0, 2))
        ]
        unique = {msgspec.structs.astuple(name): name for name in found}
        return [name.name if name == Name(name=name.name) and self.coin() else name for name in unique.values()]

    def former_slugs(self) -> list[str]:
        return [f"{slug}-was" for slug in self.new_slugs(0, 1)]

    def identifiers(self) -> dict[str, str | list[str]]:
        found: dict[str, str | list[str]] = {}
        for scheme in self.some(["wikidata", "viaf", "isni", "doi", "a b", "ключ"], 2):
            self.values += 2
            value = {"wikidata": f"Q{self.values}", "viaf": str(self.values), "isni": f"{self.values:015}X"}.get(
                scheme, f"{self.line()}{self.values}"
            )
            other = f"{self.line()}{self.values + 1}"
            found[scheme] = [value, other] if scheme == "doi" and self.coin() else value
        return found

    def cite(self, part: type[Fact], *, needed: bool = False) -> Any:
        """Return a cite of any form; `needed` asks for one of each source."""

        def some() -> list[str]:
            return self.dice.sample(self.sentences, min(len(self.sentences), self.dice.randint(1, 3)))

        whole = [next(each for each in self.sentences if each.startswith(f"{slug}:")) for slug in self.sources]
        if not needed:
            whole = some()
        match self.dice.randint(0, 3):
            case 0 if not needed:
                return []
            case 1:
                return whole[0] if len(whole) == 1 else whole
            case _:
                cite: dict[str, Any] = {"row": whole}
                for key in self.some(fields_of(part), 2):
                    first, *rest = some()
                    cite[key] = [Contradiction(at=first, says=self.line()), *rest]
                    if self.coin():
                        cite[key] = first
                return cite

    def topics_of(self, topics: list[str]) -> list[str]:
        return self.some(topics, 2) if topics else []

    def record(self) -> Record:
        topics = self.new_slugs(0, 3)
        bodies = self.new_slugs(0, 4)
        persons = self.new_slugs(0, 4)
        organizations: dict[str, Organization] = {}
        for number, slug in enumerate(bodies):
            above = self.dice.choice([None, *bodies[:number]])
            organizations[slug] = Organization(
                name=self.line(),
                acronym=self.maybe(self.line),
                kind=self.maybe(self.word),
                parent=above,
                country=self.maybe(lambda: self.dice.choice(["BY", "AX", "ZW"])),
                names=self.names(),
                identifiers=self.identifiers(),
                former_slugs=self.former_slugs(),
                cite=self.cite(Organization),
            )
        if len(bodies) > 2 and self.coin():
            # A body that nothing is part of, and that is part of nothing, is free to be the same as another.
            parts = {body.parent for body in organizations.values()}
            last, first = organizations[bodies[-1]], organizations[bodies[0]]
            if bodies[-1] not in parts:
                last.parent = None
                last.same_as = bodies[0] if first.parent is None else None
        speakers: dict[str, Speaker] = {}
        for number, slug in enumerate(persons):
            posts = {
                f"post-{index}": Affiliation(
                    title=self.line() + str(index),
                    organization=self.maybe(lambda: self.dice.choice(bodies)) if bodies else None,
                    **self.period(),
                    cite=self.cite(Affiliation),
                )
                for index in range(self.dice.randint(0, 2))
            }
            speakers[slug] = Speaker(
                name=self.line(),
                sort_name=self.maybe(self.line),
                honorific=self.maybe(self.line),
                same_as=persons[0] if number == 1 and self.coin() else None,
                names=self.names(),
                identifiers=self.identifiers(),
                former_slugs=self.former_slugs(),
                affiliations=posts,
                cite=self.cite(Speaker),
            )
        self.speakers, self.bodies, self.topics = speakers, bodies, topics
        sessions = [
            Session(
                id=f"session {number}",
                kind=self.maybe(self.word),
                number=self.maybe(self.line),
                title=self.maybe(self.line),
                summary=self.maybe(self.prose),
                topics=self.topics_of(topics),
                appearances=self.appearances(ROLES[3:]),
                cite=self.cite(Session),
                **self.scheduled(),
            )
            for number in range(self.dice.randint(0, 2))
        ]
        statements = [
            Statement(
                session=self.dice.choice([None, *(session.id for session in sessions)]),
                kind=self.maybe(self.word),
                delivery=self.maybe(lambda: self.dice.choice(DELIVERIES)),
                title=self.maybe(self.line),
                summary=self.maybe(self.prose),
                language=self.maybe(self.language),
                appearances=self.appearances(ROLES),
                cite=self.cite(Statement),
                **self.scheduled(),
            )
            for _ in range(self.dice.randint(0, 3))
        ]
        series = self.new_slugs(0, 1)
        first_day, last_day = sorted((self.day(), self.day()))
        participants, countries = (self.dice.choice([None, 0, 250, 2147483647]) for _ in range(2))
        (slug,) = self.new_slugs(1, 1)
        event = Event(
            slug=slug,
            title=self.line(),
            kind=self.maybe(self.word),
            level=self.maybe(self.word),
            series=series[0] if series else None,
            edition=self.line() if series else None,
            starts_on=self.dice.choice([None, first_day]),
            ends_on=self.dice.choice([None, last_day]),
            timezone=self.maybe(lambda: self.dice.choice(["Europe/Minsk", "UTC", "America/Argentina/Ushuaia"])),
            venue=self.maybe(self.line),
            city=self.maybe(self.line),
            country=self.maybe(lambda: "BY"),
            participant_count=participants,
            participant_qualifier=self.dice.choice(QUALIFIERS) if participants is not None else None,
            country_count=countries,
            country_qualifier=self.maybe(lambda: self.dice.choice(QUALIFIERS)) if countries is not None else None,
            summary=self.maybe(self.prose),
            topics=topics,
            identifiers=self.identifiers(),
            former_slugs=self.former_slugs(),
            cite=self.cite(Event, needed=True),
        )
        return Record(
            event=event,
            sources=self.sources,
            series={
                slug: Series(
                    name=self.line(),
                    frequency=self.maybe(self.word),
                    summary=self.maybe(self.prose),
                    identifiers=self.identifiers(),
                    former_slugs=self.former_slugs(),
                )
                for slug in series
            },
            topics={
                slug: self.line() if self.coin() else Topic(name=self.line(), former_slugs=self.former_slugs())
                for slug in topics
            },
            organizations=organizations,
            speakers=speakers,
            participations=[
                Participation(
                    role=self.dice.choice(PARTICIPATION_ROLES),
                    organization=body,
                    description=self.maybe(self.line) if body else self.line(),
                    cite=self.cite(Participation),
                )
                for body in [*bodies, *([None] * self.dice.randint(0, 1))]
            ],
            sessions=sessions,
            statements=statements,
            # Each person is there somewhere.
            appearances=[*(self.appearance("attendee", person) for person in persons), *self.appearances(ROLES[3:])],
        )

    def scheduled(self) -> dict[str, Any]:
        start = datetime.combine(self.day(), datetime.min.time()) + timedelta(seconds=self.dice.randint(0, 86399))
        end = start + timedelta(seconds=self.dice.randint(0, 90_000))
        return {
            "track": self.maybe(self.line),
            "room": self.maybe(self.line),
            "starts_at": self.dice.choice([None, start]),
            "ends_at": self.dice.choice([None, end]),
        }

    def appearances(self, roles: tuple[str, ...]) -> list[Appearance]:
        found = []
        for _ in range(self.dice.randint(0, 2)):
            person = self.dice.choice([None, *self.speakers])
            found.append(self.appearance(self.dice.choice(roles), person))
        return found

    def appearance(self, role: str, person: str | None) -> Appearance:
        posts = list(self.speakers[person].affiliations) if person is not None else []
        body = self.dice.choice([None, *self.bodies])
        return Appearance(
            role=role,
            speaker=person,
            organization=body,
            billed_name=self.maybe(self.line) if person or body else self.line(),
            billed_title=self.maybe(self.line),
            capacities=self.dice.sample(posts, len(posts)),
            remarks=[
                Remark(act=self.word(), text=self.prose(), topics=self.topics_of(self.topics), cite=self.cite(Remark))
                for _ in range(self.dice.randint(0, 2))
            ],
            cite=self.cite(Appearance),
        )


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Give a record with everything that the tables can hold."""
    return _Making(draw).record()


def meaning(record: Record) -> Any:
    """Return what a record says, however it says it: without the names of keys that are the record's own choice."""
    said = msgspec.to_builtins(record)

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(item) for key, item in value.items() if item is not None and item not in ([], {})}
        return [plain(item) for item in value] if isinstance(value, list) else value

    def cited(part: Fact) -> list[Any]:
        return sorted(
            (key or "", sentence, says or "")
            for key, passage, says in part.citations()
            for sentence in cited_sentences(record, passage)
        )

    def walk(part: Any, raw: Any) -> None:
        if isinstance(part, Fact):
            raw["cite"] = cited(part)
        if isinstance(part, msgspec.Struct):
            for field in part.__struct_fields__:
                if field == "identifiers":
                    raw[field] = {
                        scheme: sorted(value) for scheme, value in raw[field].items() if isinstance(value, list)
                    } | {scheme: value for scheme, value in raw[field].items() if isinstance(value, str)}
                elif field != "cite":
                    walk(getattr(part, field), raw[field])
        elif isinstance(part, dict):
            for key in part:
                walk(part[key], raw[key])
        elif isinstance(part, list):
            for item, below in zip(part, raw, strict=True):
                walk(item, below)

    walk(record, said)
    sessions = {session["id"]: number for number, session in enumerate(said["sessions"])}
    posts = {
        slug: {key: number for number, key in enumerate(speaker["affiliations"])}
        for slug, speaker in said["speakers"].items()
    }
    for session in said["sessions"]:
        session["id"] = sessions[session["id"]]
    for statement in said["statements"]:
        statement["session"] = sessions.get(statement["session"])
    for place in [said, *said["sessions"], *said["statements"]]:
        for entry in place["appearances"]:
            entry["capacities"] = [posts[entry["speaker"]][key] for key in entry["capacities"]]
            for remark in entry["remarks"]:
                remark["topics"].sort()
        place.get("topics", []).sort() if isinstance(place.get("topics"), list) else None
    said["event"]["topics"].sort()
    for speaker in said["speakers"].values():
        speaker["affiliations"] = list(speaker["affiliations"].values())
    said["topics"] = {
        slug: topic if isinstance(topic, dict) else {"name": topic, "former_slugs": []}
        for slug, topic in said["topics"].items()
    }
    for part in [*said["speakers"].values(), *said["organizations"].values()]:
        part["names"] = [
            name if isinstance(name, str) or any(list(name.values())[1:]) else name["name"] for name in part["names"]
        ]
    return plain(said)


@pytest.fixture(scope="module")
def engine(databases: Databases) -> Iterator[Engine]:
    """Give one empty database of each kind; every example leaves it as it was."""
    engine = open_engine(databases.migrated())
    yield engine
    engine.dispose()


@contextmanager
def undone(engine: Engine) -> Iterator[Connection]:
    """Give a connection whose transaction is rolled back in the end."""
    with engine.connect() as connection, connection.begin() as transaction:
        yield connection
        transaction.rollback()


def load(connection: Connection, *loaded: Record) -> dict[str, Counter[str]]:
    return load_records(connection, [Reading(f"{number}.toml", record) for number, record in enumerate(loaded)])


def rows(connection: Connection) -> dict[tuple[Any, ...], dict[str, Any]]:
    """Return every row of the record, by table and key."""
    return {
        (table.name, *(row[column.name] for column in table.primary_key)): dict(row)
        for table in record_tables()
        for row in connection.execute(select(table)).mappings()
    }


def parts(said: Any) -> list[Any]:
    """Return the parts of a table of a record one by one, so that what differs is easy to see."""
    return sorted(said.items()) if isinstance(said, dict) else said or []


def assert_same(one: Record, other: Record) -> None:
    first, second = meaning(one), meaning(other)
    for key in first.keys() | second.keys():
        for one_part, other_part in zip_longest(*(parts(said.get(key)) for said in (first, second))):
            assert one_part == other_part, f"{key}: {one_part} != {other_part}"


@few
@given(record=records())
def test_a_record_that_is_consistent_is_read_back_from_toml(
    record: Record, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert list(inconsistencies(record)) == []
    assert list(oddities(record)) == []
    file = tmp_path_factory.getbasetemp() / "property.toml"
    file.write_text(to_toml(record), encoding="utf-8", newline="\n")

    reading = read_record(file)

    assert reading.notices == []
    assert_same(reading.record, record)


@few
@given(record=records())
def test_what_is_loaded_comes_back_and_loading_it_again_changes_nothing(engine: Engine, record: Record) -> None:
    slug = record.event.slug
    with undone(engine) as connection:
        load(connection, record)
        assert load(connection, record) == {slug: Counter()}
        dump = dump_record(connection, slug)
        assert_same(dump, record)
        before = rows(connection)
        assert load(connection, dump) == {slug: Counter()}
        assert rows(connection) == before
    with undone(engine) as connection:
        load(connection, dump)
        assert to_toml(dump_record(connection, slug)) == to_toml(dump)


def texts_in(part: Any) -> Iterator[tuple[Any, str]]:
    """Yield each part and key of a text that stands in a column and can be edited without becoming another thing."""
    if isinstance(part, msgspec.Struct):
        for field in part.__struct_fields__:
            value = getattr(part, field)
            free = ("name", "title", "billed_name", "billed_title", "summary", "text", "description", "acronym", "city")
            if isinstance(value, str) and field in free and not isinstance(part, (Name, Affiliation)):
                yield part, field
            elif field != "cite":
                yield from texts_in(value)
    elif isinstance(part, (list, dict)):
        for item in part.values() if isinstance(part, dict) else part:
            yield from texts_in(item)


@few
@given(record=records(), data=st.data())
def test_an_edit_of_one_field_changes_just_that_field(engine: Engine, record: Record, data: st.DataObject) -> None:
    with undone(engine) as connection:
        load(connection, record)
        before = rows(connection)
        part, field = data.draw(st.sampled_from(list(texts_in(record))))
        edited = data.draw(lines.filter(lambda text: text != getattr(part, field))) + " edited"
        setattr(part, field, edited)

        assert load(connection, record) == {record.event.slug: Counter(updated=1)}

        after = rows(connection)
        assert before.keys() == after.keys()
        changed = [
            (column, after[key][column])
            for key in after
            for column in after[key]
            if after[key][column] != before[key][column]
        ]
        assert changed == [(field, edited)]


@few
@given(first=records(), second=records(), turned=st.booleans())
def test_records_that_share_rows_give_the_same_together_and_apart(
    engine: Engine, first: Record, second: Record, turned: bool
) -> None:
    # Two conferences of the same persons and bodies, of whom the second knows less.
    second.event.slug = f"{first.event.slug}-again"
    second.event.former_slugs, second.event.identifiers = [], {}
    shared = Record(event=second.event, sources=second.sources)
    shared.event.topics, shared.event.series, shared.event.edition = [], None, None
    for slug, body in first.organizations.items():
        if body.parent is None and body.same_as is None:
            shared.organizations[slug] = Organization(name=body.name)
            shared.participations.append(Participation(role="host", organization=slug))
    for slug, speaker in first.speakers.items():
        if speaker.same_as is None:
            shared.speakers[slug] = Speaker(name=speaker.name, names=speaker.names)
            shared.appearances.append(Appearance(speaker=slug))
    order = [shared, first] if turned else [first, shared]
    if first.sources.keys() & second.sources.keys():
        return

    with undone(engine) as connection:
        load(connection, *order)
        together = [dump_record(connection, record.event.slug) for record in (first, shared)]
        assert set(map(bool, load(connection, *order).values())) == {False}
    with undone(engine) as connection:
        for record in order:
            load(connection, record)
        apart = [dump_record(connection, record.event.slug) for record in (first, shared)]
        for record in order:
            assert load(connection, record) == {record.event.slug: Counter()}
    assert list(map(to_toml, together)) == list(map(to_toml, apart))


@few
@given(record=records(), data=st.data())
def test_a_spoilt_file_is_refused_in_words_or_loaded(
    engine: Engine, record: Record, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    content = to_toml(record).encode()
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, max(0, len(content) - 1)))
        match data.draw(st.integers(0, 4)):
            case 0:
                content = content[:place] + data.draw(st.binary(min_size=1, max_size=3)) + content[place + 1 :]
            case 1:
                content = content[:place]
            case 2:
                content = content[:place] + content[place + data.draw(st.integers(1, 40)) :]
            case _:
                listed = content.splitlines(keepends=True) or [b""]
                number = place % len(listed)
                listed[number:number] = [data.draw(st.sampled_from(listed))]
                content = b"".join(listed)
    file: Path = tmp_path_factory.getbasetemp() / "spoilt.toml"
    file.write_bytes(content)

    with undone(engine) as connection:
        before = rows(connection)
        try:
            readings = list(read_records([file]))
        except RecordError:
            assert rows(connection) == before
        else:
            # What is consistent in itself can only be at odds with other records, and there are none.
            load_records(connection, readings)
