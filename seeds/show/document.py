"""Evidence shown: a document beside the rows that rest on it, and where sources disagree."""

import textwrap
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.engine import Connection, Row

from conference_record.models import Passage, Source, evidence
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.find import row_named
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.record.sentences import digest, outline, paragraphs
from conference_record.seeds.show.lines import WIDTH


def disagreements(connection: Connection, event: str) -> Iterator[str]:
    """Yield a line for each value of an event, or shared by events, that a sentence of a source contradicts."""
    of_event = (evidence.c.event == event) | evidence.c.event.is_(None)
    for row in connection.execute(select(evidence).where(evidence.c.says.is_not(None), of_event)):
        table = TABLES[row.table_name]
        value = connection.scalar(select(table.c[row.field]).where(table.c.id == row.row_id))
        at = f"{row.source_slug}:{row.paragraph}.{row.sentence}"
        yield f"sources disagree: {row.field} of {row.supports} is {value} here, but {at} says {row.says}"


def side_by_side(connection: Connection, copy: Path, slug: str | None = None) -> Iterator[str]:
    """Yield the lines that show each sentence of a document, and below it the rows that rest on it.

    `slug` names the source; without it, the one with the same SHA-256, or the only one. Raises ConferenceRecordError
    for a copy that cannot be read or does not agree with the outline and the SHA-256 of the source.
    """
    content, text = _document(copy)
    sha256, sections = digest(content), paragraphs(text)
    counts = outline(text)
    source = _source(connection, copy, sha256, slug)
    _compare_outlines(connection, source, copy, counts)
    if source.sha256 not in (None, sha256):
        raise ConferenceRecordError(f"{copy}: is not the text that was read; SHA-256 is {sha256}, not {source.sha256}")
    agreed = "outline agrees" if source.sha256 is None else "SHA-256 and outline agree"
    yield f"{source.slug}: {agreed}; {len(counts) - 1} paragraphs and the heading, {sum(counts)} sentences"
    cited: dict[tuple[int, int], list[str]] = defaultdict(list)
    for row in connection.execute(select(evidence).where(evidence.c.source_id == source.id)):
        about = f"{row.field} of {row.supports}" if row.field else row.supports
        cited[row.paragraph, row.sentence].append(f"{about}, contradicted: {row.says}" if row.says else about)
    for number, sentences in enumerate(sections):
        for place, sentence in enumerate(sentences, 1):
            yield ""
            yield from textwrap.wrap(f"{number}.{place} {sentence}", WIDTH, subsequent_indent="    ")
            for about in cited[number, place] or ["no row rests on it"]:
                yield from textwrap.wrap(f"    - {about}", WIDTH, subsequent_indent="      ")


def numbered(copy: Path) -> Iterator[str]:
    """Yield the keys that a record gives of a document as its source, and below them each sentence with its number.

    Raises ConferenceRecordError for a copy that cannot be read.
    """
    content, text = _document(copy)
    yield f'sha256 = "{digest(content)}"'
    yield f"outline = {outline(text)}"
    yield ""
    for number, sentences in enumerate(paragraphs(text)):
        for place, sentence in enumerate(sentences, 1):
            yield from textwrap.wrap(f"{number}.{place} {sentence}", WIDTH, subsequent_indent="    ")


def _document(copy: Path) -> tuple[bytes, str]:
    try:
        content = copy.read_bytes()
        return content, content.decode("utf-8")
    except OSError as error:
        raise ConferenceRecordError(f"{copy}: {error.strerror or 'cannot be read'}") from None
    except UnicodeDecodeError as error:
        raise ConferenceRecordError(f"{copy}: byte {error.start} is not UTF-8; save a copy of it as UTF-8") from None


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


def _compare_outlines(connection: Connection, source: Row[int, str, str | None], copy: Path, counts: list[int]) -> None:
    stored: dict[int, int] = defaultdict(int)
    for (paragraph,) in connection.execute(select(Passage.paragraph).where(Passage.source_id == source.id)):
        stored[paragraph] += 1
    counted = dict(enumerate(counts))
    problems = [
        f"{copy}: paragraph {number} has {counted.get(number, 0)} sentences, but {stored.get(number, 0)} in the record"
        for number in sorted(stored.keys() | counted.keys())
        if counted.get(number, 0) != stored.get(number, 0)
    ]
    if problems:
        raise ConferenceRecordError("\n".join(problems))
