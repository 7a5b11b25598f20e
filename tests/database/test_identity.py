"""Slugs that change go on leading to their rows, and what was merged is read as one, until it is taken back."""

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from conference_record.models import (
    NAMED,
    Base,
    Event,
    FormerSlug,
    Organization,
    Series,
    Source,
    Speaker,
    Topic,
    by_slug,
    views,
)
from conference_record.models.identity import Named
from tests.conftest import CountQueries

VIEWS = list(views.metadata.tables.values())


def speaker(session: Session, slug: str) -> Speaker:
    found = by_slug(session, Speaker, slug)
    assert found is not None
    return found


def sql(session: Session, statement: str) -> int:
    """Send a statement as a person at a shell would, and return how many rows it changed."""
    changed = session.connection().exec_driver_sql(statement).rowcount
    session.expire_all()
    return changed


# Renames -----------------------------------------------------------------------------------------------------------


def test_every_table_with_a_slug_remembers_the_former_ones() -> None:
    with_slug = {table.name for table in Base.metadata.sorted_tables if table.c.get("slug") is not None}
    assert with_slug - {"former_slugs"} == set(NAMED.values())


def assert_found_by_both_slugs(session: Session, kind: type[Named]) -> None:
    row = session.scalars(select(kind).order_by(kind.id)).first()
    assert row is not None
    before, row.slug = row.slug, "renamed"
    session.commit()
    assert by_slug(session, kind, before) is row
    assert by_slug(session, kind, "renamed") is row
    assert by_slug(session, kind, "unheard-of") is None
    assert [former.slug for former in row.former_slugs] == [before]


def test_a_row_that_was_renamed_is_found_by_both_slugs(session: Session) -> None:
    session.add(Series(slug="meetings", name="Meetings"))
    session.flush()
    assert_found_by_both_slugs(session, Event)
    assert_found_by_both_slugs(session, Speaker)
    assert_found_by_both_slugs(session, Organization)
    assert_found_by_both_slugs(session, Topic)
    assert_found_by_both_slugs(session, Source)
    assert_found_by_both_slugs(session, Series)


def test_former_slugs_are_remembered_one_by_one_and_forgotten_when_given_back(session: Session) -> None:
    person = speaker(session, "liu-jie")
    for slug in ("liu-jie-1", "liu-jie-2", "liu-jie-1"):
        person.slug = slug
        session.commit()
    assert {former.slug for former in person.former_slugs} == {"liu-jie", "liu-jie-2"}
    person.slug = "liu-jie"
    session.commit()
    assert {former.slug for former in person.former_slugs} == {"liu-jie-1", "liu-jie-2"}


def test_a_rename_by_plain_sql_is_remembered_too(session: Session) -> None:
    person = speaker(session, "liu-jie")
    assert sql(session, "UPDATE speakers SET slug = slug || '-renamed' WHERE substr(slug, 1, 1) IN ('l', 's')") == 3
    assert by_slug(session, Speaker, "liu-jie") is person
    assert person.slug == "liu-jie-renamed"
    assert {former.slug for former in session.scalars(select(FormerSlug))} == {
        "liu-jie",
        "sergey-lebedev",
        "stanislav-zas",
    }


def test_an_update_that_leaves_the_slug_as_it_is_remembers_nothing(session: Session) -> None:
    assert sql(session, "UPDATE speakers SET slug = slug, name = upper(name)") == 10
    assert session.scalars(select(FormerSlug)).all() == []


def test_a_former_slug_is_given_to_nobody_else(session: Session) -> None:
    speaker(session, "liu-jie").slug = "jie-liu"
    session.commit()
    session.add(Speaker(slug="liu-jie", name="Another"))
    with pytest.raises(IntegrityError, match="a former slug of one row cannot be the slug of another"):
        session.commit()
    session.rollback()
    assert speaker(session, "liu-jie").slug == "jie-liu"
    # What is no speaker may be called so.
    session.add(Topic(slug="liu-jie", name="Her work"))
    session.commit()
    assert speaker(session, "liu-jie").slug == "jie-liu"


def test_a_rename_that_is_taken_back_with_its_transaction_is_not_remembered(session: Session) -> None:
    speaker(session, "liu-jie").slug = "jie-liu"
    session.flush()
    session.rollback()
    assert by_slug(session, Speaker, "jie-liu") is None
    assert session.scalars(select(FormerSlug)).all() == []


def test_former_slugs_of_other_registers_are_written_by_hand(session: Session) -> None:
    person = speaker(session, "liu-jie")
    session.add(FormerSlug(slug="liu-j", speaker=person))
    session.commit()
    assert by_slug(session, Speaker, "liu-j") is person
    assert [former.slug for former in person.former_slugs] == ["liu-j"]


def test_a_row_that_is_deleted_takes_its_former_slugs_along(session: Session) -> None:
    session.add(Speaker(slug="nobody", name="No Body"))
    session.flush()
    nobody = speaker(session, "nobody")
    nobody.slug = "no-body"
    session.flush()
    session.expire_all()
    assert len(nobody.former_slugs) == 1
    session.delete(nobody)
    session.commit()
    assert session.scalars(select(FormerSlug)).all() == []


def test_a_slug_is_looked_up_in_one_query_that_reads_no_whole_table(
    loaded: Engine, count_queries: CountQueries
) -> None:
    with Session(loaded) as session:
        session.connection()
        with count_queries(loaded) as sent:
            assert by_slug(session, Speaker, "liu-jie") is not None
        assert len(sent) == 1
        if loaded.dialect.name == "sqlite":
            plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {sent[0]}", ("liu-jie", "liu-jie"))
            assert [step.detail for step in plan if step.detail.startswith("SCAN")] == []
