"""Partial dates cover spans of days."""

from datetime import date

import pytest

from conference_record.models import (
    covers,
    first_day,
    last_day,
)

# Partial dates -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("partial", "first", "last"),
    [
        ("2018", date(2018, 1, 1), date(2018, 12, 31)),
        ("2018-10", date(2018, 10, 1), date(2018, 10, 31)),
        ("2018-12", date(2018, 12, 1), date(2018, 12, 31)),
        ("2019-02", date(2019, 2, 1), date(2019, 2, 28)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2018-10-09", date(2018, 10, 9), date(2018, 10, 9)),
        ("0001", date(1, 1, 1), date(1, 12, 31)),
        ("9999-12", date(9999, 12, 1), date(9999, 12, 31)),
    ],
)
def test_a_partial_date_covers_a_span_of_days(partial: str, first: date, last: date) -> None:
    assert (first_day(partial), last_day(partial)) == (first, last)


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "..",
        "18",
        "20181009",
        "2018-1",
        "2018-13",
        "2018-00",
        "2018-02-30",
        "2019-02-29",
        "2018-10-",
        "2018-10-9",
        "2018-W41",
        "2018-W41-2",
        "2018-282",
        "0000",
        "-018",
        "+018",
        " 2018",
        "2018 ",
        "2018\n",
        "2018/10",
        "2018-10-09T00:00",
        "٢٠١٨",
        "²018",
        "last",
        "last week.",
    ],
)
def test_what_is_no_partial_date_is_refused_by_name(bad: str) -> None:
    for read in (first_day, last_day):
        with pytest.raises(ValueError, match="is not") as refusal:
            read(bad)
        assert repr(bad) in str(refusal.value)
    with pytest.raises(ValueError, match="is not"):
        covers(bad, None, date(2018, 10, 9))
    if bad != "..":
        with pytest.raises(ValueError, match="is not"):
            covers(None, bad, date(2018, 10, 9))
