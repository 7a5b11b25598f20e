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

from seeds import jsonl
from seeds.jsonl import is_json_lines, json_line, read_json_lines, records_in
from seeds.record import Event, Record, RecordError, Statement, read_record
from tests.conftest import MINSK, ROOT, Run

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
    minsk = read_record(MINSK)

    ((place, record),) = records_in(io.BytesIO(json_line(minsk)), "many.jsonl")

    assert place == "many.jsonl: line 1"
    assert record == minsk
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
        assert list(read_json_lines(path)) == [(f"{path}: line 1", HALL), (f"{path}: line 3", HALL)]


def test_the_commands_take_json_lines_from_files_and_from_standard_input(run: Run, tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_bytes(json_line(HALL) + json_line(read_record(MINSK)))

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
    assert "hall-2020: 2 rows added\n" in loaded.stdout
    assert "minsk-2018: 301 rows added\n" in loaded.stdout
    assert b"hall-2020: unchanged\n" in unchanged.stdout
    assert b"minsk-2018: unchanged\n" in unchanged.stdout


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
        "many.jsonl: line 2: not JSON: Input data was truncated",
        "many.jsonl: line 3: event.slug: Expected `str`, got `int`",
        "many.jsonl: line 3: event.titel: unknown key; did you mean 'title'?",
        "many.jsonl: line 3: event.title: missing; it must be given",
        "many.jsonl: line 3: statements[1].starts_at: Invalid RFC3339 encoded datetime",
        "many.jsonl: line 4: statements[1].appearances[1].speaker: unknown speaker 'x'; describe it under [speakers.x]",
        "many.jsonl: line 5: not UTF-8; save the file as UTF-8",
        "many.jsonl: line 6: Expected `object`, got `array`",
        "many.jsonl: line 7: nested too deeply for a record",
    ]


def test_after_a_fault_no_record_is_given_any_more() -> None:
    reading = records_in(io.BytesIO(json_line(HALL) + b"x\n" + json_line(HALL)), "many")

    assert next(reading)[0] == "many: line 1"
    with pytest.raises(RecordError, match="many: line 2: not JSON"):
        next(reading)


def test_a_file_of_another_kind_is_not_read_to_its_end() -> None:
    faults = faults_of(b"no JSON\n" * 100_000)

    assert len(faults) == jsonl.MOST_FAULTS + 1
    assert faults[-1].startswith("many.jsonl: line 100: too many faults")


def test_a_line_that_is_too_long_is_a_fault_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "LONGEST", 1000)

    assert faults_of(b"[" + b"1," * 5000 + b"1]\n" + json_line(HALL) + b"x\n") == [
        "many.jsonl: line 1: longer than 1,000 bytes; a line is one conference",
        "many.jsonl: line 3: not JSON: JSON is malformed: invalid character (byte 0)",
    ]


@pytest.mark.parametrize("compress", [gzip.compress, zstd.compress])
def test_a_compressed_file_that_is_cut_off_or_spoilt_is_a_fault(compress: Callable[[bytes], bytes]) -> None:
    whole = compress(json_line(HALL) * 10)

    for spoilt in (whole[:-6], whole[:4] + b"\xff" * 40):
        (fault,) = faults_of(spoilt)
        assert "cannot be read: " in fault


def test_a_file_that_is_not_there_is_a_fault(run: Run) -> None:
    refused = run("seeds", "check", "many.jsonl")

    assert refused.returncode == 1
    assert refused.stderr == "conference-record: many.jsonl: No such file or directory\n"


def test_one_record_at_a_time_is_in_memory(tmp_path: Path) -> None:
    hall = Record(event=HALL.event, statements=[Statement(title=f"Statement {number}") for number in range(300)])
    line = json_line(hall)
    file = tmp_path / "many.jsonl"
    file.write_bytes(line * 100)
    tracemalloc.start()

    count = sum(len(record.statements) for _, record in read_json_lines(file))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert count == 30_000
    assert peak < 50 * len(line)
