"""References from one part of a record to another, and the citations of its sources."""

from collections.abc import Collection, Iterable
from functools import cached_property

from conference_record.seeds.advice import KnownNames, cut, listed
from conference_record.seeds.record.faults import Place, Problems
from conference_record.seeds.record.format import Record


def repeated(place: Place, values: Iterable[str]) -> Problems:
    """Yield each value of a list that stands there before."""
    seen: set[str] = set()
    for number, value in enumerate(values):
        if value in seen:
            yield (*place, number), f"{cut(value)!r} is listed before; list it once"
        seen.add(value)


class References:
    """What the parts of a record can refer to; an index is built for the first reference that fails."""

    def __init__(self, record: Record) -> None:
        """Collect the names of the parts."""
        self.record = record
        self.tables: dict[str, tuple[str, Collection[str]]] = {
            "series": ("series", record.series),
            "topic": ("topics", record.topics),
            "organization": ("organizations", record.organizations),
            "speaker": ("speakers", record.speakers),
        }
        self.names = {what: KnownNames(known) for what, (_, known) in self.tables.items()}
        self.sessions = KnownNames({session.id: None for session in record.sessions})

    def unknown(self, place: Place, what: str, slug: str | None) -> Problems:
        """Yield the fault of a slug that the record does not describe; `what` is series, topic, and so on."""
        table, known = self.tables[what]
        if slug is not None and slug not in known:
            otherwise = f"describe it under [{table}.{cut(slug)}]"
            yield place, f"unknown {what} {cut(slug)!r}; {self.names[what].advice(slug, otherwise)}"

    def topics(self, place: Place, topics: list[str]) -> Problems:
        """Yield unknown and repeated topics of a part."""
        for number, topic in enumerate(topics):
            yield from self.unknown((*place, "topics", number), "topic", topic)
        yield from repeated((*place, "topics"), topics)

    def session(self, place: Place, session: str | None) -> Problems:
        """Yield the fault of a session that is not in the record."""
        known = self.sessions
        if session is not None and session not in known.names:
            otherwise = f"the ids of the sessions are: {listed(known.names) or 'none'}"
            yield place, f"unknown session {cut(session)!r}; {known.advice(session, otherwise)}"

    def statement(self, place: Place, statement: str | None) -> Problems:
        """Yield the fault of a statement that is not in the record."""
        if statement is not None and statement not in (known := self._statements).names:
            otherwise = f"the ids of the statements are: {listed(known.names) or 'none'}"
            yield place, f"unknown statement {cut(statement)!r}; {known.advice(statement, otherwise)}"

    @cached_property
    def _statements(self) -> KnownNames:
        return KnownNames({statement.id: None for statement in self.record.statements if statement.id is not None})

    def affiliation(self, place: Place, speaker: str, key: str) -> Problems:
        """Yield the fault of a capacity that is no affiliation of the speaker."""
        held = self.record.speakers[speaker].affiliations
        if key not in held:
            # Another speaker has this post. The same post of this speaker is an affiliation of its own.
            others = self._holders.get(key, [])
            whose = f" ({', '.join(map(repr, others))} has one of that name)" if others else ""
            yield place, f"{speaker!r} has no affiliation {cut(key)!r}{whose}; there are: {listed(held) or 'none'}"

    @cached_property
    def _holders(self) -> dict[str, list[str]]:
        """The first three speakers with each key of an affiliation."""
        holders: dict[str, list[str]] = {}
        for slug, speaker in self.record.speakers.items():
            for key in speaker.affiliations:
                if len(known := holders.setdefault(key, [])) < 3:
                    known.append(slug)
        return holders
