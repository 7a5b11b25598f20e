"""The classes and views as a user of the ORM meets them, and how a database is opened."""

import subprocess
import sys
from datetime import date, datetime
from importlib.resources import files

import pytest
from sqlalchemy import Engine, Table, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapper, Session, selectinload

from conference_record import models
from conference_record.models import (
    Affiliation,
    Appearance,
    Base,
    Capacity,
    Event,
    EventSession,
    Identifier,
    Organization,
    Participation,
    Remark,
    Series,
    Speaker,
    Statement,
    Topic,
    covers,
    views,
)
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
    event = Event(slug="small-2020", title="A small conference", starts_on="2020-02-29")
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
    later = Event(slug="later", title="Later", starts_on="2019-05-01", series=meetings, edition="III")
    meetings.events.append(Event(slug="first", title="First", starts_on="2017"))
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
