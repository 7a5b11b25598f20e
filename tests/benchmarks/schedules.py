"""An invented schedule in frab's JSON form, of any size."""

from datetime import date, datetime, timedelta
from typing import Any

from tests.benchmarks.words import ROOMS, SUBJECTS, TRACKS

_A_DAY = 20
"""How many talks a room has on one day."""


def schedule(talks: int, what: str = "Talk") -> dict[str, Any]:
    """Return a schedule of so many talks, each by a person of two in three."""
    first = date(2024, 3, 4)
    days = []
    for day in range(-(-talks // (_A_DAY * len(ROOMS)))):
        rooms: dict[str, list[dict[str, Any]]] = {room: [] for room in ROOMS}
        begins = datetime.combine(first + timedelta(days=day), datetime.min.time()) + timedelta(hours=8)
        for place in range(_A_DAY * len(ROOMS)):
            number = day * _A_DAY * len(ROOMS) + place
            if number < talks:
                room = ROOMS[place % len(ROOMS)]
                starts = begins + timedelta(minutes=30 * (place // len(ROOMS)))
                rooms[room].append(_talk(number, max(1, talks * 2 // 3), what, room, starts))
        days.append({"index": day + 1, "date": (first + timedelta(days=day)).isoformat(), "rooms": rooms})
    conference = {
        "acronym": f"camp-{talks}",
        "title": f"Camp of {talks} Talks",
        "start": first.isoformat(),
        "end": (first + timedelta(days=len(days) - 1)).isoformat(),
        "time_zone_name": "Europe/Vienna",
        "days": days,
    }
    return {"schedule": {"version": "1.0", "base_url": "https://example.org/", "conference": conference}}


def _talk(number: int, persons: int, what: str, room: str, starts: datetime) -> dict[str, Any]:
    person = number % persons
    return {
        "id": number + 1,
        "guid": f"00000000-0000-4000-8000-{number + 1:012x}",
        "date": f"{starts.isoformat()}+01:00",
        "start": f"{starts:%H:%M}",
        "duration": "00:30",
        "room": room,
        "title": f"{what} {number} on {SUBJECTS[number % len(SUBJECTS)]}",
        "track": TRACKS[number % len(TRACKS)],
        "type": "talk",
        "language": "en",
        "abstract": f"About {SUBJECTS[(number * 7) % len(SUBJECTS)]}.",
        "persons": [{"id": person + 1, "public_name": f"Person {person} of {SUBJECTS[person % len(SUBJECTS)]}"}],
        "links": [{"url": f"https://example.org/{number}", "title": "Slides"}],
    }
