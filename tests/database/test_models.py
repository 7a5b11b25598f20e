"""The classes and views as a user of the ORM meets them, and how a database is opened."""

import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from importlib.resources import files
from pathlib import Path

import pytest
from sqlalchemy import Engine, ForeignKeyConstraint, Table, func, inspect, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapper, RelationshipProperty, Session, selectinload

from conference_record import models
from conference_record.models import (
    Affiliation,
    Appearance,
    Base,
    Capacity,
    Country,
    Event,
    EventSession,
    Identifier,
    Organization,
    OrganizationName,
    Participation,
    Remark,
    Series,
    Speaker,
    SpeakerName,
    Statement,
    Topic,
    bodies,
    conferences,
    covers,
    evidence_gaps,
    first_day,
    last_day,
    open_engine,
    organization_tree,
    positions_held,
    programme,
    roster,
    views,
    what_was_said,
)
from conference_record.models.engine import database_url
from tests.conftest import CountQueries
from tests.databases import ROOT

VIEWS = list(views.metadata.tables.values())
MAPPERS: list[Mapper[Base]] = sorted(Base.registry.mappers, key=lambda mapper: mapper.class_.__name__)
RELATIONSHIPS = [relationship for mapper in MAPPERS for relationship in mapper.relationships]


def minsk(session: Session) -> Event:
    return session.scalars(select(Event).filter_by(slug="minsk-2018")).one()


def speaker(session: Session, slug: str) -> Speaker:
    return session.scalars(select(Speaker).filter_by(slug=slug)).one()


def organization(session: Session, slug: str) -> Organization:
    return session.scalars(select(Organization).filter_by(slug=slug)).one()


def count_of(session: Session, *classes: type[Base]) -> list[int]:
    return [session.scalars(select(func.count()).select_from(each)).one() for each in classes]


def small_conference() -> Event:
    """Return a conference made of new objects only, without one key or position given."""
    event = Event(slug="small-2020", title="A small conference", starts_on=date(2020, 2, 29))
    opening = EventSession(kind="opening", starts_at=datetime(2020, 2, 29, 9, 0))
    event.sessions.extend([opening, EventSession(kind="closing")])
    office = Organization(slug="office", name="Office", parent=Organization(slug="ministry", name="Ministry"))
    event.participations.append(Participation(organization=office, role="organizer"))
    event.participations.append(Participation(description="Experts", role="participant"))
    ada = Speaker(slug="ada", name="Ada Example")
    ada.affiliations.append(Affiliation(organization=office, title="Head"))
    ada.affiliations.append(Affiliation(title="Expert"))
    welcome = Statement(kind="welcome", session=opening)
    appearance = Appearance(speaker=ada, role="speaker", billed_name="A. Example")
    welcome.appearances.append(appearance)
    welcome.appearances.append(Appearance(organization=office, role="attendee"))
    appearance.affiliations.extend(ada.affiliations)
    topic = Topic(slug="peace", name="Peace")
    appearance.remarks.append(Remark(act="called for", text="peace", topics=[topic]))
    appearance.remarks.append(Remark(act="thanked", text="the hosts"))
    opening.appearances.append(Appearance(speaker=ada, role="chair"))
    opening.topics.append(topic)
    event.topics.append(topic)
    event.statements.append(Statement(kind="talk"))
    return event


# Conveniences ------------------------------------------------------------------------------------------------------


def test_speakers_of_an_event_come_once_each_in_the_order_of_the_statements(session: Session) -> None:
    assert [person.slug for person in minsk(session).speakers] == [
        "thomas-greminger",
        "vladimir-voronkov",
        "yuri-fedotov",
        "sergey-lebedev",
        "valery-semerikov",
        "liu-jie",
        "alexander-lukashenko",
        "stanislav-zas",
        "vladimir-makei",
        "oleg-kravchenko",
    ]


def test_speakers_follow_the_order_of_the_statements_and_not_of_the_keys(session: Session) -> None:
    last = speaker(session, "oleg-kravchenko").appearances[0].statement
    first = speaker(session, "vladimir-voronkov").appearances[0].statement
    assert last is not None
    assert first is not None
    there, here = last.position, first.position
    for statement, position in [(last, 99), (first, there), (last, here)]:
        statement.position = position
        session.flush()
    session.expire_all()
    names = [person.slug for person in minsk(session).speakers]
    assert names[1] == "oleg-kravchenko"
    assert names[-1] == "vladimir-voronkov"


def test_bodies_of_an_event_are_found_by_what_they_did(session: Session) -> None:
    event = minsk(session)
    assert [body.slug for body in event.organizers] == ["mfa-of-belarus"]
    assert [body.slug for body in event.co_organizers] == ["osce-secretariat"]
    assert event.bodies("organizer") == event.organizers
    assert [body.slug for body in event.bodies("participant")] == [
        "european-union",
        "un-counter-terrorism-committee",
        "un-office-on-drugs-and-crime",
        "interpol",
        "council-of-europe",
    ]
    assert event.bodies("sponsor") == []


def test_a_speaker_knows_their_posts_organizations_and_events(session: Session) -> None:
    fedotov = speaker(session, "yuri-fedotov")
    assert [str(post) for post in fedotov.affiliations] == [
        "Under-Secretary-General, United Nations",
        "Executive Director, UN Office on Drugs and Crime",
        "Director-General, UN Office in Vienna",
    ]
    assert [body.slug for body in fedotov.organizations] == [
        "united-nations",
        "un-office-on-drugs-and-crime",
        "un-office-in-vienna",
    ]
    zas = speaker(session, "stanislav-zas")
    assert len(zas.appearances) == 2
    assert zas.events == [minsk(session)]


def test_organizations_of_a_speaker_come_once_and_without_the_posts_that_have_none() -> None:
    office = Organization(slug="office", name="Office")
    ada = Speaker(slug="ada", name="Ada")
    ada.affiliations = [
        Affiliation(title="Head", organization=office),
        Affiliation(title="Expert"),
        Affiliation(title="Chair", organization=office),
    ]
    assert ada.organizations == [office]


def test_affiliations_of_an_appearance_are_in_billing_order(session: Session) -> None:
    lebedev = speaker(session, "sergey-lebedev").appearances[0]
    assert [post.title for post in lebedev.affiliations] == ["Chairman", "Executive Secretary"]
    assert [capacity.affiliation for capacity in lebedev.capacities] == list(lebedev.affiliations)


def test_an_affiliation_is_appended_to_an_appearance_as_a_capacity(session: Session) -> None:
    greminger = speaker(session, "thomas-greminger")
    expert = Affiliation(title="Diplomat")
    greminger.affiliations.append(expert)
    appearance = greminger.appearances[0]
    appearance.affiliations.append(expert)
    session.commit()
    assert [(capacity.position, capacity.affiliation.title) for capacity in appearance.capacities] == [
        (1, "Secretary General"),
        (2, "Diplomat"),
    ]
    assert appearance.capacities[1].speaker_id == greminger.id
    assert expert.capacities == [appearance.capacities[1]]


def test_nobody_appears_in_a_capacity_of_someone_else(session: Session) -> None:
    appearance = speaker(session, "thomas-greminger").appearances[0]
    appearance.affiliations.append(speaker(session, "liu-jie").affiliations[0])
    with pytest.raises(IntegrityError):
        session.flush()


def test_an_organization_knows_what_it_is_part_of(session: Session) -> None:
    part = organization(session, "sco-rats-executive-committee")
    assert [body.slug for body in part.ancestors] == [
        "sco-regional-anti-terrorist-structure",
        "shanghai-cooperation-organization",
    ]
    assert organization(session, "un-office-in-vienna").path == "United Nations > UN Office in Vienna"
    united_nations = organization(session, "united-nations")
    assert (united_nations.ancestors, united_nations.path) == ([], "United Nations")
    assert [body.name for body in united_nations.children] == [
        "UN Counter-Terrorism Committee",
        "UN Counter-Terrorism Office",
        "UN Office in Vienna",
        "UN Office on Drugs and Crime",
    ]


def test_an_address_has_an_author_and_a_reader(session: Session) -> None:
    (address,) = [statement for statement in minsk(session).statements if statement.delivery == "read-out"]
    assert [person.slug for person in address.persons("author")] == ["alexander-lukashenko"]
    assert [person.slug for person in address.persons("reader")] == ["stanislav-zas"]
    assert address.persons("speaker") == []


def test_an_affiliation_reads_as_a_title_in_an_organization() -> None:
    osce = Organization(slug="osce", name="OSCE")
    assert str(Affiliation(title="Secretary General", organization=osce)) == "Secretary General, OSCE"
    assert str(Affiliation(title="Expert")) == "Expert"
    assert str(Affiliation(organization=osce)) == "OSCE"


@pytest.mark.parametrize(
    ("started", "ended", "held"),
    [
        (None, None, None),
        ("2018", None, None),
        ("2018-10-09", None, None),
        (None, "2019", None),
        ("2018-10-10", None, False),
        ("2019", None, False),
        (None, "2018-10-08", False),
        (None, "2018-09", False),
        ("2017", "2019", True),
        ("2018-10-09", "2018-10-09", True),
        ("2018-10-09", "..", True),
        ("2018-09", "..", True),
        ("2018", "..", None),
        ("2018-10", "2018-10", None),
        (None, "..", None),
        ("2018-11", "..", False),
    ],
)
def test_a_post_was_held_or_not_or_nobody_knows(started: str | None, ended: str | None, held: bool | None) -> None:
    day = date(2018, 10, 9)
    assert Affiliation(title="Head", started=started, ended=ended).held_on(day) is held
    assert covers(started, ended, day) is held


def test_a_series_has_its_events_in_order_of_time(session: Session) -> None:
    meetings = Series(slug="meetings", name="Meetings", frequency="yearly")
    later = Event(slug="later", title="Later", starts_on=date(2019, 5, 1), series=meetings, edition="III")
    meetings.events.append(Event(slug="first", title="First", starts_on=date(2017, 5, 1)))
    event = minsk(session)
    event.series, event.edition = meetings, "II"
    session.commit()
    assert [(each.slug, each.edition) for each in meetings.events] == [
        ("first", None),
        ("minsk-2018", "II"),
        ("later", "III"),
    ]
    session.delete(later)
    session.commit()
    assert len(meetings.events) == 2


def test_an_identifier_knows_what_it_is_of(session: Session) -> None:
    liu, interpol, event = speaker(session, "liu-jie"), organization(session, "interpol"), minsk(session)
    liu.identifiers.append(Identifier(scheme="wikidata", value="Q1"))
    interpol.identifiers.append(Identifier(scheme="wikidata", value="Q2"))
    event.identifiers.append(Identifier(scheme="document-symbol", value="CONF.1"))
    session.commit()
    found = session.scalars(select(Identifier).order_by(Identifier.id)).all()
    assert [identifier.target for identifier in found] == [liu, interpol, event]
    assert repr(found[0]) == "<Identifier scheme='wikidata' value='Q1'>"
    with pytest.raises(ValueError, match="no row yet"):
        Identifier(scheme="viaf", value="1").target  # noqa: B018


# Partial dates -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("partial", "first", "last"),
    [
        ("2018", date(2018, 1, 1), date(2018, 12, 31)),
        ("2018-10", date(2018, 10, 1), date(2018, 10, 31)),
        ("2018-12", date(2018, 12, 1), date(2018, 12, 31)),
        ("2019-02", date(2019, 2, 1), date(2019, 2, 28)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2018-10-09", date(2018, 10, 9), date(2018, 10, 9)),
        ("0001", date(1, 1, 1), date(1, 12, 31)),
        ("9999-12", date(9999, 12, 1), date(9999, 12, 31)),
    ],
)
def test_a_partial_date_covers_a_span_of_days(partial: str, first: date, last: date) -> None:
    assert (first_day(partial), last_day(partial)) == (first, last)


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "..",
        "18",
        "20181009",
        "2018-1",
        "2018-13",
        "2018-00",
        "2018-02-30",
        "2019-02-29",
        "2018-10-",
        "2018-10-9",
        "2018-W41",
        "2018-W41-2",
        "2018-282",
        "0000",
        "-018",
        "+018",
        " 2018",
        "2018 ",
        "2018\n",
        "2018/10",
        "2018-10-09T00:00",
        "٢٠١٨",
        "²018",
        "last",
        "last week.",
    ],
)
def test_what_is_no_partial_date_is_refused_by_name(bad: str) -> None:
    for read in (first_day, last_day):
        with pytest.raises(ValueError, match="is not") as refusal:
            read(bad)
        assert repr(bad) in str(refusal.value)
    with pytest.raises(ValueError, match="is not"):
        covers(bad, None, date(2018, 10, 9))
    if bad != "..":
        with pytest.raises(ValueError, match="is not"):
            covers(None, bad, date(2018, 10, 9))


# Relationships -----------------------------------------------------------------------------------------------------


def joined_columns(relationship: RelationshipProperty[Base]) -> set[object]:
    return {*relationship.local_columns, *relationship.remote_side}


@pytest.mark.parametrize("relationship", RELATIONSHIPS, ids=str)
def test_every_relationship_has_its_other_side(relationship: RelationshipProperty[Base]) -> None:
    back = [
        other
        for other in relationship.mapper.relationships
        if other.mapper is relationship.parent
        and other is not relationship
        and other.secondary is relationship.secondary
        and (other.secondary is not None or joined_columns(other) == joined_columns(relationship))
    ]
    assert len(back) == 1, f"{relationship} has no other side"
    if relationship.secondary is None:
        # Otherwise the two sides would not follow each other in memory.
        assert relationship.back_populates == back[0].key


@pytest.mark.parametrize("mapper", MAPPERS, ids=lambda mapper: mapper.class_.__name__)
def test_every_foreign_key_is_a_relationship(mapper: Mapper[Base]) -> None:
    table = mapper.local_table
    assert isinstance(table, Table)
    for key in table.foreign_key_constraints:
        assert [
            relationship.key
            for relationship in mapper.relationships
            if relationship.mapper.local_table is key.referred_table and joins_by(relationship, key)
        ], f"{key.name} is no relationship"


def joins_by(relationship: RelationshipProperty[Base], key: ForeignKeyConstraint) -> bool:
    """Say whether a relationship goes along a foreign key, whose column of the event or speaker it may leave out."""
    return key.columns[0] in relationship.local_columns and relationship.direction.name == "MANYTOONE"


def test_deleting_never_passes_unseen_through_a_relationship() -> None:
    for relationship in RELATIONSHIPS:
        if relationship.uselist and not relationship.viewonly:
            # Without it the ORM would load all children only to delete them, or set their keys to NULL.
            # All but the statements, without which no session that is loaded could be deleted.
            assert relationship.passive_deletes or relationship.key == "statements", (
                f"{relationship} does not leave deleting to the database"
            )


# repr --------------------------------------------------------------------------------------------------------------


def test_repr_shows_what_a_new_object_holds() -> None:
    assert repr(Speaker(slug="ada", name="Ada")) == "<Speaker slug='ada' name='Ada'>"
    assert repr(Statement(kind="talk")) == "<Statement kind='talk'>"
    assert repr(Remark()) == "<Remark (not loaded)>"


def test_repr_of_every_class_sends_no_query(loaded: Engine, count_queries: CountQueries) -> None:
    with Session(loaded) as session:
        session.add(Series(slug="meetings", name="Meetings", identifiers=[Identifier(scheme="viaf", value="1")]))
        session.flush()
        session.scalars(select(Series)).one().slug = "gatherings"
        session.flush()
        rows = [session.scalars(select(mapper.class_).limit(1)).one() for mapper in MAPPERS]
        with count_queries(loaded) as sent:
            shown = [repr(row) for row in rows]
            session.expire_all()
            expired = [repr(row) for row in rows]
            session.expunge_all()
            detached = [repr(row) for row in rows]
    assert sent == []
    for row, text_, without in zip(rows, shown, expired, strict=True):
        assert text_.startswith(f"<{type(row).__name__} ")
        assert "(not loaded)" not in text_
        assert without == f"<{type(row).__name__} (not loaded)>"
    assert detached == expired


def test_repr_of_a_detached_object_shows_what_was_loaded(session: Session) -> None:
    event = minsk(session)
    session.expunge_all()
    assert repr(event) == "<Event slug='minsk-2018' title='Preventing and Countering Terrorism in the Digital Age'>"


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


# Reading -----------------------------------------------------------------------------------------------------------


def event_of_size(slug: str, statements: int) -> Event:
    event = Event(slug=slug, title=slug)
    for number in range(statements):
        body = Organization(slug=f"{slug}-body-{number}", name="Body")
        person = Speaker(slug=f"{slug}-person-{number}", name="Person")
        person.affiliations.append(Affiliation(organization=body, title="Head"))
        statement = Statement(kind="talk")
        event.statements.append(statement)
        statement.appearances.append(Appearance(speaker=person, role="speaker"))
        statement.appearances[0].affiliations.extend(person.affiliations)
        statement.appearances[0].remarks.append(Remark(act="said", text="so"))
    return event


def test_a_read_that_names_what_it_loads_sends_as_many_queries_for_ten_statements_as_for_one(
    migrated: Engine, count_queries: CountQueries
) -> None:
    with Session(migrated) as session:
        session.add_all([event_of_size("one", 1), event_of_size("ten", 10)])
        session.commit()
    in_statements = selectinload(Event.statements).selectinload(Statement.appearances)
    query = select(Event).options(
        selectinload(Event.appearances).selectinload(Appearance.speaker),
        in_statements.selectinload(Appearance.remarks),
        in_statements.selectinload(Appearance.capacities)
        .selectinload(Capacity.affiliation)
        .selectinload(Affiliation.organization),
    )
    counts = []
    for slug, size in [("one", 1), ("ten", 10)]:
        with Session(migrated) as session, count_queries(migrated) as sent:
            event = session.scalars(query.filter_by(slug=slug)).one()
            loading = len(sent)
            assert len(event.speakers) == size
            entries = [entry for statement in event.statements for entry in statement.appearances]
            assert [str(post) for entry in entries for post in entry.affiliations] == ["Head, Body"] * size
            assert [remark.act for entry in entries for remark in entry.remarks] == ["said"] * size
            assert len(sent) == loading
            counts.append(loading)
    assert counts[0] == counts[1]


# Descriptions and packages -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", [*Base.metadata.sorted_tables, *VIEWS], ids=str)
def test_every_table_view_and_column_says_what_it_is(table: Table) -> None:
    assert table.comment
    assert table.comment.endswith(".")
    for column in table.columns:
        assert column.comment, f"{column} has no comment"
        assert column.comment.strip() == column.comment
        assert column.comment.endswith("."), f"the comment of {column} is no sentence"


def test_every_class_and_view_is_imported_from_models() -> None:
    for name in models.__all__:
        assert hasattr(models, name)
    exported = {getattr(models, name) for name in models.__all__ if isinstance(getattr(models, name), type | Table)}
    assert {mapper.class_ for mapper in MAPPERS} | set(VIEWS) <= exported
    links = {table for table in Base.metadata.sorted_tables if table not in {mapper.local_table for mapper in MAPPERS}}
    assert links <= exported


def test_importing_models_leaves_out_no_table_of_any_module() -> None:
    code = """
import importlib, pkgutil
from conference_record import models
from conference_record.models import views
before = set(models.Base.metadata.tables), set(views.metadata.tables)
for module in pkgutil.iter_modules(models.__path__):
    importlib.import_module(f"conference_record.models.{module.name}")
assert before == (set(models.Base.metadata.tables), set(views.metadata.tables))
assert all(before)
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=ROOT, check=True, timeout=60)


@pytest.mark.parametrize("package", ["models", "seeds"])
def test_packages_say_that_they_are_typed(package: str) -> None:
    assert (files(f"conference_record.{package}") / "py.typed").is_file()


# Views -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_every_view_gives_rows_of_the_columns_and_types_that_it_promises(session: Session, view: Table) -> None:
    columns = [column["name"] for column in inspect(session.connection()).get_columns(view.name)]
    assert columns == [column.name for column in view.columns]
    rows = session.execute(select(view)).all()
    # No news is good news there.
    assert rows or view is evidence_gaps
    for row in rows:
        for column, value in zip(view.columns, row, strict=True):
            assert value is None or type(value) is column.type.python_type, f"{column} is {value!r}"


def test_the_views_have_as_many_rows_as_the_conference(session: Session) -> None:
    counts = {view: session.scalars(select(func.count()).select_from(view)).one() for view in VIEWS}
    events, posts, bodies_, tree, said, people = count_of(
        session, Event, Affiliation, Participation, Organization, Remark, Speaker
    )
    assert (counts[conferences], counts[positions_held], counts[bodies]) == (events, posts, bodies_) == (1, 14, 9)
    assert (counts[organization_tree], counts[what_was_said], counts[roster]) == (tree, said, people) == (19, 15, 10)
    assert [counts[programme]] == count_of(session, Appearance) == [12]


def test_the_conference_is_one_row(session: Session) -> None:
    row = session.execute(select(conferences)).one()
    assert (row.event, row.city, row.country) == ("minsk-2018", "Minsk", "Belarus")
    assert (row.starts_on, row.ends_on) == (date(2018, 10, 9), date(2018, 10, 10))
    assert row.organizers == "MFA of the Republic of Belarus"
    assert (row.participants, row.countries) == ("more than 250", "exactly 46")
    assert (row.sessions, row.statements) == (4, 10)


def test_the_programme_says_who_read_out_whose_address(session: Session) -> None:
    rows = session.execute(select(programme).where(programme.c.delivery == "read-out").order_by(programme.c.position))
    assert [(row.role, row.speaker, row.on_behalf_of) for row in rows] == [
        ("author", "Alexander Lukashenko", "Republic of Belarus"),
        ("reader", "Stanislav Zas", "Security Council of the Republic of Belarus"),
    ]


def test_the_programme_does_not_guess_the_session(session: Session) -> None:
    in_session = {row.statement_position: row.session for row in session.execute(select(programme))}
    assert {position for position, name in in_session.items() if name == "Opening session"} == {1, 2, 3, 4, 5, 6}
    assert {position for position, name in in_session.items() if name is None} == {None, 7, 8, 9, 10}


def test_the_roster_names_a_person_once_with_all_capacities(session: Session) -> None:
    rows = {row.slug: row for row in session.execute(select(roster))}
    assert rows["yuri-fedotov"].titles == (
        "Under-Secretary-General, United Nations; Executive Director, UN Office on Drugs and Crime;"
        " Director-General, UN Office in Vienna"
    )
    assert rows["yuri-fedotov"].organizations.count(";") == 2
    assert (rows["stanislav-zas"].roles, rows["stanislav-zas"].appearances) == ("reader; speaker", 2)
    assert rows["thomas-greminger"].titles == "Secretary General, OSCE"


def test_positions_held_are_attested_by_the_days_of_the_conference(session: Session) -> None:
    rows = session.execute(select(positions_held).where(positions_held.c.slug == "yuri-fedotov")).all()
    assert len(rows) == 3
    assert {(row.started, row.ended) for row in rows} == {(None, None)}
    assert {(row.first_attested, row.last_attested) for row in rows} == {(date(2018, 10, 9), date(2018, 10, 10))}


def test_bodies_are_named_or_described(session: Session) -> None:
    rows = session.execute(select(bodies).order_by(bodies.c.position)).all()
    assert [(row.role, row.body) for row in rows[:2]] == [
        ("organizer", "MFA of the Republic of Belarus"),
        ("co-organizer", "OSCE Secretariat"),
    ]
    assert [(row.body, row.slug) for row in rows[-1:]] == [("Experts from Belarus", None)]


def test_the_tree_of_organizations_shows_the_path_and_depth(session: Session) -> None:
    rows = {row.slug: row for row in session.execute(select(organization_tree))}
    for slug, row in rows.items():
        body = organization(session, slug)
        assert (row.path, row.depth) == (body.path, len(body.ancestors))
    assert rows["sco-rats-executive-committee"].depth == 2


def test_what_was_said_reads_as_sentences(session: Session) -> None:
    query = select(what_was_said).where(what_was_said.c.statement == "closing-statement")
    rows = session.execute(query.order_by(what_was_said.c.remark_id)).all()
    assert [row.act for row in rows] == ["called for", "called for", "outlined", "outlined", "called for"]
    assert {(row.speaker, row.session) for row in rows} == {("Oleg Kravchenko", None)}
    assert rows[1].text == "stronger legal cooperation to counter terrorism effectively"
    assert rows[1].topics == "Countering terrorism; Legal cooperation"
    assert rows[1].capacity == "Deputy Minister of Foreign Affairs, MFA of the Republic of Belarus"


# Opening a database ------------------------------------------------------------------------------------------------


@contextmanager
def opened(database: str | None = None) -> Iterator[Engine]:
    engine = open_engine(database)
    yield engine
    engine.dispose()


def make_table(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE proof (id INTEGER)"))


def test_a_file_path_opens_that_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for database, file in [
        (str(tmp_path / "absolute.db"), "absolute.db"),
        ("relative.db", "relative.db"),
        ("with space % ? # @ : é.db", "with space % ? # @ : é.db"),
        (f"sqlite:///{tmp_path}/url.db", "url.db"),
        ("sqlite:///relative-url.db", "relative-url.db"),
        (f"sqlite+pysqlite:///{tmp_path}/driver.db", "driver.db"),
    ]:
        with opened(database) as engine:
            assert not Path(file).exists(), "opened before the first connection"
            make_table(engine)
        assert Path(file).is_file()


def test_the_variable_counts_where_no_database_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/by-variable.db")
    with opened() as engine:
        make_table(engine)
    assert Path("by-variable.db").is_file()
    with opened("given.db") as engine:
        make_table(engine)
    assert Path("given.db").is_file()


@pytest.mark.parametrize("empty", [None, ""])
def test_without_a_variable_it_is_a_file_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, empty: str | None
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    if empty is not None:
        monkeypatch.setenv("DATABASE_URL", empty)
    with opened() as engine:
        make_table(engine)
    assert [file.name for file in tmp_path.iterdir()] == ["conferences.db"]


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_a_server_is_reached_by_the_driver_that_is_installed(scheme: str) -> None:
    url = database_url(f"{scheme}://user:hidden@host/name")
    assert (url.drivername, url.username, url.password, url.host, url.database) == (
        "postgresql+psycopg",
        "user",
        "hidden",
        "host",
        "name",
    )


@pytest.mark.parametrize(
    "bad",
    [
        "mysql://user:hidden@host/name",
        "postgresql+asyncpg://user:hidden@host/name",
        "postgresql://user:hidden@host:port/name",
        "://user:hidden@host",
        "oracle+hidden://",
    ],
)
def test_another_url_is_refused_without_showing_its_password(bad: str) -> None:
    with pytest.raises(ValueError, match="write sqlite:///FILE or postgresql://USER@HOST/NAME") as refusal:
        open_engine(bad)
    told = "".join(traceback.format_exception(refusal.value))
    assert "user:hidden" not in told
    assert "hidden@" not in told


def test_foreign_keys_are_kept_on_every_connection(tmp_path: Path) -> None:
    with opened(str(tmp_path / "keys.db")) as engine, engine.connect() as one, engine.connect() as two:
        assert [each.exec_driver_sql("PRAGMA foreign_keys").scalar() for each in (one, two)] == [1, 1]


def test_options_go_to_the_engine_and_do_not_lose_the_timeout(tmp_path: Path) -> None:
    engine = open_engine(str(tmp_path / "options.db"), connect_args={"cached_statements": 1}, echo=False)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() == 5000
    engine.dispose()


def test_a_transaction_that_is_rolled_back_takes_its_tables_along(empty_url: str) -> None:
    with opened(empty_url) as engine:
        with engine.connect() as connection:
            connection.execute(text("CREATE TABLE half (id INTEGER)"))
            connection.execute(text("INSERT INTO half VALUES (1)"))
            connection.rollback()
        with engine.connect() as connection:
            assert inspect(connection).get_table_names() == []


def test_local_times_are_stored_to_the_second_and_dates_as_days(migrated: Engine) -> None:
    with Session(migrated) as session:
        session.add(small_conference())
        session.commit()
        stored = session.connection().exec_driver_sql(
            "SELECT CAST(starts_at AS TEXT), CAST(starts_on AS TEXT) FROM sessions"
            " JOIN events ON events.id = sessions.event_id WHERE sessions.position = 1"
        )
        assert tuple(stored.one()) == ("2020-02-29 09:00:00", "2020-02-29")


def test_what_is_taken_out_of_a_list_leaves_its_place_free(session: Session) -> None:
    event = minsk(session)
    event.statements.remove(event.statements[3])
    del event.participations[0]
    session.flush()
    event.statements.append(Statement(kind="talk"))
    event.statements.append(Statement(kind="talk"))
    session.commit()

    assert [statement.position for statement in event.statements] == [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]
    assert [body.position for body in event.participations] == [2, 3, 4, 5, 6, 7, 8, 9]
