"""Persons and bodies of a sheet: each is found by its slug or its name, or gets a slug that is made of the name."""

import re
import unicodedata
from typing import Any

from anyascii import anyascii

from conference_record.models.types import Slug, rules_of
from conference_record.seeds.advice import cut
from conference_record.seeds.read.schedule.persons import slug_part
from conference_record.seeds.read.sheet.findings import Findings

_IS_SLUG = re.compile(str(next(rules_of(Slug)).pattern))


def slug_of(name: str) -> str:
    """Return a slug for a name; empty if it has no letters. Letters of other scripts are written in Latin ones."""
    plain = unicodedata.normalize("NFKD", name)
    foreign = any(character.isalpha() and ord(character) > 0x24F for character in plain)
    return slug_part(anyascii(name) if foreign else name)


def folded(name: str) -> str:
    """Return a name as names are compared: capitals do not count, nor do spaces and stops."""
    return " ".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", name).casefold()))


class Named:
    """The persons, or the bodies, that a file describes or names."""

    def __init__(self, table: str, findings: Findings) -> None:
        """Take the key of the record that has them, and what collects faults."""
        self.table = table
        self.findings = findings
        self.parts: dict[str, dict[str, Any]] = {}
        """What the record says of each, by slug."""
        self.made: dict[str, str] = {}
        """The cell in which each was first named whose slug was made of the name."""
        self.cells: dict[str, str] = {}
        self._by_name: dict[str, list[str]] = {}

    def describe(self, slug: str, part: dict[str, Any], cell: str, *, made: bool = False) -> None:
        """Add one with a slug, in whatever form it is given."""
        self.parts[slug] = part
        self.cells[slug] = cell
        if made:
            self.made[slug] = cell
        others = part.get("names", [])
        for each in (part.get("name"), part.get("acronym"), *(others if isinstance(others, list) else ())):
            name = each.get("name") if isinstance(each, dict) else each
            if isinstance(name, str):
                self.add_name(name, slug)

    def add_name(self, name: str, slug: str) -> None:
        """Let one be found by a name too."""
        slugs = self._by_name.setdefault(folded(name), [])
        if slug not in slugs:
            slugs.append(slug)

    def knows(self, text: str) -> bool:
        """Check whether a text is the slug or a name of one that is described."""
        return text in self.parts or folded(text) in self._by_name

    def slug_for(self, text: str, cell: str, given: str | None = None, **more: Any) -> str | None:
        """Return the slug of the one that a text means; one that is not known is added. None where that is a fault.

        `given` is a slug that the sheet gives beside the name; `more` is what else is said of one that is added.
        """
        if given is not None:
            if given not in self.parts:
                self.describe(given, {"name": text, **more}, cell)
            return given
        if text in self.parts:
            return text
        known = self._by_name.get(folded(text), [])
        if len(known) == 1:
            return known[0]
        if len(known) > 1:
            self.findings.fault(cell, f"{cut(text)!r} is the name of {' and '.join(known)}; write the slug of one")
            return None
        if "-" in text and _IS_SLUG.fullmatch(text):
            # The check of the record says which was meant.
            return text
        return self._make(text, cell, more)

    def _make(self, name: str, cell: str, more: dict[str, Any]) -> str | None:
        slug = slug_of(name)
        if not slug:
            self.findings.fault(
                cell, f"{cut(name)!r} has no letters of which a slug can be made; give a slug beside it"
            )
            return None
        if slug in self.parts:
            other = self.parts[slug].get("name")
            problem = f"{cut(name)!r} and {cut(str(other))!r}{_in(self.cells[slug])} would have one slug, {slug}"
            self.findings.fault(cell, f"{problem}; write both alike if they are one, or give a slug beside one of them")
            return None
        self.describe(slug, {"name": name, **more}, cell, made=True)
        return slug


def _in(cell: str) -> str:
    return f" in {cell}" if cell else ""
