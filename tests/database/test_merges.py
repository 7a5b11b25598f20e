"""Merges: views, the ORM and search lead to one row, and a merge is taken back whole."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from conference_record.models import (
    Affiliation,
    Appearance,
    Base,
    Event,
    Organization,
    Participation,
    Remark,
    Speaker,
    Statement,
    bodies,
    by_slug,
    conferences,
    organization_tree,
    positions_held,
    programme,
    roster,
    search,
    searchable,
    what_was_said,
)
from tests.database.test_identity import VIEWS, speaker, sql

# Merges ------------------------------------------------------------------------------------------------------------


def organization(session: Session, slug: str) -> Organization:
    found = by_slug(session, Organization, slug)
    assert found is not None
    return found


@pytest.fixture
def twice(session: Session) -> Session:
    """Give the bundled conference and another, which has Zas, and the body of his, under names of its own."""
    with session.no_autoflush:
        council = Organization(
            slug="soviet-bezopasnosti", name="Совет безопасности", parent=Organization(slug="belarus", name="Беларусь")
        )
        council.children.append(Organization(slug="apparat", name="Аппарат"))
        zas = Speaker(slug="zas", name="Станислав Зась")
        zas.affiliations.append(Affiliation(title="Государственный секретарь", organization=council))
        event = Event(slug="other", title="Другая", starts_on="2019-01")
        for place in (Statement(event=event, kind="talk"), Statement(event=event, kind="talk")):
            appearance = Appearance(statement=place, speaker=zas, role="speaker", billed_title="Секретарь")
            appearance.affiliations.extend(zas.affiliations)
            appearance.remarks.append(Remark(act="said", text="so"))
        event.participations.append(Participation(organization=council, role="organizer"))
        Appearance(event=event, organization=council, role="attendee", position=1)
        # Zas once more, under the slug of the bundled conference: two rows at one event.
        Appearance(statement=event.statements[1], speaker=speaker(session, "stanislav-zas"), role="author")
        event.participations.append(
            Participation(organization=organization(session, "security-council-of-belarus"), role="organizer")
        )
        session.add(event)
    session.commit()
    return session


UNORDERED = {"searchable", "search_source", "names_then", "organization_countries", "countries_then"}
FEW = ("about", "held", "had", "organizer", "ordered", "roster", "positions_held", "above", "CONSTANT ROW")

ZAS, COUNCIL = ("zas", "stanislav-zas"), ("soviet-bezopasnosti", "security-council-of-belarus")


def merge(session: Session) -> None:
    for table, (one, other) in {"speakers": ZAS, "organizations": COUNCIL}.items():
        assert (
            sql(
                session,
                f"UPDATE {table} SET merged_into_id = (SELECT id FROM {table} WHERE slug = '{other}')"
                f" WHERE slug = '{one}'",
            )
            == 1
        )


def everything(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all views, as a reader finds them."""
    found = {view.name: [tuple(row) for row in session.execute(select(view))] for view in VIEWS}
    # These have no order.
    return {name: rows if name not in UNORDERED else sorted(rows, key=repr) for name, rows in found.items()}


def test_a_merge_leads_every_view_to_one_person_and_one_body(twice: Session) -> None:
    before = everything(twice)
    merge(twice)
    zas, council = speaker(twice, "stanislav-zas"), organization(twice, "security-council-of-belarus")

    rows = twice.execute(select(roster).where(roster.c.event == "other")).all()
    assert [(row.speaker, row.slug, row.speaker_id, row.appearances) for row in rows] == [
        ("Stanislav Zas", "stanislav-zas", zas.id, 3)
    ]
    assert rows[0].titles == "Государственный секретарь, Security Council of the Republic of Belarus"
    assert rows[0].organizations == "Security Council of the Republic of Belarus"
    assert (rows[0].roles, rows[0].billed_titles) == ("speaker; author", "Секретарь")

    rows = twice.execute(
        select(programme).where(programme.c.event == "other").order_by(programme.c.appearance_id)
    ).all()
    assert {row.speaker for row in rows} == {"Stanislav Zas", None}
    assert {row.on_behalf_of for row in rows} == {"Security Council of the Republic of Belarus", None}
    assert len(twice.execute(select(programme).where(programme.c.speaker_id == zas.id)).all()) == 5
    assert {row.billed_title for row in rows} == {"Секретарь", None}, "what was printed stays"

    rows = twice.execute(select(what_was_said).where(what_was_said.c.event == "other")).all()
    assert {(row.speaker, row.capacity, row.speaker_id) for row in rows} == {
        ("Stanislav Zas", "Государственный секретарь, Security Council of the Republic of Belarus", zas.id)
    }
    rows = twice.execute(select(positions_held).where(positions_held.c.slug == "stanislav-zas")).all()
    assert {(row.title, row.organization_slug, row.organization_id) for row in rows} == {
        ("State Secretary", "security-council-of-belarus", council.id),
        ("Государственный секретарь", "security-council-of-belarus", council.id),
    }
    rows = twice.execute(select(bodies).where(bodies.c.event == "other")).all()
    assert [(row.body, row.organization_id) for row in rows] == [(council.name, council.id)] * 2
    assert twice.scalars(select(conferences.c.organizers).where(conferences.c.event == "other")).one() == council.name

    tree = {row.slug: row for row in twice.execute(select(organization_tree))}
    assert "soviet-bezopasnosti" not in tree
    assert tree["apparat"].path == f"{tree['security-council-of-belarus'].path} > Аппарат"
    assert tree["apparat"].parent_id == council.id
    assert (tree["belarus"].depth, len(tree)) == (0, len(before["organization_tree"]) - 1)
    # Evidence is of what was recorded.
    assert everything(twice)["evidence_gaps"] == before["evidence_gaps"]
    assert everything(twice)["evidence"] == before["evidence"]


def test_a_merge_moves_nothing_and_is_taken_back_whole(twice: Session) -> None:
    def stored() -> dict[str, list[tuple[object, ...]]]:
        tables = (table for table in Base.metadata.sorted_tables)
        return {
            table.name: [
                tuple(row)
                for row in twice.execute(
                    select(
                        *(column for column in table.c if column.name not in ("merged_into_id", "canonical_id"))
                    ).order_by(*table.primary_key)
                )
            ]
            for table in tables
        }

    rows, views = stored(), everything(twice)
    merge(twice)
    assert stored() == rows
    assert everything(twice) != views
    for table in ("speakers", "organizations"):
        assert sql(twice, f"UPDATE {table} SET merged_into_id = NULL WHERE merged_into_id IS NOT NULL") == 1
    assert stored() == rows
    assert everything(twice) == views


def test_each_merge_is_taken_back_alone(twice: Session) -> None:
    zas, liu = speaker(twice, "stanislav-zas"), speaker(twice, "liu-jie")
    speaker(twice, "zas").merged_into = zas
    liu.merged_into = zas
    twice.commit()
    assert [row.slug for row in zas.merged] == ["liu-jie", "zas"]
    liu.merged_into = None
    twice.commit()
    assert [row.slug for row in zas.same] == ["stanislav-zas", "zas"]
    assert liu.same == [liu]


def test_the_orm_follows_merges(twice: Session) -> None:
    merge(twice)
    zas, council = speaker(twice, "stanislav-zas"), organization(twice, "security-council-of-belarus")
    merged, merged_council = speaker(twice, "zas"), organization(twice, "soviet-bezopasnosti")
    event = by_slug(twice, Event, "other")
    assert event is not None

    assert (merged.canonical, zas.canonical) == (zas, zas)
    assert merged.same == zas.same == [zas, merged]
    assert merged.organizations == zas.organizations == [council]
    assert [each.slug for each in zas.events] == [each.slug for each in merged.events] == ["minsk-2018", "other"]
    assert event.speakers == [zas]
    assert event.organizers == [council]
    assert event.statements[1].persons("speaker") == [zas]
    assert str(merged.affiliations[0]) == "Государственный секретарь, Security Council of the Republic of Belarus"
    assert merged_council.canonical is council
    assert merged_council.path == council.path
    assert organization(twice, "apparat").ancestors == [council, *council.ancestors]
    # What was recorded for each stays there.
    assert (len(merged.appearances), len(zas.appearances)) == (2, 3)
    assert [row.slug for row in merged_council.children] == ["apparat"]


def test_views_are_searched_by_event_and_by_speaker_without_reading_a_whole_table(twice: Session) -> None:
    if twice.connection().dialect.name != "sqlite":
        return  # PostgreSQL reads small tables whole.
    for query in [
        "programme WHERE event = 'other'",
        "programme WHERE event_id = 2",
        "programme WHERE speaker_id = 2",
        "roster WHERE event = 'other'",
        "roster WHERE speaker_id = 2",
        "what_was_said WHERE event = 'other'",
        "what_was_said WHERE speaker_id = 2",
        "positions_held WHERE speaker_id = 2",
        "bodies WHERE event = 'other'",
        "bodies WHERE organization_id = 2",
        "conferences WHERE event = 'other'",
    ]:
        plan = twice.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN SELECT * FROM {query}")
        scanned = {step.detail for step in plan if step.detail.startswith("SCAN")}
        # Those are the few rows that a view gathers for one row.
        assert scanned <= {f"SCAN {few}" for few in FEW}, query


def test_a_search_leads_to_the_one_merged_into_and_once(loaded: Engine) -> None:
    with loaded.begin() as connection:
        connection.execute(text("INSERT INTO speakers (id, slug, name) VALUES (901, 'minister', 'Uladzimir Makei')"))
        connection.execute(text("UPDATE speakers SET merged_into_id = 901 WHERE slug = 'vladimir-makei'"))

    with loaded.connect() as connection:
        by_either = [(hit.kind, hit.row_id, hit.label) for hit in search(connection, "Makei")]
        by_the_old = [(hit.kind, hit.row_id, hit.label) for hit in search(connection, "Vladimir Makei")]
        said = {hit.label for hit in search(connection, "unified front") if hit.kind == "remark"}

    assert by_either == by_the_old == [("speaker", 901, "Uladzimir Makei")]
    assert said == {"Uladzimir Makei"}


def test_whoever_goes_by_many_names_takes_one_place_among_the_hits(twice: Session) -> None:
    merge(twice)
    zas = speaker(twice, "stanislav-zas")
    twice.add_all(Speaker(slug=f"quorum-{number}", name="A. Quorum", merged_into=zas) for number in range(50))
    twice.add_all([Speaker(slug="q", name="Quorum the Younger"), Organization(slug="q", name="Quorum")])
    twice.commit()

    hits = search(twice, "quorum", limit=3)
    assert [(hit.kind, hit.label, hit.snippet) for hit in hits] == [
        ("speaker", "Stanislav Zas", "A. [Quorum]"),
        ("speaker", "Quorum the Younger", "[Quorum] the Younger"),
        ("organization", "Quorum", "[Quorum]"),
    ]
    council = organization(twice, "security-council-of-belarus")
    assert [(hit.row_id, hit.label) for hit in search(twice, "совет")] == [(council.id, council.name)]
    found = twice.execute(select(searchable).where(searchable.c.names == "Совет безопасности")).one()
    assert (found.label, found.slug) == (council.name, council.slug)
    assert (found.organization_id, found.speaker_id) == (council.id, None)
    said = twice.execute(select(searchable).where(searchable.c.body == "said so")).all()
    assert {(row.label, row.slug, row.speaker_id) for row in said} == {("Stanislav Zas", None, zas.id)}
    assert len({row.row_id for row in said}) == 2


# Two at once -------------------------------------------------------------------------------------------------------

HALVES = {
    "two bodies become part of each other": (
        "UPDATE organizations SET parent_id = 2 WHERE id = 1",
        "UPDATE organizations SET parent_id = 1 WHERE id = 2",
        "an organization cannot be its own ancestor",
    ),
    "one becomes part of what the other is merged into": (
        "UPDATE organizations SET merged_into_id = 2 WHERE id = 1",
        "UPDATE organizations SET parent_id = 1 WHERE id = 2",
        "an organization cannot be its own ancestor",
    ),
    "the one that another is merged into is merged too": (
        "UPDATE speakers SET merged_into_id = 2 WHERE id = 1",
        "UPDATE speakers SET merged_into_id = 3 WHERE id = 2",
        "what is merged into another cannot have others merged into it",
    ),
    "a slug that becomes a former one is given away": (
        "UPDATE speakers SET slug = 'one-renamed' WHERE id = 1",
        "UPDATE speakers SET slug = 'one' WHERE id = 2",
        "a former slug of one row cannot be the slug of another",
    ),
    "a former slug of other registers is given away": (
        "INSERT INTO former_slugs (slug, speaker_id) VALUES ('four', 1)",
        "UPDATE speakers SET slug = 'four' WHERE id = 2",
        "a former slug of one row cannot be the slug of another",
    ),
    "what is given away becomes a former slug of other registers": (
        "UPDATE speakers SET slug = 'four' WHERE id = 2",
        "INSERT INTO former_slugs (slug, speaker_id) VALUES ('four', 1)",
        "a former slug cannot be the slug of a row",
    ),
}
"""What two write at once, each of which would be right alone, and why the second is refused."""


@pytest.mark.slow
@pytest.mark.parametrize("name", HALVES)
def test_two_who_write_at_once_do_not_break_half_a_rule_each(migrated: Engine, name: str) -> None:
    first, second, says = HALVES[name]
    with migrated.begin() as connection:
        for table in ("organizations", "speakers"):
            for number, slug in enumerate(("one", "two", "three"), 1):
                row = {"id": number, "slug": slug}
                connection.execute(text(f"INSERT INTO {table} (id, slug, name) VALUES (:id, :slug, :slug)"), row)

    def write_second() -> None:
        with migrated.begin() as other:
            other.execute(text(second))

    with ThreadPoolExecutor() as pool:
        with migrated.begin() as connection:
            connection.execute(text(first))
            waiting = pool.submit(write_second)
            # It waits for the first to end, however long that takes.
            with pytest.raises(TimeoutError):
                waiting.result(timeout=0.5)
        with pytest.raises(IntegrityError, match=says):
            waiting.result()
