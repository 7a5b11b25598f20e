"""Days and times of sheets, as people type them and as spreadsheet programs keep them."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from conference_record.seeds.read.sheet.times import clock_in, day_in, minutes_in


@pytest.mark.parametrize(
    ("value", "right"),
    [
        *(("9:30", "9:30"), ("09.30", "9:30"), ("9.30 Uhr", "9:30"), ("9 Uhr", "9:00"), ("0930", "9:30")),
        *(("0930 Uhr", "9:30"), ("9h30", "9:30"), ("14h", "14:00"), ("14 h 30", "14:30"), ("à 9h", "9:00")),
        *(("9:30 am", "9:30"), ("2 pm", "14:00"), ("12:15 a.m.", "0:15"), ("9:30:00", "9:30"), ("24:00", "24:00")),
        *(("9 ч. 30 мин", "9:30"), ("в 9:30", "9:30"), ("PT9H30M", "9:30"), (time(9, 30), "9:30")),
        *((datetime(1899, 12, 31, 9, 30), "9:30"), (timedelta(hours=9, minutes=30), "9:30")),
        *((0.395833333333333, "9:30"), (9.3, "9:30"), (14.45, "14:45"), (9, "9:00")),
        *(("9:30-10:15", "9:30 10:15"), ("9.30 – 10.15 Uhr", "9:30 10:15"), ("9h30 à 10h15", "9:30 10:15")),
        *(("from 9:00 to 10:00", "9:00 10:00"), ("с 9:00 до 10:30", "9:00 10:30"), ("de 9:00 a 10:00", "9:00 10:00")),
    ],
)
def test_a_time_is_read_as_it_is_meant(value: Any, right: str) -> None:
    read = clock_in(value)

    found = [read.clock, read.until]
    assert (
        " ".join(f"{int(each.total_seconds()) // 3600}:{each.seconds // 60 % 60:02}" for each in found if each) == right
    )


@pytest.mark.parametrize(
    ("value", "perhaps"),
    [
        *(("1O:00", "10:00"), ("9;30", "09:30"), ("9:3o", "09:30"), ("9::30", "09:30"), ("10:l5", "10:15")),
        *(("9,30", "09:30"), ("9:1S", "09:15"), ("9:00-1O:00", "09:00 - 10:00"), (9.5, "09:50 or 09:30")),
        *(("25:00", ""), ("9:75", ""), ("930", ""), ("9", ""), ("noon", ""), ("13 pm", ""), (45000.5, ""), (True, "")),
    ],
)
def test_a_slip_is_no_time_and_says_what_is_probably_meant(value: Any, perhaps: str) -> None:
    read = clock_in(value)

    assert read.clock is None
    assert read.perhaps == (f"perhaps {perhaps} is meant" if perhaps else "")


@pytest.mark.parametrize(
    "value",
    [
        *("2026-05-04", "2026/5/4", "04.05.2026", "4.5.26", "4. 5. 2026", "04.05.", "Mon 4 May 2026", "May 4, 2026"),
        *(
            "Monday, May 4th, 2026",
            "4. Mai 2026",
            "Montag, 4. Mai",
            "4 mai 2026",
            "lundi 4 mai 2026",
            "4 de mayo de 2026",
        ),
        *("4 мая 2026 г.", "понедельник, 4 мая", date(2026, 5, 4), datetime(2026, 5, 4, 9, 30), 46146, 46146.5),
    ],
)
def test_a_day_is_read_in_five_languages(value: Any) -> None:
    assert day_in(value, year=2026).days == ["2026-05-04"]


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("4/5/2026", ["2026-05-04", "2026-04-05"]),
        ("14/5/2026", ["2026-05-14"]),
        ("5/14/2026", ["2026-05-14"]),
        ("4/4/2026", ["2026-04-04"]),
        ("May 2026", ["2026-05"]),
        ("2026-05", ["2026-05"]),
        (2026, ["2026"]),
        *(("31.02.2026", []), ("2026-13", []), ("next week", []), ("", []), (-3.5, []), (time(), []), (True, [])),
    ],
)
def test_a_day_may_be_open_or_none(value: Any, days: list[str]) -> None:
    assert day_in(value).days == days


def test_a_day_without_a_year_needs_one() -> None:
    assert day_in("4.5.").days == []


@pytest.mark.parametrize("value", [90, "90", "90 min", "1:30", "1h30", "90 Minuten", 0.0625, time(1, 30), "PT90M"])
def test_a_duration_is_minutes_or_hours_and_minutes(value: Any) -> None:
    assert minutes_in(value) == timedelta(minutes=90)
