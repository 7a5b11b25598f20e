"""What is wrong with identifiers, former slugs, other names and `same_as`: with who is who."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from conference_record.models.identity import SHAPES
from conference_record.models.types import LINE
from conference_record.seeds.advice import cut
from conference_record.seeds.record.faults import Place, Problems, place_text
from conference_record.seeds.record.format import (
    Event,
    Name,
    Organization,
    Record,
    Series,
    Session,
    Source,
    Speaker,
    Statement,
)
from conference_record.seeds.record.periods import period_problems
from conference_record.seeds.record.references import References, repeated
from conference_record.seeds.record.validate import text_problem

Identified: TypeAlias = Source | Series | Organization | Speaker | Event | Session | Statement

_EXAMPLES = {
    "wikidata": "Q42",
    "viaf": "113230702",
    "isni": "0000000080450315",
    "orcid": "0000-0002-1825-0097",
    "ror": "04ttjf776",
}
"""An identifier of each scheme whose values have a shape."""


def identifiers_of(part: Any) -> Iterator[tuple[str, str]]:
    """Yield scheme and value of each identifier of a part."""
    for scheme, values in part.identifiers.items():
        for value in [values] if isinstance(values, str) else values:
            yield scheme, value


def names_in(part: Organization | Speaker) -> list[str]:
    """Return the other names of a part."""
    return [entry if isinstance(entry, str) else entry.name for entry in part.names]


def identifier_problems(place: Place, part: Identified) -> Problems:
    """Yield what is wrong with the identifiers of a part."""
    for scheme, values in part.identifiers.items():
        listed = [values] if isinstance(values, str) else values
        for number, value in enumerate(listed):
            here: Place = (*place, "identifiers", scheme, *([] if isinstance(values, str) else [number]))
            if not re.search(LINE, value):
                yield here, text_problem(value, "one line of text")
            elif scheme in SHAPES and not re.fullmatch(SHAPES[scheme][1], value):
                yield here, f"{cut(value)!r} is no identifier of {scheme}; write it as in {_EXAMPLES[scheme]}"
        yield from repeated((*place, "identifiers", scheme), listed)


def identity_problems(place: Place, part: Source | Series | Organization | Speaker | Event) -> Problems:
    """Yield what is wrong with the identifiers and the former slugs of a part."""
    yield from identifier_problems(place, part)
    slug = part.slug if isinstance(part, Event) else place[-1]
    for number, former in enumerate(part.former_slugs):
        if former == slug:
            yield (*place, "former_slugs", number), f"{former!r} is the slug that it has now; leave it out here"
    yield from repeated((*place, "former_slugs"), part.former_slugs)


def shared_identifiers(record: Record) -> Problems:
    """Yield each identifier that two parts have; only sources may share one, as translations of a document do."""
    described: list[tuple[Place, Identified]] = [(("event",), record.event)] if record.event is not None else []
    described += [(("series", slug), series) for slug, series in record.series.items()]
    described += [(("organizations", slug), body) for slug, body in record.organizations.items()]
    described += [(("speakers", slug), speaker) for slug, speaker in record.speakers.items()]
    described += [(("sessions", number), session) for number, session in enumerate(record.sessions)]
    described += [(("statements", number), statement) for number, statement in enumerate(record.statements)]
    seen: dict[tuple[str, str], Place] = {}
    for place, part in described:
        for scheme, value in identifiers_of(part):
            if (earlier := seen.setdefault((scheme, value), place)) != place:
                merges = "same_as" in part.__struct_fields__
                right = "if both are one, say so with same_as" if merges else "say it of one"
                yield (*place, "identifiers", scheme), f"{cut(value)!r} is that of {place_text(earlier)} too; {right}"


def shared_former_slugs(record: Record) -> Problems:
    """Yield each former slug that another part of its kind has, or had too."""
    for table in ("sources", "series", "topics", "organizations", "speakers"):
        described = getattr(record, table)
        seen: dict[str, str] = {}
        for slug, part in described.items():
            for number, former in enumerate(getattr(part, "former_slugs", ())):
                place: Place = (table, slug, "former_slugs", number)
                if former in described and former != slug:
                    yield place, f"{former!r} is described too; a slug means one; take it out here"
                elif seen.setdefault(former, slug) != slug:
                    yield place, f"{former!r} is that of {seen[former]!r} too; say it of one"


def name_problems(place: Place, names: list[str | Name]) -> Problems:
    """Yield what is wrong with other names."""
    seen: set[tuple[str | None, ...]] = set()
    for number, entry in enumerate(names):
        name = Name(name=entry) if isinstance(entry, str) else entry
        yield from period_problems((*place, "names", number), name)
        key = (name.name, name.language, name.started, name.ended)
        if key in seen:
            yield (*place, "names", number), f"{cut(name.name)!r} is listed before; list it once"
        seen.add(key)


def same_as_problems(
    known: References,
    place: Place,
    slug: str,
    part: Organization | Speaker,
    others: Mapping[str, Organization | Speaker],
) -> Problems:
    """Yield what is wrong with what a part says about who it is the same as, and who it is not."""
    yield from _distinct_from_problems(place, slug, part, others)
    if part.same_as is None:
        return
    yield from known.unknown((*place, "same_as"), str(place[0]).removesuffix("s"), part.same_as)
    if part.same_as == slug:
        yield (*place, "same_as"), "names itself; name the other, or take it out"
    elif part.same_as in others and (further := others[part.same_as].same_as) is not None:
        yield (*place, "same_as"), f"{part.same_as!r} is itself the same as {further!r}; name {further!r} in both"


def _distinct_from_problems(
    place: Place, slug: str, part: Organization | Speaker, others: Mapping[str, Organization | Speaker]
) -> Problems:
    yield from repeated((*place, "distinct_from"), part.distinct_from)
    for number, other in enumerate(part.distinct_from):
        if other == slug:
            yield (*place, "distinct_from", number), "names itself; name another, or take it out"
        elif {part.same_as or slug} & {other, others[other].same_as if other in others else None}:
            yield (*place, "distinct_from", number), f"{other!r} is the same by same_as; take one of the two out"
