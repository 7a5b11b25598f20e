"""What the pages and the terminal read of persons, bodies, topics, sources and conferences, on both databases."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.engine import Connection

from conference_record.seeds.query.body import read_body
from conference_record.seeds.query.found import find
from conference_record.seeds.query.overview import read_overview
from conference_record.seeds.query.person import read_person
from conference_record.seeds.query.programme import read_programme
from conference_record.seeds.query.refs import Ref, UnknownSlugError
from conference_record.seeds.query.source import read_source
from conference_record.seeds.query.topic import read_topic
from tests.benchmarks.questions import listening, scans
from tests.conftest import CountQueries, Opened

Read = Callable[[Connection, str], Any]


def test_a_person_with_posts_points_and_evidence(loaded: Engine) -> None:
    with loaded.connect() as connection:
        person = read_person(connection, "thomas-greminger")

    assert person.ref == Ref("person", "thomas-greminger", "Thomas Greminger")
    assert [(post.title, post.body.name if post.body else None) for post in person.posts] == [
        ("Secretary General", "OSCE")
    ]
    assert person.posts[0].first_attested == "2018-10-09"
    assert [sentence.number for sentence in person.posts[0].sentences] == ["3.1"]
    assert person.appearance_count == len(person.appearances) == 2
    at_event, in_statement = sorted(person.appearances, key=lambda entry: entry.statement or "")
    assert (at_event.statement, at_event.session, at_event.name) == (None, None, "Ambassador Greminger")
    assert [(point.act, [topic.slug for topic in point.topics]) for point in at_event.points][1] == (
        "drew attention to",
        ["human-rights"],
    )
    assert (in_statement.statement, in_statement.session) == ("statement", "Opening session")
    assert {companion.person.slug for companion in person.companions} >= {"yuri-fedotov", "stanislav-zas"}
    assert person.companion_count == 9


def test_a_body_counts_those_who_spoke_for_its_parts(loaded: Engine) -> None:
    with loaded.connect() as connection:
        whole, part = read_body(connection, "united-nations"), read_body(connection, "un-office-in-vienna")

    assert [part.body.slug for part in whole.parts] == [
        "un-counter-terrorism-committee",
        "un-counter-terrorism-office",
        "un-office-in-vienna",
        "un-office-on-drugs-and-crime",
    ]
    assert [entry.name for entry in whole.appearances] == ["Vladimir Voronkov", "Yuri Fedotov"]
    assert [entry.name for entry in part.appearances] == ["Yuri Fedotov"]
    assert [ref.slug for ref in part.above] == ["united-nations"]
    assert [(each.role, each.body.name) for each in whole.took_part] == [
        ("participant", "UN Counter-Terrorism Committee"),
        ("participant", "UN Office on Drugs and Crime"),
    ]


def test_what_rests_on_a_sentence_says_whose_page_shows_it(loaded: Engine) -> None:
    with loaded.connect() as connection:
        source = read_source(connection, "minsk-2018-report")

    (counts,) = [passage for passage in source.passages if passage.number == "2.1"]
    assert {resting.field for resting in counts.resting} >= {"participant_count", "country_count"}
    assert {resting.page for resting in counts.resting} == {
        Ref("event", "minsk-2018", "Preventing and Countering Terrorism in the Digital Age")
    }
    (speakers,) = [passage for passage in source.passages if passage.number == "3.1"]
    pages = {resting.table: resting.page.kind for resting in speakers.resting if resting.page is not None}
    assert pages["affiliations"] == pages["speakers"] == "person"
    assert pages["organizations"] == "body"
    assert source.sentence_count == len(source.passages)


def test_what_was_merged_and_renamed_is_read_under_the_name_that_lasts(loaded: Engine) -> None:
    with loaded.connect() as connection:
        for statement in (
            "INSERT INTO speakers (id, slug, name) VALUES (901, 'other', 'Other Person')",
            "UPDATE speakers SET merged_into_id = 901 WHERE slug = 'stanislav-zas'",
            "INSERT INTO organizations (id, slug, name) VALUES (902, 'council', 'Other Council')",
            "UPDATE organizations SET merged_into_id = 902 WHERE slug = 'security-council-of-belarus'",
            "UPDATE events SET slug = 'renamed' WHERE slug = 'minsk-2018'",
        ):
            connection.execute(text(statement))
        person = read_person(connection, "stanislav-zas")
        assert person.ref.slug == "other"
        assert {name.name for name in person.names} == {"S.Zas", "Stanislav Zas"}
        assert person.appearance_count == 2
        assert {held.body.name for entry in person.appearances for held in entry.posts if held.body} == {
            "Other Council"
        }
        assert read_body(connection, "security-council-of-belarus").appearance_count == 2
        programme = read_programme(connection, "minsk-2018")
        assert programme.ref.slug == "renamed"
        named = {
            entry.person for sitting in programme.sittings for part in sitting.statements for entry in part.appearances
        }
        assert Ref("person", "other", "Other Person") in named
        connection.rollback()


def test_an_unknown_slug_names_what_is_near(loaded: Engine) -> None:
    with loaded.connect() as connection, pytest.raises(UnknownSlugError) as caught:
        read_person(connection, "yuri-fedotow")

    assert str(caught.value) == "there is no person 'yuri-fedotow' in the database; did you mean 'yuri-fedotov'?"


def test_a_search_finds_conferences_by_their_place_too(loaded: Engine) -> None:
    with loaded.connect() as connection:
        for asked in ("minsk", "belarus 2018", "MINSK-2018"):
            assert "minsk-2018" in [hit.page.slug for hit in find(connection, asked) if hit.page]
        assert not find(connection, "minsk%")[1:]
        (remark, *_) = [hit for hit in find(connection, "human rights") if hit.kind == "remark"]
        assert remark.context == "Preventing and Countering Terrorism in the Digital Age, Minsk, Belarus, 2018"


_MOST = {
    "event": "SELECT slug FROM events JOIN statements ON event_id = events.id GROUP BY events.id, slug",
    "person": "SELECT slug FROM speakers JOIN appearances ON speaker_id = speakers.id GROUP BY speakers.id, slug",
    "body": "SELECT slug FROM organizations JOIN affiliations ON organization_id = organizations.id"
    " GROUP BY organizations.id, slug",
    "topic": "SELECT slug FROM topics JOIN remark_topics ON topic_id = topics.id GROUP BY topics.id, slug",
    "source": "SELECT slug FROM sources JOIN passages ON source_id = sources.id GROUP BY sources.id, slug",
}
READ: dict[str, Read] = {
    "event": read_programme,
    "person": read_person,
    "body": read_body,
    "topic": read_topic,
    "source": read_source,
}


@pytest.mark.parametrize("kind", READ)
def test_no_page_reads_a_whole_table(corpus_url: str, opened: Opened, kind: str) -> None:
    engine = opened(corpus_url)
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            # Few rows are read faster from end to end; where there is another way, it is to be shown.
            connection.execute(text("SET enable_seqscan = off"))
        slug = connection.scalars(text(f"{_MOST[kind]} ORDER BY count(*) DESC LIMIT 1")).one()
        with listening(engine) as sent:
            READ[kind](connection, slug)
        assert scans(connection, list(sent)) == []


@pytest.mark.parametrize("kind", READ)
def test_the_number_of_queries_does_not_grow(
    corpus_url: str, opened: Opened, count_queries: CountQueries, kind: str
) -> None:
    engine = opened(corpus_url)
    with engine.connect() as connection:
        few, most = (
            connection.scalars(text(f"{_MOST[kind]} ORDER BY count(*) {order} LIMIT 1")).one() for order in ("", "DESC")
        )
        sent = []
        for slug in (few, most):
            with count_queries(engine) as queries:
                READ[kind](connection, slug)
            sent.append(len(queries))
        # What there is nothing of is not asked for.
        assert sent[1] <= sent[0] + 8
        assert max(sent) <= 42


def test_the_overview_counts_what_stands_for_itself(loaded: Engine) -> None:
    with loaded.connect() as connection:
        connection.execute(text("INSERT INTO speakers (slug, name, merged_into_id) VALUES ('twin', 'Twin', 1)"))
        overview = read_overview(connection)
        connection.rollback()

    assert (overview.conferences, overview.persons, overview.statements, overview.points) == (1, 10, 10, 15)
    assert [(held.conference.ref.slug, held.statements, held.persons) for held in overview.newest] == [
        ("minsk-2018", 10, 10)
    ]
