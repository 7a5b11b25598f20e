"""Values of schedules: durations, times, HTML and plain text."""

import json
from datetime import datetime

import pytest

from conference_record.seeds.read.schedule import schedule_in
from conference_record.seeds.record.format import Appearance
from tests.unit.test_frab import xml


@pytest.mark.parametrize(
    ("printed", "minutes"),
    [("00:45", 45), ("1:30", 90), ("25:00", 1500), ("00:45:00", 45), ("PT45M", 45), ("P1DT2H", 1560), ("90", 90)],
)
def test_durations_in_all_their_forms(printed: str, minutes: int) -> None:
    (talk,) = xml(f"<start>11:00</start><duration>{printed}</duration>").record.statements

    assert talk.starts_at is not None
    assert talk.ends_at is not None
    assert (talk.ends_at - talk.starts_at).total_seconds() == minutes * 60


def test_pretalx_puts_days_before_hours() -> None:
    days = {"2020-12-14": [{"title": "Hackathon", "start": "09:00", "duration": "1:02:00", "persons": ["Ada"]}]}
    content = {
        "generator": {"name": "pretalx", "version": "2026.1"},
        "schedule": {
            "conference": {
                "acronym": "demo",
                "title": "Demo",
                "days": [{"date": day, "events": talks} for day, talks in days.items()],
            }
        },
    }

    record, notes = schedule_in(json.dumps(content).encode(), "demo.json")

    assert record.statements[0].ends_at == datetime(2020, 12, 15, 11)
    assert record.statements[0].appearances == [Appearance(billed_name="Ada", cite="1")]
    assert "not kept, for want of a column: file: 1 generator" in notes


def test_times_are_on_the_clock_of_the_conference() -> None:
    berlin = "<acronym>tiny</acronym><time_zone_name>Europe/Berlin</time_zone_name>"
    cases: list[tuple[str, str, datetime, str | None]] = [
        (berlin, "<date>2019-08-21T09:00:00Z</date><start>11:00</start>", datetime(2019, 8, 21, 11), None),
        (berlin, "<date>2019-08-21T11:00:00+02:00</date>", datetime(2019, 8, 21, 11), None),
        (berlin, "<date>2019-08-21 11:00:00 +0200</date>", datetime(2019, 8, 21, 11), None),
        (berlin, "<date>2019-08-21</date><start>11:00</start>", datetime(2019, 8, 21, 11), None),
        (berlin, "<start>2019-08-21T11:00:00+02:00</start>", datetime(2019, 8, 21, 11), None),
        (
            berlin,
            "<date>2019-08-21T11:00:00+02:00</date><start>12:00</start>",
            datetime(2019, 8, 21, 11),
            "the date is",
        ),
        ("", "<date>2019-08-21T11:00:00+02:00</date>", datetime(2019, 8, 21, 11), None),
        (
            "",
            "<date>2019-08-21T22:30:00Z</date><start>00:30</start>",
            datetime(2019, 8, 22, 0, 30),
            "the start is kept",
        ),
    ]
    for conference, talk, expected, note in cases:
        record, notes = xml(talk, conference=conference)
        assert record.statements[0].starts_at == expected, talk
        assert any(note in line for line in notes) if note else len(notes) == 0, notes


def test_a_talk_while_the_clock_is_put_back_has_no_end_before_its_start() -> None:
    berlin = "<acronym>tiny</acronym><time_zone_name>Europe/Berlin</time_zone_name>"
    record, notes = xml("<date>2019-10-27T02:45:00+02:00</date><duration>00:30</duration>", conference=berlin)

    (talk,) = record.statements
    assert (talk.starts_at, talk.starts_at_offset) == (datetime(2019, 10, 27, 2, 45), "+02:00")
    assert (talk.ends_at, talk.ends_at_offset) == (datetime(2019, 10, 27, 2, 15), "+01:00")
    assert notes == []

    # Which of the two hours is meant, is not told.
    record, notes = xml("<date>2019-10-27</date><start>02:45</start><duration>00:30</duration>", conference=berlin)
    (talk,) = record.statements
    assert (talk.starts_at, talk.starts_at_offset) == (datetime(2019, 10, 27, 2, 45), None)
    assert (talk.ends_at, talk.ends_at_offset) == (None, None)
    assert notes == ["ends not kept, as the clock is put back during the talk: 1"]


def test_talks_of_the_hour_that_the_clock_shows_twice_stand_in_the_order_of_time() -> None:
    berlin = "<acronym>tiny</acronym><time_zone_name>Europe/Berlin</time_zone_name>"
    times = ("02:15:00+01:00", "02:45:00+02:00", "03:15:00+01:00", "02:30:00+02:00", "01:59:00+02:00")
    talks = "</event><event>".join(f"<title>T</title><date>2019-10-27T{time}</date>" for time in times)
    record, _ = xml(talks, conference=berlin)

    assert [(f"{talk.starts_at:%H:%M}", talk.starts_at_offset) for talk in record.statements if talk.starts_at] == [
        ("01:59", None),
        ("02:30", "+02:00"),
        ("02:45", "+02:00"),
        ("02:15", "+01:00"),
        ("03:15", None),
    ]


def test_an_offset_is_kept_where_no_zone_tells_it() -> None:
    record, notes = xml("<date>2019-08-21T23:45:00-03:30</date><duration>00:30</duration>")

    (talk,) = record.statements
    assert (talk.starts_at, talk.starts_at_offset) == (datetime(2019, 8, 21, 23, 45), "-03:30")
    assert (talk.ends_at, talk.ends_at_offset) == (datetime(2019, 8, 22, 0, 15), "-03:30")
    assert notes == []


def test_html_becomes_text_that_reads_the_same() -> None:
    abstract = (
        '<p>Why &amp;\nhow</p><ul><li>one</li><li>two &lt;3</li></ul><p>See <a href="https://example.org">here</a>,'
        " vector<int>.<br/>End<script>alert(1)</script></p>"
    )
    expected = "Why & how\n\n- one\n\n- two <3\n\nSee here (https://example.org), vector<int>.\nEnd"
    as_text = abstract.replace("&", "&amp;").replace("<", "&lt;")

    record, notes = xml(f"<subtitle>Sub</subtitle><abstract>{as_text}</abstract><description>{as_text}</description>")
    as_elements = xml("<abstract><p>Why &amp;\nhow</p><p>End</p></abstract>").record.statements[0].summary

    assert record.statements[0].summary == f"Sub\n\n{expected}"
    assert "texts in HTML written as plain text: 2" in notes
    assert "<script> in texts left out: 2" in notes
    assert as_elements == "Why & how\n\nEnd"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (
            "If a < b && b > c &amp; so on:\n\n* vector<int>\n* x <= y",
            "If a < b && b > c & so on:\n\n* vector<int>\n* x <= y",
        ),
        ("One <b>word</b> in bold.\n\nAnd a list:\n- x", "One word in bold.\n\nAnd a list:\n- x"),
    ],
)
def test_lines_of_plain_text_stay_as_they_are(printed: str, expected: str) -> None:
    (talk,) = xml(f"<abstract><![CDATA[{printed}]]></abstract>").record.statements

    assert talk.summary == expected
