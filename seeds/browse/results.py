"""The page of what a search found."""

from collections import defaultdict
from typing import Any

from datasette.utils import sqlite_timelimit
from sqlalchemy.engine import Connection
from sqlalchemy.exc import OperationalError

from conference_record.seeds.browse.record import SQL_TIME_LIMIT_MS
from conference_record.seeds.query.found import Found, find

_GROUPS = {
    "speaker": "Persons",
    "organization": "Bodies",
    "event": "Conferences",
    "topic": "Topics",
    "remark": "Points made",
    "statement": "Statements",
    "session": "Sessions",
    "appearance": "Appearances",
    "passage": "Sentences of sources",
}
"""What the hits of each kind are called; the kind of the best hit comes first."""


def contents(connection: Connection, asked: str) -> dict[str, Any]:
    """Return what the page shows: what holds all the words, or else what holds each of them."""
    found: tuple[Found, ...] = ()
    words: list[tuple[str, tuple[Found, ...]]] = []
    too_long = False
    try:
        with sqlite_timelimit(connection.connection.dbapi_connection, SQL_TIME_LIMIT_MS):
            found = find(connection, asked)
            if not found and len(separate := asked.split()[:_MOST_WORDS]) > 1:
                words = [(word, hits) for word in separate if (hits := find(connection, word, limit=_MOST_OF_A_WORD))]
    except OperationalError as error:
        if "interrupted" not in str(error.orig):
            raise
        too_long = True
    of_kind: dict[str, list[Found]] = defaultdict(list)
    for hit in found:
        of_kind[hit.kind].append(hit)
    return {
        "asked": asked,
        "count": len(found),
        "groups": [(_GROUPS[kind], hits) for kind, hits in of_kind.items()],
        "words": words,
        "too_long": too_long,
    }


_MOST_WORDS = 5
_MOST_OF_A_WORD = 5
