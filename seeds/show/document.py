"""Evidence shown: a document beside the rows that rest on it, and where sources disagree."""

import textwrap
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from itertools import zip_longest
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.engine import Connection, Row

from conference_record.models import Passage, Source
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.cited import contradictions, evidence_of_source
from conference_record.seeds.query.find import event_named, row_named, selected
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.record.document import Document
from conference_record.seeds.show.lines import WIDTH


def disagreements(connection: Connection, slug: str, sources: Collection[str]) -> Iterator[str]:
    """Yield a line for each value of an event that a sentence contradicts, or shared by events, one of its sources.

    `sources` are the slugs of its sources.
    """
    event = event_named(connection, slug)
    known = TABLES["sources"].c
    ids = [key for (key,) in selected(connection, (known.id,), known.slug, sources)]
    for row in contradictions(connection, event["id"], ids):
        table = TABLES[row.table_name]
        value = connection.scalar(select(table.c[row.field]).where(table.c.id == row.row_id))
        at = f"{row.source_slug}:{row.paragraph}.{row.sentence}"
        yield f"sources disagree: {row.field} of {row.supports} is {value} here, but {at} says {row.says}"


def side_by_side(connection: Connection, copy: Path, slug: str | None = None) -> Iterator[str]:
    """Yield the lines that show each sentence of a document, and below it the rows that rest on it.

    `slug` names the source; without it, the one with the same SHA-256, or the only one. Raises ConferenceRecordError
    for a copy that cannot be read or does not agree with the outline and the SHA-256 of the source.
    """
    document = Document(copy, "paragraphs")
    sha256 = document.sha256
    source = _source(connection, copy, sha256, slug)
    stored = _stored_outline(connection, source)
    document.read_like(stored)
    if document.outline != stored:
        document = Document(copy)
    counts = document.outline
    _compare_outlines(stored, document)
    if source.sha256 not in (None, sha256):
        raise ConferenceRecordError(f"{copy}: is not the text that was read; SHA-256 is {sha256}, not {source.sha256}")
    agreed = "outline agrees" if source.sha256 is None else "SHA-256 and outline agree"
    yield f"{source.slug}: {agreed}; {len(counts) - 1} paragraphs and the heading, {sum(counts)} sentences"
    yield document.read_as.partition("; ")[0]
    cited: dict[tuple[int, int], list[str]] = defaultdict(list)
    for row in evidence_of_source(connection, source.id):
        about = f"{row.field} of {row.supports}" if row.field else row.supports
        cited[row.paragraph, row.sentence].append(f"{about}, contradicted: {row.says}" if row.says else about)
    for number, sentences in enumerate(document.paragraphs):
        for place, sentence in enumerate(sentences, 1):
            yield ""
            yield from textwrap.wrap(f"{number}.{place} {sentence}", WIDTH, subsequent_indent="    ")
            for about in cited[number, place] or ["no row rests on it"]:
                yield from textwrap.wrap(f"    - {about}", WIDTH, subsequent_indent="      ")


def numbered(document: Document) -> Iterator[str]:
    """Yield the keys that a record gives of a document as its source, and below them each sentence with its number."""
    yield f'sha256 = "{document.sha256}"'
    yield f"outline = {document.outline}"
    yield f"# {document.read_as}"
    yield ""
    for number, sentences in enumerate(document.paragraphs):
        for place, sentence in enumerate(sentences, 1):
            yield from textwrap.wrap(f"{number}.{place} {sentence}", WIDTH, subsequent_indent="    ")


def _source(connection: Connection, copy: Path, sha256: str, slug: str | None) -> Row[int, str, str | None]:
    sources = connection.execute(select(Source.id, Source.slug, Source.sha256).order_by(Source.slug)).all()
    known = ", ".join(source.slug for source in sources) or "none"
    if slug is not None:
        named = row_named(connection, "sources", slug)
        found = [source for source in sources if named is not None and source.id == named["id"]]
        if not found:
            raise ConferenceRecordError(f"the database has no source {slug!r}; there are: {known}")
    else:
        found = [source for source in sources if source.sha256 == sha256] or list(sources)
        if len(found) != 1:
            raise ConferenceRecordError(
                f"{copy}: is the text of none of the sources; say which is meant with --source: {known}"
            )
    return found[0]


def _stored_outline(connection: Connection, source: Row[int, str, str | None]) -> list[int]:
    counts: Counter[int] = Counter(connection.scalars(select(Passage.paragraph).where(Passage.source_id == source.id)))
    return [counts[paragraph] for paragraph in range(max(counts, default=-1) + 1)]


def _compare_outlines(stored: list[int], document: Document) -> None:
    problems = [
        f"{document.copy}: paragraph {number} has {counted} sentences, but {there} in the record"
        for number, (counted, there) in enumerate(zip_longest(document.outline, stored, fillvalue=0))
        if counted != there
    ]
    if problems:
        raise ConferenceRecordError("\n".join([*problems, f"{document.copy}: {document.read_as}"]))
