"""How alike two names are, and why: accents, scripts, order, initials, spelling."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from anyascii import anyascii
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.fuzz import ratio

_SYLLABLE = re.compile("([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])")
_SOUNDS = str.maketrans("fwcqzjy", "vvkksii", "aeiouh'")
"""Letters that transliterations take for each other, and those that they leave out."""

_OF_NO_WEIGHT = re.compile("of|the|and|for|in|on|to|an?|de|la|le|du|des|et|del?|di|y|der|die|das|und|fu?r|von|i|e")
"""Words that acronyms leave out."""

_WORTH_COMPARING = 65
"""Names less alike as a whole, in percent, are not compared part by part, which takes longer."""

_LEAST_OF_A_PART = 0.7
"""How like each part must be, from 0 to 1."""

_ALIKE = 0.88
"""How like the parts of two names are on average, from 0 to 1, when they may be two spellings of one."""


@dataclass(frozen=True)
class Likeness:
    """How likely two names are those of one, from 0 to 1, and why."""

    score: float
    why: str


@dataclass(frozen=True)
class Name:
    """A name, with the forms in which names are compared."""

    text: str

    @cached_property
    def folded(self) -> str:
        """The name without capitals and punctuation, in its own script, with its accents."""
        return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", self.text).casefold()))

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The parts of the name in Latin letters without accents; each syllable of Chinese, Korean, Japanese is one."""
        latin = anyascii(_SYLLABLE.sub(r" \1 ", self.text)).casefold().replace("'", "")
        return tuple(re.findall(r"[a-z0-9]+", latin))

    @cached_property
    def joined(self) -> str:
        """The parts without what is between them."""
        return "".join(self.parts)

    @cached_property
    def sorted(self) -> str:
        """The parts in the order of the alphabet."""
        return " ".join(sorted(self.parts))

    @cached_property
    def has_initials(self) -> bool:
        """Whether a part is a single letter."""
        return any(len(part) == 1 for part in self.parts)

    @cached_property
    def acronym(self) -> str:
        """The first letters of the words that have weight; a word with a hyphen has one."""
        words = (re.sub("[^a-z0-9]", "", word) for word in anyascii(self.text).casefold().split())
        return "".join(word[0] for word in words if word and not _OF_NO_WEIGHT.fullmatch(word))

    def keys_of_person(self) -> Iterable[str]:
        """Yield what is looked up: two names of one person share a key nearly always."""
        yield self.joined
        yield self.sorted
        for place, part in enumerate(self.parts):
            if len(part) > 1:
                yield from {f"{other[0]} {_sound(part)}" for at, other in enumerate(self.parts) if at != place}

    def keys_of_body(self) -> Iterable[str]:
        """Yield what is looked up: two names of one body share a key nearly always."""
        yield self.joined
        if len(self.acronym) > 1:
            yield self.acronym
        yield from {_sound(part) for part in self.parts if len(part) > 3 and not _OF_NO_WEIGHT.fullmatch(part)}


def likeness_of_persons(one: Name, other: Name) -> Likeness | None:
    """Return how likely two names are those of one person, or None."""
    return _same(one, other) or _initials(one, other) or _spelling(one, other)


def likeness_of_bodies(one: Name, other: Name) -> Likeness | None:
    """Return how likely two names are those of one body, or None."""
    return _same(one, other) or _acronym(one, other) or _acronym(other, one) or _spelling(one, other)


def _same(one: Name, other: Name) -> Likeness | None:
    if not one.joined or not other.joined:
        return None
    if one.folded == other.folded:
        return Likeness(0.9, "same name")
    if one.joined == other.joined:
        is_latin = one.text.isascii() or other.text.isascii()
        return Likeness(0.85, "same name but for accents or script" if is_latin else "same name in another script")
    if one.sorted == other.sorted:
        return Likeness(0.8, "same parts of the name in another order")
    return None


def _initials(one: Name, other: Name) -> Likeness | None:
    """Compare names of which one has initials, in whatever order: S. Zas, Zas Stanislav."""
    if not (one.has_initials or other.has_initials):
        return None
    short, long = sorted((one.parts, other.parts), key=lambda parts: sum(map(len, parts)))
    letters = [part for part in short if len(part) == 1]
    words = [part for part in short if len(part) > 1]
    rest = list(long)
    if not letters or not words or len(short) > len(long):
        return None
    likeness = _taken_out(words, rest)
    for letter in letters:
        found = next((part for part in rest if part[0] == letter), None)
        if found is None:
            return None
        rest.remove(found)
    if likeness < _ALIKE:
        return None
    return Likeness(likeness**4 * (0.6 if not rest else 0.5), "initials" + ", spelled alike" * (likeness < 1))


def _spelling(one: Name, other: Name) -> Likeness | None:
    """Compare names part by part, each with the most similar one."""
    fewer, more = sorted((one.parts, other.parts), key=len)
    if len(fewer) < 2 or len(more) - len(fewer) > 1:
        return None
    # Two spellings may stand in two orders.
    if not any(
        ratio(*texts, score_cutoff=_WORTH_COMPARING)
        for texts in ((one.joined, other.joined), (one.sorted, other.sorted))
    ):
        return None
    rest = list(more)
    average = _taken_out(fewer, rest)
    if average < _ALIKE:
        return None
    # A part more is a middle name or a patronymic, mostly.
    why = "one more part in the name" if average == 1 else f"spelled alike, {average:.0%}"
    return Likeness(average**4 * (0.75 if not rest else 0.6), why)


def _taken_out(parts: Sequence[str], rest: list[str]) -> float:
    """Take out of `rest` what is most like each of some parts; returns how like on average, or 0 if one has none."""
    total = 0.0
    for part in parts:
        best = max(rest, key=lambda candidate: _similarity(part, candidate))
        likeness = _similarity(part, best)
        if likeness < _LEAST_OF_A_PART:
            return 0
        total += likeness
        rest.remove(best)
    return total / len(parts)


def _similarity(one: str, other: str) -> float:
    """Return how like two parts are, from 0 to 1; words that sound alike are more so the longer they are."""
    if one == other:
        return 1
    if min(len(one), len(other)) == 1:
        return 0
    spelled = JaroWinkler.similarity(one, other)
    sound = _sound(one, None)
    if len(sound) < 3 or sound != _sound(other, None):
        return spelled
    return max(spelled, min(0.95, 0.8 + 0.04 * len(sound)))


def _acronym(one: Name, other: Name) -> Likeness | None:
    is_acronym = len(one.parts) == 1 and len(one.joined) > 1 and one.joined == other.acronym
    return Likeness(0.6, f"{one.text} are the initials of the other") if is_acronym and len(other.parts) > 1 else None


@lru_cache(maxsize=100_000)
def _sound(part: str, letters: int | None = 4) -> str:
    """Return roughly how a word sounds, whatever the transliteration: its first consonants."""
    sound = re.sub(r"(.)\1+", r"\1", part.translate(_SOUNDS))
    return (sound or part)[:letters]
