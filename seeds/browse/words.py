"""How the pages say things: addresses, days, numbers, and the marks that lead to sentences."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from conference_record.models import OPEN
from conference_record.seeds.query.appeared import Appeared, Conference
from conference_record.seeds.query.described import REGISTERS
from conference_record.seeds.query.evidence import Sentence
from conference_record.seeds.query.found import MARKS
from conference_record.seeds.query.refs import KINDS, Ref
from conference_record.seeds.query.source import first_of

_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)

_MOST_MARKS = 4
"""How many marks stand behind one fact; what rests on more sentences says so."""


def address(url: str | None) -> str | None:
    """Return an address that may become a link: of the web, and of nothing that a browser would run."""
    if url is None:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def href(ref: Ref | None, anchor: str = "") -> str | None:
    """Return the address of a page, and of a place on it; None for what has no page."""
    if ref is None or ref.slug is None:
        return None
    return f"/{ref.kind}/{ref.slug}" + (f"#{anchor}" if anchor else "")


def row_href(page: Ref | None, table: str, key: int) -> str | None:
    """Return the address of the place where a row is shown; what has a page of its own is shown by the whole of it."""
    return href(page, "" if page is None or KINDS[page.kind] == table else f"{table}-{key}")


def sentence_href(source: str, paragraph: int, sentence: int) -> str:
    """Return the address of a sentence; long sources have several pages."""
    first = first_of(paragraph)
    return f"/source/{source}{f'?from={first}' if first else ''}#p{paragraph}.{sentence}"


def register_address(scheme: str, value: str) -> str | None:
    """Return the address of an identifier where its register has one."""
    return REGISTERS[scheme] + value if scheme in REGISTERS else None


_SentenceKey = tuple[str, int, int, str | None]


class Marks:
    """Marks that lead to the sentences on which facts rest; on one page, each source after the first has a letter."""

    def __init__(self) -> None:
        """Begin a page."""
        self.letters: dict[Ref, str] = {}
        """The letter of each source that was named so far; the first has none."""
        self._known: dict[_SentenceKey, str] = {}

    def __call__(self, sentences: Iterable[Sentence], *fields: str | None) -> Markup:
        """Return marks for the sentences of all fields, or of some; None = of the row as a whole."""
        wanted = {_sentence_key(each): each for each in sentences if not fields or each.field in fields}
        if not wanted:
            return Markup()
        # What a sentence says otherwise comes first: nobody should miss it.
        first = sorted(wanted, key=lambda key: key[-1] is None)[:_MOST_MARKS]
        marks = "".join(self._mark(key, wanted[key]) for key in first)
        more = len(wanted) - len(first)
        rest = f'<span class="more-why"> and {more} more</span>' if more else ""
        return Markup(f'<span class="whys">{marks}{rest}</span>')  # noqa: S704 (escaped below)

    def _mark(self, key: _SentenceKey, sentence: Sentence) -> str:
        if key not in self._known:
            self._known[key] = self._made(sentence)
        return self._known[key]

    def _made(self, sentence: Sentence) -> str:
        letter = self.letters.setdefault(Ref("source", sentence.source, sentence.title), _letter(len(self.letters)))
        number = f"{letter} {sentence.number}".strip()
        to = escape(sentence_href(sentence.source, sentence.paragraph, sentence.sentence))
        title = f' title="{escape(sentence.text)}"' if sentence.text else ""
        if sentence.says is None:
            return f'<a class="why" href="{to}"{title} aria-label="Evidence: {number}">{number}</a>'
        says = escape(sentence.says)
        label = f"Evidence against: {number} says {says}"
        return f'<a class="why against" href="{to}"{title} aria-label="{label}">{number}: {says}</a>'


def _sentence_key(sentence: Sentence) -> _SentenceKey:
    return sentence.source, sentence.paragraph, sentence.sentence, sentence.says


def _letter(number: int) -> str:
    """Return the letters of a source by how many were named before it: none, b, c … z, aa."""
    letters = ""
    while number:
        number, rest = divmod(number - 1 if letters else number, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def day(date: str | None) -> str:
    """Return a day, a month or a year in words: '9 October 2018', 'October 2018', '2018'."""
    if not date:
        return ""
    year, *rest = date.split("-")
    words = [year, *(_MONTHS[int(month) - 1] for month in rest[:1]), *(str(int(number)) for number in rest[1:])]
    return " ".join(reversed(words))


def days(starts_on: str | None, ends_on: str | None) -> str:
    """Return from when to when in words, naming the month and the year once."""
    if starts_on is None or ends_on is None or starts_on == ends_on:
        return day(starts_on or ends_on)
    first, last = day(starts_on), day(ends_on)
    if len(starts_on) == len(ends_on) > 4 and starts_on[:4] == ends_on[:4]:
        first = first.removesuffix(f" {starts_on[:4]}")
        if len(starts_on) == 10 and starts_on[:7] == ends_on[:7]:
            return f"{first.split()[0]}–{last}"
    return f"{first} – {last}"


def period(started: str | None, ended: str | None) -> str:
    """Return since when and until when, as far as they are known."""
    if ended == OPEN:
        return f"since {day(started)}" if started else "still held"
    if started and ended:
        return f"{day(started)} – {day(ended)}"
    return f"from {day(started)}" if started else f"until {day(ended)}" if ended else ""


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number with what is counted: '1 statement', '1,204 bodies'."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def by_conference(appearances: Sequence[Appeared]) -> Iterator[tuple[Conference, list[Appeared]]]:
    """Yield conferences in order, each with the appearances at it."""
    for conference, entries in groupby(appearances, key=lambda entry: entry.conference):
        yield conference, list(entries)


def marked(snippet: str) -> Markup:
    """Return a snippet of the search with the words that were found marked."""
    escaped = str(escape(snippet))
    return Markup(escaped.replace(MARKS[0], "<mark>").replace(MARKS[1], "</mark>"))  # noqa: S704 (escaped above)


def sentence_case(word: str | None) -> str:
    """Return a word of a vocabulary as a reader writes it: 'Under auspices of', 'Co-organizer'."""
    return capital(re.sub("(?<!^co)-", " ", word or ""))


def called(label: str | None) -> str:
    """Return what a statement or session is called: a title as it is, a word of a vocabulary as a reader writes it."""
    return sentence_case(label) if label and re.fullmatch("[a-z-]+", label) else capital(label)


def capital(text: str | None) -> str:
    """Return text that begins with a capital."""
    return text[:1].upper() + text[1:] if text else ""


FOR_TEMPLATES = (
    "address",
    "by_conference",
    "called",
    "capital",
    "counted",
    "day",
    "days",
    "href",
    "marked",
    "period",
    "register_address",
    "row_href",
    "sentence_case",
    "sentence_href",
)
"""The functions that templates call."""
