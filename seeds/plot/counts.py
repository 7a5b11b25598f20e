"""Conferences counted: by the year in which they began, and by country."""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from conference_record.models import Country, Event
from conference_record.seeds.plot.picture import FULL, GREY, MARGIN, SIZE, SMALL, WIDTH, Picture, counted

MOST_BARS = 26
"""How many bars stand side by side: where there are more years, a bar is several of them."""

MOST_COUNTRIES = 30
"""How many countries are drawn, those with most conferences first."""

_HEIGHT = 220
_FIGURES = 11
"""The size of the numbers on bars."""

_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
_NAMES = 190
"""The room for names of countries."""


def conferences_by_year(connection: Connection) -> str:
    """Return a picture of how many conferences began in each year."""
    year = func.substr(Event.starts_on, 1, 4)
    counts, unknown = _known(connection.execute(select(year, func.count()).group_by(year)).all())
    bars, step = _bars({int(year): count for year, count in counts.items()})
    picture = Picture("conferences-by-year", "Conferences by year")
    if bars:
        _draw_years(picture, bars)
    notes = [f"Each bar is {step} years; below are those in which bars begin." if step > 1 else ""]
    notes += [f"Left out: {counted(unknown, 'conference')} of which the year is not known." if unknown else ""]
    notes += ["" if bars or unknown else "No conference is on the record."]
    notes = [note for note in notes if note]
    picture.notes(notes)
    told = [f"{_years(begin, step)}: {counted(count, 'conference')}." for begin, count in bars.items() if count]
    return picture.svg(" ".join([*told, *notes]))


def conferences_by_country(connection: Connection) -> str:
    """Return a picture of how many conferences were held in each country."""
    rows = connection.execute(
        select(Country.name, func.count()).select_from(Event).outerjoin(Event.country).group_by(Country.name)
    )
    counts, unknown = _known(rows.all())
    in_order = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    shown, others = in_order[:MOST_COUNTRIES], in_order[MOST_COUNTRIES:]
    picture = Picture("conferences-by-country", "Conferences by country")
    scale = (WIDTH - _NAMES - 2 * MARGIN - 60) / max((count for _, count in shown), default=1)
    for country, count in shown:
        picture.text(_NAMES, picture.y + SIZE, country, anchor="end", room=_NAMES - MARGIN)
        picture.box(_NAMES + 8, picture.y + 3, max(count * scale, 1), SIZE)
        picture.text(_NAMES + 14 + count * scale, picture.y + SIZE, f"{count:,}", size=SMALL, fill=GREY)
        picture.y += 24
    notes = []
    if others:
        rest = counted(sum(count for _, count in others), "conference")
        notes.append(f"Left out: {rest} in {counted(len(others), 'other country', 'other countries')}.")
    if unknown:
        notes.append(f"Left out: {counted(unknown, 'conference')} of which the country is not known.")
    if not in_order and not unknown:
        notes.append("No conference is on the record.")
    picture.notes(notes)
    told = [f"{country}: {counted(count, 'conference')}." for country, count in shown]
    return picture.svg(" ".join([*told, *notes]))


def _known(rows: Iterable[tuple[str | None, int]]) -> tuple[dict[str, int], int]:
    """Return the counts of what is known, and that of what is not."""
    counts = dict(rows)
    unknown = counts.pop(None, 0)
    return {name: count for name, count in counts.items() if name is not None}, unknown


def _bars(by_year: dict[int, int]) -> tuple[dict[int, int], int]:
    """Return the counts from the first year to the last, also where there are none, and how many years each has."""
    if not by_year:
        return {}, 1
    first, last = min(by_year), max(by_year)
    step = next(step for step in _STEPS if last // step - first // step < MOST_BARS)
    found: Counter[int] = Counter()
    for year, count in by_year.items():
        found[year // step * step] += count
    return {begin: found[begin] for begin in range(first // step * step, last + 1, step)}, step


def _draw_years(picture: Picture, bars: dict[int, int]) -> None:
    base = picture.y + _HEIGHT + SMALL + 6
    wide = min((WIDTH - 2 * MARGIN) / len(bars), 80)
    highest = max(bars.values())
    scale, numbers_fit = _HEIGHT / highest, wide >= len(f"{highest:,}") * _FIGURES * 0.6
    # A year in figures takes some 36 pixels.
    every = -(-36 // int(wide))
    picture.line(MARGIN, base, MARGIN + wide * len(bars), base, GREY)
    for number, (begin, count) in enumerate(bars.items()):
        middle = MARGIN + wide * (number + 0.5)
        if count:
            tall = max(count * scale, 1)
            picture.box(middle - wide * 0.4, base - tall, wide * 0.8, tall, FULL)
            if numbers_fit:
                picture.text(middle, base - tall - 4, f"{count:,}", size=_FIGURES, anchor="middle", fill=GREY)
        if number % every == 0:
            x = min(max(middle, MARGIN + 16), WIDTH - MARGIN - 16)
            picture.text(x, base + SMALL + 4, str(begin), size=SMALL, anchor="middle")
    picture.y = base + SMALL + 10
    if not numbers_fit:
        picture.lines(f"The highest bar is {counted(highest, 'conference')}.", fill=GREY)


def _years(begin: int, step: int) -> str:
    return str(begin) if step == 1 else f"{begin}–{begin + step - 1}"
