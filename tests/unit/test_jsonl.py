"""JSON Lines hold the same records as TOML, are read one after another, and every fault has its line."""

import gzip
import io
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from conference_record.seeds.read import jsonl
from conference_record.seeds.read.jsonl import is_json_lines, read_json_lines, records_in
from conference_record.seeds.record.faults import RecordError
from conference_record.seeds.record.format import Event, Record, Statement
from conference_record.seeds.record.lines import json_line
from tests.databases import MINSK, ROOT, record_of
from tests.running import Run

DATABASES = ["sqlite"]

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

HALL = Record(event=Event(slug="hall-2020", title="A hall"), statements=[Statement(title="大会")])


def faults_of(content: bytes) -> list[str]:
    with pytest.raises(RecordError) as refused:
        list(records_in(io.BytesIO(content), "many.jsonl"))
    return list(map(str, refused.value.faults))


def test_a_record_in_json_lines_is_the_record_in_toml() -> None:
    minsk = record_of(MINSK)

    (reading,) = records_in(io.BytesIO(json_line(minsk)), "many.jsonl")

    assert reading.where == "many.jsonl:1"
    assert reading.record == minsk
    assert b"null" not in json_line(minsk)
    assert json_line(HALL) == (
        '{"event":{"slug":"hall-2020","title":"A hall"},"statements":[{"title":"大会"}]}\n'.encode()
    )


@pytest.mark.parametrize("ending", ["", ".gz", ".zst"])
def test_compressed_files_are_read_and_seen_from_their_content(tmp_path: Path, ending: str) -> None:
    content = b"\xef\xbb\xbf" + json_line(HALL) + b"\r\n" + json_line(HALL).rstrip()
    compressed = {"": content, ".gz": gzip.compress(content), ".zst": zstd.compress(content)}[ending]
    named, misnamed = tmp_path / f"many.jsonl{ending}", tmp_path / "many.jsonl"
    for path in (named, misnamed):
        path.write_bytes(compressed)

        assert is_json_lines(path)
        readings = list(read_json_lines(path))
        assert [(each.where, each.record) for each in readings] == [(f"{path}:1", HALL), (f"{path}:3", HALL)]


def test_the_commands_take_json_lines_from_files_and_from_standard_input(run: Run, tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_bytes(json_line(HALL) + json_line(record_of(MINSK)))

    loaded = run("seeds", "load", "many.jsonl")
    unchanged = subprocess.run(
        [sys.executable, "-m", "seeds", "load", "-"],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        input=(tmp_path / "many.jsonl").read_bytes(),
        capture_output=True,
        check=True,
    )

    assert loaded.returncode == 0, loaded.stderr
    assert "many.jsonl: 2 conferences: 307 rows added\n" in loaded.stdout
    assert b"standard input: 2 conferences: unchanged\n" in unchanged.stdout


def test_every_fault_has_its_line_and_the_words_it_has_in_toml() -> None:
    content = json_line(HALL) + (
        b'{"event": {"slug": "a"\n'
        b'{"event": {"slug": 3, "titel": "b"}, "statements": [{"starts_at": "noon"}]}\n'
        b'{"event": {"slug": "a", "title": "b"}, "statements": [{"appearances": [{"speaker": "x"}]}]}\n'
        b'{"event": {"slug": "a", "title": "\xff"}}\n'
        b"[1]\n"
    )
    content += b"[" * 100_000

    assert faults_of(content) == [
        "many.jsonl:2: not JSON: Input data was truncated",
        "many.jsonl:3: event.titel: unknown key; did you mean 'title'?",
        "many.jsonl:3: event.slug: a number stands here; write it in quotes",
        "many.jsonl:3: event.title: missing; it must be given",
        "many.jsonl:3: statements[1].starts_at: text stands here; write a date and time on the clock of the place, such"
        " as 2018-10-09T09:00:00",
        "many.jsonl:4: statements[1].appearances[1].speaker: unknown speaker 'x'; describe it under [speakers.x]",
        "many.jsonl:5: not UTF-8; save the file as UTF-8",
        "many.jsonl:6: a list stands here; write a table",
        "many.jsonl:7: nested too deeply for a record",
    ]


def test_after_a_fault_no_record_is_given_any_more() -> None:
    reading = records_in(io.BytesIO(json_line(HALL) + b"x\n" + json_line(HALL)), "many")

    assert next(reading).where == "many:1"
    with pytest.raises(RecordError, match="many:2: not JSON"):
        next(reading)


def test_a_file_of_another_kind_is_not_read_to_its_end() -> None:
    faults = faults_of(b"no JSON\n" * 100_000)

    assert len(faults) == jsonl.MOST_FAULTS + 1
    assert faults[-1].startswith("many.jsonl:100: too many faults")


def test_a_line_that_is_too_long_is_a_fault_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "LONGEST", 1000)

    assert faults_of(b"[" + b"1," * 5000 + b"1]\n" + json_line(HALL) + b"x\n") == [
        "many.jsonl:1: longer than 1,000 bytes; a line is one conference",
        "many.jsonl:3: not JSON: JSON is malformed: invalid character (byte 0)",
    ]


@pytest.mark.parametrize("compress", [gzip.compress, zstd.compress])
def test_a_compressed_file_that_is_cut_off_or_spoilt_is_a_fault(compress: Callable[[bytes], bytes]) -> None:
    whole = compress(json_line(HALL) * 10)

    for spoilt in (whole[:-6], whole[:4] + b"\xff" * 40):
        (fault,) = faults_of(spoilt)
        assert "cannot be read further: " in fault


def test_a_file_that_is_not_there_is_a_fault(run: Run) -> None:
    refused = run("seeds", "check", "many.jsonl")

    assert refused.returncode == 1
    assert refused.stderr == "conference-record: many.jsonl: No such file or directory\n"


@pytest.mark.slow
def test_one_record_at_a_time_is_in_memory(tmp_path: Path) -> None:
    hall = Record(event=HALL.event, statements=[Statement(title=f"Statement {number}") for number in range(300)])
    line = json_line(hall)
    file = tmp_path / "many.jsonl"
    file.write_bytes(line * 100)
    tracemalloc.start()

    count = sum(len(reading.record.statements) for reading in read_json_lines(file))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert count == 30_000
    assert peak < 65 * len(line)
