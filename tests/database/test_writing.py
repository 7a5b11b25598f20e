"""Writing through the ORM: conferences are made of objects, and what is in use is not deleted."""

from datetime import datetime

import pytest
from sqlalchemy import Engine, inspect, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from conference_record.models import (
    Affiliation,
    Appearance,
    Capacity,
    Country,
    Event,
    EventSession,
    Organization,
    OrganizationName,
    Participation,
    Remark,
    Speaker,
    SpeakerName,
    Statement,
    Topic,
    programme,
)
from tests.database.test_models import count_of, minsk, small_conference, speaker

# Writing -----------------------------------------------------------------------------------------------------------


def test_a_conference_is_made_of_objects_alone(migrated: Engine) -> None:
    with Session(migrated) as session:
        session.add(small_conference())
        session.commit()
    with Session(migrated) as session:
        event = session.scalars(select(Event)).one()
        opening, closing = event.sessions
        assert [(place.position, place.kind) for place in (opening, closing)] == [(1, "opening"), (2, "closing")]
        assert [(taken.position, taken.kind) for taken in event.statements] == [(1, "welcome"), (2, "talk")]
        welcome = event.statements[0]
        assert welcome.session is opening
        assert opening.statements == [welcome]
        assert event.statements[1].session is None
        assert [(entry.position, entry.role) for entry in welcome.appearances] == [(1, "speaker"), (2, "attendee")]
        assert {entry.event for entry in event.appearances} == {event}
        assert len(event.appearances) == 3
        assert [entry.role for entry in opening.appearances] == ["chair"]
        assert [str(post) for post in welcome.appearances[0].affiliations] == ["Head, Office", "Expert"]
        assert [capacity.position for capacity in welcome.appearances[0].capacities] == [1, 2]
        assert [(said.position, said.act) for said in welcome.appearances[0].remarks] == [
            (1, "called for"),
            (2, "thanked"),
        ]
        assert [(entry.position, entry.role) for entry in event.participations] == [
            (1, "organizer"),
            (2, "participant"),
        ]
        assert [body.path for body in event.organizers] == ["Ministry > Office"]
        (topic,) = event.topics
        assert (topic.events, topic.sessions, topic.remarks) == (
            [event],
            [opening],
            [welcome.appearances[0].remarks[0]],
        )
        assert opening.starts_at == datetime(2020, 2, 29, 9, 0)


def test_the_event_is_filled_from_the_session_and_from_the_statement() -> None:
    event = Event(slug="small-2020", title="A small conference")
    place = EventSession(event=event)
    by_session = Statement(session=place)
    by_append = Statement()
    place.statements.append(by_append)
    assert by_session.event is by_append.event is event
    assert [statement.position for statement in event.statements] == [1, 2]
    in_statement, in_session = Appearance(statement=by_session, role="speaker"), Appearance(session=place, role="chair")
    assert in_statement.event is in_session.event is event
    assert (in_statement.position, in_session.position) == (1, 1)
    appended = Appearance(role="interpreter")
    by_session.appearances.append(appended)
    assert (appended.event, appended.position) == (event, 2)


def test_an_event_that_was_given_is_not_overwritten() -> None:
    one, other = Event(slug="one", title="One"), Event(slug="other", title="Other")
    assert Statement(event=one, session=EventSession(event=other)).event is one


def test_children_are_appended_to_what_is_in_the_database(session: Session) -> None:
    event = minsk(session)
    event.sessions.append(EventSession(kind="closing"))
    statement = Statement(kind="toast")
    event.statements.append(statement)
    statement.appearances.append(Appearance(speaker=speaker(session, "liu-jie"), role="speaker"))
    event.participations.append(Participation(role="sponsor", description="A sponsor"))
    session.commit()
    assert (event.sessions[-1].position, event.sessions[-1].kind) == (5, "closing")
    assert (event.statements[-1].position, event.statements[-1].kind) == (11, "toast")
    assert event.statements[-1].appearances[0].event_id == event.id
    assert event.participations[-1].position == 10


def test_a_statement_is_made_at_an_event_that_is_in_the_database(session: Session) -> None:
    event = minsk(session)
    statement = Statement(kind="talk", event=event)
    session.add(statement)
    session.commit()
    assert (statement.event_id, statement.position) == (event.id, 11)


def test_a_statement_is_made_in_a_session_that_is_in_the_database(session: Session) -> None:
    third = session.scalars(select(EventSession).filter_by(number="third")).one()
    statement = Statement(kind="talk", session=third)
    session.add(statement)
    session.commit()
    assert (statement.event_id, statement.position) == (third.event_id, 11)


def test_a_statement_is_appended_to_a_session_that_is_in_the_database(session: Session) -> None:
    third = session.scalars(select(EventSession).filter_by(number="third")).one()
    statement = Statement(kind="talk")
    third.statements.append(statement)
    session.commit()
    assert (statement.event_id, statement.position) == (third.event_id, 11)


def test_an_appearance_is_made_in_a_statement_that_is_in_the_database(session: Session) -> None:
    statement = speaker(session, "liu-jie").appearances[0].statement
    assert statement is not None
    session.expire_all()
    appearance = Appearance(statement=statement, billed_name="N. N.", role="interpreter")
    session.add(appearance)
    session.commit()
    assert (appearance.event_id, appearance.position) == (statement.event_id, 2)


def test_a_new_name_of_a_speaker_leaves_what_was_printed_alone(session: Session) -> None:
    greminger = speaker(session, "thomas-greminger")
    printed = [(entry.billed_name, entry.billed_title) for entry in greminger.appearances]
    greminger.name, greminger.honorific = "T. G. Renamed", None
    greminger.affiliations[0].title = "Renamed"
    greminger.names.append(SpeakerName(name="Томас Гремингер", language="ru"))
    session.commit()
    assert printed == [("Ambassador Thomas Greminger", "OSCE Secretary General"), ("Ambassador Greminger", None)]
    assert [(entry.billed_name, entry.billed_title) for entry in greminger.appearances] == printed
    assert set(session.execute(select(programme.c.billed_name).where(programme.c.speaker == "T. G. Renamed"))) == {
        ("Ambassador Thomas Greminger",),
        ("Ambassador Greminger",),
    }


SHARED = (Country, Organization, OrganizationName, Speaker, SpeakerName, Affiliation, Topic)
OF_AN_EVENT = (Event, EventSession, Statement, Appearance, Capacity, Remark, Participation)


@pytest.mark.parametrize(
    "in_memory",
    [
        (),
        ("sessions",),
        ("statements",),
        ("appearances",),
        ("statements", "sessions"),
        ("sessions", "statements", "participations", "appearances", "topics"),
    ],
    ids=lambda names: " and ".join(names) or "nothing",
)
def test_a_deleted_event_takes_its_children_along_whatever_was_read_before(
    session: Session, in_memory: tuple[str, ...]
) -> None:
    event, kept = minsk(session), count_of(session, *SHARED)
    assert 0 not in kept + count_of(session, *OF_AN_EVENT)
    for name in in_memory:
        children = list(getattr(event, name))
        assert children
        for child in children:
            for relationship in inspect(child).mapper.relationships:
                getattr(child, relationship.key)
    session.delete(event)
    session.commit()
    assert count_of(session, *OF_AN_EVENT) == [0] * len(OF_AN_EVENT)
    assert count_of(session, *SHARED) == kept
    for topic in session.scalars(select(Topic)):
        assert [*topic.events, *topic.sessions, *topic.remarks] == []


def test_a_new_event_is_given_up_with_its_children(session: Session) -> None:
    before = count_of(session, *OF_AN_EVENT)
    event = small_conference()
    session.add(event)
    session.flush()
    session.delete(event)
    session.commit()
    assert count_of(session, *OF_AN_EVENT) == before


@pytest.mark.parametrize("in_memory", [False, True], ids=["unloaded", "loaded"])
@pytest.mark.parametrize(
    ("kind", "slug"), [(Speaker, "liu-jie"), (Organization, "osce"), (Organization, "interpol"), (Topic, "gender")]
)
def test_what_is_in_use_is_not_deleted(
    session: Session, kind: type[Speaker | Organization | Topic], slug: str, in_memory: bool
) -> None:
    row = session.scalars(select(kind).where(kind.slug == slug)).one()
    if in_memory:
        for relationship in inspect(row).mapper.relationships:
            getattr(row, relationship.key)
    session.delete(row)
    with pytest.raises(IntegrityError):
        session.flush()


def test_a_session_in_which_statements_were_made_is_not_deleted(session: Session) -> None:
    opening = minsk(session).sessions[0]
    assert len(opening.statements) == 6
    session.delete(opening)
    with pytest.raises(IntegrityError):
        session.flush()
