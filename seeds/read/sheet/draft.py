"""The values of a record while sheets are read: as TOML would give them, and the cell from which each comes."""

from collections.abc import Mapping
from typing import Any

from conference_record.seeds.advice import cut
from conference_record.seeds.read.sheet.findings import Findings
from conference_record.seeds.read.sheet.named import Named, slug_of
from conference_record.seeds.read.sheet.speakers import people_in
from conference_record.seeds.record.faults import Place, place_text

_LISTS = ("participations", "sessions", "statements", "appearances")


class Draft:
    """What sheets say so far."""

    def __init__(self, values: Mapping[str, Any], findings: Findings) -> None:
        """Take the values of a record that goes with the sheets, and what collects faults and notices."""
        self.values: dict[str, Any] = dict(values)
        self.findings = findings
        self.cells: dict[Place, str] = {}
        self.persons = Named("speakers", findings)
        self.bodies = Named("organizations", findings)
        for named in (self.persons, self.bodies):
            for slug, part in self.values.get(named.table, {}).items():
                named.describe(slug, part, "")
            self.values[named.table] = named.parts
        for name in _LISTS:
            self.values.setdefault(name, [])
        self.countries: dict[str, list[tuple[str, str]]] = {}
        """The country that each row gives for a body, with the cell."""
        self._sessions: dict[str | None, list[int]] = {}
        """Where sessions are, by id and by title; those before `_indexed`."""
        self._indexed = 0
        self._days: dict[str, str] = {}
        """The day of each session that was made of its title."""
        self._references: list[tuple[Named, dict[str, Any], str, str]] = []

    def put(self, part: dict[str, Any], place: Place, key: str, value: Any, cell: str) -> None:
        """Set a key of a part, and remember its cell."""
        part[key] = value
        self.cells[(*place, key)] = cell

    def refer(self, named: Named, part: dict[str, Any], key: str, cell: str) -> None:
        """Remember that a key of a part names a person or a body, by slug or by name."""
        self._references.append((named, part, key, cell))

    def resolve(self) -> None:
        """Put slugs for the names of persons and bodies, once those that are described are known."""
        for named, part, key, cell in self._references:
            name = str(part.pop(key))
            if named is self.persons and not named.knows(name):
                people = people_in(name, cell, self.findings)
                if len(people) != 1:
                    self.findings.fault(cell, f"names {len(people)} persons; write each in a row of its own")
                    continue
                name = people[0].name
                if people[0].honorific:
                    part.setdefault("billed_honorific", people[0].honorific)
            slug = named.slug_for(name, cell)
            if slug is not None:
                part[key] = slug
        self._references.clear()

    def settle_countries(self) -> None:
        """Say of bodies in which country they are, where all rows agree."""
        for slug, said in self.countries.items():
            body = self.bodies.parts.get(slug, {})
            codes = {code for code, _ in said} | ({body["country"]} if "country" in body else set())
            if len(codes) == 1:
                self.put(body, ("organizations", slug), "country", *said[0])
                continue
            name = cut(str(body.get("name", slug)))
            problem = f"is not kept: the sheet says {', '.join(sorted(codes))} of {name!r}, which can be in one country"
            for _, cell in said:
                self.findings.note(cell, problem)

    def session(self, text: str, cell: str, day: str | None = None) -> tuple[dict[str, Any], Place]:
        """Return the session that a text means, by its id or title; one that is not known is added.

        Sessions of one title on two days are two, unless they are described.
        """
        sessions = self.values["sessions"]
        for number in range(self._indexed, len(sessions)):
            for name in {sessions[number].get("id"), sessions[number].get("title")}:
                self._sessions.setdefault(name, []).append(number)
        self._indexed = len(sessions)
        for number in self._sessions.get(text, ()):
            if day is None or self._days.get(sessions[number].get("id"), day) == day:
                return sessions[number], ("sessions", number)
        made = slug_of(text) or "session"
        number = next(number for number in range(1, len(sessions) + 3) if _numbered(made, number) not in self._sessions)
        session = {"id": _numbered(made, number), "title": text}
        if day is not None:
            self._days[session["id"]] = day
        sessions.append(session)
        place: Place = ("sessions", len(sessions) - 1)
        self.cells[place] = cell
        return session, place

    def place_of(self, place: Place) -> str:
        """Return the cell of a part of the record, and what of it is meant; or its place, where no cell says it."""
        for end in range(len(place), 0, -1):
            if (cell := self.cells.get(place[:end])) is not None:
                return ": ".join(filter(None, (cell, place_text(place[end:]))))
        named = self.persons if place[:1] == ("speakers",) else self.bodies
        if place[0] in ("speakers", "organizations") and (cell := named.cells.get(str(place[1]), "")):
            return ": ".join(filter(None, (cell, place_text(place[2:]))))
        return place_text(place)


def _numbered(text: str, number: int) -> str:
    return text if number == 1 else f"{text}-{number}"
