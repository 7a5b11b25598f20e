"""Files of sheets in every encoding and form, and those that would do harm."""

import datetime
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from conference_record.seeds.read.files import read_record
from conference_record.seeds.read.given import Given
from conference_record.seeds.read.sheet.delimited import sheet_in
from conference_record.seeds.read.sheet.findings import Findings
from conference_record.seeds.read.sheet.headings import count_known
from conference_record.seeds.record.faults import RecordError
from tests.sheets import REED, faults, notices, read, workbook

PROGRAMME = [["date", "time", "title", "speaker"], ["2026-05-04", "9:30", "One", "Ada Ay"]]


def refusal(file: Path) -> str:
    """Return the only fault of a file."""
    with pytest.raises(RecordError) as refused:
        read_record(file)
    (fault,) = refused.value.faults
    return str(fault).removeprefix(f"{file}: ")


# CSV -----------------------------------------------------------------------------------------------------------------

GERMAN = "Titel;Referent\nGrußwort über Öl;Jürgen Weiß\n"
RUSSIAN = "Название;Докладчик\nОзеро и люди;Иван Петров\n"


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        (GERMAN, "utf-8", ""),
        (GERMAN, "utf-8-sig", ""),
        (GERMAN, "utf-16", ""),
        (GERMAN.replace("\n", "\r\n"), "utf-16-le", ""),
        (GERMAN, "cp1252", "is not UTF-8, and is read as Windows-1252 (Western); if letters are wrong, save it as"),
        (RUSSIAN, "cp1251", "is not UTF-8, and is read as Windows-1251 (Cyrillic); if letters are wrong, save it as"),
    ],
)
def test_the_encodings_of_spreadsheet_programs(tmp_path: Path, text: str, encoding: str, said: str) -> None:
    loaded = read(tmp_path, text.encode(encoding))

    assert loaded.record.statements[0].title == text.splitlines()[1].partition(";")[0]
    assert any(each.startswith(said) for each in notices(loaded))


def test_an_encoding_that_cannot_be_told_is_a_fault(tmp_path: Path) -> None:
    polish = "Titel;Referent\nŁódź i morze;Łukasz Gałązka\n".encode("cp1250")

    assert faults(tmp_path, polish) == ["is in an unknown encoding; save it as 'CSV UTF-8'"]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separators_of_spreadsheet_programs(separator: str) -> None:
    text = f'title{separator}speaker\n"a, b; c"{separator}Ada Ay\n'

    for before in ("", f"sep={separator}\n"):
        sheet = sheet_in((before + text).encode(), Findings(), count_known)
        assert sheet.rows == [["title", "speaker"], ["a, b; c", "Ada Ay"]]


def test_a_formula_in_csv_is_text(tmp_path: Path) -> None:
    loaded = read(tmp_path, 'title,speaker\n"=HYPERLINK(""x"")",Ada Ay\n')

    assert loaded.record.statements[0].title == '=HYPERLINK("x")'


@pytest.mark.parametrize(
    ("content", "right"),
    [
        (b"", "has no rows with talks or persons below the headings; write one at least"),
        (b"title,speaker\n", "has no rows with talks or persons below the headings; write one at least"),
        (b"a,b\nc,d\n", "has no row of headings that are known; write them above the table, such as date, time, title"),
        (b"title,speaker\na\0b,Ada\n", "is no text; save it as 'CSV UTF-8'"),
        (b"title,speaker\n" + b"x" * 200_000 + b",Ada Ay\n", "is no CSV: field larger than field limit (131072)"),
        (
            b"title,speaker\n" + b"One,Ada Ay\n" * 100_001,
            "is no CSV: row 100001 of more than 100000 rows or 500 columns",
        ),
    ],
)
def test_bad_csv_is_refused_in_words(tmp_path: Path, content: bytes, right: str) -> None:
    (found,) = faults(tmp_path, content)

    assert found.startswith(right)


def test_a_million_empty_rows_are_nothing(tmp_path: Path) -> None:
    assert len(read(tmp_path, b"title,speaker\nOne,Ada Ay\n" + b",\n" * 1_048_576).record.statements) == 1


# Workbooks -----------------------------------------------------------------------------------------------------------


def test_times_are_read_as_excel_keeps_them(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["date", "start", "end", "title", "speaker"],
        [datetime.date(2026, 5, 4), datetime.time(9, 30), datetime.datetime(2026, 5, 4, 10, 15), "One", "Ada Ay"],
        [datetime.datetime(2026, 5, 4, 11, 0), None, 0.5, "Two", "Ada Ay"],
        [46146, 9.3, datetime.timedelta(hours=10), "Three", "Ben Bee"],
    ]
    record = read_record(workbook(tmp_path / "p.xlsx", REED, programme=rows)).record

    assert [(str(each.starts_at)[11:16], str(each.ends_at)[11:16]) for each in record.statements] == [
        ("09:30", "10:15"),
        ("11:00", "12:00"),
        ("09:30", "10:00"),
    ]


def test_merged_cells_hold_for_each_of_their_rows(tmp_path: Path) -> None:
    rows = [
        ["date", "time", "session", "title", "speaker"],
        ["2026-05-04", "9:00", "A", "One", "Ada Ay"],
        [None, None, None, None, "Ben Bee"],
        [None, "10:00", None, "Two", "Ada Ay"],
    ]
    file = workbook(tmp_path / "p.xlsx", REED, programme=rows)
    book = openpyxl.load_workbook(file)
    for cells in ("A2:A4", "C2:C4", "D2:D3"):
        book["programme"].merge_cells(cells)
    book.save(file)

    loaded = read_record(file)

    assert [(each.title, each.session, len(each.appearances)) for each in loaded.record.statements] == [
        ("One", "a", 2),
        ("Two", "a", 1),
    ]
    assert (
        notices(loaded)[0]
        == "programme!A2: is merged with cells below, and is read for each of their rows (also C2, D2)"
    )


def test_the_event_persons_and_bodies_have_sheets_and_all_faults_have_cells(tmp_path: Path) -> None:
    file = workbook(
        tmp_path / "p.xlsx",
        {"Slug": "Reed 2026", "Titel": "Schilftage", "Beginn": "4.5.2026", "Land": "Lettland", "organizer": "Reed Ltd"},
        Vorträge=PROGRAMME,
        Personen=[
            ["slug", "name", "born", "post title", "post organization"],
            ["a-ay", "Ada Ay", 1970, "Head", "reed"],
        ],
        Körperschaften=[["slug", "name", "kind"], ["reed", "Reed Ltd", "Company"]],
        notes=[["call Ada"]],
    )
    assert refusal(file) == (
        "event!B1: 'Reed 2026' does not fit; write lower-case letters a to z and digits, in groups joined by single"
        " hyphens, as in minsk-2018; perhaps 'reed-2026'"
    )
    book = openpyxl.load_workbook(file)
    book["event"]["B1"] = "reed-2026"
    book.save(file)

    loaded = read_record(file)

    record = loaded.record
    assert record.event is not None
    assert (record.event.title, record.event.starts_on, record.event.country) == ("Schilftage", "2026-05-04", "LV")
    assert [(body.role, body.organization) for body in record.participations] == [("organizer", "reed")]
    assert (record.speakers["a-ay"].born, record.organizations["reed"].kind) == ("1970", "company")
    assert [post.organization for post in record.speakers["a-ay"].affiliations.values()] == ["reed"]
    assert "notes: has no row of headings that are known, and is not read" in notices(loaded)


def test_what_is_wrong_with_a_person_names_the_cell_of_its_sheet(tmp_path: Path) -> None:
    file = workbook(
        tmp_path / "p.xlsx",
        REED,
        programme=PROGRAMME,
        persons=[["slug", "name", "born"], ["ada-ay", "Ada Ay", "last year"], ["ada-ay", "Ada B", None]],
    )
    with pytest.raises(RecordError) as refused:
        read_record(file)

    assert [str(fault).removeprefix(f"{file}: ") for fault in refused.value.faults] == [
        "persons!C2: 'last year' is no date; write it as 2026-05-04",
        "persons!B3: says otherwise than the row above of the same; make them agree",
    ]


def test_formulas_are_not_calculated(tmp_path: Path) -> None:
    rows = [
        *PROGRAMME,
        ["2026-05-04", "10:00", "=1+1", "Ben Bee"],
        ["2026-05-04", "11:00", "='[o.xlsx]S'!A1", "Ada Ay"],
    ]
    file = workbook(tmp_path / "p.xlsx", REED, programme=rows)
    with pytest.raises(RecordError) as refused:
        read_record(file)

    right = "is a formula without a result; write the value, or open and save the file in a spreadsheet program"
    assert [(fault.place, fault.problem) for fault in refused.value.faults] == [
        ("programme!C3", right),
        ("programme!C4", right),
    ]
    # As a program saves it, with the result beside it.
    change(file, SHEET, lambda part: part.replace(b"<v />", b"<v>2</v>"))
    loaded = read_record(file)
    assert [each.title for each in loaded.record.statements] == ["One", "2", "2"]
    assert "programme!C3: is a formula; its result is read as it was saved (also C4)" in notices(loaded)


def change(file: Path, name: str, change: Callable[[bytes], bytes | None], **more: bytes) -> None:
    """Change a part of a workbook, or take it out; `more` are further parts."""
    parts = {}
    with zipfile.ZipFile(file) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    changed = change(parts.pop(name, b""))
    if changed is not None:
        parts[name] = changed
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, content in (parts | {f"xl/{key}.xml": value for key, value in more.items()}).items():
            archive.writestr(each, content)


SHEET = "xl/worksheets/sheet2.xml"


def rows_at_the_end(rows: bytes) -> Callable[[bytes], bytes]:
    return lambda part: part.replace(b"</sheetData>", rows + b"</sheetData>")


@pytest.mark.parametrize(
    ("part", "edit", "right"),
    [
        (SHEET, lambda _: None, "has no rows with talks or persons below the headings; write one at least"),
        (SHEET, lambda part: part[:200], "is damaged: unclosed token; save it again"),
        ("xl/workbook.xml", lambda _: None, "is no spreadsheet; save it as .xlsx again"),
        (
            SHEET,
            rows_at_the_end(b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
            "has a cell XFD1048576; a sheet has at most 100000 rows and 500 columns here; delete what lies below",
        ),
        (
            SHEET,
            rows_at_the_end(b'<row r="99999"><c r="SA99999"><v>1</v></c></row>'),
            "has cells from A1 to SA99999; at most 2,000,000 are read",
        ),
        (
            SHEET,
            rows_at_the_end(b"<!--" + b" " * 65 * 2**20 + b"-->"),
            "is larger than 64 MiB when it is unpacked; split it",
        ),
        (
            SHEET,
            lambda part: b'<!DOCTYPE x [<!ENTITY a "b">]>' + part[part.index(b"<worksheet") :],
            "declares entities, which a spreadsheet does not need; save it again",
        ),
        (
            "xl/sharedStrings.xml",
            lambda _: b"<sst>" + b"<si><t>" + b"x" * 2**26 + b"</t></si></sst>",
            "is larger than 64 MiB when it is unpacked; split it",
        ),
        (
            SHEET,
            lambda part: part.replace(
                b"</sheetData>", b'<row r="3"><c r="C3" t="e"><v>#REF!</v></c></row></sheetData>'
            ),
            "programme!C3: shows the error #REF!; write what is meant",
        ),
    ],
)
def test_what_would_do_harm_is_refused_in_words(
    tmp_path: Path, part: str, edit: Callable[[bytes], bytes | None], right: str
) -> None:
    file = workbook(tmp_path / "p.xlsx", REED, programme=PROGRAMME)
    change(file, part, edit)

    assert refusal(file).startswith(right)


def test_one_long_text_in_many_cells_is_refused(tmp_path: Path) -> None:
    file = workbook(tmp_path / "p.xlsx", REED, programme=PROGRAMME)
    change(file, "xl/sharedStrings.xml", lambda _: b"<sst><si><t>" + b"x" * 2**20 + b"</t></si></sst>")
    cells = b"".join(b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (row, row) for row in range(3, 80))
    change(file, SHEET, rows_at_the_end(cells))

    assert refusal(file) == "has more than 64 million characters in its cells; split it"


def test_empty_rows_that_are_only_formatted_are_nothing(tmp_path: Path) -> None:
    file = workbook(tmp_path / "p.xlsx", REED, programme=PROGRAMME)
    rows = b"".join(b'<row r="%d"><c r="A%d" s="0"/></row>' % (row, row) for row in range(100_000, 130_000))
    change(file, SHEET, rows_at_the_end(rows + b'<row r="1048576"/>'), media=b"<a/>")

    assert len(read_record(file).record.statements) == 1


def test_pictures_and_programs_are_not_unpacked(tmp_path: Path) -> None:
    file = workbook(tmp_path / "p.xlsx", REED, programme=PROGRAMME)
    content = io.BytesIO(file.read_bytes())
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image1.png", b"\0" * 2**27)
    file.write_bytes(content.getvalue())

    assert len(read_record(file).record.statements) == 1


@pytest.mark.parametrize(
    ("name", "content", "right"),
    [
        ("p.xlsx", b"hello", "is no .xlsx or .ods file, or is damaged; save it again"),
        ("p.ods", b"", "is no .xlsx or .ods file, or is damaged; save it again"),
        (
            "p.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
            "is protected by a password, or of the old form .xls;",
        ),
        ("p.xls", b"x", "is not read as it is; save it as .xlsx or .ods"),
        ("p.numbers", b"x", "is not read as it is; save it as .xlsx or .ods"),
    ],
)
def test_a_file_of_another_form_is_refused_in_words(tmp_path: Path, name: str, content: bytes, right: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)

    assert refusal(file).startswith(right)


ODS = (
    '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>'
    '<table:table table:name="programme"><table:table-row><table:table-cell office:value-type="string"><text:p>title'
    "</text:p></table:table-cell></table:table-row>{}</table:table></office:spreadsheet></office:body>"
    "</office:document-content>"
)


@pytest.mark.parametrize(
    ("rows", "right"),
    [
        (
            '<table:table-row table:number-rows-repeated="1048575"><table:table-cell office:value-type="string"'
            ' table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>',
            "has a cell XFD1048576; a sheet has at most",
        ),
        (
            '<table:table-row table:number-rows-repeated="99999999999"><table:table-cell/></table:table-row>',
            "is damaged: '99999999999' rows or columns that are alike; save it again",
        ),
    ],
)
def test_rows_that_stand_for_many_are_counted(tmp_path: Path, rows: str, right: str) -> None:
    file = tmp_path / "p.ods"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", ODS.format(rows))

    assert refusal(file).startswith(right)


def test_a_sheet_says_how_its_conference_is_given(tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    file.write_text("title,speaker\nOne,Ada Ay\n", encoding="utf-8")

    assert refusal(file).startswith("says nothing of the conference itself; add a sheet 'event' with the rows slug and")
    with pytest.raises(RecordError, match=r"p\.toml: No such file or directory"):
        read_record(file, Given(event=Path("p.toml")))
    wrong = tmp_path / "wrong.toml"
    wrong.write_text('[event]\nslug = "x"\ntitle = "X"\n[speakers]\nada = 3\n', encoding="utf-8")
    with pytest.raises(RecordError, match=r"wrong\.toml:5: speakers\.ada: a number stands here"):
        read_record(file, Given(event=wrong))
    with pytest.raises(RecordError, match=r"--column: 'One=speeker': did you mean 'speaker'\?"):
        read_record(file, Given(columns=(("One", "speeker"),), event=_event(tmp_path)))


def _event(folder: Path) -> Path:
    file = folder / "event.toml"
    file.write_text('[event]\nslug = "reed-2026"\ntitle = "Reed Days"\n', encoding="utf-8")
    return file
