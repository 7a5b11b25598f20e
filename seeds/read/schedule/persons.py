"""Persons of a schedule: who is a speaker, and who only a printed name."""

import re
import unicodedata

from conference_record.models import ROLES
from conference_record.models.identity import SCHEDULE
from conference_record.seeds.read.schedule.text import line
from conference_record.seeds.read.schedule.tree import Node
from conference_record.seeds.read.schedule.values import ValueReader
from conference_record.seeds.record.format import Appearance, Contradiction, Speaker
from conference_record.seeds.record.numbers import GUID_LENGTH, Number, identifier_of, number_in_guid

PLACEHOLDER = re.compile(r"tba|tbd|tbc|n\.? ?n\.?|\?+|-+|various( \w+)?|diverse|.*\bto be announced\b.*", re.IGNORECASE)
_AND = re.compile(r"\s*(?:[;+/&]|\b(?:and|und|och)\b)\s*")
_PRONOUN = (
    "he|him|his|she|her|hers|they|them|theirs|it|its|ze|zir|hir|xe|xem|ey|em|fae|er|ihm|sie|ihr|dey|il|elle|iel|el|ella"
)
PRONOUNS = re.compile(
    rf"\s*[(\[]\s*((?:{_PRONOUN})(?:\s*[/,|]\s*\w+)*|(?:any|all|no|ask for) pronouns?)\s*[)\]]", re.IGNORECASE
)
_ROLES = {
    **{role: role for role in ROLES},
    "co-speaker": "speaker",
    "contributor": "author",
    "host": "moderator",
    "panelist": "panellist",
    "translator": "interpreter",
}
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


def slug_part(text: str) -> str:
    """Return a text as part of a slug: ASCII letters and digits; empty if it has none."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "-".join(re.findall("[a-z0-9]+", plain.encode("ascii", "ignore").decode()))


def names_several(name: str) -> bool:
    """Guess whether a name is that of several persons, as in 'Ada & Charles' or 'Ada Ay, Ben Bee'."""
    parts = _AND.split(name)
    if len(parts) == 1:
        # 'Lovelace, Ada' is one.
        parts = name.split(", ")
        return len(parts) > 1 and all(" " in part for part in parts)
    return all(part[:1].isupper() and part[1:2].islower() for part in parts)


class PersonReader:
    """Reads the persons of all talks of one conference."""

    def __init__(self, values: ValueReader, event_slug: str, part: str | None = None) -> None:
        """Take what collects notes, the slug of the conference, and which of its schedules this is."""
        self.values = values
        self.slug = event_slug
        self.part = part
        self.speakers: dict[str, Speaker] = {}
        """The speakers found so far, by slug."""
        self.known: dict[str, str] = {}
        self.talks_of: dict[str, list[str | Contradiction]] = {}

    def appearances(self, node: Node, cite: str) -> list[Appearance]:
        """Return the appearances in a talk; `cite` is the number of its paragraph."""
        entries: list[Appearance] = []
        for person in node.items("persons") + node.items("participants"):
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
            entries.append(Appearance(role=self.role_of(person), speaker=speaker, billed_name=name, cite=cite))
        return entries

    def role_of(self, person: Node) -> str:
        """Return the role of a person in a talk; most schedules tell none."""
        printed = person.child("role")
        if printed is None:
            return "speaker"
        role = printed.text.strip().lower()
        if role not in _ROLES:
            self.values.notes[f"role {printed.text.strip()!r} kept as speaker"] += 1
        return _ROLES.get(role, "speaker")

    def name_of(self, person: Node) -> str | None:
        """Return the printed name of a person."""
        if person.text.strip():
            return self.values.one_line(person.text)
        return self.values.line(person, "public_name", "name", "full_public_name")

    def speaker(self, person: Node, name: str, cite: str) -> str | None:
        """Return the slug of the speaker that a person is, or None for whoever has only the printed name."""
        number = person.child("id", "code", "guid")
        if PLACEHOLDER.fullmatch(name):
            self.values.notes[f"{name!r} with the printed name only, as a placeholder"] += 1
            return None
        printed_number = line(number.text) if number is not None else ""
        printed_number = number_in_guid(self.slug, "persons", Number(printed_number, self.part)).printed
        key = slug_part(printed_number)
        if key in ("", "0"):
            self.values.notes["persons with the printed name only, as they have no number"] += 1
            return None
        if names_several(name):
            self.values.notes[f"{name!r} kept as one person, as the file has it; these are perhaps several"] += 1
        name = PRONOUNS.sub("", name).strip() or name
        # A GUID means the same person in each schedule of the conference.
        part = self.part if len(printed_number) < GUID_LENGTH else None
        if key not in self.known:
            self.known[key] = "-".join(text for text in (self.slug, part, slug_part(name), key) if text)
        slug = self.known[key]
        if slug not in self.speakers:
            self.talks_of[slug] = []
            known = identifier_of(self.slug, "persons", Number(printed_number, part))
            self.speakers[slug] = Speaker(name=name, identifiers={SCHEDULE: known}, cite=self.talks_of[slug])
        speaker = self.speakers[slug]
        if name != speaker.name and name not in speaker.names:
            speaker.names.append(name)
            self.values.notes[f"one person under two names, {speaker.name!r} and {name!r}"] += 1
        if cite not in self.talks_of[slug]:
            self.talks_of[slug].append(cite)
        return slug
