"""A large, lifelike and invented corpus: `python -m tests.benchmarks.corpus --statements 10000 > corpus.jsonl`.

The same numbers give the same bytes, on every machine. Every speaker, organization and topic is made from its number
alone, so that all records that mention one describe it alike, and memory does not grow with the corpus.
"""

import argparse
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TypeVar

from conference_record.seeds.record.format import (
    Affiliation,
    Appearance,
    Contradiction,
    Event,
    Organization,
    Participation,
    Passages,
    Record,
    Remark,
    Session,
    Source,
    Speaker,
    Statement,
    Topic,
)
from conference_record.seeds.record.lines import json_line
from tests.benchmarks.words import (
    ACTS,
    KIND_OF_ROLL,
    PLACES,
    ROOMS,
    SUBJECTS,
    TRACKS,
    VIEWS,
    WHAT,
    WHERE,
)
from tests.benchmarks.world import Dice, World

Item = TypeVar("Item")

# The smallest and the largest conference.
SMALLEST, LARGEST = 20, 400


def corpus(statements: int = 10_000, seed: int = 2018) -> Iterator[Record]:
    """Yield the records of invented conferences that hold so many statements together."""
    world = World(statements, seed)
    number = 0
    while statements > 0:
        number += 1
        size = int(SMALLEST * (LARGEST / SMALLEST) ** Dice(seed, "size", number).random())
        # What would be left over makes no conference of its own.
        size = size if statements - size >= SMALLEST else statements if statements <= LARGEST else size - SMALLEST
        yield _Conference(world, number, size).record()
        statements -= size


def conference(statements: int, seed: int = 2018) -> Record:
    """Return the record of one invented conference that holds so many statements."""
    return _Conference(World(statements, seed), 1, statements).record()


class _Document:
    """A source whose sentences are numbered as they are written."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.outline: list[int] = []

    def paragraph(self) -> str:
        """Begin a paragraph, and return the number of its first sentence."""
        self.outline.append(0)
        return self.sentence()

    def sentence(self) -> str:
        self.outline[-1] += 1
        return f"{self.prefix}{len(self.outline) - 1}.{self.outline[-1]}"


class _Conference:
    """The making of one record: each part is noted together with the sentence that tells of it."""

    def __init__(self, world: World, number: int, size: int) -> None:
        self.world = world
        self.size = size
        self.dice = dice = Dice(world.seed, "conference", number)
        self.city, self.country, self.timezone = dice.pick(PLACES)
        self.first_day = date(1990, 1, 8) + timedelta(days=dice.upto(12_000))
        self.slug = f"{self.city.lower()}-{self.first_day.year}-{number}"
        self.title = f"{dice.pick(VIEWS).title()} {dice.pick(SUBJECTS)} and {dice.pick(SUBJECTS)}"
        two = dice.happens(0.35)
        self.report = _Document(f"{self.slug}-report:" if two else "")
        self.programme = _Document(f"{self.slug}-programme:") if two else None
        self.topics: dict[str, str | Topic] = {}
        self.organizations: dict[str, Organization] = {}
        self.speakers: dict[str, Speaker] = {}

    def record(self) -> Record:
        event = self.event()
        participations = self.participations()
        sessions, statements = self.agenda()
        appearances = [
            self.person(self.report.paragraph(), self.dice.pick(["attendee", "rapporteur", "interpreter"]))
            for _ in range(self.dice.upto(4))
        ]
        event.ends_on = (statements[-1].ends_at or datetime.max).date().isoformat()
        sources = {f"{self.slug}-report": self.source("Report", self.report)}
        if self.programme is not None:
            sources[f"{self.slug}-programme"] = self.source("Programme", self.programme)
        return Record(
            event=event,
            sources=sources,
            topics=self.topics,
            organizations=self.organizations,
            speakers=self.speakers,
            participations=participations,
            sessions=sessions,
            statements=statements,
            appearances=appearances,
        )

    def source(self, what: str, document: _Document) -> Source:
        return Source(
            title=f"{what} of {self.title}",
            publisher="The organizers" if self.dice.happens(0.5) else None,
            url=f"https://example.org/{self.slug}/{what.lower()}",
            language="en",
            published_on=(self.first_day + timedelta(days=self.dice.upto(60))).isoformat(),
            sha256=f"{int(self.dice.random() * 2**48):064x}",
            outline=document.outline,
        )

    def event(self) -> Event:
        title, when = self.report.paragraph(), self.report.sentence()
        count = self.report.paragraph()
        participants: list[str | Contradiction] = [count]
        row: list[str | Contradiction] = [title]
        number = self.size * (2 + self.dice.upto(9))
        if self.programme is not None:
            row.append(expected := self.programme.paragraph())
            if self.dice.happens(0.1):
                participants.append(Contradiction(at=expected, says=str(number + 50)))
        return Event(
            slug=self.slug,
            title=self.title,
            kind=self.dice.pick(["conference", "congress", "workshop", "symposium"]),
            level=self.dice.pick([None, None, "high-level", "expert"]),
            starts_on=self.first_day.isoformat(),
            timezone=self.timezone,
            venue=self.dice.pick([None, "Congress Centre", "Town Hall", "University"]),
            city=self.city,
            country=self.country,
            participant_count=number,
            participant_qualifier=self.dice.pick(["about", "exactly", "more-than"]),
            summary=f"Days on {self.title.lower()}, held in {self.city}.",
            topics=self.some_topics(1 + self.dice.upto(3)),
            cite={"row": row, "starts_on": when, "ends_on": when, "city": when, "participant_count": participants},
        )

    def participations(self) -> list[Participation]:
        roles = [
            "organizer",
            *(["co-organizer"] * self.dice.upto(3)),
            *(["sponsor", "participant"] * self.dice.upto(3)),
        ]
        bodies = [
            Participation(
                role=role,
                organization=self.body(self.dice.rank(self.world.bodies, 5), cite := self.report.sentence()),
                cite=cite,
            )
            for role in roles
        ]
        described = f"Experts from {2 + self.dice.upto(40)} towns"
        return [*bodies, Participation(role="participant", description=described, cite=self.report.sentence())]

    def agenda(self) -> tuple[list[Session], list[Statement]]:
        """Return sessions of a few statements each, in rooms side by side, nine hours a day."""
        sessions: list[Session] = []
        statements: list[Statement] = []
        rooms = ROOMS[: 1 + min(5, self.size // 50)]
        begins = datetime.combine(self.first_day, datetime.min.time()) + timedelta(hours=9)
        while len(statements) < self.size:
            ends = begins
            for room in rooms:
                count = min(4 + self.dice.upto(5), self.size - len(statements))
                if not count:
                    break
                session, talks = self.session(len(sessions) + 1, room, begins, count)
                sessions.append(session)
                statements += talks
                ends = max(ends, session.ends_at or ends)
            begins = ends + timedelta(minutes=30)
            if begins.hour >= 17:
                begins = begins.replace(hour=9, minute=0) + timedelta(days=1)
        return sessions, statements

    def session(self, number: int, room: str, begins: datetime, count: int) -> tuple[Session, list[Statement]]:
        cite = self.report.paragraph()
        planned = self.programme.paragraph() if self.programme is not None else None
        track = self.dice.pick(TRACKS)
        # A few statements belong to the time and the room, and no source says to the session.
        inside = f"session-{number}" if self.dice.happens(0.95) else None
        talks: list[Statement] = []
        at = begins
        for _ in range(count):
            minutes = self.dice.pick([10, 15, 20, 20, 30, 45])
            talks.append(self.statement(inside, track, room, at, at := at + timedelta(minutes=minutes)))
        session = Session(
            id=f"session-{number}",
            kind=self.dice.pick(["session", "plenary", "workshop"]),
            number=str(number),
            title=self.sentence_on(self.dice.pick(SUBJECTS)),
            track=track,
            room=room,
            starts_at=begins,
            ends_at=at,
            topics=self.some_topics(self.dice.upto(3)),
            appearances=[self.person(cite, "chair")] if self.dice.happens(0.7) else [],
            cite={"row": cite, "starts_at": planned, "ends_at": planned} if planned else cite,
        )
        return session, talks

    def statement(self, session: str | None, track: str, room: str, starts: datetime, ends: datetime) -> Statement:
        dice = self.dice
        kind = dice.pick(KIND_OF_ROLL)
        cite = self.report.paragraph()
        cites: Passages | dict[str, Passages] = cite
        if self.programme is not None:
            planned = self.programme.sentence()
            cites = {"row": cite, "starts_at": planned, "ends_at": planned}
        delivery = None
        if kind == "panel":
            roles = ["moderator", *["panellist"] * (3 + dice.upto(3))]
            appearances = [self.person(cite, role) for role in roles]
        elif kind == "delegation":
            body = dice.rank(self.world.bodies, 5)
            appearances = [Appearance(organization=self.body(body, cite), remarks=self.remarks(), cite=cite)]
            appearances[0].billed_name = self.organizations[appearances[0].organization or ""].name
        elif kind == "address":
            delivery = "read-out"
            appearances = [self.person(cite, role) for role in ("author", "reader")]
        elif dice.happens(0.02):
            appearances = [Appearance(billed_name="The organizing team", cite=cite)]
        else:
            appearances = [self.person(cite, "speaker") for _ in range(1 + int(dice.random() ** 6 * 3))]
        return Statement(
            session=session,
            kind="statement" if kind == "delegation" else kind,
            delivery=delivery or dice.pick([None, None, "in-person", "video"]),
            title=self.sentence_on(dice.pick(SUBJECTS)) if dice.happens(0.9) else None,
            summary=self.sentence_on(dice.pick(SUBJECTS)) + "." if dice.happens(0.5) else None,
            language=dice.pick(["en", "en", "en", "fr", "ru", "ar", "zh"]),
            track=track,
            room=room,
            starts_at=starts,
            ends_at=ends,
            appearances=appearances,
            cite=cites,
        )

    # Whom and what the conferences share, each noted in the record when it is first mentioned ------------------------

    def person(self, cite: str, role: str) -> Appearance:
        """Return the appearance of some speaker in a role, with what was said."""
        dice = self.dice
        person = self.world.person(dice.rank(self.world.persons, 20))
        if person.slug not in self.speakers:
            self.speakers[person.slug] = Speaker(
                name=person.name,
                sort_name=person.sort_name,
                honorific=person.honorific,
                names=list(person.names),
                affiliations={
                    key: Affiliation(
                        title=title, organization=self.body(body, cite), started=started, ended=ended, cite=cite
                    )
                    for key, title, body, started, ended in person.posts
                },
                cite=cite,
            )
        in_posts = person.posts[: 1 + dice.upto(len(person.posts))] if dice.happens(0.8) else ()
        titles = [f"{title}, {self.world.body(body).name}" for _, title, body, *_ in in_posts]
        return Appearance(
            role=role,
            speaker=person.slug,
            billed_name=f"{person.honorific} {person.name}" if person.honorific else person.name,
            billed_title=" and ".join(titles) or None,
            capacities=[key for key, *_ in in_posts],
            remarks=self.remarks() if role in ("speaker", "panellist", "author") else [],
            cite=cite,
        )

    def remarks(self) -> list[Remark]:
        """Return some points made, each told in the next sentence of the report."""
        dice = self.dice
        return [
            Remark(
                act=dice.pick(ACTS),
                text=f"{dice.pick(WHAT)} {dice.pick(SUBJECTS)} {dice.pick(WHERE)}",
                topics=self.some_topics(dice.upto(3)),
                cite=self.report.sentence(),
            )
            for _ in range(int(dice.random() ** 2 * 4))
        ]

    def body(self, number: int, cite: str) -> str:
        """Return the slug of an organization that the record describes, with all that it is part of."""
        body = self.world.body(number)
        if body.slug not in self.organizations:
            parent = self.body(body.parent, cite) if body.parent is not None else None
            self.organizations[body.slug] = Organization(
                name=body.name,
                acronym=body.acronym,
                kind=body.kind,
                parent=parent,
                country=body.country,
                names=list(body.names),
                cite=cite,
            )
        return body.slug

    def some_topics(self, count: int) -> list[str]:
        found = dict(self.world.topic(self.dice.rank(self.world.topics, 10)) for _ in range(count))
        self.topics |= found
        return list(found)

    def sentence_on(self, subject: str) -> str:
        return f"{self.dice.pick(WHAT).capitalize()} {subject} {self.dice.pick(WHERE)}"


def main() -> None:
    """Write a corpus to standard output as JSON Lines."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.corpus", description=main.__doc__)
    parser.add_argument(
        "--statements", type=int, default=10_000, help="how many in all conferences; 10000 if not given"
    )
    parser.add_argument("--seed", type=int, default=2018, help="another number makes another corpus; 2018 if not given")
    options = parser.parse_args()
    for record in corpus(options.statements, options.seed):
        sys.stdout.buffer.write(json_line(record))


if __name__ == "__main__":
    main()
