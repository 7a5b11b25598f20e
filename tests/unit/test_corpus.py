"""The invented corpus of the benchmarks is a good record: consistent, with evidence for all, the same every time."""

import random
from collections import Counter, defaultdict
from typing import Any

import msgspec
import pytest
from sqlalchemy import Engine, func, select, text

from conference_record.models.base import record_tables
from conference_record.models.engine import writing
from conference_record.seeds.export.toml import dump_record
from conference_record.seeds.query.find import event_slugs
from conference_record.seeds.record.format import Record
from conference_record.seeds.record.lines import json_line
from conference_record.seeds.record.loaded import LoadedRecord, checked
from tests.benchmarks.corpus import LARGEST, SMALLEST, corpus
from tests.conftest import Opened
from tests.databases import Databases, load_record
from tests.running import Run

DATABASES = ["sqlite"]


_NOT_IN_EACH = {
    "series",
    "identifiers",
    "former_slugs",
    "distinctions",
    "erasures",
    "links",
    "other_titles",
    "organization_relations",
}
"""Tables of which not every conference has rows."""


def load(engine: Engine, records: list[Record]) -> Counter[str]:
    with engine.connect() as connection, writing(connection):
        return sum((load_record(connection, record, "corpus") for record in records), Counter())


@pytest.mark.slow
def test_a_corpus_loads_with_evidence_for_all_and_again_changes_nothing(migrated: Engine) -> None:
    records = list(corpus(500))

    assert load(migrated, [checked(LoadedRecord("corpus", record)).record for record in records])["added"] > 5_000
    assert load(migrated, records) == Counter()

    with migrated.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM statements")) == 500
        assert connection.execute(text("SELECT * FROM evidence_gaps")).all() == []
        for table in record_tables():
            if table.name in _NOT_IN_EACH:
                continue
            assert connection.scalar(select(func.count()).select_from(table)), table.name


def dumped(engine: Engine) -> list[bytes]:
    with engine.connect() as connection:
        return [json_line(dump_record(connection, slug)) for slug in event_slugs(connection)]


@pytest.mark.slow
def test_edited_records_loaded_over_the_old_ones_are_as_if_loaded_alone(
    migrated: Engine, databases: Databases, opened: Opened
) -> None:
    load(migrated, list(corpus(600)))
    edited = list(corpus(600))
    # One kind of edit in each, lest one hide another.
    for number, record in enumerate(edited):
        talks = [entry for each in record.statements for entry in each.appearances]
        match number % 8:
            case 0:
                random.Random(1931).shuffle(record.statements)
            case 1:
                del record.statements[3]
            case 2:
                for statement in record.statements:
                    statement.appearances.reverse()
            case 3:
                for remark in (remark for talk in talks for remark in talk.remarks):
                    remark.topics = remark.topics[1:]
            case 4:
                for talk in talks:
                    talk.remarks.reverse()
            case 5:
                for talk in talks:
                    talk.capacities = talk.capacities[1:]
            case 6:
                record.sessions[0].title = "Another title"
            case 7:
                talks[-1].billed_title = None
    assert len(edited) >= 8
    alone = opened(databases.migrated())

    changed = load(migrated, edited)
    load(alone, edited)

    assert changed["updated"] > 100
    assert dumped(migrated) == dumped(alone)
    assert load(migrated, edited) == Counter()


def test_a_gap_that_was_left_by_hand_is_closed(migrated: Engine) -> None:
    records = list(corpus(30))
    load(migrated, records)
    with migrated.begin() as connection:
        connection.execute(text("UPDATE statements SET position = 40 WHERE position = 30"))

    assert load(migrated, records) == Counter(updated=1)
    with migrated.connect() as connection:
        assert connection.scalar(text("SELECT max(position) FROM statements")) == 30


def test_records_of_a_corpus_agree_about_whom_they_share() -> None:
    described: dict[str, set[bytes]] = defaultdict(set)
    mentions: Counter[str] = Counter()
    sizes = []
    for record in corpus(3000, seed=7):
        sizes.append(len(record.statements))
        for kind in ("speakers", "organizations", "topics"):
            for slug, part in getattr(record, kind).items():
                described[f"{kind}.{slug}"].add(msgspec.json.encode(_without_evidence(msgspec.to_builtins(part))))
                mentions[f"{kind}.{slug}"] += 1

    assert sum(sizes) == 3000
    assert all(SMALLEST <= size <= LARGEST for size in sizes)
    assert {slug for slug, words in described.items() if len(words) > 1} == set()
    # A few are everywhere, most are seldom heard.
    speakers = [count for slug, count in mentions.items() if slug.startswith("speakers.")]
    assert max(speakers) > len(sizes) / 2
    assert sum(count == 1 for count in speakers) > len(speakers) / 3


def _without_evidence(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_evidence(item) for key, item in value.items() if key != "cite"}
    return value


def test_the_command_writes_the_same_bytes_every_time(run: Run) -> None:
    lines = b"".join(map(json_line, corpus(100, seed=3)))

    written = [run("tests.benchmarks.corpus", "--statements", "100", "--seed", "3").stdout for _ in range(2)]

    assert written == [lines.decode()] * 2
    assert lines != b"".join(map(json_line, corpus(100, seed=4)))


def test_a_corpus_is_made_one_conference_at_a_time() -> None:
    assert next(corpus(1_000_000_000)).statements
