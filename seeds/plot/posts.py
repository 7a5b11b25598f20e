"""The posts of a person over time, with what is not known of their dates."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.engine import Connection

from conference_record.models import OPEN, first_day, last_day
from conference_record.seeds.plot.picture import FULL, GREY, INK, LIGHT, MARGIN, SMALL, WIDTH, Picture, counted
from conference_record.seeds.query.person import Post, read_person

MOST_POSTS = 40
"""How many posts are drawn, those held last first."""

_LEFT, _RIGHT = MARGIN + 14, WIDTH - MARGIN - 22
"""Where the time begins and ends; beside it is room for what goes on."""

_STUB = 14
"""How far dashes go towards what is not known."""

_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)

_SIGNS = {
    "light": "Light: the date is known to the year or to the month only.",
    "dashes": "Dashes: not known since when, or until when.",
    "arrow": "Arrow: known to be still held.",
    "dot": "Dots: the first and the last conference at which the person appeared in the post.",
}


@dataclass(frozen=True)
class _Span:
    """The days of a post: `outer` is where it may have begun and ended, `inner` when it was held for certain."""

    outer: tuple[date, date]
    inner: tuple[date, date]


def posts_timeline(connection: Connection, slug: str) -> str:
    """Return a picture of the posts of a person over time.

    Raises UnknownSlugError when there is no such person.
    """
    person = read_person(connection, slug, appearances=0, companions=0)
    posts = person.posts[:MOST_POSTS]
    name = f"posts-{person.ref.slug}"
    picture = Picture(name, f"Posts of {person.ref.name}")
    left_out = len(person.posts) - len(posts)
    notes = [f"Left out: {counted(left_out, 'post')}, those held longest ago or not dated."] if left_out else []
    if not posts:
        notes = ["No post is on the record."]
    days = [day for post in posts for day in _days(post)]
    signs = _draw(picture, posts, _Time(min(days), max(days)) if days else None)
    picture.notes([*(_SIGNS[sign] for sign in _SIGNS if sign in signs), *notes])
    told = [f"{_held(post)}: {_period(post)}." for post in posts]
    return picture.svg(" ".join([*told, *notes]))


class _Time:
    """Where days stand between the left and the right."""

    def __init__(self, first: date, last: date) -> None:
        years = last.year - first.year + 1
        self.step = next(step for step in _STEPS if years / step <= 8 or step == _STEPS[-1])
        self.begin = first.year // self.step * self.step
        self.end = (last.year // self.step + 1) * self.step

    def x(self, day: date) -> float:
        year = day.year + (day.timetuple().tm_yday - 1) / 366
        return _LEFT + (year - self.begin) / (self.end - self.begin) * (_RIGHT - _LEFT)

    def years(self) -> Iterator[tuple[int, float]]:
        for year in range(self.begin, self.end + 1, self.step):
            yield year, _LEFT + (year - self.begin) / (self.end - self.begin) * (_RIGHT - _LEFT)


def _draw(picture: Picture, posts: tuple[Post, ...], time: _Time | None) -> set[str]:
    """Draw the posts, one below the other, and return which signs were used."""
    signs: set[str] = set()
    top = picture.y + (SMALL + 8 if time is not None else 0)
    height = 56 if time is not None else 40
    if time is not None:
        for year, x in time.years():
            picture.text(x, top - 6, str(year), size=SMALL, anchor="middle", fill=GREY)
    for number, post in enumerate(posts):
        y = top + number * height
        picture.text(MARGIN, y + 16, _held(post), weight="bold", room=WIDTH - 2 * MARGIN)
        picture.text(MARGIN, y + 32, _period(post), size=SMALL, fill=GREY, room=WIDTH - 2 * MARGIN)
        if time is not None:
            for _, x in time.years():
                picture.line(x, y + 36, x, y + 50)
            signs |= _bar(picture, post, time, y + 38)
    picture.y = top + height * len(posts)
    return signs


def _bar(picture: Picture, post: Post, time: _Time, y: float) -> set[str]:
    signs: set[str] = set()
    span, middle = _span(post), y + 5
    goes_on = post.ended == OPEN
    if span is not None:
        outer, inner = ([time.x(day) for day in days] for days in (span.outer, span.inner))
        if goes_on:
            outer[1] = inner[1] = _RIGHT
        if outer != inner:
            picture.box(outer[0], y, max(outer[1] - outer[0], 3), 10, LIGHT)
            signs.add("light")
        if inner[0] <= inner[1]:
            picture.box(inner[0], y, max(inner[1] - inner[0], 3), 10, FULL)
        for unknown, start, end in (
            (post.started is None, outer[0] - _STUB, outer[0]),
            (post.ended is None, max(outer[1], outer[0] + 3), outer[1] + _STUB),
        ):
            if unknown:
                picture.line(start, middle, end, middle, INK, stroke_dasharray="3 3", stroke_width=2)
                signs.add("dashes")
    elif goes_on:
        picture.line(_RIGHT - _STUB, middle, _RIGHT, middle, INK, stroke_dasharray="3 3", stroke_width=2)
        signs.add("dashes")
    if goes_on:
        picture.text(_RIGHT, middle + 5, "▶", fill=FULL)
        signs.add("arrow")
    for seen in dict.fromkeys(day for day in (post.first_attested, post.last_attested) if day):
        picture.dot(time.x(first_day(seen)), middle)
        signs.add("dot")
    return signs


def _span(post: Post) -> _Span | None:
    """Return when a post was held, as far as any day is known; where it goes on, up to the last day that is known."""
    days = list(_days(post))
    if not days:
        return None
    begins = (first_day(post.started), last_day(post.started)) if post.started else (min(days), min(days))
    ends = (first_day(post.ended), last_day(post.ended)) if post.ended and post.ended != OPEN else (max(days),) * 2
    return _Span((begins[0], ends[1]), (begins[1], ends[0]))


def _days(post: Post) -> Iterator[date]:
    """Yield the days at which something is known of a post."""
    if post.started:
        yield from (first_day(post.started), last_day(post.started))
    if post.ended and post.ended != OPEN:
        yield from (first_day(post.ended), last_day(post.ended))
    if post.first_attested:
        yield first_day(post.first_attested)
    if post.last_attested:
        yield last_day(post.last_attested)


def _held(post: Post) -> str:
    words = (post.title, post.body.name if post.body is not None else None)
    return ", ".join(word for word in words if word)


def _period(post: Post) -> str:
    """Return in words when a post was held."""
    if post.started is None and post.ended is None:
        held = "dates not known"
    else:
        since = f"since {post.started}" if post.started else "not known since when"
        until = "still held" if post.ended == OPEN else f"until {post.ended}" if post.ended else "not known until when"
        held = f"{since}, {until}"
    seen = " to ".join(dict.fromkeys(day for day in (post.first_attested, post.last_attested) if day))
    return f"{held}; at a conference {seen}" if seen else held
