"""Whether records that are loaded together can be loaded one after another, with the same result.

They can where all that describe a row that conferences share say the same of it: then each may be taken for all.
"""

from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

import msgspec

from conference_record.seeds.record.format import Fact, Part, Record, Topic

SHARED = ("sources", "series", "topics", "organizations", "speakers")
"""The tables of a record whose rows conferences share."""

_encode = msgspec.msgpack.Encoder().encode


@dataclass
class Together:
    """What records say together, of which not all are in memory at a time."""

    slugs: set[str] = field(default_factory=set)
    """The slugs of their conferences and registers."""
    described: dict[tuple[str, str], bytes] = field(default_factory=dict)
    """A digest of what they say of each shared row, by table and slug."""
    source_ids: set[int] | None = None
    """The ids of the sources that they describe and that the database had; known when the first are loaded."""

    def agrees(self, record: Record, several: Set[str]) -> bool:
        """Add a record; return whether it says the same of each shared row as those before it.

        `several` are the slugs of the sources that several of the records describe: which of their sentences a row
        rests on is part of what is said.
        """
        self.slugs.add(record.slug)
        return all(self.described.setdefault(key, said) == said for key, said in _digests(record, several))


def _digests(record: Record, several: Set[str]) -> Iterator[tuple[tuple[str, str], bytes]]:
    cited = several & record.sources.keys()
    only = next(iter(record.sources)) if len(record.sources) == 1 else ""
    for table in SHARED:
        for slug, part in getattr(record, table).items():
            said = _said(Topic(name=part) if isinstance(part, str) else part, cited, only)
            yield (table, slug), blake2b(_encode(said), digest_size=12).digest()


def _said(value: Any, cited: Set[str], only: str) -> Any:
    """Return what a part says, without its citations but for those of the sources `cited`."""
    if isinstance(value, Part):
        said = [_said(getattr(value, name), cited, only) for name in value.__struct_fields__ if name != "cite"]
        if cited and isinstance(value, Fact):
            passages = ((key or "", passage.rpartition(":"), says or "") for key, passage, says in value.citations())
            said.append(
                sorted(
                    (key, slug or only, number, says)
                    for key, (slug, _, number), says in passages
                    if (slug or only) in cited
                )
            )
        return said
    if isinstance(value, list):
        return [_said(item, cited, only) for item in value]
    if isinstance(value, dict):
        # The keys of posts are names within one record.
        posts = all(isinstance(item, Part) for item in value.values())
        return [_said(item, cited, only) for item in value.values()] if posts else value
    return value
