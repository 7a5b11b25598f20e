"""The record of conferences as SQLAlchemy classes, its views as tables, and how to open a database of it."""

from conference_record.models.agenda import DELIVERIES, EventSession, Statement
from conference_record.models.appearance import PRESENCES, ROLES, Appearance, Capacity, Remark
from conference_record.models.base import OWN, Base
from conference_record.models.country import Country, country_codes
from conference_record.models.dates import OPEN, covers, first_day, last_day
from conference_record.models.dictionary import DictionaryEntry
from conference_record.models.distinction import Distinction
from conference_record.models.editing import PARKED
from conference_record.models.engine import open_async_engine, open_engine
from conference_record.models.erasure import Erasure
from conference_record.models.event import (
    ATTENDANCES,
    NOT_HELD,
    PARTICIPATION_ROLES,
    QUALIFIERS,
    STATUSES,
    Event,
    Participation,
)
from conference_record.models.identity import IDENTIFIED, NAMED, FormerSlug, Identified, Identifier, by_slug
from conference_record.models.link import LINKED, TITLED, Link, Linked, OtherTitle
from conference_record.models.organization import Organization, OrganizationName, OrganizationRelation
from conference_record.models.search.index import SearchEntry
from conference_record.models.search.query import Hit, search
from conference_record.models.series import Series
from conference_record.models.source import REGISTER, TARGETS, Citation, Fact, Passage, Source
from conference_record.models.speaker import RANKS, Affiliation, Speaker, SpeakerName
from conference_record.models.topic import Topic, event_topics, remark_topics, session_topics
from conference_record.models.views import (
    agenda,
    bodies,
    conferences,
    countries_then,
    evidence,
    evidence_gaps,
    memberships,
    names_then,
    organization_countries,
    organization_tree,
    outcomes,
    positions_held,
    programme,
    replies,
    roster,
    search_source,
    searchable,
    what_was_said,
)

__version__: str
"""The version of the installed package; read when it is asked for, because reading it takes time."""


COUNTRY_CODES: frozenset[str]
"""The codes of countries, as `country_codes` returns them; the file is read when they are asked for."""


def __getattr__(name: str) -> object:
    if name == "COUNTRY_CODES":
        return country_codes()
    if name == "__version__":
        from importlib.metadata import version

        return version("conference-record")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


OWN.update(Base.metadata.tables)

__all__ = [
    "__version__",
    # Opening a database
    "open_async_engine",
    "open_engine",
    "Base",
    # What was held
    "Series",
    "Event",
    "EventSession",
    "Statement",
    "Participation",
    "Link",
    "Linked",
    "LINKED",
    "OtherTitle",
    "TITLED",
    # Who took part, and what was said
    "Appearance",
    "Capacity",
    "Remark",
    "Speaker",
    "SpeakerName",
    "Affiliation",
    # What the record rests on
    "Source",
    "Passage",
    "Citation",
    "Fact",
    "TARGETS",
    # Who is who
    "Identifier",
    "Identified",
    "IDENTIFIED",
    "FormerSlug",
    "NAMED",
    "Distinction",
    "Erasure",
    "by_slug",
    # Shared by all
    "Organization",
    "OrganizationName",
    "OrganizationRelation",
    "Country",
    "Topic",
    "event_topics",
    "session_topics",
    "remark_topics",
    # Finding
    "search",
    "Hit",
    "SearchEntry",
    # What the database says of itself
    "DictionaryEntry",
    # Views
    "conferences",
    "countries_then",
    "agenda",
    "bodies",
    "programme",
    "replies",
    "outcomes",
    "roster",
    "positions_held",
    "memberships",
    "names_then",
    "organization_countries",
    "organization_tree",
    "what_was_said",
    "search_source",
    "searchable",
    "evidence",
    "evidence_gaps",
    # Closed vocabularies
    "REGISTER",
    "ROLES",
    "DELIVERIES",
    "PRESENCES",
    "RANKS",
    "STATUSES",
    "NOT_HELD",
    "ATTENDANCES",
    "PARKED",
    "PARTICIPATION_ROLES",
    "QUALIFIERS",
    "COUNTRY_CODES",
    # Partial dates
    "OPEN",
    "covers",
    "first_day",
    "last_day",
]
