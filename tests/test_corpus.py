"""The invented corpus of the benchmarks is a good record: consistent, with evidence for all, the same every time."""

from collections import Counter, defaultdict
from typing import Any

import msgspec
from sqlalchemy import Engine, func, select, text

from models.base import record_tables
from models.engine import writing
from seeds.jsonl import json_line
from seeds.reading import Reading, checked
from seeds.record import Record
from tests.benchmarks.corpus import LARGEST, SMALLEST, corpus
from tests.conftest import Run, load_record


def load(engine: Engine, records: list[Record]) -> Counter[str]:
    with engine.connect() as connection, writing(connection):
        return sum((load_record(connection, record, "corpus") for record in records), Counter())


def test_a_corpus_loads_with_evidence_for_all_and_again_changes_nothing(migrated: Engine) -> None:
    records = list(corpus(500))

    assert load(migrated, [checked(Reading("corpus", record)).record for record in records])["added"] > 5_000
    assert load(migrated, records) == Counter()

    with migrated.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM statements")) == 500
        assert connection.execute(text("SELECT * FROM evidence_gaps")).all() == []
        for table in record_tables():
            if table.name in ("series", "identifiers", "former_slugs"):
                continue  # Not every conference has these.
            assert connection.scalar(select(func.count()).select_from(table)), table.name


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
