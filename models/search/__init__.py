"""Full-text search: one index over all that has a title, a name or a text, kept current by the database itself."""

from conference_record.models.search.index import (
    KINDS,
    NOT_IN_METADATA,
    SEARCHED,
    Hit,
    SearchEntry,
    search,
    search_index,
    search_text,
    sqlite_metadata,
)

__all__ = [
    "KINDS",
    "NOT_IN_METADATA",
    "SEARCHED",
    "Hit",
    "SearchEntry",
    "search",
    "search_index",
    "search_text",
    "sqlite_metadata",
]
