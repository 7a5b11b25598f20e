"""Two persons with one slug, and one person with two names: neither is decided without a word."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.databases import Databases
from tests.running import Completed, Run

Load = Callable[..., Completed]

PERSON = """
[event]
slug = "{event}"
title = "{event}"

[organizations.bank]
name = "Bank"

[organizations.office]
name = "Office"

[speakers.liu-jie]
name = "{name}"
{more}

[[appearances]]
speaker = "liu-jie"
{appears}

[[participations]]
role = "participant"
organization = "bank"

[[participations]]
role = "participant"
organization = "office"
"""

POST = 'affiliations.post = {{ title = "{0}", organization = "{1}" }}'
TAKEN = "is taken for the same person as in first, Teller, with whom no post, body, identifier or other name agrees"


@pytest.fixture
def load(run: Run, databases: Databases, tmp_path: Path) -> Load:
    """Return what writes records of persons, and loads them into one database."""
    url = databases.migrated()

    def loaded(*records: tuple[str, str, str, str], options: tuple[str, ...] = ()) -> Completed:
        files = []
        for event, name, more, appears in records:
            file = tmp_path / f"{event}.toml"
            file.write_text(PERSON.format(event=event, name=name, more=more, appears=appears))
            files.append(str(file))
        return run("seeds", "load", *options, *files, "--database", url)

    return loaded


FIRST = ("first", "Liu Jie", POST.format("Teller", "bank"), "")
POET = ("second", "Liu Jie", POST.format("Poet", "office"), "")


@pytest.mark.parametrize("together", [False, True])
@pytest.mark.parametrize(
    "poet", [POET, ("second", "Liu Jie", "", 'billed_title = "Poet"'), ("second", "Liu Jie", "", "")]
)
def test_a_person_who_shares_only_slug_and_name_is_told_of_once(
    load: Load, poet: tuple[str, ...], together: bool
) -> None:
    if not together:
        assert load(FIRST).stderr == ""
    done = load(FIRST, poet) if together else load(poet)

    assert (done.returncode, done.stderr.count(TAKEN)) == (0, 1)
    assert "second.toml:" in done.stderr
    # What was loaded before is decided.
    assert load(poet).stderr == ""


@pytest.mark.parametrize("together", [False, True])
def test_strict_refuses_such_a_person(load: Load, together: bool) -> None:
    if not together:
        load(FIRST)
    refused = load(FIRST, POET, options=("--strict",)) if together else load(POET, options=("--strict",))

    assert (refused.returncode, refused.stdout, refused.stderr.count(TAKEN)) == (1, "", 1)
    if not together:
        # Refused means that it is not there.
        assert TAKEN in load(POET).stderr


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((POST.format("Teller", "bank"), ""), (POST.format("Poet", "bank"), "")),
        (('affiliations.post = { title = "Poet" }', ""), ("", 'billed_title = "poet"')),
        (("", 'organization = "bank"'), (POST.format("Teller", "bank"), "")),
        (('identifiers.wikidata = "Q42"', ""), ('identifiers.wikidata = "Q42"', "")),
        (('names = ["J. Liu"]', ""), ('names = ["J. Liu"]', "")),
    ],
)
@pytest.mark.parametrize("together", [False, True])
def test_a_person_of_whom_something_agrees_is_the_same(
    load: Load, first: tuple[str, str], second: tuple[str, str], together: bool
) -> None:
    records = ("first", "Liu Jie", *first), ("second", "Liu Jie", *second)
    done = [load(*records)] if together else [load(each) for each in records]

    assert [(each.returncode, each.stderr) for each in done] == [(0, "")] * len(done)


@pytest.mark.parametrize("lists", ["first", "second"])
@pytest.mark.parametrize("together", [False, True])
def test_a_name_that_either_record_lists_is_another_name_of_the_same(load: Load, lists: str, together: bool) -> None:
    first = ("first", "Liu Jie", 'names = ["Jie Liu"]' if lists == "first" else "", 'organization = "bank"')
    second = ("second", "Jie Liu", 'names = ["Liu Jie"]' if lists == "second" else "", 'organization = "bank"')
    done = [load(first, second)] if together else [load(first), load(second)]
    assert [(each.returncode, each.stderr) for each in done] == [(0, "")] * len(done)

    # Nothing is left to do, in whatever order they come again.
    for again in (load(second), load(first), load(second, first)):
        assert (again.returncode, again.stderr) == (0, "")
        assert again.stdout.count("unchanged") == again.stdout.count(": unchanged") > 0


def test_a_name_that_neither_lists_is_refused_with_what_to_do(load: Load) -> None:
    load(FIRST)
    refused = load(("second", "Jie Liu", "", 'organization = "bank"'))

    assert refused.returncode == 1
    assert "'Jie Liu' here, but 'Liu Jie' in first; make them agree, and load both together" in refused.stderr
    assert "or add 'Liu Jie' to names here if one has both, or give another slug if they are two" in refused.stderr
