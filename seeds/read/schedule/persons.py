"""Persons of a schedule: who is a speaker, and who only a printed name."""

import re
import unicodedata

from conference_record.seeds.read.schedule.text import line
from conference_record.seeds.read.schedule.tree import Node
from conference_record.seeds.read.schedule.values import ValueReader
from conference_record.seeds.record.format import Appearance, Contradiction, Speaker

# A cautious guess: who is taken for a team keeps the printed name, and loses nothing.
_NO_PERSON = re.compile(
    r"(tba|tbd|tbc|n\.? ?n\.?|\?+|-+)|.*\b(team|crew|staff|orga|collective|kollektiv|various|diverse|to be announced"
    r"|and|und|et al)\b.*|.*[&+].*",
    re.IGNORECASE,
)
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


def slug_part(text: str) -> str:
    """Return a text as part of a slug: ASCII letters and digits; empty if it has none."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "-".join(re.findall("[a-z0-9]+", plain.encode("ascii", "ignore").decode()))


class PersonReader:
    """Reads the persons of all talks of one conference."""

    def __init__(self, values: ValueReader, event_slug: str) -> None:
        """Take what collects notes, and the slug of the conference."""
        self.values = values
        self.slug = event_slug
        self.speakers: dict[str, Speaker] = {}
        """The speakers found so far, by slug."""
        self.known: dict[str, str] = {}
        self.talks_of: dict[str, list[str | Contradiction]] = {}

    def appearances(self, node: Node, cite: str) -> list[Appearance]:
        """Return the appearances in a talk; `cite` is the number of its paragraph."""
        entries: list[Appearance] = []
        for person in node.items("persons"):
            person.taken, person.owner = True, "persons"
            name = self.name_of(person)
            if name is None:
                if person.says_something():
                    self.values.notes["persons not kept, as they have no name"] += 1
                continue
            speaker = self.speaker(person, name, cite)
            if speaker is not None and any(entry.speaker == speaker for entry in entries):
                self.values.notes["persons named twice for one talk, and kept once"] += 1
                continue
            entries.append(Appearance(speaker=speaker, billed_name=name, cite=cite))
        return entries

    def name_of(self, person: Node) -> str | None:
        """Return the printed name of a person."""
        if person.text.strip():
            return self.values.counted(person.text, line(person.text), "names and titles") or None
        return self.values.line(person, "public_name", "name", "full_public_name")

    def speaker(self, person: Node, name: str, cite: str) -> str | None:
        """Return the slug of the speaker that a person is, or None for whoever has only the printed name."""
        number = person.child("id", "code", "guid")
        if _NO_PERSON.fullmatch(name):
            self.values.notes[f"{name!r} with the printed name only, as a team or a placeholder"] += 1
            return None
        key = slug_part(number.text) if number is not None else ""
        if key in ("", "0"):
            self.values.notes["persons with the printed name only, as they have no number"] += 1
            return None
        if key not in self.known:
            self.known[key] = "-".join(part for part in (self.slug, slug_part(name), key) if part)
        slug = self.known[key]
        if slug not in self.speakers:
            self.talks_of[slug] = []
            self.speakers[slug] = Speaker(name=name, cite=self.talks_of[slug])
        speaker = self.speakers[slug]
        if name != speaker.name and name not in speaker.names:
            speaker.names.append(name)
            self.values.notes[f"one person under two names, {speaker.name!r} and {name!r}"] += 1
        if cite not in self.talks_of[slug]:
            self.talks_of[slug].append(cite)
        return slug
