"""Edits that a user of the ORM makes: what is put in, moved, exchanged or taken out is saved, or refused at once."""

import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.orm import Session

from conference_record.models import (
    Affiliation,
    Appearance,
    Event,
    EventSession,
    Organization,
    Participation,
    Remark,
    Speaker,
    Statement,
    Topic,
)
from tests.running import BOTH

pytestmark = BOTH


@pytest.fixture
def session(migrated: Engine) -> Iterator[Session]:
    """Open a session with an event of three sessions and three statements; the first has remarks and posts."""
    with Session(migrated) as session:
        event = Event(slug="ev", title="T", sessions=[EventSession(title=title) for title in "ABC"])
        event.statements = [Statement(title=title) for title in "PQR"]
        event.participations = [Participation(role="host", description=title) for title in "XYZ"]
        for name in ("Ada", "Bob"):
            posts = [Affiliation(title="One"), Affiliation(title="Two"), Affiliation(title="Three")]
            session.add(Speaker(slug=name.lower(), name=name, affiliations=posts))
        session.flush()
        ada = speaker(session, "ada")
        talk = event.statements[0]
        talk.session = event.sessions[0]
        entry = Appearance(statement=talk, role="speaker", speaker=ada)
        entry.affiliations.append(ada.affiliations[0])
        entry.remarks += [Remark(act="noted", text=text) for text in "abc"]
        session.add(event)
        session.commit()
        yield session


def speaker(session: Session, slug: str) -> Speaker:
    return session.scalars(select(Speaker).where(Speaker.slug == slug)).one()


def event_in(session: Session) -> Event:
    return session.scalars(select(Event).where(Event.slug == "ev")).one()


def entry_in(session: Session) -> Appearance:
    return session.scalars(select(Appearance)).one()


LISTS: dict[str, Callable[[str], object]] = {
    "sessions": lambda title: EventSession(title=title),
    "statements": lambda title: Statement(title=title),
    "participations": lambda title: Participation(role="host", description=title),
}


def titles(children: object) -> str:
    assert isinstance(children, list)
    return "".join(getattr(child, "title", None) or getattr(child, "description", None) or "?" for child in children)


EDITS: dict[str, tuple[Callable[..., object], Callable[[str], str]]] = {
    "insert before the first": (lambda rows, new: rows.insert(0, new("N")), lambda was: "N" + was),
    "insert in the middle": (lambda rows, new: rows.insert(1, new("N")), lambda was: was[0] + "N" + was[1:]),
    "append": (lambda rows, new: rows.append(new("N")), lambda was: was + "N"),
    "extend": (lambda rows, new: rows.extend([new("N"), new("M")]), lambda was: was + "NM"),
    "sort backwards": (lambda rows, _: rows.sort(key=titles_of_one, reverse=True), lambda was: was[::-1]),
    "reverse": (lambda rows, _: rows.reverse(), lambda was: was[::-1]),
    "take out and put in front": (lambda rows, _: rows.insert(0, rows.pop(2)), lambda was: was[2] + was[:2]),
    "exchange by assignment": (
        lambda rows, _: exchange(rows),
        lambda was: was[1] + was[0] + was[2],
    ),
    "put another in its place": (
        lambda rows, new: rows.__setitem__(1, new("N")),
        lambda was: was[0] + "N" + was[2],
    ),
    "empty and fill": (lambda rows, new: (rows.clear(), rows.append(new("N"))), lambda _: "N"),
    "take out the first, append": (lambda rows, new: (rows.pop(0), rows.append(new("N"))), lambda was: was[1:] + "N"),
}


def titles_of_one(child: object) -> str:
    return titles([child])


def exchange(rows: list[object]) -> None:
    first, second = rows[0], rows[1]
    rows[0:2] = [second, first]


@pytest.mark.parametrize("name", ["sessions", "participations"])
@pytest.mark.parametrize("edit", EDITS)
def test_a_list_is_saved_as_it_was_left(session: Session, name: str, edit: str) -> None:
    event = event_in(session)
    if name == "sessions":
        # A session in which statements were made stays.
        event.statements[0].session = None
        session.commit()
    was = titles(getattr(event, name))
    change, expected = EDITS[edit]
    change(getattr(event, name), LISTS[name])
    session.commit()
    session.expire_all()
    assert titles(getattr(event, name)) == expected(was)


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_replaced_by_its_reverse(session: Session, name: str) -> None:
    event = event_in(session)
    was = titles(getattr(event, name))
    setattr(event, name, getattr(event, name)[::-1])
    session.commit()
    session.expire_all()
    assert titles(getattr(event, name)) == was[::-1]


def test_numbers_that_are_exchanged_exchange_the_places(session: Session) -> None:
    event = event_in(session)
    event.sessions[0].position, event.sessions[1].position = 2, 1
    # Another edit of the parent does not undo it.
    event.title = "Another"
    session.commit()
    session.expire_all()
    assert titles(event.sessions) == "BAC"


def test_all_points_are_replaced(session: Session) -> None:
    entry = entry_in(session)
    entry.remarks = [Remark(act="noted", text="only")]
    session.commit()
    session.expire_all()
    assert [remark.text for remark in entry.remarks] == ["only"]


def test_capacities_are_replaced_completed_and_change_with_the_speaker(session: Session) -> None:
    entry, ada, bob = entry_in(session), speaker(session, "ada"), speaker(session, "bob")
    for wanted in ([1], [1, 2], [2, 1, 0], [0]):
        entry.affiliations = [ada.affiliations[index] for index in wanted]
        session.commit()
        session.expire_all()
        assert [held.title for held in entry.affiliations] == [ada.affiliations[index].title for index in wanted]
    entry.speaker = bob
    entry.affiliations = [bob.affiliations[2]]
    session.commit()
    session.expire_all()
    assert [held.speaker.name for held in entry.affiliations] == ["Bob"]
    entry.affiliations.clear()
    entry.speaker = ada
    session.commit()
    assert entry.speaker is ada


def test_a_capacity_of_somebody_else_is_refused_at_once(session: Session) -> None:
    entry_in(session).affiliations.append(speaker(session, "bob").affiliations[0])
    with pytest.raises(IntegrityError):
        session.flush()


def test_a_statement_moves_to_another_event_with_all_that_was_said(session: Session) -> None:
    other = Event(slug="e2", title="E2", sessions=[EventSession(title="Z")], statements=[Statement(title="S")])
    session.add(other)
    session.flush()
    talk = event_in(session).statements[0]
    talk.event, talk.session = other, other.sessions[0]
    session.commit()
    session.expire_all()
    assert titles(other.statements) == "SP"
    assert (entry_in(session).event, entry_in(session).statement, talk.session.title) == (other, talk, "Z")
    # The session says the event.
    talk.session = event_in(session).sessions[1]
    session.commit()
    session.expire_all()
    assert (talk.event.slug, entry_in(session).event.slug, titles(event_in(session).statements)) == ("ev", "ev", "QRP")


def test_a_session_moves_to_another_event_with_its_statements(session: Session) -> None:
    other = Event(slug="e2", title="E2", sessions=[EventSession(title="Z")], statements=[Statement(title="S")])
    session.add(other)
    session.flush()
    moved = event_in(session).sessions[0]
    moved.event = other
    session.commit()
    session.expire_all()
    assert (titles(other.sessions), titles(other.statements)) == ("ZA", "SP")
    assert (entry_in(session).event, titles(event_in(session).sessions)) == (other, "BC")


def test_who_appears_at_the_event_only_gets_a_place(session: Session) -> None:
    event = event_in(session)
    for name in "XY":
        session.add(Appearance(event=event, role="attendee", billed_name=name))
    session.commit()
    session.add(Appearance(event_id=event.id, role="attendee", billed_name="Z"))
    session.commit()
    placed = select(Appearance.billed_name, Appearance.position).where(Appearance.role == "attendee")
    assert session.execute(placed.order_by(Appearance.position)).all() == [("X", 1), ("Y", 2), ("Z", 3)]


def test_topics_are_linked_from_either_side_and_not_unlinked_by_deleting_them(session: Session) -> None:
    topic = Topic(slug="t", name="T")
    topic.events.append(event_in(session))
    session.add(topic)
    session.commit()
    session.expire_all()
    assert event_in(session).topics == [topic]
    assert topic.events == [event_in(session)]
    session.delete(topic)
    with pytest.raises(IntegrityError):
        session.flush()
    session.rollback()
    event_in(session).topics.remove(topic)
    session.delete(topic)
    session.commit()


def test_objects_are_pickled_and_go_on_as_lists(session: Session) -> None:
    event = event_in(session)
    assert titles(event.sessions) == "ABC"
    assert entry_in(session).affiliations[0].title == "One"
    pickled = pickle.loads(pickle.dumps(event))
    pickled.sessions.append(EventSession(title="D"))
    assert [(each.title, each.position) for each in pickled.sessions] == [("A", 1), ("B", 2), ("C", 3), ("D", 4)]
    assert pickle.loads(pickle.dumps(entry_in(session))).affiliations[0].title == "One"


@pytest.mark.parametrize(
    ("time", "right"),
    [
        (datetime(2018, 10, 9, 9, 30, tzinfo=UTC), "write the time on the clock of the place"),
        (datetime(2018, 10, 9, 9, 30, 0, 5), "is more exact than a second"),
    ],
)
def test_a_time_that_cannot_be_kept_is_refused_alike(session: Session, time: datetime, right: str) -> None:
    event_in(session).sessions[0].starts_at = time
    with pytest.raises(StatementError, match=right):
        session.flush()


def test_a_body_may_be_described_without_any_of_this(session: Session) -> None:
    session.add(Organization(slug="b", name="B"))
    session.commit()
