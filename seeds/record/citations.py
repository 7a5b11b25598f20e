"""Citations: which sentences of its sources a record cites, and what is wrong with them."""

import re
from collections import Counter

from conference_record.seeds.advice import advice, listed
from conference_record.seeds.record.faults import Place, Problems
from conference_record.seeds.record.format import Fact, Record, fields_of

_NUMBER = re.compile(r"(0|[1-9][0-9]{0,8})(?:\.([1-9][0-9]{0,8}))?")


def cited_sentences(record: Record, passage: str) -> list[tuple[str, int, int]]:
    """Return the source's slug, paragraph and sentence of each sentence that a `cite` names.

    Raises ValueError, with what would be right, for a number that no source of the record has.
    """
    slug, _, number = passage.rpartition(":")
    if not record.sources:
        raise ValueError("the record describes no source; add [sources.SLUG] with its outline")
    if not slug and len(record.sources) > 1:
        known = listed(record.sources)
        raise ValueError(f"{passage!r} does not say which source; write SLUG:{number} with one of {known}")
    slug = slug or next(iter(record.sources))
    if slug not in record.sources:
        raise ValueError(f"unknown source {slug!r}; known are {listed(record.sources)}")
    outline = record.sources[slug].outline
    if not outline:
        raise ValueError(f"the source {slug} has no outline; count the sentences of each paragraph there")
    match = _NUMBER.fullmatch(number)
    if not match:
        raise ValueError(f"{passage!r} is no number of a sentence; write 3 for a paragraph or 5.2 for a sentence")
    paragraph, sentence = int(match[1]), int(match[2]) if match[2] else None
    if paragraph >= len(outline):
        raise ValueError(f"there is no paragraph {paragraph} in {slug}; the last is {len(outline) - 1}")
    if sentence is None:
        return [(slug, paragraph, each) for each in range(1, outline[paragraph] + 1)]
    if sentence > outline[paragraph]:
        raise ValueError(f"paragraph {paragraph} of {slug} has no sentence {sentence}; it has {outline[paragraph]}")
    return [(slug, paragraph, sentence)]


def citation_problems(record: Record, place: Place, part: Fact) -> Problems:
    """Yield what is wrong with the citations of a part."""
    if isinstance(part.cite, str):
        # The usual case, in which nothing else can be wrong.
        try:
            cited_sentences(record, part.cite)
        except ValueError as error:
            yield (*place, "cite"), str(error)
        return
    known = fields_of(type(part))
    cited: Counter[tuple[str | None, tuple[str, int, int]]] = Counter()
    for key, passage, says in part.citations():
        here: Place = (*place, "cite") if key is None else (*place, "cite", key)
        if key is not None and key not in known:
            otherwise = f"known are {', '.join(known)}, and row for all"
            columns = {column: name for name, column in known.items()}
            right = f"did you mean {columns[key]!r}?" if key in columns else advice(key, known, otherwise)
            yield here, f"unknown field {key!r}; {right}"
        if key is None and says is not None:
            yield here, "a contradiction is about one field; write cite = { FIELD = [...] }"
        try:
            cited.update((key, sentence) for sentence in cited_sentences(record, passage))
        except ValueError as error:
            yield here, str(error)
    for (key, (slug, paragraph, sentence)), count in cited.items():
        if count > 1:
            yield (*place, "cite"), f"{slug}:{paragraph}.{sentence} is cited {count} times for {key or 'the whole'}"
