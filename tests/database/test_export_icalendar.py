"""Export to iCalendar."""

import json
import re
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject  # type: ignore[import-untyped]
from sqlalchemy import Engine, text

from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.export import Wanted, exported
from tests.database.exporting import export

DATABASES = ["sqlite"]


# iCalendar -----------------------------------------------------------------------------------------------------------


def calendar(engine: Engine, slug: str) -> Any:
    """Return a calendar as vobject reads and validates it, time zones taken from its own VTIMEZONE alone."""
    written = export(engine, slug, "icalendar")
    assert re.search(r"(?<!\r)\n", written) is None
    assert max(len(line.encode()) for line in written.split("\r\n")) <= 75
    read = vobject.readOne(written)
    read.validate(raiseException=True)
    return read


def entries(read: Any) -> dict[str, Any]:
    return {entry.uid.value.removesuffix("@conference-record"): entry for entry in read.vevent_list}


def test_days_alone_are_an_entry_of_whole_days(loaded: Engine) -> None:
    found = entries(calendar(loaded, "minsk-2018"))

    assert list(found) == ["minsk-2018"]
    entry = found["minsk-2018"]
    assert (entry.dtstart.value, entry.dtend.value) == (date(2018, 10, 9), date(2018, 10, 11))
    assert entry.location.value == "Minsk, Belarus"
    assert "more than 250 participants from 46 countries" in entry.description.value
    assert "9. statement - speaker: Vladimir Makei, Minister of Foreign Affairs" in entry.description.value


def test_sessions_and_statements_are_entries_in_the_time_zone_of_the_event(almaty: Engine) -> None:
    found = entries(calendar(almaty, "almaty-2031"))

    assert list(found) == [
        "almaty-2031",
        *(f"almaty-2031/sessions/{number}" for number in (1, 2, 3)),
        *(f"almaty-2031/statements/{number}" for number in (1, 2, 3)),
    ]
    night = found["almaty-2031/sessions/3"]
    assert night.dtstart.value.astimezone(UTC) == datetime(2031, 6, 3, 17, 30, tzinfo=UTC)
    assert night.dtend.value.astimezone(UTC) == datetime(2031, 6, 3, 19, 45, tzinfo=UTC)
    message = found["almaty-2031/statements/3"]
    assert message.related_to.value == "almaty-2031/sessions/3@conference-record"
    assert message.description.value == "author: Marie Noir, President\nreader: 李水明"
    assert found["almaty-2031/sessions/2"].summary.value == '=SUM(A1), "quoted" [bold]not bold[/bold] :smile:'
    # An end that is not known is not made up.
    assert not hasattr(found["almaty-2031/statements/2"], "dtend")


@pytest.mark.parametrize("zone", ["Europe/Minsk", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "UTC"])
@pytest.mark.parametrize("day", ["1985-03-31", "2018-10-09", "2018-10-28", "2031-07-01"])
def test_the_time_zone_that_goes_with_it_is_that_of_the_place(almaty_on_sqlite: Engine, zone: str, day: str) -> None:
    start = datetime.fromisoformat(f"{day}T23:30:00")
    with almaty_on_sqlite.connect() as connection, connection.begin() as attempt:
        connection.execute(text("UPDATE events SET timezone = :zone WHERE slug = 'almaty-2031'"), {"zone": zone})
        connection.execute(
            text("UPDATE sessions SET starts_at = :start, ends_at = NULL WHERE kind = 'reception'"),
            {"start": start.isoformat(" ")},
        )
        written = b"".join(exported(Wanted(connection, ["almaty-2031"]), "icalendar")).decode()
        attempt.rollback()

    # Under a name that no library knows, so that only what the calendar itself says of the zone can count.
    read = vobject.readOne(written.replace(zone, f"Nowhere/{zone}/{day}") if zone != "UTC" else written)
    night = entries(read)["almaty-2031/sessions/3"]
    assert night.dtstart.value.astimezone(UTC) == start.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def test_without_a_time_zone_times_float(almaty: Engine) -> None:
    with almaty.begin() as connection:
        connection.execute(text("UPDATE events SET timezone = NULL WHERE slug = 'almaty-2031'"))

    read = calendar(almaty, "almaty-2031")

    assert not hasattr(read, "vtimezone")
    assert entries(read)["almaty-2031/sessions/1"].dtstart.value == datetime(2031, 6, 3, 9, 0)
    (first, *_) = json.loads(export(almaty, "almaty-2031", "schema.org"))["subEvent"]
    assert first["startDate"] == "2031-06-03T09:00:00"
    assert json.loads(export(almaty, "almaty-2031", "popolo"))["events"][1]["start_date"] == "2031-06-03"


def test_a_calendar_without_days_says_so(almaty: Engine) -> None:
    with almaty.begin() as connection:
        connection.execute(text("UPDATE events SET starts_on = NULL, ends_on = NULL WHERE slug = 'almaty-2031'"))

    read = calendar(almaty, "almaty-2031")
    assert "almaty-2031" not in entries(read)
    assert read.vjournal.uid.value == "almaty-2031@conference-record"
    assert read.vjournal.description.value.startswith("Days: not known\n")


def test_a_time_zone_that_this_machine_lacks_is_one_line(almaty: Engine) -> None:
    with almaty.begin() as connection:
        connection.execute(text("UPDATE events SET timezone = 'Moon/Crater' WHERE slug = 'almaty-2031'"))

    for form in ("icalendar", "schema.org", "popolo"):
        with pytest.raises(ConferenceRecordError, match=r"^almaty-2031: there is no time zone 'Moon/Crater' here; "):
            export(almaty, "almaty-2031", form)
