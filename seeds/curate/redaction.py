"""Takes names out of texts."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import permutations
from typing import Any

from sqlalchemy import Column, Text, delete, select, update
from sqlalchemy.engine import Connection

from conference_record.models.base import record_tables
from conference_record.seeds.query.erasures import WITHHELD
from conference_record.seeds.query.relations import TABLES

_SHORTEST = 3
"""Parts of a name that are shorter are not looked for in texts."""

_NAMED_FOR_THEMSELVES = {"speakers", "speaker_names", "organizations", "organization_names", "topics", "series"}
"""What another person, a body, a topic or a series is called is not changed: who decides that, is a person."""

_NO_TEXTS = {
    "role",
    "delivery",
    "language",
    "sha256",
    "field",
    "participant_qualifier",
    "country_qualifier",
    "timezone",
}
"""Columns of text in which no name can be."""


class Texts:
    """All texts of a database, in which names are looked for."""

    def __init__(
        self,
        connection: Connection,
        names: Collection[str],
        speakers: Collection[int],
        own: Mapping[str, Collection[int]],
        words: Sequence[str],
    ) -> None:
        """Take the names of a person, and further words; and, by id, the person, and the rows of their conferences."""
        self.connection = connection
        self.own = own
        forms = [parts for name in names if len(parts := re.findall(r"\w+", name)) > 1]
        given = [re.findall(r"\w+", word) for word in words]
        others = _names_of_others(connection, speakers)
        # Elsewhere, a name may be another's, and 'S. Li' is.
        alone = [parts for parts in forms if min(map(len, parts)) > 1 and _unordered(parts) not in others]
        self.everywhere = _pattern([*alone, *given])
        self.at_their_events = _pattern([*forms, *given])
        single = {part for name in names for part in re.findall(r"\w+", name) if len(part) >= _SHORTEST}
        self.parts = _pattern([[part] for part in single], flags=re.NOFLAG)
        self.whole = _pattern(forms)

    def take_out(self) -> int:
        """Put other words in the place of names; returns in how many texts."""
        count = 0
        for table, key, columns in self._all():
            pattern = self.at_their_events if key in self.own[table] else self.everywhere
            if pattern is None or table in _NAMED_FOR_THEMSELVES:
                continue
            replaced = {name: pattern.sub(_replacement, text) for name, text in columns.items()}
            if changed := {name: text for name, text in replaced.items() if text != columns[name]}:
                count += len(changed)
                target = TABLES[table]
                self.connection.execute(update(target).where(target.c.id == key).values(changed))
        former = TABLES["former_slugs"].c
        # What a slug was before is kept whenever it changes.
        for key, slug in self.connection.execute(select(former.id, former.slug)).all():
            if self.everywhere is not None and self.everywhere.search(slug):
                self.connection.execute(delete(TABLES["former_slugs"]).where(former.id == key))
        return count

    def left(self) -> Iterator[str]:
        """Yield the texts that still have a name, or a part of one."""
        for table, key, columns in self._all():
            pattern = self.parts if key in self.own[table] else self.whole
            if pattern is not None:
                yield from (f"{table}, id {key}, {name}" for name, text in columns.items() if pattern.search(text))

    def _all(self) -> Iterator[tuple[str, int, dict[str, str]]]:
        """Yield table, id and texts of each row, without those that name other persons."""
        for table in record_tables():
            columns: list[Column[Any]] = [
                column
                for column in table.columns
                if isinstance(column.type, Text) and not column.foreign_keys and column.name not in _NO_TEXTS
            ]
            if "id" not in table.c or not columns or table.name in ("erasures", "speakers", "speaker_names"):
                continue
            names = [column.name for column in columns]
            query = select(table.c.id, *columns)
            if table.name == "appearances":
                query = query.where(table.c.speaker_id.is_(None))
            for key, *values in self.connection.execute(query).all():
                yield table.name, key, {name: text for name, text in zip(names, values, strict=True) if text}


def _names_of_others(connection: Connection, person: Collection[int]) -> set[tuple[str, ...]]:
    """Return the parts of the names of all other persons."""
    speakers, names = TABLES["speakers"].c, TABLES["speaker_names"].c
    found = [*connection.scalars(select(speakers.name).where(speakers.id.not_in(person)))]
    found += connection.scalars(select(names.name).where(names.speaker_id.not_in(person)))
    return {_unordered(re.findall(r"\w+", name)) for name in found}


def _unordered(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(part.casefold() for part in parts))


def _pattern(forms: Iterable[Sequence[str]], flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str] | None:
    """Return what finds names, whatever stands between their parts; names of two parts in either order."""
    orders = {
        order for parts in forms if parts for order in (permutations(parts) if len(parts) == 2 else [tuple(parts)])
    }
    # The longest first, so that nothing of it is left.
    found = sorted((r"[\W_]{1,3}".join(map(re.escape, parts)) for parts in orders), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(found)})(?![^\W_])", flags) if found else None


def _replacement(match: re.Match[str]) -> str:
    """Return what stands in the place of a name: in an address or a slug, without spaces and capitals."""
    return re.sub(r"\W", "-", WITHHELD.lower()) if re.fullmatch(r"[a-z0-9]+[_.-][a-z0-9_.-]+", match[0]) else WITHHELD
