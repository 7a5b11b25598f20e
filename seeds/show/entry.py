"""A person, a body, a topic or a source as lines of text, or a conference: whatever has a slug."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from sqlalchemy.engine import Connection

from conference_record.models import OPEN
from conference_record.seeds.query.appeared import Appeared, Conference
from conference_record.seeds.query.body import Body, read_body
from conference_record.seeds.query.described import Described, Name
from conference_record.seeds.query.evidence import Sentence
from conference_record.seeds.query.person import Person, read_person
from conference_record.seeds.query.refs import Ref
from conference_record.seeds.query.source import Source, read_source
from conference_record.seeds.query.topic import Topic, read_topic
from conference_record.seeds.show.lines import WIDTH, Line, Lines
from conference_record.seeds.show.programme import conference_lines


def entry_lines(connection: Connection, ref: Ref, *, width: int = WIDTH, evidence: bool = False) -> list[Line]:
    """Return the lines that tell all about a conference, a person, a body, a topic or a source.

    With `evidence`, each row is followed by the numbers of the sentences that it rests on.
    """
    slug, entry = str(ref.slug), _Entry(width, evidence=evidence)
    match ref.kind:
        case "person":
            return list(entry.person(read_person(connection, slug)))
        case "body":
            return list(entry.body(read_body(connection, slug)))
        case "topic":
            return list(entry.topic(read_topic(connection, slug)))
        case "source":
            return list(entry.source(read_source(connection, slug)))
    return conference_lines(connection, slug, width=width, evidence=evidence)


class _Entry(Lines):
    """The lines of one entry."""

    def __init__(self, width: int, *, evidence: bool) -> None:
        super().__init__(width)
        self.evidence = evidence

    def person(self, person: Person) -> Iterator[Line]:
        yield from self.head(person.ref, [person.honorific, person.gender, person.pronouns, _life(person)])
        yield from self.rests_on(person.sentences, 4)
        yield from self.names(person.names)
        if person.posts:
            yield from self.part("Posts")
        for post in person.posts:
            held = ", ".join(text for text in (post.title, post.body.name if post.body is not None else None) if text)
            times = [_period(post.started, post.ended), _seen(post.first_attested, post.last_attested)]
            yield from self.fact(" | ".join(text for text in (held, post.rank, post.country, *times) if text))
            yield from self.rests_on(post.sentences, 4)
        yield from self.appearances(person.appearances, person.appearance_count, person.ref)
        if person.companions:
            yield from self.part("Appeared with")
            yield from self.fact("; ".join(each.person.name for each in person.companions))
            yield from self.left_out(person.companion_count - len(person.companions), "person", "persons")
        yield from self.described(person.described)

    def body(self, body: Body) -> Iterator[Line]:
        above = " > ".join(ref.name for ref in body.above)
        yield from self.head(body.ref, [body.acronym, body.kind, body.country, above and f"part of {above}"])
        yield from self.rests_on(body.sentences, 4)
        yield from self.names(body.names)
        if body.parts:
            yield from self.part("Parts")
        for part in body.parts:
            yield from self.indented(part.body.name, 2 + 2 * part.depth)
        if body.memberships:
            yield from self.part("Of other bodies, and other bodies of it")
        for each in body.memberships:
            times = _period(each.started, each.ended)
            yield from self.fact(
                f"{each.member.name}: {each.kind} of {each.of.name}" + (f" | {times}" if times else "")
            )
        if body.took_part:
            yield from self.part("Took part")
        for took_part in body.took_part:
            name = "" if took_part.body.name == body.ref.name else f" as {took_part.body.name}"
            yield from self.fact(f"{took_part.role}{name}: {_conference(took_part.conference)}")
            yield from self.rests_on(took_part.sentences, 4)
        yield from self.left_out(body.took_part_count - len(body.took_part), "conference", "conferences")
        yield from self.appearances(body.appearances, body.appearance_count, body.ref)
        yield from self.described(body.described)

    def topic(self, topic: Topic) -> Iterator[Line]:
        yield from self.head(topic.ref, [])
        yield from self.rests_on(topic.sentences, 4)
        if topic.conferences:
            yield from self.part("Conferences about it")
        for conference in topic.conferences:
            yield from self.fact(_conference(conference))
        yield from self.left_out(topic.conference_count - len(topic.conferences), "conference", "conferences")
        if topic.sessions:
            yield from self.part("Sessions about it")
        for session in topic.sessions:
            yield from self.fact(f"{session.label} | {_conference(session.conference)}")
        yield from self.left_out(topic.session_count - len(topic.sessions), "session", "sessions")
        yield from self.appearances(topic.appearances, topic.appearance_count, topic.ref)

    def source(self, source: Source) -> Iterator[Line]:
        facts = [source.kind, source.publisher, source.published_on, source.language and f"in {source.language}"]
        yield from self.head(source.ref, [*facts, source.retrieved_on and f"retrieved on {source.retrieved_on}"])
        yield from self.indented(source.url or "", 4)
        yield from self.registers(source.identifiers)
        for paragraph, sentences in groupby(source.passages, key=lambda passed: passed.paragraph):
            yield from self.part(f"Paragraph {paragraph}" if paragraph else "Headings")
            for passed in sentences:
                number = f"{passed.paragraph}.{passed.sentence}"
                yield from self.wrapped([(number, "cyan"), (f" {passed.text or ''}", "")], 4)
                if passed.set_aside:
                    yield from self.indented(f"set aside: {passed.set_aside}", 4, "dim")
                for resting in passed.resting:
                    about = f"{resting.field} of {resting.words}" if resting.field else resting.words
                    says = f", contradicted: {resting.says}" if resting.says else ""
                    yield from self.fact(f"- {about}{says}", 4)
        yield from self.left_out(source.sentence_count - len(source.passages), "sentence", "sentences")

    def head(self, ref: Ref, facts: Iterable[str | None]) -> Iterator[Line]:
        yield from self.wrapped([(ref.name, "bold")], 4)
        yield from self.wrapped([(" | ".join([f"{ref.kind} {ref.slug}", *(text for text in facts if text)]), "")], 4)

    def part(self, title: str) -> Iterator[Line]:
        yield []
        yield from self.wrapped([(title, "bold")], 4)

    def fact(self, words: str, indent: int = 2) -> Iterator[Line]:
        return self.wrapped([(words, "")], indent + 2, [(" " * self.within(indent), "")])

    def names(self, names: Iterable[Name]) -> Iterator[Line]:
        told = (
            name.name + "".join(f" ({text})" for text in (name.language, _period(name.started, name.ended)) if text)
            for name in names
        )
        if also := "; ".join(told):
            yield from self.wrapped([("also:", "cyan"), (f" {also}", "")], 4)

    def described(self, described: Described) -> Iterator[Line]:
        if described.documents or described.identifiers:
            yield from self.part("Elsewhere")
        yield from self.registers(described.identifiers)
        for document in described.documents:
            facts = (document.title, document.url, document.published_on, document.language, document.license)
            yield from self.fact(f"{document.kind}: {' | '.join(text for text in facts if text)}")
            yield from self.rests_on(document.sentences, 4)

    def registers(self, identifiers: Iterable[tuple[str, str]]) -> Iterator[Line]:
        yield from self.fact(", ".join(f"{scheme} {value}" for scheme, value in identifiers))

    def appearances(self, appearances: Iterable[Appeared], count: int, of: Ref) -> Iterator[Line]:
        """Yield appearances by conference, with what was said; whose these are is not told again and again."""
        appearances = list(appearances)
        if appearances:
            yield from self.part("Appearances")
        for conference, entries in groupby(appearances, key=lambda entry: entry.conference):
            yield from self.fact(_conference(conference))
            for entry in entries:
                who = f" {entry.name}," if entry.person is None or entry.person.slug != of.slug else ""
                where = ", ".join(text for text in (entry.statement, entry.session) if text)
                facts = (where, entry.title and f"“{entry.title}”", entry.presence)
                told = f"{who} {' | '.join(text for text in facts if text)}".rstrip(" ,")
                yield from self.wrapped([(f"{entry.role}:", "cyan"), (told, "")], 8, [(" " * self.within(4), "")])
                posts = (
                    ", ".join(text for text in (held.title, held.body.name if held.body is not None else None) if text)
                    for held in entry.posts
                )
                if as_what := "; ".join(posts):
                    yield from self.fact(f"as {as_what}", 6)
                if entry.behalf is not None:
                    yield from self.fact(f"for {entry.behalf.name}", 6)
                yield from self.rests_on(entry.sentences, 6)
                for point in entry.points:
                    yield from self.fact(f"- {point.act} {point.text}", 6)
                    if point.quotation is not None:
                        yield from self.prose(f"“{point.quotation}”", 8)
                    yield from self.rests_on(point.sentences, 8)
        yield from self.left_out(count - len(appearances), "appearance", "appearances")

    def left_out(self, number: int, one: str, several: str) -> Iterator[Line]:
        if number:
            yield from self.indented(f"and {number:,} more {one if number == 1 else several}", 2, "dim")

    def rests_on(self, sentences: Iterable[Sentence], indent: int) -> Iterator[Line]:
        if not self.evidence:
            return
        told = (
            (f"{each.field}: " if each.field else "")
            + f"{each.source}:{each.number}"
            + (f" says {each.says}" if each.says else "")
            for each in sentences
        )
        yield from self.indented(f"[{'; '.join(dict.fromkeys(told)) or 'no evidence'}]", indent, "dim")


def _life(person: Person) -> str:
    return ", ".join(f"{what} {day}" for what, day in (("born", person.born), ("died", person.died)) if day is not None)


def _period(started: str | None, ended: str | None) -> str:
    until = "to this day" if ended == OPEN else f"until {ended}" if ended else ""
    return " ".join(text for text in (started and f"since {started}", until) if text)


def _seen(first: str | None, last: str | None) -> str:
    days = " to ".join(dict.fromkeys(day for day in (first, last) if day))
    return f"at a conference {days}" if days else ""


def _conference(conference: Conference) -> str:
    facts = (conference.ref.name, conference.days, conference.place, conference.status, conference.ref.slug)
    return " | ".join(text for text in facts if text)
