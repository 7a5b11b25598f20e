"""The record of conferences as SQLAlchemy classes, its views as tables, and how to open a database of it."""

from models.appearance import ROLES, Appearance, Capacity, Remark
from models.base import Base
from models.country import Country
from models.dates import OPEN, covers, first_day, last_day
from models.dictionary import DictionaryEntry
from models.engine import open_engine
from models.event import (
    DELIVERIES,
    PARTICIPATION_ROLES,
    QUALIFIERS,
    Event,
    EventSession,
    Participation,
    Statement,
)
from models.organization import Organization, OrganizationName
from models.search import Hit, SearchEntry, search
from models.source import TARGETS, Citation, Fact, Passage, Source
from models.speaker import Affiliation, Speaker, SpeakerName
from models.topic import Topic, event_topics, remark_topics, session_topics
from models.views import (
    bodies,
    conferences,
    evidence,
    evidence_gaps,
    organization_tree,
    positions_held,
    programme,
    roster,
    searchable,
    what_was_said,
)

__all__ = [
    # Opening a database
    "open_engine",
    "Base",
    # What was held
    "Event",
    "EventSession",
    "Statement",
    "Participation",
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
    # Shared by all
    "Organization",
    "OrganizationName",
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
    "bodies",
    "programme",
    "roster",
    "positions_held",
    "organization_tree",
    "what_was_said",
    "searchable",
    "evidence",
    "evidence_gaps",
    # Closed vocabularies
    "ROLES",
    "DELIVERIES",
    "PARTICIPATION_ROLES",
    "QUALIFIERS",
    # Partial dates
    "OPEN",
    "covers",
    "first_day",
    "last_day",
]
