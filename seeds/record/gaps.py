"""Gaps in the evidence of a record: parts that rest on no sentence, and sentences that no part rests on."""

from collections.abc import Iterator

from conference_record.seeds.record.citations import cited_sentences
from conference_record.seeds.record.faults import Place, Problems
from conference_record.seeds.record.format import Appearance, Fact, Link, Record, Topic


def evidence_gaps(record: Record) -> Problems:
    """Yield the place of each part of a valid record that cites nothing, and of each source with unused sentences.

    A topic needs no evidence, and neither does a link with an address: the page itself is the evidence.
    """
    named: set[str] = set()
    for place, part in _facts(record):
        supporting = [passage for _, passage, says in part.citations() if says is None]
        named.update(passage for _, passage, _ in part.citations())
        if not supporting and not (isinstance(part, Topic) or (isinstance(part, Link) and part.url is not None)):
            yield place, "rests on no sentence; cite the one that says so"
    cited = {sentence for passage in named for sentence in cited_sentences(record, passage)}
    for slug, source in record.sources.items():
        for paragraph, count in enumerate(source.outline):
            for sentence in range(1, count + 1):
                number = f"{paragraph}.{sentence}"
                if (slug, paragraph, sentence) not in cited and number not in source.set_aside:
                    problem = f"no part rests on sentence {number}; cite it, or set it aside with the reason"
                    yield ("sources", slug), problem


def counted(gaps: int) -> str:
    """Return how many gaps there are, in words."""
    return f"{gaps} {'gap' if gaps == 1 else 'gaps'} in the evidence; --evidence lists them"


def _facts(record: Record) -> Iterator[tuple[Place, Fact]]:
    if record.event is not None:
        yield ("event",), record.event
        yield from _links(("event",), record.event.links)
    yield from ((("topics", slug), topic) for slug, topic in record.topics.items() if isinstance(topic, Topic))
    for slug, series in record.series.items():
        yield from _links(("series", slug), series.links)
    for slug, body in record.organizations.items():
        yield ("organizations", slug), body
        yield from _links(("organizations", slug), body.links)
    for slug, speaker in record.speakers.items():
        yield ("speakers", slug), speaker
        yield from _links(("speakers", slug), speaker.links)
        for key, held in speaker.affiliations.items():
            yield ("speakers", slug, "affiliations", key), held
    yield from ((("participations", number), body) for number, body in enumerate(record.participations))
    yield from _appearances((), record.appearances)
    for name in ("sessions", "statements"):
        for number, part in enumerate(getattr(record, name)):
            place: Place = (name, number)
            yield place, part
            yield from _links(place, part.links)
            yield from _appearances(place, part.appearances)


def _appearances(where: Place, entries: list[Appearance]) -> Iterator[tuple[Place, Fact]]:
    for number, entry in enumerate(entries):
        place: Place = (*where, "appearances", number)
        yield place, entry
        yield from (((*place, "remarks", index), remark) for index, remark in enumerate(entry.remarks))


def _links(where: Place, links: list[Link]) -> Iterator[tuple[Place, Fact]]:
    yield from (((*where, "links", number), link) for number, link in enumerate(links))
