"""Every fault of a record is told at once, by `check` and by `load` alike, with its line, and nothing is touched."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from conference_record.models import COUNTRY_CODES, open_engine
from conference_record.models.identity import SHAPES
from conference_record.seeds.read.files import read_record, read_records
from conference_record.seeds.record.faults import Fault, RecordError
from tests.databases import MINSK, ROOT, Databases
from tests.running import Run
from tests.unit.check_cases import ALONE, CASES, HEAD

if sys.version_info < (3, 15):
    # What TOML 1.1 allows, and that Python reads.
    CASES |= {
        "a table in braces on several lines": (
            f"{HEAD}[speakers.a]\nname = 'A'\naffiliations.x = {{\n  title = 'T'\n}}\n",
            "6",
            "a table in braces is not closed on its line; keep it on one line",
        ),
        "a time without seconds": (
            f"{HEAD}[[sessions]]\nid = 'a'\nstarts_at = 2018-10-09 09:00\n",
            "6",
            "a time has seconds; write 2018-10-09T09:00:00",
        ),
    }


def test_each_scheme_of_identifiers_is_told_with_one_that_would_be_right(tmp_path: Path) -> None:
    file = tmp_path / "record.toml"
    for scheme in SHAPES:
        file.write_text(f"{HEAD}identifiers = {{ {scheme} = 'none' }}\n")
        with pytest.raises(RecordError, match=f"'none' is no identifier of {scheme}; write it as in ") as refused:
            read_record(file)
        (fault,) = refused.value.faults
        file.write_text(f"{HEAD}identifiers = {{ {scheme} = '{fault.problem.rpartition(' ')[2]}' }}\n")
        assert read_record(file)


@pytest.mark.parametrize("name", CASES)
def test_a_fault_is_told_with_its_line_and_what_would_be_right(tmp_path: Path, name: str) -> None:
    content, line, told = CASES[name]
    file = tmp_path / "record.toml"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(RecordError) as refused:
        read_record(file)

    faults = [str(fault) for fault in refused.value.faults]
    start = f"{file}: " if line is None else f"{file}:{line}: "
    assert any(fault.startswith(start) and told in fault for fault in faults), faults
    assert len(faults) == len(set(faults)) <= (1 if name in ALONE else 2), faults


def test_all_faults_of_all_files_are_told_in_one_go(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(f"{HEAD}citty = 'Minsk'\nends_on = 5\ntopics = ['law']\n")
    (tmp_path / "b.toml").write_text("[event")
    (tmp_path / "c.toml").write_bytes(b"[event]\ntitle = 'Z\xfcrich'")
    (tmp_path / "folder").mkdir()
    files = ["a.toml", "b.toml", "c.toml", "folder", "missing.toml", "/dev/zero"]

    checked = run("seeds", "check", *files)
    loaded = run("seeds", "load", *files)

    assert (checked.returncode, checked.stdout) == (1, "")
    assert checked.stderr.splitlines() == [
        "conference-record: a.toml:4: event.citty: unknown key; did you mean 'city'?",
        "conference-record: a.toml:5: event.ends_on: a number stands here; write it in quotes",
        "conference-record: a.toml:6: event.topics[1]: unknown topic 'law'; describe it under [topics.law]",
        "conference-record: b.toml:1: not TOML: the header is not closed; write ] at its end",
        "conference-record: c.toml:2: byte 18 is not UTF-8; save the file as UTF-8",
        "conference-record: folder: is a folder; give the files in it",
        "conference-record: missing.toml: No such file or directory",
        "conference-record: /dev/zero: is no file; give a file",
    ]
    assert (loaded.returncode, loaded.stdout, loaded.stderr) == (1, "", checked.stderr)
    assert not (tmp_path / "conferences.db").exists()


def test_a_file_of_absurd_size_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "huge.toml"
    with file.open("wb") as stream:
        stream.truncate(65 * 2**20)

    with pytest.raises(RecordError, match="is larger than 64 MiB, as no record of one conference is"):
        read_record(file)


def test_one_conference_is_described_by_one_file(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text(HEAD)

    with pytest.raises(RecordError, match=r"b\.toml:2: event\.slug: .*a\.toml describes 'small' too"):
        list(read_records([tmp_path / "a.toml", tmp_path / "b.toml"]))
    assert len(list(read_records([tmp_path / "a.toml", tmp_path / "a.toml"]))) == 1


def test_what_is_described_and_never_used_is_a_notice(run: Run, tmp_path: Path) -> None:
    (tmp_path / "record.toml").write_text(
        f"{HEAD}[topics]\nlaw = 'Law'\n[organizations.a]\nname = 'A'\n[speakers.b]\nname = 'B'\n"
    )

    for command in ("check", "load"):
        done = run("seeds", command, "record.toml")

        assert done.returncode == 0, done.stderr
        assert [re.sub(r" is described.*", "", line) for line in done.stderr.splitlines()] == [
            "conference-record: record.toml:8: speakers.b:",
            "conference-record: record.toml:6: organizations.a:",
            "conference-record: record.toml:5: topics.law:",
        ]


def test_text_that_is_not_composed_is_composed_and_a_notice_says_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "record.toml").write_text(
        f'{HEAD}city = "Zu\u0308rich"\nvenue = "Caf\\u0065\\u0301"\n', encoding="utf-8"
    )

    checked = run("seeds", "check", "record.toml")
    run("seeds", "load", "record.toml")

    assert checked.stderr.splitlines() == [
        "conference-record: record.toml:4: event.city: was not in Unicode's composed form (NFC), and is now",
        "conference-record: record.toml:5: event.venue: was not in Unicode's composed form (NFC), and is now",
    ]
    with closing(sqlite3.connect(tmp_path / "conferences.db")) as connection:
        assert connection.execute("SELECT city, venue FROM events").fetchone() == ("Z\u00fcrich", "Caf\u00e9")
    assert "unchanged" in run("seeds", "load", "record.toml").stdout


def test_a_reordering_character_that_is_written_out_is_accepted(tmp_path: Path) -> None:
    file = tmp_path / "record.toml"
    file.write_text(f'{HEAD}city = "a\\u202Eb"\n')

    assert read_record(file).record.event.city == "a\u202eb"


def test_a_mark_that_some_editors_put_first_is_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "record.toml"
    file.write_bytes(b"\xef\xbb\xbf" + HEAD.encode().replace(b"\n", b"\r\n"))

    assert read_record(file).record.event.slug == "small"


def test_the_bundled_record_has_neither_faults_nor_notices(run: Run) -> None:
    done = run("seeds", "check", str(MINSK))

    assert (done.returncode, done.stdout, done.stderr) == (0, f"{MINSK}: no faults\n", "")


def test_the_countries_that_a_record_may_name_are_those_of_the_database(databases: Databases) -> None:
    engine = open_engine(databases.migrated())
    with engine.connect() as connection:
        assert set(connection.exec_driver_sql("SELECT code FROM countries").scalars()) == COUNTRY_CODES
    engine.dispose()


def test_a_name_of_a_file_that_the_terminal_cannot_show_is_no_reason_to_fail(tmp_path: Path) -> None:
    name = bytes(tmp_path) + b"/\xff\n.toml"
    done = subprocess.run(
        [sys.executable, "-m", "seeds", "check", name],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )

    assert done.returncode == 1
    assert b"Traceback" not in done.stderr


def test_a_fault_reads_as_compilers_write_them() -> None:
    assert str(Fault("a.toml", "event.title", "is empty", 3)) == "a.toml:3: event.title: is empty"
    assert str(Fault("a.toml", "", "is empty")) == "a.toml: is empty"
