"""Refuses records that would bring back who was erased."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec

from conference_record.seeds.load.context import Load
from conference_record.seeds.query.erasures import WITHHELD, Erased, Key, name_key, words_of
from conference_record.seeds.record.faults import Fault, Place
from conference_record.seeds.record.identity import identifiers_of, names_in
from conference_record.seeds.record.loaded import LoadedRecord

_LONGEST = 6
"""Names of more words than these are found only where they stand alone."""


def refuse_erased(load: Load) -> None:
    """Add a fault for each person of a record who was erased, and for each text that has such a name."""
    erased = Erased(load.connection)
    if not erased:
        return
    for reading in load.readings:
        load.faults += _erased_persons(reading, erased)
        load.faults += _erased_names(reading, erased)


def _erased_persons(reading: LoadedRecord, erased: Erased) -> Iterator[Fault]:
    event = reading.record.slug
    for slug, speaker in reading.record.speakers.items():
        keys: list[Key] = [("slug", each) for each in (slug, *speaker.former_slugs)]
        keys += [("identifier", *pair) for pair in identifiers_of(speaker)]
        keys += [name_key(event, name) for name in (speaker.name, *names_in(speaker))]
        if day := _first(erased, keys):
            yield reading.fault(
                ("speakers", slug),
                f"is somebody who was erased on {day} and may not come back; take the person out, and write billed_name"
                f" = {WITHHELD!r} where they appear; give another slug if it is somebody else",
            )


def _erased_names(reading: LoadedRecord, erased: Erased) -> Iterator[Fault]:
    """Yield the texts of a record that have an erased name; in a text, names of one word may mean something else."""
    event = reading.record.slug
    if erased.on(("event", event)) is None:
        return
    for place, text in _texts(msgspec.to_builtins(reading.record), ()):
        words = words_of(text)
        ends = ((start, end) for start in range(len(words)) for end in range(start + 2, start + 1 + _LONGEST))
        phrases = {" ".join(words[start:end]) for start, end in ends if end <= len(words)} | {" ".join(words)}
        if day := _first(erased, [("name", event, phrase) for phrase in sorted(phrases)]):
            yield reading.fault(place, f"has a name that was erased on {day}; write {WITHHELD!r} for it")


def _texts(value: Any, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, item in value.items():
            # Persons are looked at by themselves, wherever they appear.
            if key not in ("speakers", "speaker"):
                yield from _texts(item, (*place, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _texts(item, (*place, number))


def _first(erased: Erased, keys: list[Key]) -> date | None:
    return next((day for key in keys if (day := erased.on(key))), None)
