"""Days and times as people and spreadsheet programs write them."""

import re
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple

from conference_record.seeds.read.schedule.moments import duration_of
from conference_record.seeds.read.sheet.grid import Value
from conference_record.seeds.record.sheets import one_line

DAY_IS = "write it as 2026-05-04"
CLOCK_IS = "write it as 09:30"
LOCALES = ("en", "de", "fr", "es", "ru")
"""The languages in which months, countries and languages are known by their names."""

_EPOCH = date(1899, 12, 30)
"""The day 0 of spreadsheet programs; a number in a column of dates counts from it."""

_MINUTE = timedelta(minutes=1)


class ReadDay(NamedTuple):
    """What a cell may mean as a day: one day, or several where people of two countries disagree."""

    days: list[str]
    perhaps: str = ""
    """What is probably meant where it is no day."""
    at: timedelta | None = None
    """The time of the day that stands beside the day."""


class ReadClock(NamedTuple):
    """What a cell means as a time of the day, or as two from one to the other."""

    clock: timedelta | None
    """Since midnight."""
    until: timedelta | None = None
    perhaps: str = ""
    doubt: str = ""
    """How it was read, where it may be meant otherwise."""


# Days ----------------------------------------------------------------------------------------------------------------


def day_in(value: Value, year: int | None = None) -> ReadDay:
    """Return the day that a cell means; `year` is that of dates that have none."""
    if isinstance(value, datetime):
        at = value - datetime.combine(value, time())
        return ReadDay([value.date().isoformat()], at=_whole(at) if at else None)
    if isinstance(value, date):
        return ReadDay([value.isoformat()])
    if isinstance(value, (time, timedelta)) or (isinstance(value, float) and value < 0):
        return ReadDay(
            [], "a spreadsheet has no days before 1900; write it as text, such as '1899-05-04 with an apostrophe"
        )
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if value == int(value) and 1000 <= value <= 2999:
            return ReadDay([str(int(value))])
        if 3000 <= value <= 109_575:
            at = _whole(timedelta(days=value % 1))
            return ReadDay([(_EPOCH + timedelta(days=int(value))).isoformat()], at=at if value % 1 else None)
        return ReadDay([])
    text = one_line(value) if isinstance(value, str) else ""
    found = _days_of(text, year)
    if not found and (slip := _slip(text)) != text and (meant := _days_of(slip, year)):
        return ReadDay([], f"perhaps {meant[0]} is meant")
    return ReadDay(found)


def _days_of(text: str, year: int | None) -> list[str]:
    text = re.sub(r"[\s,]*\b(г|год|года)\.?$", "", text.casefold())
    if re.fullmatch(r"\d{4}(-\d\d)?", text):
        return [text] if len(text) == len("2026") or 1 <= int(text[5:]) <= 12 else []
    if match := re.fullmatch(r"(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:[ t]00:00(?::00)?)?", text):
        return _valid((match[1], match[2], match[3]))
    weekday = re.match(r"([^\W\d_]{2,})\.?,?\s+(?=\d)", text)
    if weekday and weekday[1] not in months_by_name():
        text = text[weekday.end() :]
    if match := re.fullmatch(r"(\d\d?)\.\s?(\d\d?)\.?\s?(\d{4}|\d\d)?", text):
        own = _century(match[3]) if match[3] else year and str(year)
        return _valid((own, match[2], match[1])) if own else []
    if match := re.fullmatch(r"(\d\d?)([/-])(\d\d?)\2(\d{4}|\d\d)", text):
        own = _century(match[4])
        return list(dict.fromkeys(_valid((own, match[3], match[1])) + _valid((own, match[1], match[3]))))
    return _with_month(text, year)


def _with_month(text: str, year: int | None) -> list[str]:
    words = [word for word in re.findall(r"[^\W_]+", text) if word not in ("de", "del", "of", "the")]
    months = [(number, months_by_name()[word]) for number, word in enumerate(words) if word in months_by_name()]
    if len(months) != 1:
        return []
    ((place, month),) = months
    numbers = [re.sub(r"(?<=\d)(st|nd|rd|th|er|º)$", "", word) for word in words[:place] + words[place + 1 :]]
    # A weekday stands first.
    numbers = numbers[1:] if numbers and not numbers[0].isdecimal() else numbers
    if not numbers or len(numbers) > 2 or not all(number.isdecimal() for number in numbers):
        return []
    own = next((number for number in numbers if len(number) == len("2026")), year and str(year))
    days = [number for number in numbers if len(number) < len("2026")]
    if not days and own:
        return [f"{int(own):04}-{month:02}"]
    return _valid((own, str(month), days[0])) if own and len(days) == 1 else []


def _valid(parts: tuple[str, str, str]) -> list[str]:
    try:
        return [date(*map(int, parts)).isoformat()]
    except ValueError:
        return []


def _century(year: str) -> str:
    return year if len(year) == len("2026") else f"20{year}" if int(year) < 70 else f"19{year}"


@cache
def months_by_name() -> dict[str, int]:
    """Return the months by their names and abbreviations in five languages, where the library for names is there."""
    try:
        from babel.dates import get_month_names
    except ModuleNotFoundError:
        return {name: number for number, name in enumerate(_ENGLISH_MONTHS, 1)}
    return {
        name.casefold().rstrip("."): number
        for locale in LOCALES
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, locale).items()
    }


_ENGLISH_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)


# Times ---------------------------------------------------------------------------------------------------------------

_TIME = re.compile(
    r"(\d\d?)(?:\s?(?:[:.]|h|ч\.?|:\s)\s?(\d\d)(?:\s?(?::(\d\d)|мин\.?|min\.?))?|\s?(?:h|ч\.?))?\s?(?:uhr|hrs?|h|ч\.?)?\s?(am|pm|a\.m\.|p\.m\.)?"
)
_TO = re.compile(r"\s*(?:-|–|—|−|\bto\b|\buntil\b|\bbis\b|\bà\b|\ba\b(?!\.)|\bhasta\b|\bдо\b|\bпо\b)\s*")
_FROM = re.compile(r"^(?:from|ab|von|um|at|de|à|a las|las|a partir de|с|в|ca\.|около)\s+")


def clock_in(value: Value) -> ReadClock:
    """Return the time of the day that a cell means, or two where it says from when until when."""
    if isinstance(value, datetime):
        return ReadClock(_whole(value - datetime.combine(value, time())))
    if isinstance(value, time):
        return ReadClock(_whole(timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)))
    if isinstance(value, timedelta):
        return ReadClock(_whole(value) if timedelta() <= value < timedelta(days=2) else None)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number(value)
    text = one_line(value).casefold() if isinstance(value, str) else ""
    read = _text(text)
    if read.clock is None and (slip := _slip(text)) != text and (meant := _text(slip)).clock is not None:
        until = f" - {_shown(meant.until)}" if meant.until is not None else ""
        return ReadClock(None, perhaps=f"perhaps {_shown(meant.clock)}{until} is meant")
    return read


def _text(text: str) -> ReadClock:
    if text.startswith("pt"):
        try:
            return ReadClock(duration_of(text.upper(), days_first=False))
        except ValueError:
            return ReadClock(None)
    text = _FROM.sub("", text)
    parts = _TO.split(text)
    if len(parts) > 2:
        return ReadClock(None)
    clocks = [_one(part) for part in parts]
    if None in clocks:
        return ReadClock(None)
    return ReadClock(clocks[0], clocks[1] if len(clocks) == 2 else None)


def _one(text: str) -> timedelta | None:
    if match := re.fullmatch(r"([01]\d|2[0-3])([0-5]\d)(?: ?(?:uhr|h|hrs))?", text):
        return timedelta(hours=int(match[1]), minutes=int(match[2]))
    match = _TIME.fullmatch(text)
    # A number alone is hardly a time.
    if match is None or text.isdecimal():
        return None
    hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if match[4] and not 1 <= hour <= 12:
        return None
    if match[4]:
        hour = hour % 12 + (12 if match[4].startswith("p") else 0)
    if minute > 59 or second > 59 or (hour, minute, second) > (24, 0, 0):
        return None
    return timedelta(hours=hour, minutes=minute, seconds=second)


def _number(value: float) -> ReadClock:
    """Return what a number means: a fraction of the day, or 9.30 of which the program made a number."""
    if 0 <= value < 1:
        return ReadClock(_whole(timedelta(days=value)))
    hour, hundredths = int(value), round(value % 1 * 100)
    if value > 24 or abs(value * 100 - round(value * 100)) > 1e-6 or hundredths > 59:
        return ReadClock(None)
    if hundredths == 50:
        return ReadClock(None, perhaps=f"perhaps {hour:02}:50 or {hour:02}:30 is meant")
    clock = timedelta(hours=hour, minutes=hundredths)
    return ReadClock(clock, doubt=f"is a number, and is read as the time {_shown(clock)}")


def minutes_in(value: Value) -> timedelta | None:
    """Return how long something takes: minutes, or hours and minutes."""
    if isinstance(value, (time, timedelta, datetime)):
        return clock_in(value).clock
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _whole(timedelta(days=value)) if 0 < value < 1 else timedelta(minutes=value) if value < 10_000 else None
    text = one_line(value).casefold() if isinstance(value, str) else ""
    text = re.sub(r"\s*(min(ute[ns]?|utos?|\.)?|мин\.?|')$", "", text)
    if match := re.fullmatch(r"pt(?:(\d{1,3})h)?(?:(\d{1,4})m)?", text):
        return timedelta(hours=int(match[1] or 0), minutes=int(match[2] or 0))
    if match := re.fullmatch(r"(\d+)\s?(?:h|hours?|stunden?|std\.?|heures?|horas?|ч\.?)", text):
        return timedelta(hours=int(match[1][:3]))
    try:
        return duration_of(re.sub(r"\s?[h.]\s?", ":", text), days_first=False)
    except ValueError:
        return None


def _whole(length: timedelta) -> timedelta:
    """Return a length in whole seconds, or minutes where it misses one by a second: fractions of days are not exact."""
    seconds = round(length.total_seconds())
    return timedelta(seconds=round(seconds / 60) * 60 if seconds % 60 in (1, 59) else seconds)


def _shown(clock: timedelta | None) -> str:
    seconds = int((clock or timedelta()).total_seconds())
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}"


_SLIPS = str.maketrans(
    {"o": "0", "о": "0", "l": "1", "i": "1", "|": "1", "s": "5", ";": ":", ",": ":", "'": ":", "_": "-"}
)


def _slip(text: str) -> str:
    """Return a text as it was probably meant: a letter beside digits was typed for one."""
    text = re.sub(r"(?<=\d)[oоlis|;,'](?=\d)|(?<=\d)[oоlis](?!\w)|(?<!\w)[oоlis](?=\d)", _put_right, text.casefold())
    text = re.sub(r"(?<=[:.\d])[oоl](?=[\doоl]?\b)", _put_right, text)
    return re.sub(r"([:.])\s*[:.]+", r"\1", text)


def _put_right(match: re.Match[str]) -> str:
    return match[0].translate(_SLIPS)
