"""The pictures in the pages: each has an address of its own, so that no page waits for one."""

from collections.abc import Callable
from functools import partial

from conference_record.seeds import plot

PICTURES: dict[str, Callable[..., str]] = {
    "years": plot.conferences_by_year,
    "countries": plot.conferences_by_country,
}
"""What draws the pictures of the whole record on a connection, by their names."""

PICTURES_OF: dict[tuple[str, str], Callable[..., str]] = {
    ("posts", "person"): plot.posts_timeline,
    ("appeared-with", "person"): partial(plot.appeared_with, kind="person"),
    ("appeared-with", "event"): partial(plot.appeared_with, kind="event"),
}
"""What draws the pictures of one thing by its slug, too, by their names and its kind."""
