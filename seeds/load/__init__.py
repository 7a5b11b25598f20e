"""Loads records: makes the rows of conferences what their records say, and changes no other row.

What belongs to an event is compared with the stored rows, and only the difference is written. What events share
(speakers, organizations, topics, series, sources) is completed from each record, but changed or removed only if no
event outside the records relies on it. Records that are loaded together are combined first.
"""

import gc
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from conference_record.models.collation import fill_sort_keys
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.load.attached import load_attached
from conference_record.seeds.load.citations import load_citations, remove_lost_passages
from conference_record.seeds.load.context import Load, Mention
from conference_record.seeds.load.distinctions import load_distinctions
from conference_record.seeds.load.erased import refuse_erased
from conference_record.seeds.load.events import load_events
from conference_record.seeds.load.evidence import EvidenceError
from conference_record.seeds.load.identifiers import load_former_slugs, load_identifiers
from conference_record.seeds.load.matching import match_by_slug
from conference_record.seeds.load.names import load_affiliations, load_names, load_relations
from conference_record.seeds.load.namesakes import tell_namesakes
from conference_record.seeds.load.passages import load_passages
from conference_record.seeds.load.registers import of_registers
from conference_record.seeds.load.sameness import refuse_namesakes
from conference_record.seeds.load.shared import load_shared
from conference_record.seeds.load.unused import remove_unused
from conference_record.seeds.load.writer import Writer
from conference_record.seeds.query.find import selected
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.query.reliance import OF_EVENTS, of_events
from conference_record.seeds.record.faults import Fault, RecordError
from conference_record.seeds.record.loaded import LoadedRecord

__all__ = ["LoadInMemoryError", "load_records"]


class LoadInMemoryError(ConferenceRecordError):
    """Raised where records have faults that are to be judged with all in memory that are loaded together."""


def load_records(
    connection: Connection,
    readings: Sequence[LoadedRecord],
    log: Callable[[str], None] | None = None,
    *,
    same: bool = False,
    strict: bool = False,
) -> dict[str, Counter[str]]:
    """Load records together, inside the caller's transaction.

    Returns, by the slug of each event or register, how many rows its record 'added', 'updated' and 'removed'; rows that
    several records share are counted with the first. `log` gets a line for each changed row. With `same`, a conference
    of the database is taken for the one of its slug although nothing else agrees. A person of whom nothing but the slug
    and name agrees with one of another record is noted in the record's notices or, with `strict`, a fault. Raises
    RecordError, with every fault, when records contradict each other or what another event relies on. Of records with
    `together`, the caller loads all, some at a time; LoadInMemoryError asks to undo that, and to load all at once.
    """
    # What a register says comes first.
    in_order = sorted(readings, key=lambda reading: reading.record.register is None)
    load = Load(connection, in_order, Writer(connection, log))
    with _without_garbage_collector():
        try:
            _run(load, same=same, strict=strict)
        except EvidenceError as error:
            file = readings[0].file if len(readings) == 1 else ""
            load.faults += [Fault(file, "", problem) for problem in error.problems]
        except (RecordError, IntegrityError):
            if load.together is None:
                raise
            raise LoadInMemoryError from None
        if load.faults and load.together is not None:
            raise LoadInMemoryError
        load.stop_at_faults()
    return {each.record.slug: load.writer.changes[each.record.slug] for each in readings}


def _run(load: Load, *, same: bool, strict: bool) -> None:
    described = (
        (each.record.slug, Mention(each, ("event",), each.record.event))
        for each in load.readings
        if each.record.event is not None
    )
    events = match_by_slug(load, "events", described)
    refuse_erased(load)
    if not same:
        refuse_namesakes(load)
    load.stop_at_faults()
    stored = [event.id for event in events.values() if event.stored is not None]
    relied_on = {table: of_events(load.connection, table, stored) for table in OF_EVENTS} if stored else {}

    load_shared(load, "sources")
    load.writer.sources = _described_sources(load)
    for table, ids in of_registers(load).items():
        relied_on[table] = relied_on.get(table, set()) | ids
    # Each after the tables to which it refers.
    for table in ("series", "topics", "organizations", "speakers"):
        load_shared(load, table)
    tell_namesakes(load, strict=strict)
    passages = load_passages(load)
    load_names(load, "organizations")
    load_relations(load)
    load_names(load, "speakers")
    posts = load_affiliations(load)
    load.stop_at_faults()

    load_events(load, posts.ids)
    load_attached(load)
    load_identifiers(load)
    load_former_slugs(load)
    load_distinctions(load)
    load.stop_at_faults()

    load_citations(load, passages)
    load.writer.flush()
    load.writer.record = load.readings[0].record.slug
    remove_unused(load, relied_on, posts.not_described)
    # A row that was unused rests on no passage any more.
    remove_lost_passages(load, passages)
    fill_sort_keys(load.connection)


def _described_sources(load: Load) -> set[int]:
    """Return the ids of the sources that the records describe, with those loaded one after another with them."""
    ids = {source.id for source in load.rows["sources"].values()}
    if (together := load.together) is None:
        return ids
    if together.source_ids is None:
        sources = TABLES["sources"].c
        slugs = [slug for table, slug in together.described if table == "sources"]
        together.source_ids = {key for (key,) in selected(load.connection, (sources.id,), sources.slug, slugs)}
    together.source_ids |= ids
    return together.source_ids


@contextmanager
def _without_garbage_collector() -> Iterator[None]:
    """Disable the cyclic garbage collector: a load makes no cycles."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
