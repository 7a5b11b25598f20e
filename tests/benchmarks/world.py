"""The persons and bodies of the invented corpus, each made from its number alone."""

import random
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from conference_record.seeds.record.format import Name
from tests.benchmarks.words import (
    BODIES,
    HONORIFICS,
    LANGUAGES,
    PARTS,
    PLACES,
    SCRIPTS,
    SUBJECTS,
    TITLES,
    VIEWS,
)

Item = TypeVar("Item")


class Dice(random.Random):
    """Chance from a name; only `random()` is used, the one method whose results stay the same for ever."""

    def __init__(self, *names: object) -> None:
        """Take what the results depend on."""
        super().__init__(":".join(map(str, names)))

    def upto(self, count: int) -> int:
        """Return a number below `count`."""
        return int(self.random() * count)

    def pick(self, items: Sequence[Item]) -> Item:
        """Return one of some items."""
        return items[self.upto(len(items))]

    def happens(self, share: float) -> bool:
        """Say yes so often."""
        return self.random() < share

    def rank(self, count: int, flat: int) -> int:
        """Return a number below `count`: the r-th about as often as 1 / (r + flat), as in Zipf's law."""
        return min(count - 1, int(flat * ((count / flat + 1) ** self.random() - 1)))


class Person(NamedTuple):
    """A person, with posts by key, title, body, start and end."""

    slug: str
    name: str
    sort_name: str | None
    honorific: str | None
    names: tuple[Name, ...]
    posts: tuple[tuple[str, str, int, str | None, str | None], ...]


class Body(NamedTuple):
    """An organization."""

    slug: str
    name: str
    acronym: str | None
    kind: str
    parent: int | None
    country: str | None
    names: tuple[Name, ...]


class World:
    """Whom and what the conferences of one corpus share."""

    def __init__(self, statements: int, seed: int) -> None:
        """Take how many statements they make, and what the results depend on."""
        self.seed = seed
        self.persons = max(50, statements)
        self.bodies = max(20, statements // 25)
        self.topics = len(SUBJECTS) * len(VIEWS)
        # The often mentioned are made once, and memory stays as it is.
        self.person = lru_cache(maxsize=4096)(self.make_person)
        self.body = lru_cache(maxsize=4096)(self.make_body)

    def make_person(self, number: int) -> Person:
        """Return the person of a number."""
        dice = Dice(self.seed, "person", number)
        language = dice.pick(LANGUAGES)
        given, family = (word(dice, language, 1 + dice.upto(2) + extra) for extra in (0, 1))
        latin = f"{given[0]} {family[0]}"
        native = f"{family[1]}{given[1]}" if language == "zh" else f"{given[1]} {family[1]}"
        names: tuple[Name, ...] = () if native == latin else (Name(name=native, language=language),)
        if dice.happens(0.1):
            names += (Name(name=f"{latin[0]}.{family[0]}"),)
        posts: list[tuple[str, str, int, str | None, str | None]] = []
        taken: set[int] = set()
        for _ in range(1 + int(3.2 * dice.random() ** 3)):
            body = dice.rank(self.bodies, 5)
            if body in taken:
                continue
            taken.add(body)
            started = f"{1985 + dice.upto(30)}" + (f"-{1 + dice.upto(12):02}" if dice.happens(0.4) else "")
            ended = dice.pick([None, None, "..", str(2016 + dice.upto(8))])
            posts.append(
                (f"post{len(posts) + 1}", dice.pick(TITLES), body, started if dice.happens(0.5) else None, ended)
            )
        return Person(
            slug=f"{given[0]}-{family[0]}-{number}".lower(),
            name=latin,
            sort_name=f"{family[0]}, {given[0]}" if dice.happens(0.6) else None,
            honorific=dice.pick(HONORIFICS) if dice.happens(0.2) else None,
            names=names,
            posts=tuple(posts),
        )

    def make_body(self, number: int) -> Body:
        """Return the body of a number."""
        dice = Dice(self.seed, "body", number)
        # Parts belong to the often mentioned bodies: a third has a parent, and no chain is long.
        parent = number // 3 - 1 if number > 5 and number % 3 == 0 else None
        if parent is not None:
            kind = dice.pick(PARTS)
            return Body(f"body-{number}", f"{kind} {number}", None, "part", parent, None, ())
        language = dice.pick(LANGUAGES)
        latin, native = word(dice, language, 3)
        kind, subject = dice.pick(BODIES), dice.pick(SUBJECTS)
        names: tuple[Name, ...] = () if native == latin else (Name(name=native, language=language),)
        if dice.happens(0.15):
            names += (
                Name(name=f"{latin} Society for {subject.title()}", started="1970", ended=f"{1980 + dice.upto(30)}"),
            )
        return Body(
            slug=f"{latin.lower()}-{subject}-{number}",
            name=f"{latin} {kind} for {subject.title()}",
            acronym=f"{latin[0]}{kind[0]}{subject[0]}".upper() if dice.happens(0.5) else None,
            kind=kind.lower(),
            parent=None,
            country=dice.pick(PLACES)[1] if dice.happens(0.7) else None,
            names=names,
        )

    def topic(self, number: int) -> tuple[str, str]:
        """Return the slug and the name of the topic of a number."""
        view, subject = VIEWS[number % len(VIEWS)], SUBJECTS[number // len(VIEWS)]
        return f"{view}-{subject}", f"{view.title()} {subject}"


def word(dice: Dice, language: str, syllables: int) -> tuple[str, str]:
    """Return a name in Latin letters and in the script of a language."""
    parts = [dice.pick(SCRIPTS[language]) for _ in range(syllables)]
    latin, native = ("".join(texts).capitalize() for texts in zip(*parts, strict=True))
    return latin, unicodedata.normalize("NFC", native)
