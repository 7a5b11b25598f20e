"""The base class of errors that a user can put right, and what may have been meant."""

from collections.abc import Iterable

_ALIKE = 70
"""How like a word that is suggested must be to the one given, in percent."""


class ConferenceRecordError(Exception):
    """Something is wrong with what the user gave; the text says what, and what would be right, one fault a line."""

    exit_status = 1
    """Exit status of a command that ends so: 1 for bad data or an unusable database, 2 for a wrong command line."""


def alike(given: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Return those of the known words that are most like a word, the most alike first."""
    from rapidfuzz import fuzz, process

    found = process.extract(given, list(known), scorer=fuzz.WRatio, limit=most, score_cutoff=_ALIKE)
    return [word for word, _, _ in found]


def did_you_mean(words: Iterable[str]) -> str:
    """Return the end of an error that names what may have been meant: '; did you mean minsk-2018?', or nothing."""
    named = " or ".join(dict.fromkeys(words))
    return f"; did you mean {named}?" if named else ""
