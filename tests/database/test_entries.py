"""Persons, bodies, topics and sources as a person reads them, lists of them, and suggestions for a mistyped word."""

import pytest
from sqlalchemy import Engine, insert, text

from conference_record.models import Speaker
from conference_record.seeds.cli import arguments, listing
from conference_record.seeds.query.listing import LISTS
from conference_record.seeds.query.refs import KINDS
from tests.running import BOTH, Run

DATABASES = ["sqlite"]


def shown(run: Run, url: str, *arguments: str) -> str:
    """Return what a command prints, on one line so that it does not matter where lines end."""
    done = run("seeds", "--database", url, *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert max(map(len, done.stdout.splitlines())) <= 100 or arguments[0] == "list"
    return " ".join(done.stdout.split())


def test_posts_are_shown_beside_printed_titles_without_evidence(run: Run, loaded_url: str) -> None:
    said = shown(run, loaded_url, "show", "minsk-2018")

    assert "Yuri Fedotov, UN Under-Secretary-General, Executive Director of the United Nations Office" in said
    assert "as Under-Secretary-General, United Nations; Executive Director, UN Office on Drugs" in said


@BOTH
def test_a_person_a_body_a_topic_and_a_source_are_found_by_slug_alone(run: Run, loaded_url: str) -> None:
    person = shown(run, loaded_url, "show", "yuri-fedotov")
    body = shown(run, loaded_url, "show", "united-nations", "--evidence")
    topic = shown(run, loaded_url, "show", "human-rights")
    source = shown(run, loaded_url, "show", "minsk-2018-report")

    assert person.startswith("Yuri Fedotov person yuri-fedotov")
    assert "Director-General, UN Office in Vienna | at a conference 2018-10-09 to 2018-10-10" in person
    assert "speaker: statement, Opening session" in person
    assert "Appeared with Thomas Greminger; Vladimir Voronkov" in person
    assert body.startswith("United Nations body united-nations | UN | organization")
    assert "Parts UN Counter-Terrorism Committee UN Counter-Terrorism Office" in body
    assert "speaker: Vladimir Voronkov, statement, Opening session" in body
    assert "[minsk-2018-report:9.1]" in body
    assert "- outlined the need to protect human rights in doing so" in topic
    assert "Headings 0.1 set aside: heading of another part of the web page" in source
    assert "8.2 - " in source
    assert "minsk-2018-report:" not in person, "not asked for"


def test_what_was_found_to_be_the_same_is_shown_under_the_other(run: Run, loaded_url: str, loaded: Engine) -> None:
    with loaded.begin() as connection:
        connection.execute(text("INSERT INTO speakers (id, slug, name) VALUES (901, 'found-to-be', 'Found To Be')"))
        connection.execute(text("UPDATE speakers SET merged_into_id = 901 WHERE slug = 'stanislav-zas'"))

    said = shown(run, loaded_url, "show", "stanislav-zas")

    assert said.startswith("Found To Be person found-to-be also: S.Zas")
    assert "reader: welcoming-address" in said


def test_a_slug_of_several_needs_the_kind(run: Run, loaded_url: str, loaded: Engine) -> None:
    with loaded.begin() as connection:
        connection.execute(insert(Speaker), [{"slug": "minsk-2018", "name": "Min Sk"}])
    refused = run("seeds", "--database", loaded_url, "show", "minsk-2018")

    assert refused.returncode == 2
    assert "say which: event minsk-2018 or person minsk-2018" in refused.stderr
    assert shown(run, loaded_url, "show", "person", "minsk-2018") == "Min Sk person minsk-2018"
    assert "Opening session" in shown(run, loaded_url, "show", "event", "minsk-2018")


@pytest.mark.parametrize(
    ("arguments", "status", "suggestion"),
    [
        (["shwo", "minsk-2018"], 2, "invalid choice: 'shwo'; did you mean 'show'?"),
        (["show", "persn", "minsk-2018"], 2, "did you mean 'person'?"),
        (["list", "confrences"], 2, "invalid choice: 'confrences'; did you mean 'conferences'?"),
        (["export", "minsk-2018", "--format", "schema"], 2, "did you mean 'schema.org'?"),
        (["show", "minks-2018"], 1, "did you mean 'minsk-2018'"),
        (["show", "fedotov"], 1, "did you mean 'yuri-fedotov'?"),
        (["show", "person", "zas"], 1, "there is no person 'zas' in the database; did you mean 'stanislav-zas'?"),
        (["plot", "posts", "yuri-fedotow"], 1, "did you mean 'yuri-fedotov'?"),
        (["dump", "minks-2018"], 1, "did you mean 'minsk-2018'?"),
        (["show", "qqqq"], 1, "there is no event, person, body, topic or source 'qqqq' in the database\n"),
    ],
)
def test_a_mistyped_word_gets_a_suggestion(
    run: Run, loaded_url: str, arguments: list[str], status: int, suggestion: str
) -> None:
    refused = run("seeds", "--database", loaded_url, *arguments)

    assert (refused.returncode, refused.stdout) == (status, "")
    assert suggestion in refused.stderr


@BOTH
def test_lists_have_what_tells_one_from_another(run: Run, almaty_url: str) -> None:
    conferences = run("seeds", "--database", almaty_url, "list", "conferences").stdout.splitlines()
    persons = shown(run, almaty_url, "list", "persons", "FEDOTOV")

    assert conferences[0].split() == ["slug", "begins", "city", "country", "title"]
    assert [line.split()[0] for line in conferences[1:]] == ["almaty-2031", "minsk-2018"], "newest first"
    assert conferences[2].split(maxsplit=4)[1:4] == ["2018-10-09", "Minsk", "Belarus"]
    assert "yuri-fedotov 1 Yuri Fedotov" in persons
    assert "of the" not in persons, "nobody else"
    assert "united-nations UN organization United Nations" in shown(run, almaty_url, "list", "bodies", "united-nations")
    assert "human-rights 2 Human rights" in shown(run, almaty_url, "list", "topics")
    assert "minsk-2018-report" in shown(run, almaty_url, "list", "sources")
    # Of another alphabet, and by another name.
    assert "Айгуль Серик" in shown(run, almaty_url, "list", "persons", "СЕРИК", "aigul")


def test_a_list_is_as_long_as_asked_for_and_says_when_it_is_empty(run: Run, loaded_url: str) -> None:
    limited = run("seeds", "--database", loaded_url, "list", "persons", "--limit", "2").stdout
    nothing = run("seeds", "--database", loaded_url, "list", "persons", "100%")

    assert len(limited.splitlines()) == 3
    assert (nothing.returncode, nothing.stdout) == (0, "nothing found\n")


def test_the_command_line_knows_all_that_can_be_listed_and_shown() -> None:
    assert tuple(LISTS) == listing.LISTS
    assert tuple(KINDS) == arguments.KINDS
