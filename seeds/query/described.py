"""What is known of persons, bodies and conferences alike: other names, identifiers in other registers, links."""

from dataclasses import dataclass

from sqlalchemy.engine import Connection

from conference_record.models import Event, Link, Organization, Speaker
from conference_record.seeds.query.event import identifiers_of, links_of
from conference_record.seeds.query.evidence import Sentence, sentences_of

REGISTERS = {
    "wikidata": "https://www.wikidata.org/entity/",
    "viaf": "https://viaf.org/viaf/",
    "isni": "https://isni.org/isni/",
    "orcid": "https://orcid.org/",
    "ror": "https://ror.org/",
    "doi": "https://doi.org/",
}
"""Where registers have an address for each identifier, its beginning."""


@dataclass(frozen=True)
class Name:
    """Another name, and when it was used."""

    name: str
    language: str | None
    started: str | None
    ended: str | None
    """'..' where it is known to be in use still."""


@dataclass(frozen=True)
class Document:
    """A page, a recording or a document; `url` may be anything that a source printed."""

    id: int
    kind: str
    title: str | None
    url: str | None
    language: str | None
    published_on: str | None
    license: str | None
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Described:
    """Identifiers and links."""

    identifiers: tuple[tuple[str, str], ...]
    """Scheme and value of each."""
    documents: tuple[Document, ...]


def described(connection: Connection, row: Event | Speaker | Organization) -> Described:
    """Return the identifiers and the links of a row, whichever row of the same they were recorded for."""
    identifiers = tuple((identifier.scheme, identifier.value) for identifier in identifiers_of(row))
    return Described(identifiers, documents_of(connection, links_of(row)))


def documents_of(connection: Connection, links: list[Link]) -> tuple[Document, ...]:
    """Return links, each with the sentences that it rests on."""
    cited = sentences_of(connection, {"links": [link.id for link in links]})
    return tuple(
        Document(
            link.id,
            link.kind,
            link.title,
            link.url,
            link.language,
            link.published_on,
            link.license,
            cited.get(("links", link.id), ()),
        )
        for link in links
    )
