"""Finds the speakers, or organizations, that might be one, the most likely first."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from heapq import nlargest
from itertools import product
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, FromClause, select
from sqlalchemy.engine import Connection

from conference_record.models.identity import SCHEDULE
from conference_record.seeds.curate.likeness import Likeness, Name, likeness_of_bodies, likeness_of_persons
from conference_record.seeds.query.relations import DISTINCT, TABLES

_LARGEST = 400
"""A key that more rows share says too little: all pairs of them would take too long."""

_LEAST = 0.4
"""Less likely pairs are not listed."""


class Pair(NamedTuple):
    """Two rows that might be one; the first is on the record more often."""

    table: str
    slug: str
    other_slug: str
    likelihood: float
    """From 0 to 1."""
    why: str
    name: str
    other_name: str
    where: str
    """Where the first is on the record."""
    other_where: str


@dataclass(slots=True)
class _Candidate:
    """A person or body, with all that was merged into it."""

    slug: str
    names: list[Name]
    acronyms: set[str] = field(default_factory=set)
    events: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    identifiers: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    appearances: int = 0

    def where(self) -> str:
        first = sorted(self.events)[:3]
        return ", ".join(first) + (f" and {len(self.events) - 3} more" if len(self.events) > 3 else "")


def find_duplicates(connection: Connection, table: str, limit: int) -> list[Pair]:
    """Return the most likely pairs of a table, `speakers` or `organizations`, without those told apart already.

    Memory grows with the number of names and with `limit`, not with the number of pairs compared.
    """
    candidates = _candidates(connection, table)
    apart = _told_apart(connection, table)
    pairs = (pair for pair in _pairs(table, candidates) if frozenset(pair[1]) not in apart)
    found = nlargest(limit, pairs, key=lambda pair: (pair[0].score, -pair[1][0], -pair[1][1]))
    return [_pair(table, likeness, *(candidates[key] for key in keys)) for likeness, keys in found]


def _pairs(table: str, candidates: dict[int, _Candidate]) -> Iterator[tuple[Likeness, tuple[int, int]]]:
    """Yield the pairs that are likely enough, each once."""
    keys_of = Name.keys_of_person if table == "speakers" else Name.keys_of_body
    compare = likeness_of_persons if table == "speakers" else likeness_of_bodies
    keys = {number: set(_keys(candidate, keys_of)) for number, candidate in candidates.items()}
    having: dict[str, list[int]] = defaultdict(list)
    for number, known in keys.items():
        for key in known:
            having[key].append(number)
    for number, known in keys.items():
        blocks = (block for key in known if len(block := having[key]) <= _LARGEST)
        for other in sorted({each for block in blocks for each in block if each > number}):
            likeness = _likeness(candidates[number], candidates[other], compare)
            if likeness is not None and likeness.score >= _LEAST:
                yield likeness, (number, other)


def _keys(candidate: _Candidate, keys_of: Callable[[Name], Iterable[str]]) -> Iterator[str]:
    for name in candidate.names:
        yield from keys_of(name)
    yield from candidate.acronyms


def _likeness(one: _Candidate, other: _Candidate, compare: Callable[[Name, Name], Likeness | None]) -> Likeness | None:
    found: list[Likeness] = []
    for first, second in product(one.names, other.names):
        if likeness := compare(first, second):
            others = [name.text for name, of in ((first, one), (second, other)) if name is not of.names[0]]
            said = f"{likeness.why} ({', '.join(dict.fromkeys(others))})" if others else likeness.why
            found.append(Likeness(likeness.score, said))
    if one.acronyms & other.acronyms:
        found.append(Likeness(0.6, "same acronym"))
    if not found:
        return None
    best = max(found, key=lambda likeness: likeness.score)
    doubt, why = 1 - best.score, [best.why]
    if shared := one.bodies & other.bodies:
        doubt *= 0.5
        why.append(f"both of {min(shared)}")
    if shared := one.events & other.events:
        doubt *= 0.8
        why.append(f"both at {min(shared)}")
    score = 1 - doubt
    for scheme in sorted(one.identifiers.keys() & other.identifiers.keys()):
        # Registers, and schedules of one conference, seldom have anybody twice.
        score *= 0.5
        why.append(f"two numbers in the schedule of {scheme}" if "/" in scheme else f"two identifiers of {scheme}")
    return Likeness(score, "; ".join(why))


def _pair(table: str, likeness: Likeness, one: _Candidate, other: _Candidate) -> Pair:
    if (other.appearances, len(other.names[0].text)) > (one.appearances, len(one.names[0].text)):
        one, other = other, one
    names = one.names[0].text, other.names[0].text
    return Pair(table, one.slug, other.slug, round(likeness.score, 2), likeness.why, *names, one.where(), other.where())


def _candidates(connection: Connection, table: str) -> dict[int, _Candidate]:
    """Return all that stand for themselves, by id, with what is known of those merged into them."""
    target, events = TABLES[table], TABLES["events"]
    owner = f"{table[:-1]}_id"

    def known(joined: FromClause, of: FromClause, *columns: ColumnElement[str]) -> Iterator[tuple[Any, ...]]:
        query = select(target.c.canonical_id, *columns).select_from(joined.join(target, target.c.id == of.c[owner]))
        for key, *values in connection.execute(query.distinct()):
            yield candidates[key], *values

    candidates: dict[int, _Candidate] = {}
    merged: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(select(target).order_by(target.c.id)).mappings():
        if row["id"] != row["canonical_id"]:
            merged[row["canonical_id"]].append(row["name"])
            continue
        candidates[row["id"]] = candidate = _Candidate(row["slug"], [Name(row["name"])])
        if acronym := row.get("acronym"):
            candidate.acronyms.add(acronym.casefold())
    for key, names in merged.items():
        candidates[key].names += map(Name, names)
    other_names = TABLES[f"{table[:-1]}_names"]
    for candidate, name in known(other_names, other_names, other_names.c.name):
        candidate.names.append(Name(name))
    places = [TABLES["appearances"], *([TABLES["participations"]] if table == "organizations" else [])]
    for place in places:
        for candidate, slug in known(place.join(events, events.c.id == place.c.event_id), place, events.c.slug):
            candidate.events.add(slug)
            candidate.appearances += 1
    if table == "speakers":
        bodies = TABLES["organizations"].alias()
        for held, column in ((TABLES["affiliations"], "organization_id"), (TABLES["appearances"], "organization_id")):
            for candidate, slug in known(held.join(bodies, bodies.c.id == held.c[column]), held, bodies.c.slug):
                candidate.bodies.add(slug)
    identifiers = TABLES["identifiers"]
    for candidate, scheme, value in known(identifiers, identifiers, identifiers.c.scheme, identifiers.c.value):
        # Numbers of different conferences say nothing about each other.
        register = value.rpartition("/")[0] if scheme == SCHEDULE else scheme
        candidate.identifiers[register].add(value)
    return candidates


def _told_apart(connection: Connection, table: str) -> set[frozenset[int]]:
    """Return the pairs that somebody found to be two; those merged into either are meant too."""
    target, distinctions = TABLES[table], TABLES["distinctions"]
    one, other = target.alias(), target.alias()
    first, second = (distinctions.c[column] for column in DISTINCT[table])
    query = select(one.c.canonical_id, other.c.canonical_id).select_from(
        distinctions.join(one, one.c.id == first).join(other, other.c.id == second)
    )
    return {frozenset(row) for row in connection.execute(query)}
