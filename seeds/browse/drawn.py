"""The pictures in the pages: each has an address of its own, so that no page waits for one."""

from collections.abc import Callable
from functools import partial

from sqlalchemy.engine import Connection

from conference_record.seeds import plot

PICTURES: dict[str, Callable[[Connection], str]] = {
    "years": plot.conferences_by_year,
    "countries": plot.conferences_by_country,
}
"""What draws the pictures of the whole record, by their names."""

PICTURES_OF: dict[tuple[str, str], Callable[[Connection, str], str]] = {
    ("posts", "person"): plot.posts_timeline,
    ("appeared-with", "person"): partial(plot.appeared_with, kind="person"),
    ("appeared-with", "event"): partial(plot.appeared_with, kind="event"),
}
"""What draws the pictures of one thing, by their names and its kind."""
