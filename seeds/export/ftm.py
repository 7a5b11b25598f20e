"""Conferences as entities of FollowTheMoney, one JSON object a line: what tools of investigative journalists read.

Persons, bodies, the positions that persons hold, conferences, sources, and the names that sources print. The model has
no schema for talks and for roles in them, nor for points made; those are left out. Whoever turned out to be one is one,
and an entity that several conferences have in common is written once, with what all say of it. Ids are made of slugs,
or of what an entity says, and are the same in every database.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from conference_record.models import (
    OPEN,
    Affiliation,
    Appearance,
    Event,
    Identified,
    Organization,
    Source,
    Speaker,
    evidence,
)
from conference_record.seeds.export import Wanted
from conference_record.seeds.export.parts import sources_of, topics_in_order
from conference_record.seeds.query.event import (
    found_to_be,
    identifiers_of,
    links_of,
    organizations_of,
    read_event,
    speakers_of,
)
from conference_record.seeds.query.labels import place_of, took_part

_PUBLIC_BODIES = {
    "agency": ("gov",),
    "army": ("mil",),
    "central bank": ("gov.financial",),
    "court": ("gov.judicial",),
    "embassy": ("gov",),
    "government": ("gov.executive",),
    "ministry": ("gov.executive",),
    "parliament": ("gov.legislative",),
    "permanent mission": ("gov",),
    "state": ("gov.national",),
}
"""The topics of bodies of these kinds, which are PublicBody; all others are Organization."""

_ORGANIZATIONS = {
    "intergovernmental organization": ("gov.igo",),
    "international organization": ("gov.igo",),
    "party": ("pol.party",),
    "political party": ("pol.party",),
    "trade union": ("pol.union",),
}
"""The topics of other bodies by kind."""

_POSTS = {
    "ambassador": ("role.diplo", ()),
    "diplomat": ("role.diplo", ()),
    "head of government": ("role.pol", ("gov.head", "gov.executive")),
    "head of state": ("role.pol", ("gov.head",)),
    "judge": ("role.judge", ("gov.judicial",)),
    "member of parliament": ("role.pol", ("gov.legislative",)),
    "minister": ("role.pol", ("gov.executive",)),
    "party leader": ("role.pol", ()),
    "civil servant": ("role.civil", ("gov.admin",)),
}
"""The topics of a post by its kind, and so of the person who holds it."""

_FORMER_STATES = {"SU": "suhh", "YU": "yucs", "CSXX": "csxx", "CSHH": "cshh", "DD": "dd", "DDDE": "dd", "YUCS": "yucs"}
"""Codes of states that are no more, where the model has others than ISO 3166."""

_Values: TypeAlias = str | Iterable[str | None] | None

_ORGANIZERS = ("organizer", "co-organizer", "host")


def export(wanted: Wanted) -> Iterator[bytes]:
    """Yield the entities of conferences, each once."""
    entities = _Entities()
    for slug in wanted.slugs:
        with Session(wanted.connection) as session:
            _Conference(session, read_event(session, slug), entities).add()
    for entity, (schema, properties) in entities.found.items():
        said = {name: list(values) for name, values in sorted(properties.items()) if values}
        line = json.dumps({"id": entity, "schema": schema, "properties": said}, ensure_ascii=False)
        yield f"{line}\n".encode()


class _Entities:
    """Entities by id; what is added to one under the same id is added to what is there."""

    def __init__(self) -> None:
        self.found: dict[str, tuple[str, dict[str, dict[str, None]]]] = {}

    def add(self, entity: str, schema: str, /, **properties: _Values) -> str:
        """Add values to an entity, and return its id."""
        _, known = self.found.setdefault(entity, (schema, defaultdict(dict)))
        for name, values in properties.items():
            for value in [values] if isinstance(values, str) or values is None else values:
                if value:
                    known[name][value] = None
        return entity


class _Conference:
    """Adds the entities of one conference."""

    def __init__(self, session: Session, event: Event, entities: _Entities) -> None:
        self.session = session
        self.event = event
        self.entities = entities
        self.speakers = speakers_of(session, event)
        self.bodies = self.with_those_above(organizations_of(session, event))
        self.held = {
            affiliation: entry.speaker.canonical
            for entry in event.appearances
            if entry.speaker is not None
            for affiliation in entry.affiliations
        }
        self.sources = {source.id: source for source in sources_of(session, event)}
        self.proofs = self.sources_by_row()

    def add(self) -> None:
        for source in self.sources.values():
            self.document(source)
        for body in self.bodies:
            self.organization(body)
        for body in self.bodies:
            self.relations(body)
        for speaker in self.speakers:
            self.person(speaker)
        for affiliation, speaker in self.held.items():
            self.post(affiliation, speaker)
        event = self.conference()
        for source in self.sources.values():
            document = _id("document", source.slug)
            self.entities.add(
                _made("documentation", document, event), "Documentation", document=document, entity=event, role="source"
            )
        for entry in self.event.appearances:
            self.mention(entry)

    def with_those_above(self, bodies: list[Organization]) -> list[Organization]:
        """Return bodies with all that they are part of, or related to."""
        found = {body.id: body for body in bodies}
        waiting = bodies
        while waiting:
            above = {body.parent_id for each in waiting for body in each.same if body.parent_id is not None}
            above |= {relation.of_id for each in waiting for body in each.same for relation in body.relations}
            rows = self.session.scalars(select(Organization).where(Organization.id.in_(above - found.keys()))).all()
            waiting = [body for body in found_to_be(self.session, Organization, rows) if body.id not in found]
            found |= {body.id: body for body in waiting}
        return sorted(found.values(), key=lambda body: body.slug)

    def sources_by_row(self) -> dict[tuple[str, int], list[Source]]:
        """Return the sources of the conference that support each row, by table and id."""
        shared = {
            "speakers": [row.id for speaker in self.speakers for row in speaker.same],
            "organizations": [row.id for body in self.bodies for row in body.same],
            "affiliations": [affiliation.id for affiliation in self.held],
        }
        of_rows = [
            (evidence.c.table_name == table) & evidence.c.row_id.in_(ids) for table, ids in shared.items() if ids
        ]
        query = (
            select(evidence.c.table_name, evidence.c.row_id, evidence.c.source_id)
            .where(evidence.c.says.is_(None), or_(evidence.c.event_id == self.event.id, *of_rows))
            .distinct()
        )
        found: dict[tuple[str, int], list[Source]] = defaultdict(list)
        for table, row, source in self.session.execute(query):
            if source in self.sources:
                found[table, row].append(self.sources[source])
        return {row: sorted(sources, key=lambda source: source.slug) for row, sources in found.items()}

    def proven(self, table: str, *rows: int) -> dict[str, _Values]:
        """Return where evidence for rows is: the documents, and their addresses."""
        sources = [source for row in rows for source in self.proofs.get((table, row), [])]
        return {
            "proof": [_id("document", source.slug) for source in sources],
            "sourceUrl": [_address(source.url) for source in sources],
        }

    def document(self, source: Source) -> None:
        self.entities.add(
            _id("document", source.slug),
            "Document",
            fileName=source.slug,
            title=source.title,
            name=source.title,
            publisher=source.publisher,
            publishedAt=source.published_on,
            retrievedAt=source.retrieved_on,
            sourceUrl=_address(source.url),
            wikidataId=_wikidata(source),
        )

    def organization(self, body: Organization) -> None:
        kind = (body.kind or "").replace("-", " ")
        names = [name for row in body.same for name in row.names]
        self.entities.add(
            _id("organization", body.slug),
            "PublicBody" if kind in _PUBLIC_BODIES else "Organization",
            name=body.name,
            alias=[
                *(row.name for row in body.same if row is not body),
                *(n.name for n in names if not _is_past(n.ended)),
            ],
            previousName=[name.name for name in names if _is_past(name.ended)],
            abbreviation=[row.acronym for row in body.same],
            country=_country(body.country_code),
            classification=body.kind,
            topics=_PUBLIC_BODIES.get(kind) or _ORGANIZATIONS.get(kind),
            website=[_address(link.url) for link in links_of(body) if link.kind == "page"],
            wikidataId=_wikidata(body),
            **self.proven("organizations", *(row.id for row in body.same)),
        )

    def relations(self, body: Organization) -> None:
        """Add of what a body is a part, and what it is of others."""
        by_id = {row.id: each for each in self.bodies for row in each.same}
        entity = _id("organization", body.slug)
        for row in body.same:
            if row.parent_id is not None and (above := by_id[row.parent_id]) is not body:
                self.entities.add(entity, "Organization", parent=_id("organization", above.slug))
            for relation in row.relations:
                other = _id("organization", by_id[relation.of_id].slug)
                times = {"startDate": relation.started, "endDate": _until(relation.ended)}
                made = _made("relation", entity, other, relation.kind, relation.started, relation.ended)
                if relation.kind == "successor":
                    self.entities.add(made, "Succession", successor=entity, predecessor=other, **times)
                elif relation.kind == "member":
                    self.entities.add(made, "Membership", member=entity, organization=other, **times)
                else:
                    self.entities.add(made, "UnknownLink", subject=entity, object=other, role=relation.kind, **times)

    def person(self, speaker: Speaker) -> None:
        family, comma, given = (speaker.sort_name or "").partition(", ")
        names = [name for row in speaker.same for name in row.names]
        self.entities.add(
            _id("person", speaker.slug),
            "Person",
            name=speaker.name,
            alias=[
                *(row.name for row in speaker.same if row is not speaker),
                *(name.name for name in names if not _is_past(name.ended)),
            ],
            previousName=[name.name for name in names if _is_past(name.ended)],
            lastName=family if comma else None,
            firstName=given if comma else None,
            title=speaker.honorific,
            gender=speaker.gender if speaker.gender in ("male", "female") else "other" if speaker.gender else None,
            birthDate=speaker.born,
            deathDate=speaker.died,
            website=[_address(link.url) for link in links_of(speaker) if link.kind == "page"],
            wikidataId=_wikidata(speaker),
            **self.proven("speakers", *(row.id for row in speaker.same)),
        )

    def post(self, affiliation: Affiliation, speaker: Speaker) -> None:
        """Add a position and who holds it, or a membership where only the body is known."""
        person = _id("person", speaker.slug)
        body = affiliation.organization.canonical if affiliation.organization is not None else None
        of_person, of_post = _POSTS.get(affiliation.kind or "", (None, ()))
        self.entities.add(person, "Person", topics=of_person)
        times: dict[str, _Values] = {
            "startDate": affiliation.started,
            "endDate": _until(affiliation.ended),
            "status": "current" if affiliation.ended == OPEN else "ended" if affiliation.ended else None,
            **self.proven("affiliations", affiliation.id),
        }
        organization = _id("organization", body.slug) if body is not None else None
        if affiliation.title is None:
            if organization is not None:
                made = _made("membership", person, organization, affiliation.started, affiliation.ended)
                self.entities.add(made, "Membership", member=person, organization=organization, **times)
            return
        called = ", ".join([affiliation.title, *([body.name] if body is not None else [])])
        self.entities.add(person, "Person", position=called)
        post = self.entities.add(
            _made("position", affiliation.title, organization),
            "Position",
            name=called,
            organization=organization,
            country=_country(body.country_code) if body is not None else None,
            topics=of_post,
        )
        made = _made("occupancy", person, post, affiliation.started, affiliation.ended)
        self.entities.add(made, "Occupancy", holder=person, post=post, **times)

    def conference(self) -> str:
        event = self.event
        bodies = [body for body in event.participations if body.organization is not None]
        organized = [body.organization for body in bodies if body.role in _ORGANIZERS]
        took = [body.organization for body in bodies if body.role not in _ORGANIZERS]
        came = [entry for entry in event.appearances if took_part(entry)]
        return self.entities.add(
            _id("event", event.slug),
            "Event",
            name=event.title,
            alias=[event.acronym, *(title.title for title in event.other_titles)],
            summary=event.summary,
            startDate=event.starts_on,
            endDate=event.ends_on,
            location=place_of(event),
            country=_country(event.country_code),
            keywords=[event.kind, *(topic.name for topic in topics_in_order(event.topics))],
            organizer=[_id("organization", body.canonical.slug) for body in organized if body is not None],
            involved=[
                *(_id("organization", body.canonical.slug) for body in took if body is not None),
                *(_id("organization", entry.organization.canonical.slug) for entry in came if entry.organization),
                *(_id("person", entry.speaker.canonical.slug) for entry in came if entry.speaker is not None),
            ],
            sourceUrl=[_address(event.url), *(_address(source.url) for source in self.sources.values())],
            proof=[_id("document", source.slug) for source in self.sources.values()],
            wikidataId=_wikidata(event),
        )

    def mention(self, entry: Appearance) -> None:
        """Add the name that each source prints for somebody who appears."""
        meant = entry.speaker or entry.organization
        if meant is None or entry.billed_name is None:
            return
        kind = "person" if entry.speaker is not None else "organization"
        resolved = _id(kind, meant.canonical.slug)
        for source in self.proofs.get(("appearances", entry.id), []):
            document = _id("document", source.slug)
            self.entities.add(
                _made("mention", document, entry.billed_name, resolved),
                "Mention",
                document=document,
                name=entry.billed_name,
                resolved=resolved,
                detectedSchema=kind.title(),
            )


def _id(kind: str, slug: str) -> str:
    return f"cr-{kind}-{slug}"


def _made(kind: str, *parts: str | None) -> str:
    """Return the id of an entity that has no slug, made of what it says."""
    said = json.dumps(parts, ensure_ascii=False)
    return f"cr-{kind}-{hashlib.sha256(said.encode()).hexdigest()[:32]}"


def _wikidata(row: Identified) -> list[str | None]:
    return [known.value for known in identifiers_of(row) if known.scheme == "wikidata"]


def _address(url: str | None) -> str | None:
    return url if url is not None and url.startswith(("https://", "http://")) else None


def _country(code: str | None) -> str | None:
    return _FORMER_STATES.get(code, code.lower()) if code is not None else None


def _is_past(ended: str | None) -> bool:
    return ended is not None and ended != OPEN


def _until(ended: str | None) -> str | None:
    return None if ended == OPEN else ended
