"""Advice for an error: the name that was probably meant, and short lists of what is known.

Every function here costs the same for the first fault of a file and for the ten-thousandth.
"""

import difflib
from collections import Counter
from collections.abc import Collection, Iterable
from functools import cached_property
from itertools import chain, islice

_COMPARED_WITH_ALL = 20
"""Up to so many known names, a name is compared with each of them."""

_COMPARED = 5
"""Of more known names, so many are compared: those that share most trigrams."""

_OCCURRENCES = 500
"""How many occurrences of trigrams are counted to find them, the rarest trigrams first."""

_LISTED = 20
"""How many known names a message lists."""


class KnownNames:
    """Names that a record can refer to; suggests one of them for a name that is not known."""

    def __init__(self, names: Iterable[str]) -> None:
        """Keep the names; indexes are built for the first unknown name."""
        self.names: Collection[str] = names if isinstance(names, Collection) else list(names)

    def advice(self, name: str, otherwise: str, likeness: float = 0.6) -> str:
        """Return which known name was probably meant, or else other advice."""
        return did_you_mean(self.like(name, 1, likeness)) or otherwise

    def like(self, name: str, most: int, likeness: float = 0.6) -> list[str]:
        """Return the known names that were perhaps meant, the most alike first."""
        found = difflib.get_close_matches(name, self._candidates(name), n=most, cutoff=likeness)
        if len(found) < most:
            # People mix up first and family name, write one of them alone, or write an id in other capitals.
            meant = self._by_words.get(_words(name)), self._by_word.get(name.lower())
            found += filter(None, meant)
        return list(dict.fromkeys(found))[:most]

    def _candidates(self, name: str) -> Collection[str]:
        if len(self.names) <= _COMPARED_WITH_ALL:
            return self.names
        # Rare trigrams say most, and a common one, such as that of a shared prefix, occurs in every name.
        found = sorted((self._by_trigram[each] for each in _trigrams(name) if each in self._by_trigram), key=len)
        shared = Counter(islice(chain.from_iterable(found), _OCCURRENCES))
        return [candidate for candidate, _ in shared.most_common(_COMPARED)]

    @cached_property
    def _by_trigram(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = {}
        for name in self.names:
            for trigram in _trigrams(name):
                index.setdefault(trigram, []).append(name)
        return index

    @cached_property
    def _by_words(self) -> dict[tuple[str, ...], str]:
        return {_words(name): name for name in reversed(list(self.names))}

    @cached_property
    def _by_word(self) -> dict[str, str]:
        return {word: name for name in reversed(list(self.names)) for word in name.split("-") if word}


def _words(name: str) -> tuple[str, ...]:
    return tuple(sorted(name.lower().split("-")))


def _trigrams(name: str) -> set[str]:
    padded = f" {name.lower()} "
    return {padded[start : start + 3] for start in range(len(padded) - 2)}


def advice(name: str, known: Iterable[str], otherwise: str, likeness: float = 0.6) -> str:
    """Return which of the known names was probably meant, or else other advice.

    For many unknown names and the same known ones, keep a KnownNames.
    """
    return KnownNames(known).advice(name, otherwise, likeness)


def did_you_mean(names: Iterable[str]) -> str:
    """Return a question for the names that were perhaps meant: "did you mean 'minsk-2018'?", or nothing."""
    named = " or ".join(map(repr, names))
    return f"did you mean {named}?" if named else ""


def listed(names: Collection[str]) -> str:
    """Return names in a row, or the first of them and how many more there are."""
    more = len(names) - _LISTED
    return ", ".join(map(repr, islice(names, _LISTED))) + (f" and {more:,} more" if more > 0 else "")


def cut(text: str) -> str:
    """Return a text, or its beginning if it is long."""
    return text if len(text) <= 60 else f"{text[:57]}..."
