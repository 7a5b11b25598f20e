"""What the formats share: times with their offset, sources, and JSON without what is not known."""

import json
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from conference_record.models import Appearance, Event, EventSession, Source, Statement, Topic
from conference_record.models.clock import moment_at, offset_text
from conference_record.models.identity import SCHEDULE
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.cited import sources_of_event
from conference_record.seeds.query.labels import printed_name
from conference_record.seeds.record.numbers import number_in

AUTHORS = ("author", "co-author")
"""Roles of those who wrote what others read out or present: they need not have been there."""


def zone_of(event: Event) -> ZoneInfo | None:
    """Return the time zone of an event, or None; raises ConferenceRecordError when this machine does not know it."""
    if event.timezone is None:
        return None
    try:
        return ZoneInfo(event.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ConferenceRecordError(
            f"{event.slug}: there is no time zone {event.timezone!r} here; correct the conference, or install tzdata"
        ) from None


def moment(local: datetime | None, zone: ZoneInfo | None, offset: str | None) -> str | None:
    """Return a local time as ISO 8601, with its offset where that is known to be whole minutes, as the format asks."""
    if local is None:
        return None
    there = moment_at(local, zone, offset)
    return (there if offset_text(there) is not None else local).isoformat()


def identifier(part: Event | EventSession | Statement) -> str:
    """Return the public name of a part of a conference, the same in every database: minsk-2018/statements/3.

    A talk with a number in the schedule keeps its name when talks are added before it.
    """
    if isinstance(part, Event):
        return part.slug
    numbers = [number_in(known.value) for known in part.identifiers if known.scheme == SCHEDULE]
    names = sorted(f"{number.part}/{number.printed}" if number.part else number.printed for number in numbers)
    return f"{part.event.slug}/{part.__tablename__}/{names[0] if names else part.position}"


def statement_label(statement: Statement) -> str:
    """Return the title of a statement, or else its kind or its place."""
    return statement.title or statement.kind or f"statement {statement.position}"


def plain(text: str) -> str:
    """Return text without the control characters that RFC 5545 and XML forbid."""
    return "".join(character for character in text if unicodedata.category(character) != "Cc" or character in "\t\n")


def billed(appearance: Appearance) -> str:
    """Return who appears, with the titles that the programme prints."""
    return ", ".join(text for text in (printed_name(appearance), appearance.billed_title) if text)


def sentence(text: str) -> str:
    """Return a text as a sentence of a longer one."""
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."


def in_words(texts: Iterable[str | None]) -> str | None:
    """Return texts as one, each on a line of its own; None if there is none."""
    return "\n".join(text for text in texts if text) or None


def topics_in_order(topics: list[Topic]) -> list[Topic]:
    """Return topics by slug; a database may sort hyphens in its own way."""
    return sorted(topics, key=lambda topic: topic.slug)


def sources_of(session: Session, event: Event) -> list[Source]:
    """Return the sources that say something about an event, by slug."""
    cited = sources_of_event(session.connection(), event.id)
    sources = session.scalars(select(Source).where(Source.id.in_(cited)).options(selectinload(Source.identifiers)))
    return sorted(sources, key=lambda source: source.slug)


def to_json(value: Any) -> bytes:
    """Return a value as JSON for people too, without what is not known."""
    return f"{_json(value)}\n".encode()


def json_list(value: dict[str, Any], name: str, items: Iterable[Any]) -> Iterator[bytes]:
    """Yield a JSON object whose last value is a list; each item is made when it is needed."""
    opened = _json({**value, name: ["item"]}).partition(f'"{name}": [')[0]
    yield f'{opened}"{name}": ['.encode()
    between = ""
    for item in items:
        # Line ends within texts are escaped.
        yield f"{between}\n{_json(item)}".replace("\n", "\n    ").encode()
        between = ","
    yield b"\n  ]\n}\n" if between else b"]\n}\n"


def _json(value: Any) -> str:
    return json.dumps(_known(value), ensure_ascii=False, indent=2)


def _known(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: known for key, item in value.items() if (known := _known(item)) not in (None, [], {})}
    if isinstance(value, list):
        return [known for item in value if (known := _known(item)) not in (None, [], {})]
    return value.isoformat() if isinstance(value, date) else value
