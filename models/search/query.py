"""Searching: what a question asks for, and the hits with the words marked, the same on both databases."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import text
from sqlalchemy.engine import Connection, Row
from sqlalchemy.orm import Session

from conference_record.models.search.index import KINDS
from conference_record.models.search.tokenize import Word, words


@dataclass(frozen=True)
class Hit:
    """Something that was found."""

    kind: str
    """One of KINDS."""
    row_id: int
    """Key of the row in the table of its kind."""
    label: str
    """Title or name; of a remark, who made it."""
    snippet: str
    """The text around what was found, with the words marked."""
    event: str | None
    """Slug of the event that it belongs to; None for what events share."""


class Term(NamedTuple):
    """One word or phrase of a question, as plain words."""

    words: tuple[str, ...]
    beginning: bool
    """Whether the last word may go on."""

    def query(self, *, exact: bool) -> str:
        """Return the term as both databases understand it."""
        return f'"{" ".join(self.words)}"{"*" if self.beginning and not exact else ""}'


_TERM = re.compile(r'"([^"]*)"\s*(\*?)|([^\s"]+)')


def terms(asked: str) -> list[Term]:
    """Return what a question asks for, each once; whatever is not a word only separates."""
    found: dict[Term, None] = {}
    for phrase, star, bare in _TERM.findall(asked):
        if plain := tuple(word.plain for word in words(phrase or bare)):
            found[Term(plain, bool(star) or bare.endswith("*"))] = None
    return list(found)


# The same words in the same places, whichever database answers. The grade says how good a match is, 0 the best: one in
# a name comes before one in a text, a whole word before the beginning of one, and then the kind decides. Only those of
# the best grades are looked at, as many as are enough; within a grade the shorter label comes first. Whoever is found
# under the names of several rows that turned out to be one is told once, under the best of them.
_HITS = """
WITH graded AS (
    SELECT id, CASE WHEN {exactly_named} THEN 0 ELSE 64 END + CASE WHEN {named} THEN 0 ELSE 32 END
           + CASE WHEN {exactly} THEN 0 ELSE 16 END + CASE kind {places} END AS grade
    FROM search_entries WHERE {anywhere}
)
SELECT kind, row_id, label, names, body, event, (SELECT count(*) FROM graded) AS matches
FROM (
    SELECT found.*, row_number() OVER (PARTITION BY kind, row_id ORDER BY grade, names{collation}) AS nth
    FROM (
        SELECT kind, label, names, body, event, grade,
               CASE kind WHEN 'speaker' THEN speaker_id WHEN 'organization' THEN organization_id ELSE row_id END
                   AS row_id
        FROM graded JOIN searchable ON entry_id = graded.id
        WHERE label IS NOT NULL AND grade <= coalesce((
            SELECT min(grade)
            FROM (SELECT grade, sum(count(*)) OVER (ORDER BY grade) AS known FROM graded GROUP BY grade) AS grades
            WHERE known >= :enough
        ), 127)
    ) AS found
) AS told
WHERE nth = 1
ORDER BY grade, length(label), label{collation}, row_id
LIMIT :limit
"""
_ANYWHERE = {
    "sqlite": "id IN (SELECT rowid FROM search_index WHERE search_index MATCH {query})",
    "postgresql": "search_vector(names, body) @@ search_query({query})",
}
_IN_NAMES = {
    "sqlite": _ANYWHERE["sqlite"].format(query="'{{names plain_names}} : (' || {query} || ')'"),
    "postgresql": "names IS NOT NULL AND search_vector(names, NULL) @@ search_query({query})",
}


def search(
    database: Session | Connection, asked: str, *, limit: int = 20, marks: tuple[str, str] = ("[", "]")
) -> list[Hit]:
    """Return what holds all the words of a question, best first.

    Capitals and accents do not count. A word that ends with * may go on, words in double quotes stand together, and
    everything else that is no letter or digit only separates words, so that no question is wrong: one without words
    finds nothing.
    """
    wanted = terms(asked)
    if not wanted:
        return []
    connection = database.connection() if isinstance(database, Session) else database
    return [
        Hit(row.kind, row.row_id, row.label, _snippet([row.names, row.body], wanted, marks), row.event)
        for row in _best(connection, wanted, limit)
    ]


def _best(connection: Connection, wanted: Sequence[Term], limit: int) -> Sequence[Row[Any]]:
    """Return the best rows, as many as are asked for if there are so many."""
    dialect = connection.dialect.name
    whole_words = not any(term.beginning for term in wanted)
    exact = ":asked" if whole_words else ":exactly"
    hits = text(
        _HITS.format(
            anywhere=_ANYWHERE[dialect].format(query=":asked"),
            exactly="true" if whole_words else _ANYWHERE[dialect].format(query=exact),
            named=_IN_NAMES[dialect].format(query=":asked"),
            exactly_named=_IN_NAMES[dialect].format(query=exact),
            places=" ".join(f"WHEN '{kind}' THEN {place}" for place, kind in enumerate(KINDS)),
            collation=' COLLATE "C"' if dialect == "postgresql" else "",
        )
    )
    given: dict[str, str | int] = {"asked": " ".join(term.query(exact=False) for term in wanted), "limit": limit}
    if not whole_words:
        given["exactly"] = " ".join(term.query(exact=True) for term in wanted)
    enough = limit
    while True:
        rows = connection.execute(hits, {**given, "enough": enough}).all()
        if len(rows) >= limit or not rows or enough >= rows[0].matches:
            return rows
        # Several were one person, found under several names.
        enough *= 4


_BEFORE, _AFTER = 12, 24
"""How many words a snippet shows before and after the beginning of what was found."""


def _snippet(texts: Sequence[str | None], wanted: Sequence[Term], marks: tuple[str, str]) -> str:
    """Return of several texts the one with most of what is wanted, cut around it and marked."""
    written, places, found = max(
        ((each, *_beginning(each, wanted)) for each in texts if each is not None),
        key=lambda candidate: len(candidate[2]),
    )
    marked = sorted({place for of_term in found for place in of_term})
    first = marked[0] if marked else 0
    begin, end = max(0, first - _BEFORE), min(len(places), first + _AFTER)
    at = places[begin].start if begin else 0
    stop = places[end - 1].end if end < len(places) else len(written)
    shown = "…" if begin else ""
    for place in marked:
        if begin <= place < end:
            word = places[place]
            # Neighbours within one name share one pair of marks.
            joined = shown.endswith(marks[1]) and place - 1 in marked and ";" not in written[at : word.start]
            shown = shown.removesuffix(marks[1]) if joined else shown
            shown += written[at : word.start] + marks[0] * (not joined) + written[word.start : word.end] + marks[1]
            at = word.end
    return " ".join((shown + written[at:stop] + ("…" if end < len(places) else "")).split())


_AT_FIRST = 4096
"""How many characters of a text are looked at first."""


def _beginning(text: str, wanted: Sequence[Term]) -> tuple[list[Word], list[set[int]]]:
    """Return as many words of a text as a snippet needs, and the places in them of what is found."""
    size, longest = _AT_FIRST, max(len(term.words) for term in wanted)
    while size < len(text):
        # The last one may be cut.
        places = list(words(text[:size]))[:-1]
        found = _places(places, wanted)
        if len(found) == len(wanted) and min(map(min, found)) + _AFTER + longest < len(places):
            return places, found
        size *= 4
    places = list(words(text))
    return places, _places(places, wanted)


def _places(text: Sequence[Word], wanted: Sequence[Term]) -> list[set[int]]:
    """Return for each term that is found in a text the numbers of the words that it is found in."""
    plain = [word.plain for word in text]
    found = []
    for term in wanted:
        *whole, last = term.words
        places: set[int] = set()
        for start in range(len(plain) - len(whole)):
            end = start + len(whole)
            if plain[start:end] == whole and (plain[end].startswith(last) if term.beginning else plain[end] == last):
                places.update(range(start, end + 1))
        if places:
            found.append(places)
    return found
