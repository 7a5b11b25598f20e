"""Loads the citations of all described rows."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from sqlalchemy import case, func, literal_column

from conference_record.models import TARGETS
from conference_record.seeds.load.context import Load
from conference_record.seeds.load.passages import Passages
from conference_record.seeds.query.find import Values, rows_where, selected
from conference_record.seeds.query.relations import ATTACHED, CITED, TABLES
from conference_record.seeds.query.reliance import EVENTS_OF
from conference_record.seeds.query.tree import RowTree
from conference_record.seeds.record.citations import cited_sentences
from conference_record.seeds.record.format import fields_of
from conference_record.seeds.record.loaded import LoadedRecord

# Passage, cited column or None for the whole row, column of the citation that names the row, and id of the row.
_Citation: TypeAlias = tuple[int, str | None, str, int]


def load_citations(load: Load, passages: Mapping[str, Passages]) -> None:
    """Add, correct and remove the citations of the described rows."""
    wanted = _wanted(load, passages)
    stored = _stored(load)
    new: dict[str, list[Values]] = defaultdict(list)
    for citation, (says, record) in wanted.items():
        if citation not in stored:
            passage_id, column, target_column, target_id = citation
            new[record].append({"passage_id": passage_id, "field": column, "says": says, target_column: target_id})
        elif stored[citation][1] != says:
            load.writer.record = record
            load.writer.update("citations", [(stored[citation][0], {"says": says})])
    for record, rows in new.items():
        load.writer.record = record
        load.writer.insert("citations", rows)
    described = {(CITED[row.table], row.id): row for row, _, _ in load.facts}
    registers = [reading.record.slug for reading in load.readings if reading.record.register is not None]
    # Nobody but a register itself cites it.
    of_registers = {key for slug in registers if slug for key in passages[slug].ids.values()}
    gone = [
        key
        for citation, (key, _) in stored.items()
        if citation not in wanted
        and (
            citation[0] in of_registers
            or ((row := described.get(citation[2:])) is not None and not _shared_with_others(load, row))
        )
    ]
    load.writer.delete("citations", gone)


def _wanted(load: Load, passages: Mapping[str, Passages]) -> dict[_Citation, tuple[str | None, str]]:
    """Return what each citation of the records says instead of the row, or None, and the record that gives it."""
    wanted: dict[_Citation, tuple[str | None, str]] = {}
    # Most sentences are cited by several rows.
    ids_of: dict[str, dict[str, list[int]]] = defaultdict(dict)
    for row, part, reading in load.facts:
        target = (CITED[row.table], row.id)
        record = reading.record.slug
        known = ids_of[record]
        # Nearly all rows cite one sentence as a whole: skip the generator.
        whole = ((None, part.cite, None),) if isinstance(part.cite, str) else None
        for key, passage, says in whole or part.citations():
            if passage not in known:
                known[passage] = list(_passage_ids(reading, passage, passages))
            column = fields_of(type(part))[key] if key else None
            for passage_id in known[passage]:
                wanted.setdefault((passage_id, column, *target), (says, record))
    return wanted


def _passage_ids(reading: LoadedRecord, passage: str, passages: Mapping[str, Passages]) -> Iterator[int]:
    for slug, paragraph, sentence in cited_sentences(reading.record, passage):
        yield passages[slug].ids[paragraph, sentence]


def _stored(load: Load) -> dict[_Citation, tuple[int, str | None]]:
    """Return the id of each stored citation by the described sources, and what it says instead or None."""
    sources = [row.id for row in load.rows["sources"].values() if row.stored is not None]
    citations, passages = TABLES["citations"].c, TABLES["passages"].c
    targets = [citations[column] for column in TARGETS]
    column = case(*((target.is_not(None), literal_column(f"'{target.name}'")) for target in targets))
    columns = (citations.passage_id, citations.field, column, func.coalesce(*targets), citations.id, citations.says)
    joined = TABLES["passages"].join(TABLES["citations"], passages.id == citations.passage_id)
    return {
        (passage_id, field, *target): (key, says)
        for passage_id, field, *target, key, says in selected(
            load.connection, columns, passages.source_id, sources, joined
        )
    }


def _shared_with_others(load: Load, row: RowTree) -> bool:
    """Check whether other events rely on a row, so that its citations are not these records' alone."""
    if row.table == "affiliations":
        return bool(load.other_events("speakers", row.values["speaker_id"]))
    if row.table in ATTACHED:
        ((owner, column),) = ((owner, column) for owner, column in ATTACHED[row.table].items() if column in row.values)
        return owner in EVENTS_OF and bool(load.other_events(owner, row.values[column]))
    return row.table in EVENTS_OF and bool(load.other_events(row.table, row.id))


def remove_lost_passages(load: Load, passages: Mapping[str, Passages]) -> None:
    """Remove the passages that sources lost; those on which rows of other conferences rest are a fault."""
    for slug, of_source in passages.items():
        if not of_source.lost:
            continue
        source = load.rows["sources"][slug]
        load.writer.record = source.record
        load.writer.flush()
        if rows_where(load.connection, TABLES["citations"].c.passage_id, of_source.lost):
            problem = "rows of other conferences rest on sentences that it does not have any more"
            load.faults.append(source.mentions[0].fault(problem, "outline"))
        else:
            load.writer.delete("passages", of_source.lost)
