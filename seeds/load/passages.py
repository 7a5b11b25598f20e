"""Loads the passages of sources, the sentences that can be cited, from their outlines."""

from collections import defaultdict
from dataclasses import dataclass

from conference_record.seeds.load.context import DescribedRow, Load
from conference_record.seeds.query.find import selected
from conference_record.seeds.query.relations import TABLES

# Paragraph and sentence.
_Number = tuple[int, int]


@dataclass(slots=True)
class Passages:
    """The passages of one source."""

    ids: dict[_Number, int]
    lost: list[int]
    """Stored passages that the outline does not have any more."""


def load_passages(load: Load) -> dict[str, Passages]:
    """Add the missing passages of the described sources and correct their texts; returns passages by source."""
    passages = TABLES["passages"].c
    sources = load.rows["sources"]
    known = [source.id for source in sources.values() if source.stored is not None]
    columns = (passages.source_id, passages.paragraph, passages.sentence, passages.id, passages.text)
    stored: dict[int, dict[_Number, tuple[int, str | None]]] = defaultdict(dict)
    for source_id, paragraph, sentence, key, text in selected(load.connection, columns, passages.source_id, known):
        stored[source_id][paragraph, sentence] = key, text
    found: dict[str, Passages] = {}
    for slug, source in sources.items():
        load.writer.record = source.record
        if (of_source := _sync(load, source, stored[source.id])) is not None:
            found[slug] = of_source
    return found


def _sync(load: Load, source: DescribedRow, stored: dict[_Number, tuple[int, str | None]]) -> Passages | None:
    """Write the passages of one source; returns None after a fault."""
    first = source.mentions[0]
    texts = _texts(load, source)
    wanted = {
        (paragraph, sentence): None
        for paragraph, count in enumerate(first.part.outline)
        for sentence in range(1, count + 1)
    }
    if stored and stored.keys() != wanted.keys() and (others := load.other_events("sources", source.id)):
        problem = f"differs from the outline that {', '.join(others)} cites; make them agree"
        load.faults.append(first.fault(problem, "outline"))
        return None
    missing = [number for number in wanted if number not in stored]
    rows = [
        {"source_id": source.id, "paragraph": number[0], "sentence": number[1], "text": texts.get(number)}
        for number in missing
    ]
    ids = {number: key for number, (key, _) in stored.items()}
    ids |= zip(missing, load.writer.insert("passages", rows), strict=True)
    edited = [
        (stored[number][0], {"text": text})
        for number, text in texts.items()
        if number in stored and stored[number][1] != text
    ]
    load.writer.update("passages", edited)
    return Passages(ids, [key for number, (key, _) in stored.items() if number not in wanted])


def _texts(load: Load, source: DescribedRow) -> dict[_Number, str]:
    """Return the texts of the sentences of a source; note a fault where records contradict each other."""
    first = source.mentions[0]
    texts: dict[_Number, str] = {}
    for mention in source.mentions:
        if mention.part.outline != first.part.outline:
            problem = f"differs from the outline in {first.reading.where}; make them agree"
            load.faults.append(mention.fault(problem, "outline"))
        for number, text in mention.part.texts.items():
            paragraph, _, sentence = number.partition(".")
            if texts.setdefault((int(paragraph), int(sentence)), text) != text:
                problem = f"differs from the text in {first.reading.where}; make them agree"
                load.faults.append(mention.fault(problem, "texts", number))
    return texts
