"""Searching: what a question asks for, and the hits with the words marked, the same on both databases."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import text
from sqlalchemy.engine import Connection
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


# Marks of the same words in the same places, whichever database answers: a hit in a name comes before one in a text,
# a whole word before the beginning of one, and then the kind and the shorter label decide. Whoever is found under the
# names of several rows that turned out to be one is told once, under the best of them.
_RANKED = """
SELECT kind, row_id, label, names, body, event
FROM (
    SELECT ranked.*, row_number() OVER (
        PARTITION BY kind, row_id ORDER BY exactly_named DESC, named DESC, names{collation}
    ) AS nth
    FROM (
        SELECT found.kind, found.label, found.names, found.body, found.event,
               CASE found.kind WHEN 'speaker' THEN found.speaker_id WHEN 'organization' THEN found.organization_id
                               ELSE found.row_id END AS row_id,
               {exactly_named} AS exactly_named, {named} AS named, {exactly} AS exactly, {kinds} AS place
        FROM searchable AS found
        WHERE {anywhere} AND found.label IS NOT NULL
    ) AS ranked
) AS told
WHERE nth = 1
ORDER BY exactly_named DESC, named DESC, exactly DESC, place, length(label), label{collation}, row_id
LIMIT :limit
"""
_MATCHES = {
    "sqlite": "found.entry_id IN (SELECT rowid FROM search_index WHERE search_index MATCH {query})",
    "postgresql": "search_vector(found.names, found.body) @@ search_query({query})",
}
_IN_NAMES = {
    "sqlite": _MATCHES["sqlite"].format(query="'{{names plain_names}} : (' || {query} || ')'"),
    "postgresql": "search_vector(found.names, found.body) @@ search_query({query}, 'A')",
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
    dialect = connection.dialect.name
    rank = " ".join(f"WHEN '{kind}' THEN {place}" for place, kind in enumerate(KINDS))
    query = _RANKED.format(
        anywhere=_MATCHES[dialect].format(query=":asked"),
        exactly=_MATCHES[dialect].format(query=":exactly"),
        named=_IN_NAMES[dialect].format(query=":asked"),
        exactly_named=_IN_NAMES[dialect].format(query=":exactly"),
        kinds=f"CASE found.kind {rank} END",
        collation=' COLLATE "C"' if dialect == "postgresql" else "",
    )
    given = {
        "asked": " ".join(term.query(exact=False) for term in wanted),
        "exactly": " ".join(term.query(exact=True) for term in wanted),
        "limit": limit,
    }
    return [
        Hit(row.kind, row.row_id, row.label, _snippet([row.names, row.body], wanted, marks), row.event)
        for row in connection.execute(text(query), given)
    ]


_BEFORE, _AFTER = 12, 24
"""How many words a snippet shows before and after the beginning of what was found."""


def _snippet(texts: Sequence[str | None], wanted: Sequence[Term], marks: tuple[str, str]) -> str:
    """Return of several texts the one with most of what is wanted, cut around it and marked."""
    written, found = max(
        ((each, _places(list(words(each)), wanted)) for each in texts if each is not None),
        key=lambda candidate: len(candidate[1]),
    )
    places = list(words(written))
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
