"""Loads the passages of sources, the sentences that can be cited, from their outlines."""

from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from conference_record.seeds.load.context import DescribedRow, Load
from conference_record.seeds.load.writer import differences
from conference_record.seeds.query.find import selected
from conference_record.seeds.query.relations import TABLES

# Paragraph and sentence.
_Number = tuple[int, int]


class _Passage(NamedTuple):
    """A stored passage."""

    id: int
    text: str | None
    set_aside: str | None


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
    columns = [passages[name] for name in ("source_id", "paragraph", "sentence", "id", "text", "set_aside")]
    stored: dict[int, dict[_Number, _Passage]] = defaultdict(dict)
    for source_id, paragraph, sentence, *said in selected(load.connection, columns, passages.source_id, known):
        stored[source_id][paragraph, sentence] = _Passage(*said)
    found: dict[str, Passages] = {}
    for slug, source in sources.items():
        load.writer.record = source.record
        if (of_source := _sync(load, source, stored[source.id])) is not None:
            found[slug] = of_source
    return found


def _sync(load: Load, source: DescribedRow, stored: dict[_Number, _Passage]) -> Passages | None:
    """Write the passages of one source; returns None after a fault."""
    first = source.mentions[0]
    texts, reasons = _said(load, source, "texts"), _said(load, source, "set_aside")
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
        {
            "source_id": source.id,
            "paragraph": number[0],
            "sentence": number[1],
            "text": texts.get(number),
            "set_aside": reasons.get(number),
        }
        for number in missing
    ]
    ids = {number: passage.id for number, passage in stored.items()}
    ids |= zip(missing, load.writer.insert("passages", rows), strict=True)
    corrected = []
    for number, passage in stored.items():
        text, reason = texts.get(number, passage.text), reasons.get(number)
        if reason is None and passage.set_aside is not None and load.other_events("sources", source.id):
            reason = passage.set_aside
        before = {"text": passage.text, "set_aside": passage.set_aside}
        if changed := differences(before, {"text": text, "set_aside": reason}):
            corrected.append((passage.id, changed))
    load.writer.update("passages", corrected)
    return Passages(ids, [passage.id for number, passage in stored.items() if number not in wanted])


def _said(load: Load, source: DescribedRow, key: str) -> dict[_Number, str]:
    """Return what a key of a source says of sentences; note a fault where records contradict each other."""
    first = source.mentions[0]
    said: dict[_Number, str] = {}
    for mention in source.mentions:
        if key == "texts" and mention.part.outline != first.part.outline:
            problem = f"differs from the outline in {first.reading.where}; make them agree"
            load.faults.append(mention.fault(problem, "outline"))
        for number, text in getattr(mention.part, key).items():
            paragraph, _, sentence = number.partition(".")
            if said.setdefault((int(paragraph), int(sentence)), text) != text:
                problem = f"differs from what {first.reading.where} says; make them agree"
                load.faults.append(mention.fault(problem, key, number))
    return said
