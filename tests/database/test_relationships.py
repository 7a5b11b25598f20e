"""Relationships: both sides, every foreign key, what a deletion takes along, and how rows print."""

from datetime import date

import pytest
from sqlalchemy import Engine, ForeignKeyConstraint, Table, select
from sqlalchemy.orm import Mapper, RelationshipProperty, Session

from conference_record.models import (
    Base,
    Distinction,
    Erasure,
    Identifier,
    Link,
    Organization,
    OrganizationRelation,
    OtherTitle,
    Remark,
    Series,
    Speaker,
    Statement,
)
from tests.conftest import CountQueries
from tests.database.test_models import MAPPERS, RELATIONSHIPS, minsk

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
        anna, anne = Speaker(slug="anna", name="Anna"), Speaker(slug="anne", name="Anne")
        session.add_all([anna, anne])
        session.flush()
        session.add(Distinction(speaker=anna, other_speaker=anne))
        session.add(Link(kind="page", url="https://example.org", speaker=anna))
        anew = session.scalars(select(Organization).order_by(Organization.id).limit(2)).all()
        session.add(OrganizationRelation(organization=anew[0], kind="partner", of=anew[1]))
        session.add(OtherTitle(title="Rencontres", series=session.scalars(select(Series)).one()))
        session.add(Erasure(salt=64 * "0", digest=64 * "f", erased_on=date(2026, 11, 27)))
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
