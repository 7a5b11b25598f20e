"""A conference read as values says what its objects say."""

from collections.abc import Iterable
from dataclasses import FrozenInstanceError, fields
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.orm import Session

from conference_record.models import Organization, Speaker
from conference_record.seeds.query import conference
from conference_record.seeds.query.event import read_event
from conference_record.seeds.query.find import UnknownEventError
from conference_record.seeds.query.values import read_conference
from tests.databases import ALMATY

SLUGS = ["minsk-2018", ALMATY.stem]


def expected(value: Any, row: Any, at: Any) -> dict[str, Any]:
    """Return the fields of a value, as the object of its row has them; `at` is the event."""
    if isinstance(row, (Speaker, Organization)):
        row = row.canonical
    found: dict[str, Any] = {}
    for field in fields(value):
        match field.name:
            case "name_then":
                found[field.name] = row.name_at(at)
            case "posts":
                found[field.name] = same(value.posts, row.affiliations, at)
            case "appearances" if isinstance(value, conference.Conference):
                own = (entry for entry in row.appearances if entry.session_id is None and entry.statement_id is None)
                found[field.name] = same(value.appearances, sorted(own, key=lambda entry: entry.position), at)
            case "topics":
                found[field.name] = same(value.topics, sorted(row.topics, key=lambda topic: topic.slug), at)
            case "links" | "other_titles" | "identifiers":
                rows = sorted(getattr(row, field.name), key=lambda each: each.id)
                found[field.name] = same(getattr(value, field.name), rows, at)
            case name:
                told, known = getattr(value, name), getattr(row, name)
                if isinstance(told, tuple):
                    found[name] = same(told, known, at)
                else:
                    found[name] = expected(told, known, at) if hasattr(told, "__dataclass_fields__") else known
    return found


def same(values: Iterable[Any], rows: Iterable[Any], at: Any) -> list[dict[str, Any]]:
    return [expected(value, row, at) for value, row in zip(values, rows, strict=True)]


def plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if hasattr(value, "__dataclass_fields__"):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


@pytest.mark.parametrize("slug", SLUGS)
def test_values_are_those_of_the_objects(almaty: Engine, slug: str) -> None:
    with Session(almaty) as session:
        row = read_event(session, slug)
        value = read_conference(session.connection(), slug)

        assert plain(value) == expected(value, row, row)
        entries = [entry for part in (value, *value.sessions, *value.statements) for entry in part.appearances]
        assert len(entries) == len(row.appearances)


def test_values_cannot_be_changed(almaty: Engine) -> None:
    with almaty.connect() as connection:
        value = read_conference(connection, "minsk-2018")
        again = read_conference(connection, "minsk-2018")

    assert value == again
    assert hash(value) == hash(again)
    with pytest.raises(FrozenInstanceError):
        value.statements[0].title = "Another"  # type: ignore[misc]


def test_an_unknown_conference_is_an_error(almaty: Engine) -> None:
    with almaty.connect() as connection, pytest.raises(UnknownEventError, match="nowhere"):
        read_conference(connection, "nowhere")


def test_queries_do_not_grow_with_the_conference(almaty: Engine) -> None:
    sent: list[str] = []
    event.listen(almaty, "before_cursor_execute", lambda *arguments: sent.append(arguments[2]))
    counts = set()
    for slug in SLUGS:
        with almaty.connect() as connection:
            sent.clear()
            read_conference(connection, slug)
            counts.add(len(sent))

    assert len(counts) == 1
    assert max(counts) < 25


def test_a_merged_person_is_the_one_merged_into(almaty: Engine) -> None:
    with Session(almaty) as session:
        row = read_event(session, "minsk-2018")
        one, other = (entry.speaker for entry in row.appearances[:2])
        assert isinstance(one, Speaker)
        assert isinstance(other, Speaker)
        one.merged_into = other
        session.flush()

        value = read_conference(session.connection(), "minsk-2018")

        present = [entry.speaker for statement in value.statements for entry in statement.appearances]
        slugs = {person.slug for person in present if person is not None}
        assert one.slug not in slugs
        assert other.slug in slugs
