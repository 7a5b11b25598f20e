"""What the examination of a database finds."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

MOST = 20
"""How many findings of one kind are listed; the others are only counted."""


class Finding(NamedTuple):
    """Something wrong in a database."""

    problem: str
    """Where it is, what is wrong, and what can be done."""
    mended: str = ""
    """What was done about it; empty if nothing was."""

    def __str__(self) -> str:
        return f"{self.problem}; {self.mended}" if self.mended else self.problem


def first_of(findings: Iterable[Finding], of_what: str) -> Iterator[Finding]:
    """Yield the first findings of one kind, and then how many more there are."""
    more: Counter[str] = Counter()
    for number, finding in enumerate(findings):
        if number < MOST:
            yield finding
        else:
            more[finding.mended] += 1
    for mended, count in more.items():
        yield Finding(f"{of_what}: {count} more of the same kind", mended)
