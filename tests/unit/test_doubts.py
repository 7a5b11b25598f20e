"""Notices of what is no fault and hardly meant, and what records given together are refused for."""

from pathlib import Path

import pytest

from tests.running import Run

EVENT = """
[event]
slug = "e"
title = "An Event"
starts_on = 2018-10-09
ends_on = 2018-10-10
"""
PERSON = """
[speakers.anna]
name = "Anna Low"
affiliations.head = { title = "Head", KNOWN }

[[appearances]]
speaker = "anna"
capacities = ["head"]
"""


def notices(run: Run, folder: Path, content: str) -> list[str]:
    (folder / "e.toml").write_text(content, encoding="utf-8")
    checked = run("seeds", "check", "e.toml")
    assert checked.returncode == 0, checked.stderr
    return checked.stderr.splitlines()


@pytest.mark.parametrize(
    ("content", "place", "said"),
    [
        (
            PERSON.replace("KNOWN", "ended = '2018-09'"),
            "appearances[1].capacities[1]",
            "'head' ended in 2018-09, before",
        ),
        (PERSON.replace("KNOWN", "started = '2019'"), "appearances[1].capacities[1]", "'head' started in 2019, after"),
        (
            "[[statements]]\nkind = 'talk'\nstarts_at = 2018-10-11T09:00:00\n",
            "statements[1].starts_at",
            "is not within the days of the conference, 2018-10-09 to 2018-10-10; check the days",
        ),
        ("[[statements]]\nkind = 'talk'\nday = '2018-11'\n", "statements[1].day", "is not within the days of"),
        (
            "[[sessions]]\nid = 's'\nstarts_at = 2018-10-09T09:00:00\nends_at = 2018-10-10T09:01:00\n",
            "sessions[1].ends_at",
            "makes the session longer than a day; check the days",
        ),
        (
            "[[sessions]]\nid = 's'\nstarts_at = 2018-10-09T09:00:00\nends_at = 2018-10-09T10:00:00\n"
            "[[statements]]\nsession = 's'\nstarts_at = 2018-10-09T08:45:00\n",
            "statements[1].starts_at",
            "is before the session 's', which starts at 2018-10-09 09:00",
        ),
        (
            "[[sessions]]\nid = 's'\nstarts_at = 2018-10-09T09:00:00\nends_at = 2018-10-09T10:00:00\n"
            "[[statements]]\nsession = 's'\nstarts_at = 2018-10-09T09:45:00\nends_at = 2018-10-09T10:15:00\n",
            "statements[1].ends_at",
            "is after the session 's', which ends at 2018-10-09 10:00",
        ),
        (
            "[[statements]]\ntitle = 'WATERS OF THE NORTH'\n",
            "statements[1].title",
            "is in capitals; write it as a sentence, unless it is printed so everywhere",
        ),
        (
            "[[appearances]]\nspeaker = 'm'\n[speakers.m]\nname = 'Ministry of Waters'\n",
            "speakers.m.name",
            "'Ministry of Waters' has 'Ministry' in it; name the organization there",
        ),
        (
            "[[appearances]]\nspeaker = 'm'\norganization = 'n'\n[speakers.m]\nname = 'Stream Watch'\n"
            "[organizations.n]\nname = 'Stream Watch'\n",
            "speakers.m.name",
            "'Stream Watch' is that of a body; name the organization there",
        ),
    ],
)
def test_what_is_hardly_meant_is_told(run: Run, tmp_path: Path, content: str, place: str, said: str) -> None:
    (notice,) = notices(run, tmp_path, EVENT + content)
    assert f": {place}: {said}" in notice


@pytest.mark.parametrize(
    "content",
    [
        PERSON.replace("KNOWN", "ended = '2018'"),
        PERSON.replace("KNOWN", "ended = '..'"),
        PERSON.replace("KNOWN", "started = '2018-10'"),
        # The night after the last day.
        "[[statements]]\nkind = 'talk'\nstarts_at = 2018-10-10T23:30:00\nends_at = 2018-10-11T01:00:00\n",
        "[[statements]]\ntitle = 'OSCE, UN, CIS'\n",
        "[[statements]]\nday = '2018-10'\n",
    ],
)
def test_what_may_well_be_meant_is_not_told(run: Run, tmp_path: Path, content: str) -> None:
    assert notices(run, tmp_path, EVENT + content) == []


def test_a_conference_of_which_only_the_first_day_is_known_may_last(run: Run, tmp_path: Path) -> None:
    known = EVENT.replace("ends_on = 2018-10-10\n", "")
    assert notices(run, tmp_path, known + "[[statements]]\nstarts_at = 2018-10-12T09:00:00\n") == []
    assert len(notices(run, tmp_path, known + "[[statements]]\nstarts_at = 2018-10-08T09:00:00\n")) == 1


# Records that are given together ------------------------------------------------------------------------------------


def disagreeing(number: int) -> str:
    return (
        f'{{"event": {{"slug": "e{number}", "title": "E"}}, "organizations": {{"body": {{"name": "Body {number}"}}}},'
        ' "participations": [{"role": "host", "organization": "body"}]}'
    )


def test_check_finds_what_load_would_refuse_of_files_together(run: Run, tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f"e{number}.toml").write_text(
            f"[event]\nslug = 'e{number}'\ntitle = 'E'\n[organizations.body]\nname = 'Body {number}'\n"
            "[[participations]]\nrole = 'host'\norganization = 'body'\n",
            encoding="utf-8",
        )
    checked = run("seeds", "check", "e1.toml", "e2.toml")
    assert (checked.returncode, checked.stdout) == (1, "")
    assert "organizations.body.name: 'Body 2' here, but 'Body 1' in e1.toml; make them agree" in checked.stderr
    assert checked.stderr == run("seeds", "load", "e1.toml", "e2.toml").stderr
    assert run("seeds", "check", "e1.toml").returncode == 0
    assert not (tmp_path / "conferences.db").exists()


def test_check_finds_it_in_json_lines_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / "all.jsonl").write_text("\n".join(map(disagreeing, range(1, 4))), encoding="utf-8")
    checked = run("seeds", "check", "all.jsonl")
    assert checked.returncode == 1
    assert len(checked.stderr.splitlines()) == 2
    assert "all.jsonl:2: organizations.body.name: 'Body 2' here, but 'Body 1' in all.jsonl:1" in checked.stderr


def test_check_tells_of_persons_whom_only_the_slug_makes_one(run: Run, tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f"e{number}.toml").write_text(
            f"[event]\nslug = 'e{number}'\ntitle = 'E'\n[speakers.anna]\nname = 'Anna'\n"
            f"[[appearances]]\nspeaker = 'anna'\nbilled_title = 'Title {number}'\n",
            encoding="utf-8",
        )
    checked = run("seeds", "check", "e1.toml", "e2.toml")
    assert checked.returncode == 0
    assert "speakers.anna: is taken for the same person as in e1" in checked.stderr
