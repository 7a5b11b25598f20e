"""The programme of a conference as lines of text, for a terminal or a pipe."""

from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from conference_record.models import (
    Appearance,
    Event,
    EventSession,
    Fact,
    Source,
    Statement,
    Topic,
)
from conference_record.seeds.query.event import organizations_of, read_event, speakers_of
from conference_record.seeds.query.labels import (
    appearances_at_event_only,
    bodies_of,
    body_name,
    counts_of,
    days_of,
    held_by,
    on_behalf_of,
    outcome,
    place_of,
    presence_of,
    printed_name,
    registered,
    series_of,
    session_label,
    spoken_in,
    statement_label,
    when,
)
from conference_record.seeds.query.text import printable
from conference_record.seeds.show.lines import WIDTH, Line, Lines

NARROW = 72
"""Below this width, what someone took part in does not stand beside the name, but above it."""

_NUMBER, _WHAT, _ROLE = 5, 18, 9


def programme_lines(connection: Connection, slug: str) -> Iterator[str]:
    """Yield the lines that tell what an event was, who appeared at it, and as what.

    Raises UnknownEventError when there is no such conference.
    """
    with Session(connection) as session:
        programme = _Programme(read_event(session, slug), WIDTH, full=False)
        yield from ("".join(text for text, _ in line) for line in programme.lines())


def conference_lines(connection: Connection, slug: str, *, width: int = WIDTH, evidence: bool = False) -> list[Line]:
    """Return the lines that tell all about an event: its programme, on whose behalf who appeared, what they said.

    With `evidence`, each row is followed by the numbers of the sentences that it rests on, and at the end stands how
    other registers call what there is. No line is wider than `width` cells of a terminal. Raises UnknownEventError when
    there is no such conference.
    """
    with Session(connection) as session:
        event = read_event(session, slug, evidence=evidence)
        if not evidence:
            return list(_Programme(event, width, full=True).lines())
        called = [(event.title, registered(event))]
        if event.series is not None:
            called.append((event.series.name, registered(event.series)))
        called += [(body.name, registered(body)) for body in organizations_of(session, event)]
        called += [(speaker.name, registered(speaker)) for speaker in speakers_of(session, event)]
        return list(_Programme(event, width, full=True, evidence=True, called=called).lines())


class _Programme(Lines):
    """The lines of one event."""

    def __init__(
        self, event: Event, width: int, *, full: bool, evidence: bool = False, called: Iterable[tuple[str, str]] = ()
    ) -> None:
        self.event = event
        super().__init__(width)
        self.full = full
        self.evidence = evidence
        self.called = [f"{name}: {identifiers}" for name, identifiers in called if identifiers]
        self.role_width = max(_ROLE, *(len(appearance.role) for appearance in event.appearances), 0)
        self.before_role = _NUMBER + 1 + (_WHAT + 1 if width >= NARROW else 0)
        self.before_name = self.before_role + self.role_width + 1
        self.sources: dict[str, Source] = {}

    def lines(self) -> Iterator[Line]:
        yield from self.heading()
        for session in self.event.sessions:
            yield []
            yield from self.wrapped([(session_label(session), "bold")], 4)
            yield from self.about(session, 4)
            for appearance in session.appearances:
                yield from self.appearance(appearance)
            for statement in session.statements:
                yield from self.statement(statement)
        if elsewhere := [statement for statement in self.event.statements if statement.session_id is None]:
            yield []
            yield from self.wrapped([("In which session, the sources do not say", "bold")], 4)
            for statement in elsewhere:
                yield from self.statement(statement)
        if at_event := appearances_at_event_only(self.event):
            yield []
            yield from self.wrapped([("In which statement, the sources do not say", "bold")], 4)
            for appearance in at_event:
                yield from self.appearance(appearance)
        if self.called:
            yield []
            yield from self.wrapped([("In other registers", "bold")], 4)
            for called in self.called:
                yield from self.wrapped([(called, "")], 4)
        if self.sources:
            yield []
            yield from self.wrapped([("Sources", "bold")], 4)
            for slug in sorted(self.sources):
                source = self.sources[slug]
                told = (source.title, source.publisher, source.published_on, source.url, registered(source))
                yield from self.wrapped([(f"{slug}: {', '.join(str(text) for text in told if text)}", "")], 4)

    def heading(self) -> Iterator[Line]:
        event = self.event
        yield from self.wrapped([(event.title, "bold"), (f" ({event.acronym})" if event.acronym else "", "")], 4)
        yield from self.wrapped([(series_of(event), "")], 4)
        facts = (outcome(event), event.level, event.kind, place_of(event), days_of(event), event.attendance)
        yield from self.wrapped([(" | ".join(text for text in facts if text), "")], 4)
        yield from self.wrapped([(counts_of(event), "")], 4)
        if self.full:
            yield from self.wrapped([(" | ".join(text for text in (spoken_in(event), event.license) if text), "")], 4)
            yield from self.wrapped([(event.url or "", "")], 4)
            yield from self.called_too(event, 4)
            yield from self.links(event, 0)
        timed: list[EventSession | Statement] = [*event.sessions, *event.statements]
        if event.timezone and any(part.starts_at or part.ends_at for part in timed):
            yield from self.wrapped([(f"times of {event.timezone}", "")], 4)
        if self.full:
            yield from self.topics(event.topics, 0)
        yield from self.rests_on([("", event)], 4)
        for body, *again in bodies_of(event):
            # Those that held the conference belong to its programme; of the others there may be many.
            if self.full or (body.organization is not None and body.role not in ("participant", "observer")):
                yield from self.wrapped([(f"{body.role}:", "cyan"), (f" {body_name(body)}", "")], 4)
                yield from self.rests_on((("", row) for row in (body, *again)), 4)
        if self.full and event.summary:
            yield []
            yield from self.prose(event.summary, 0)

    def statement(self, statement: Statement) -> Iterator[Line]:
        # A statement is numbered once, however many take part in it.
        number = f"{statement.position:>{_NUMBER - 1}}. "
        label = statement_label(statement)
        both = self.full and statement.title is not None and statement.kind is not None
        details = list(self.about(statement, _NUMBER + 1))
        told: list[tuple[str, Fact]] = [("statement", statement)]
        lead: Line | None = None
        if self.width >= NARROW and cell_len(label) <= _WHAT and statement.appearances and not both and not details:
            lead = [(number, "dim"), (printable(label) + " " * (_WHAT - cell_len(label) + 1), "")]
        else:
            kind = f" ({statement.kind})" if both else ""
            yield from self.wrapped([(label + kind, "")], _NUMBER + 1, [(number, "dim")])
            yield from details
            yield from self.rests_on(told, _NUMBER + 1)
            told = []
        for appearance in statement.appearances:
            yield from self.appearance(appearance, lead, told)
            lead, told = None, []

    def appearance(
        self, appearance: Appearance, lead: Line | None = None, also: Iterable[tuple[str, Fact]] = ()
    ) -> Iterator[Line]:
        name, title = printed_name(appearance), appearance.billed_title
        who: Line = [(f"{name},", "bold"), (f" {title}", "")] if title else [(name, "bold")]
        if self.full and appearance.speaker is not None and appearance.speaker.canonical.name not in name:
            who.append((f" ({appearance.speaker.canonical.name})", ""))
        if told := presence_of(appearance):
            who.append((f" ({told})", ""))
        role = f"{appearance.role:<{self.role_width}} "
        lead = lead or [(" " * self.before_role, "")]
        yield from self.wrapped(who, self.before_name, [*lead, (role, "cyan")])
        if not self.full:
            return
        if appearance.capacities:
            yield from self.indented(f"as {'; '.join(held_by(appearance))}", self.before_name)
        named = appearance.organization is not None or appearance.billed_organization is not None
        behind = on_behalf_of(appearance) if named else []
        if behind and behind != [name]:
            yield from self.indented(f"for {'; '.join(behind)}", self.before_name)
        held: list[tuple[str, Fact]] = [("capacity", capacity.affiliation) for capacity in appearance.capacities]
        yield from self.rests_on([*also, (appearance.role, appearance), *held], self.before_name)
        for remark in appearance.remarks:
            lead = [(" " * self.before_name, ""), ("- ", "dim")]
            yield from self.wrapped([(f"{remark.act} {remark.text}", "")], self.before_name + 2, lead)
            if remark.quotation is not None:
                yield from self.prose(f"“{remark.quotation}”", self.before_name + 2)
            yield from self.topics(remark.topics, self.before_name + 2)
            yield from self.rests_on([("", remark)], self.before_name + 2)

    def about(self, part: EventSession | Statement, indent: int) -> Iterator[Line]:
        """Yield when, where, how and about what a session or a statement was."""
        facts = [outcome(part), when(part), part.room, part.track and f"track {part.track}", part.attendance]
        if self.full and isinstance(part, Statement):
            facts += [part.delivery]
        if isinstance(part, Statement) and part.replies_to is not None:
            facts += [f"replies to {part.replies_to.position}"]
        if self.full:
            facts += [spoken_in(part), part.license]
        if told := " | ".join(text for text in facts if text):
            yield from self.indented(told, indent, "dim")
        if self.full and part.url:
            yield from self.indented(part.url, indent, "dim")
        if self.full:
            yield from self.called_too(part, indent)
            yield from self.links(part, indent)
        if self.full and part.summary:
            yield from self.prose(part.summary, indent)
        if self.full and isinstance(part, Statement) and part.text:
            yield from self.prose(f"“{part.text}”", indent)
        if isinstance(part, EventSession):
            if self.full:
                yield from self.topics(part.topics, indent)
            yield from self.rests_on([("", part)], indent)

    def topics(self, topics: Iterable[Topic], indent: int) -> Iterator[Line]:
        # By slug, as the record has them; a database may sort hyphens in its own way.
        if names := [topic.name for topic in sorted(topics, key=lambda topic: topic.slug)]:
            yield from self.indented(f"about: {'; '.join(names)}", indent, "dim")

    def called_too(self, part: Event | EventSession | Statement, indent: int) -> Iterator[Line]:
        if part.other_titles:
            titles = (title.title + (f" ({title.language})" if title.language else "") for title in part.other_titles)
            yield from self.indented(f"also: {'; '.join(titles)}", indent)

    def links(self, part: Event | EventSession | Statement, indent: int) -> Iterator[Line]:
        for link in part.links:
            facts = (link.published_on, link.language and f"in {link.language}", link.license)
            told = "".join(f" | {text}" for text in facts if text)
            yield from self.indented(f"{link}{told}", indent, "dim")
            yield from self.rests_on([("", link)] if link.url is None or link.citations else [], indent)

    def rests_on(self, rows: Iterable[tuple[str, Fact]], indent: int) -> Iterator[Line]:
        """Yield which sentences rows rest on, in brackets; each row has a name here, empty where it is plain."""
        if not self.evidence:
            return
        # What rests on the same sentences is named together.
        names: dict[str, list[str]] = {}
        contradicted: dict[str, list[str]] = {}
        for name, row in rows:
            found: dict[str, dict[str, list[str]]] = {}
            for citation in row.citations:
                passage = citation.passage
                slug = passage.source.slug
                self.sources[slug] = passage.source
                number = f"{passage.paragraph}.{passage.sentence}"
                if citation.says is not None:
                    contradicted.setdefault(f"{slug}:{number} says {citation.says}", []).append(str(citation.field))
                else:
                    found.setdefault(citation.field or name, {}).setdefault(slug, []).append(number)
            for label, of_source in found.items():
                told = "; ".join(f"{slug}:{', '.join(of_source[slug])}" for slug in sorted(of_source))
                names.setdefault(told, []).append(label)
            if not found:
                names.setdefault("no evidence", []).append(name)
        told = "; ".join(
            f"{', '.join(dict.fromkeys(labels))}: {where}" if any(labels) else where
            for where, labels in [*names.items(), *contradicted.items()]
        )
        if told:
            yield from self.indented(f"[{told}]", indent, "dim")
