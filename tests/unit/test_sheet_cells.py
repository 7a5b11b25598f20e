"""What is written in a cell is read again as it was, whatever the text."""

import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference_record.seeds.cli.main import main
from conference_record.seeds.read.files import read_record
from conference_record.seeds.record.faults import RecordError
from conference_record.seeds.record.format import Source, Statement
from conference_record.seeds.record.sheets import LAYOUTS, coded, columns_of, decoded, one_line, prose, shape_of
from tests.sheets import REED, workbook

TEXTS = st.text(st.characters(codec="utf-8") | st.sampled_from('"\\[]{}=#; \u00a0\n\t\r\u0301'), min_size=1).filter(
    lambda text: unicodedata.is_normalized("NFC", text)
)
"""Texts as a record has them: composed."""


@given(TEXTS)
def test_a_line_comes_back_from_its_cell(text: str) -> None:
    assert decoded(one_line(coded(text, is_prose=False))) == text


@given(TEXTS)
def test_prose_comes_back_from_its_cell(text: str) -> None:
    assert decoded(prose(coded(text, is_prose=True))) == text


@pytest.mark.parametrize("text", ["=1+1", '"Our Lakes"', "a\\b", "x; y", "Zoë 陈海燕 😀", "'x"])
def test_usual_texts_are_written_as_they_are(text: str) -> None:
    assert coded(text, is_prose=False) == text


def test_every_key_of_a_record_has_a_column_of_its_own() -> None:
    for layout in LAYOUTS:
        headings = [column.heading for column in columns_of(layout)]
        assert len(headings) == len(set(headings))
        for number, level in enumerate(layout.levels):
            below = {layout.levels[number + 1].key} if number + 1 < len(layout.levels) else set()
            keys = {column.key for column in columns_of(layout) if column.level == number and column.key is not None}
            assert keys == set(level.part.__struct_fields__) - below


def test_the_shape_of_a_key_is_that_of_the_format() -> None:
    assert [shape_of(Statement, key).is_prose for key in ("title", "summary", "text")] == [False, True, True]
    assert shape_of(Statement, "starts_at").is_moment
    assert shape_of(Source, "outline")[:3] == (True, False, True)


def test_without_their_library_workbooks_say_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = workbook(tmp_path / "p.xlsx", REED, programme=[["title", "speaker"], ["One", "Ada Ay"]])
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    monkeypatch.delitem(sys.modules, "conference_record.seeds.export.template", raising=False)
    monkeypatch.delitem(sys.modules, "conference_record.seeds.export.workbook", raising=False)

    with pytest.raises(
        RecordError, match=r"p\.xlsx: needs a library to be read; pip install 'conference-record\[sheets\]'"
    ):
        read_record(file)
    assert main(["template", str(tmp_path / "new.xlsx")]) == 1
    assert "template needs its library; pip install 'conference-record[sheets]'" in capsys.readouterr().err
    assert not (tmp_path / "new.xlsx").exists()
