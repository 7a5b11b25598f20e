"""The values of a record while sheets are read: as TOML would give them, and the cell from which each comes."""

from collections.abc import Mapping
from typing import Any

from conference_record.seeds.read.sheet.findings import Findings
from conference_record.seeds.read.sheet.named import Named, slug_of
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
            given = self.values.get(named.table)
            self.values[named.table] = named.parts
            for slug, part in given.items() if isinstance(given, dict) else ():
                named.describe(slug, part if isinstance(part, dict) else {}, "")
        for name in _LISTS:
            listed = self.values.get(name, [])
            self.values[name] = list(listed) if isinstance(listed, list) else []
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
            slug = named.slug_for(part.pop(key), cell)
            if slug is not None:
                part[key] = slug
        self._references.clear()

    def session(self, text: str, cell: str) -> tuple[dict[str, Any], Place]:
        """Return the session that a text means, by its id or title; one that is not known is added."""
        sessions = self.values["sessions"]
        for number, session in enumerate(sessions):
            if text in (session.get("id"), session.get("title")):
                return session, ("sessions", number)
        taken = {session.get("id") for session in sessions}
        made = slug_of(text) or "session"
        number = next(number for number in range(1, len(sessions) + 3) if _numbered(made, number) not in taken)
        session = {"id": _numbered(made, number), "title": text}
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
