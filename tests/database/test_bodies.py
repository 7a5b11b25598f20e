"""Bodies as they were, what they are of each other, the countries that follow from them, and the order of names."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, insert, select, text
from sqlalchemy.orm import Session

from conference_record.models import (
    Base,
    Event,
    Organization,
    OrganizationName,
    Speaker,
    bodies,
    names_then,
    open_engine,
    positions_held,
    programme,
    roster,
    searchable,
)
from conference_record.models.collation import sort_key
from conference_record.seeds.load.removal import remove_event
from tests.database.exporting import export
from tests.database.test_doctor import doctor, edited
from tests.database.test_load import load
from tests.database.test_outcomes import said
from tests.database.test_show import shown
from tests.databases import ROOT, Databases, record_of
from tests.running import BOTH, Run

DATABASES = ["sqlite"]

OCHRIDA = ROOT / "tests" / "records" / "ochrida-1991.toml"
SOVIET_UNION = "Union of Soviet Socialist Republics"


@pytest.fixture
def ochrida(migrated: Engine) -> Engine:
    """Give a database that holds an assembly of states in the year in which one came to an end."""
    load(migrated, record_of(OCHRIDA))
    return migrated


@BOTH
def test_a_body_goes_by_the_name_that_it_had_then_and_so_does_its_country(ochrida: Engine) -> None:
    with ochrida.connect() as connection:
        spoken = connection.execute(
            select(programme.c.on_behalf_of, programme.c.country)
            .where(programme.c.statement_position.is_not(None))
            .order_by(programme.c.statement_position)
        ).all()
        assert [tuple(row) for row in spoken] == [
            (SOVIET_UNION, SOVIET_UNION),
            # The group has no country, but she has one in her own capacity.
            ("Malta and Togo", "Malta"),
            ("Commission on Lakes", None),
            ("Malta", "Malta"),
            (None, None),
        ]
        present = connection.execute(select(bodies.c.body, bodies.c.country)).all()
        assert [tuple(row) for row in present] == [
            (SOVIET_UNION, SOVIET_UNION),
            ("Togo", "Togo"),
            ("Bureau of Lakes", None),
        ]
        # The institute is of the country of what it was part of.
        zimin = connection.execute(select(roster).where(roster.c.slug == "oleg-zimin")).one()
        assert (zimin.organizations, zimin.countries) == ("Limnological Institute", SOVIET_UNION)
        post = connection.execute(select(positions_held.c.country).where(positions_held.c.slug == "oleg-zimin"))
        assert post.scalar_one() == "Russian Federation"
        found = connection.execute(
            select(searchable.c.country).where(searchable.c.kind == "speaker", searchable.c.slug == "rita-de-brincat")
        )
        assert found.scalar_one() == "Malta"


@BOTH
def test_another_conference_has_the_name_of_its_time(ochrida: Engine) -> None:
    with ochrida.begin() as connection:
        connection.execute(text("UPDATE events SET starts_on = '2024-05', ends_on = '2024-05', language = NULL"))
        spoken = select(programme.c.on_behalf_of, programme.c.country).where(programme.c.statement_position == 1)
        assert connection.execute(spoken).one() == ("Russian Federation", "Russian Federation")


def test_show_and_the_exports_have_the_name_of_the_time_and_both_capacities(ochrida: Engine) -> None:
    lines = shown(ochrida, "ochrida-1991")
    assert f"participant: {SOVIET_UNION}" in lines
    speaker = lines.index(next(line for line in lines if "Rita De Brincat" in line))
    assert [line.strip() for line in lines[speaker + 1 : speaker + 3]] == [
        "as Permanent Delegate, Malta",
        "for Malta and Togo",
    ]
    linked = json.loads(export(ochrida, "ochrida-1991", "schema.org"))
    (participant,) = [node for node in linked["attendee"] if node.get("identifier") == "russian-federation"]
    assert participant["name"] == SOVIET_UNION
    assert participant["alternateName"] == ["Russian Federation"]
    assert [whole["identifier"] for whole in participant["memberOf"]] == ["league-of-still-waters"]
    popolo = json.loads(export(ochrida, "ochrida-1991", "popolo"))
    institute = next(body for body in popolo["organizations"] if body["id"] == "limnological-institute")
    assert institute["area_id"] == "SU"


@BOTH
def test_who_spoke_for_a_member_of_a_league_is_a_query(ochrida: Engine) -> None:
    with ochrida.connect() as connection:
        found = connection.execute(
            text(
                """
                SELECT DISTINCT programme.speaker, memberships.organization
                FROM programme
                JOIN appearances ON appearances.id = programme.appearance_id
                LEFT JOIN capacities ON capacities.appearance_id = appearances.id
                LEFT JOIN affiliations ON affiliations.id = capacities.affiliation_id
                JOIN memberships
                    ON memberships.organization_id IN (appearances.organization_id, affiliations.organization_id)
                WHERE memberships.of_slug = 'league-of-still-waters' AND memberships.kind = 'member'
                """
            )
        ).all()
    assert {tuple(row) for row in found} == {("Oleg Zimin", "Russian Federation"), ("Rita De Brincat", "Malta")}


def test_a_relation_is_corrected_and_taken_back_by_the_record(ochrida: Engine) -> None:
    record = record_of(OCHRIDA)
    (first,) = record.organizations["commission-on-lakes"].relations
    first.started = "1987"
    record.organizations["malta"].relations.pop()
    changes = load(ochrida, record)
    # A start that is corrected within overlapping times is the same relation.
    assert changes == {"updated": 1, "removed": 1}
    kept = said(ochrida, "SELECT kind, started FROM memberships WHERE slug = 'commission-on-lakes'")
    assert kept == [("successor", "1987")]


def test_a_body_that_others_are_members_of_goes_with_the_last_conference(ochrida: Engine) -> None:
    with ochrida.begin() as connection:
        remove_event(connection, "ochrida-1991")
        for table in ("organizations", "organization_relations"):
            assert connection.scalar(text(f"SELECT count(*) FROM {table}")) == 0, table


@pytest.mark.parametrize(
    ("relations", "problem"),
    [
        (
            "[{ kind = 'member', of = 'lague' }]",
            "relations[1].of: unknown organization 'lague'; did you mean 'league'?",
        ),
        ("[{ kind = 'member', of = 'a' }]", "relations[1].of: names itself; name the other, or take it out"),
        (
            "[{ kind = 'member', of = 'league', started = '1990', ended = '1989' }]",
            "relations[1].ended: 1989 is before started, 1990",
        ),
        (
            "[{ kind = 'member', of = 'league' }, { kind = 'member', of = 'league' }]",
            "relations[2]: is listed before; list it once",
        ),
    ],
)
def test_a_wrong_relation_is_explained(run: Run, tmp_path: Path, relations: str, problem: str) -> None:
    (tmp_path / "a.toml").write_text(
        f"[event]\nslug = 'e'\ntitle = 'E'\n[organizations]\nleague = {{ name = 'League' }}\n"
        f"a = {{ name = 'A', relations = {relations} }}\n"
        "[[participations]]\nrole = 'host'\norganization = 'a'\n",
        encoding="utf-8",
    )
    checked = run("seeds", "check", "a.toml")
    assert checked.returncode == 1
    assert problem in checked.stderr, checked.stderr


# The rule of names in Python and in SQL is one ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def connection(databases: Databases) -> Iterator[Connection]:
    """Give a connection to one migrated database; each example undoes what it does there."""
    engine = open_engine(databases.migrated())
    with engine.connect() as connection:
        yield connection
    engine.dispose()


_DAYS = st.sampled_from(["1989", "1991", "1991-03", "1991-12-26", "1992", "2000-01-01"])
_TAGS = st.sampled_from([None, "en", "fr", "fr-BE"])
_NAMES = st.lists(
    st.tuples(_TAGS, st.none() | _DAYS, st.sampled_from([None, "..", "1991-03-02", "1991", "2001"])).filter(
        lambda name: name[1] is None or name[2] in (None, "..") or name[2][:4] >= name[1][:4]
    ),
    max_size=4,
    unique=True,
)


@BOTH
@given(names=_NAMES, day=st.none() | _DAYS, language=st.sampled_from([None, "en", "fr, en", "fr-BE"]))
def test_the_view_and_the_class_find_the_same_name(
    connection: Connection, names: list[tuple[str | None, ...]], day: str | None, language: str | None
) -> None:
    with connection.begin() as transaction:
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            event = Event(slug="e", title="E", starts_on=day, language=language)
            body = Organization(slug="b", name="Body")
            for number, (tag, started, ended) in enumerate(names):
                if started is None or ended in (None, "..") or ended[: len(started)] >= started[: len(ended)]:
                    body.names.append(
                        OrganizationName(name=f"Name {number}", language=tag, started=started, ended=ended)
                    )
            session.add_all([event, body])
            session.flush()
            view = select(names_then.c.name).order_by(names_then.c.preference, names_then.c.name_id).limit(1)
            assert body.name_at(event) == (session.scalar(view) or "Body")
        transaction.rollback()


# The order of names -------------------------------------------------------------------------------------------------

IN_ORDER = [
    "Aas, Ida",
    "Åberg, Nils",
    "De Brincat, Rita",
    "ibn Saud",
    "Łukasiewicz, Jan",
    "Meer, Jan van der",
    "Orsted, A.",
    "Ørsted, B.",
    "Šimek, Ana",
    "Simek, Eva",
    "van Aken, Piet",
    "Zürn, Unica",
    "Иванов, Иван",
]


@BOTH
def test_the_roster_is_in_the_order_of_unicode_on_both_databases(ochrida: Engine) -> None:
    with ochrida.connect() as connection:
        assert list(connection.scalars(select(roster.c.slug))) == [
            "rita-de-brincat",
            "jan-van-der-meer",
            "oystein-aas",
            "zora-petrovska",
            "oleg-zimin",
        ]


def test_keys_sort_as_libraries_file() -> None:
    assert sorted(sorted(IN_ORDER, reverse=True), key=sort_key) == IN_ORDER


@BOTH
def test_a_key_follows_the_name_whoever_changes_it(ochrida: Engine) -> None:
    with Session(ochrida) as session:
        zora = session.scalars(select(Speaker).where(Speaker.slug == "zora-petrovska")).one()
        assert zora.sort_key == sort_key("Petrovska, Zora")
        zora.sort_name = "Abel, Zora"
        session.commit()
        assert zora.sort_key == sort_key("Abel, Zora")
    with ochrida.begin() as connection:
        connection.execute(text("UPDATE speakers SET name = 'Ana Zimina', sort_name = NULL WHERE slug = 'oleg-zimin'"))
        # By hand, without what computes keys: unknown rather than wrong.
        query = text("SELECT sort_key FROM speakers WHERE slug = 'oleg-zimin'")
        assert connection.scalar(query) is None
        connection.execute(insert(Base.metadata.tables["speakers"]).values(slug="new", name="New"))
    load(ochrida, record_of(ROOT / "tests" / "records" / "prizren-2024.toml"))
    assert said(ochrida, "SELECT slug FROM speakers WHERE sort_key IS NULL") == []
    with ochrida.connect() as connection:
        assert connection.scalar(query) == sort_key("Ana Zimina")


@BOTH
def test_doctor_finds_and_mends_a_key_of_another_name(databases: Databases, run: Run) -> None:
    url = databases.loaded()
    edited(url, "UPDATE speakers SET sort_key = '00' WHERE slug = 'thomas-greminger'")
    assert "(thomas-greminger): has not the sort key of its name; --repair derives it again" in doctor(run, url).stdout
    assert "(thomas-greminger): has not the sort key of its name; derived again" in doctor(run, url, "--repair").stdout
    assert doctor(run, url).stdout.endswith(": nothing wrong\n")
