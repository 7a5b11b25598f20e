"""Sheets go into the database, out of it, and in again, as they are and as LibreOffice saves them."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from sqlalchemy import Engine, text

from conference_record.seeds.export import Wanted, exported
from conference_record.seeds.export.template import template
from tests.running import BOTH, Completed, Run
from tests.sheets import REED, SHEETS, needs_libreoffice, rows_of, through_libreoffice, workbook

DATABASES = ["sqlite"]
RECORDS = sorted((SHEETS.parent.parent / "records").glob("*.toml"))


class Loading:
    """Loads files into one database, and asks it."""

    def __init__(self, run: Run, engine: Engine, folder: Path) -> None:
        """Take what runs commands, the database, and a folder for files."""
        self.run, self.engine, self.folder = run, engine, folder
        self.url = engine.url.render_as_string(hide_password=False)

    def __call__(self, *files: Path, options: Iterable[str] = ()) -> Completed:
        """Load files."""
        return self.command("load", *options, *map(str, files))

    def command(self, *arguments: str) -> Completed:
        """Run a command on the database."""
        return self.run("seeds", "--database", self.url, *arguments)

    def export(self, slug: str) -> Path:
        """Write a conference to a workbook, and return its file."""
        file = self.folder / f"{slug}.xlsx"
        with self.engine.connect() as connection:
            file.write_bytes(b"".join(exported(Wanted(connection, [slug]), "xlsx")))
        return file

    def changes(self, file: Path) -> list[str]:
        """Return the rows that a load of a file would change."""
        done = self(file, options=["--dry-run"])
        assert done.returncode == 0, done.stderr
        return re.findall(r"^  ((?:add to|update|remove from) .*)$", done.stdout, re.MULTILINE)

    def said(self, query: str) -> list[tuple[object, ...]]:
        """Return what the database says."""
        with self.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]


@pytest.fixture
def load(run: Run, migrated: Engine, tmp_path: Path) -> Loading:
    """Give what loads into a new database."""
    return Loading(run, migrated, tmp_path)


def edited(file: Path, edit: Callable[[Any], object]) -> Path:
    """Edit a workbook as another program would."""
    book = openpyxl.load_workbook(file)
    edit(book)
    book.save(file)
    return file


def column(sheet: Worksheet, heading: str) -> int:
    """Return the number of the column with a heading."""
    return next(cell.column for cell in sheet[1] if cell.value == heading)


PROGRAMME = [
    ["date", "time", "session", "title", "speaker", "organization"],
    [date(2026, 5, 4), time(9), "Opening", "Welcome", "Dr Ada Ay", "Reed Ltd"],
    [date(2026, 5, 4), time(10), "Opening", "Reeds", "Ben Bee", "City of Riga"],
]


# In ------------------------------------------------------------------------------------------------------------------


@BOTH
def test_the_same_sheet_again_changes_nothing_and_a_changed_one_what_differs(load: Loading) -> None:
    file = workbook(load.folder / "p.xlsx", REED, programme=PROGRAMME)
    first = load(file)
    assert first.returncode == 0, first.stderr
    assert "slugs made for persons: ada-ay (Ada Ay), ben-bee (Ben Bee)" in first.stderr
    assert "slugs made for bodies: reed-ltd (Reed Ltd), city-of-riga (City of Riga)" in first.stderr

    assert load.changes(file) == []

    later = [*PROGRAMME[:2], [*PROGRAMME[2][:3], "Reeds and rain", *PROGRAMME[2][4:]]]
    workbook(file, REED, programme=later)
    (change,) = load.changes(file)
    assert re.fullmatch(r"update statements \d+: title 'Reeds' -> 'Reeds and rain'", change)
    assert load(file).returncode == 0
    assert load.said("SELECT title FROM statements ORDER BY position") == [("Welcome",), ("Reeds and rain",)]


@BOTH
def test_persons_and_bodies_of_the_database_are_found_by_their_names(load: Loading) -> None:
    before = load.folder / "before.toml"
    before.write_text(
        '[event]\nslug = "straw-2025"\ntitle = "Straw Days"\n'
        '[speakers.a-ay]\nname = "Ada Ay"\n[speakers.b-1]\nname = "Ben Bee"\n[speakers.b-2]\nname = "Ben Bee"\n'
        '[organizations.reed]\nname = "Reed Limited"\nnames = ["Reed Ltd"]\n'
        '[[participations]]\nrole = "host"\norganization = "reed"\n'
        '[[appearances]]\nspeaker = "a-ay"\n[[appearances]]\nspeaker = "b-1"\n[[appearances]]\nspeaker = "b-2"\n',
        encoding="utf-8",
    )
    load(before)
    file = workbook(load.folder / "p.xlsx", REED, programme=PROGRAMME)

    done = load(file)

    assert done.returncode == 0, done.stderr
    assert "is taken for 'a-ay' of the database, which has the name 'Ada Ay'" in done.stderr
    assert (
        "'Ben Bee' is the name of 'b-1' and 'b-2' in the database; if one of them is meant, give its slug"
        in done.stderr
    )
    assert load.said("SELECT slug FROM speakers ORDER BY slug") == [("a-ay",), ("b-1",), ("b-2",), ("ben-bee",)]
    assert load.said("SELECT slug, name FROM organizations ORDER BY slug") == [
        ("city-of-riga", "City of Riga"),
        ("reed", "Reed Limited"),
    ]
    assert load.changes(file) == []


def test_a_sheet_is_loaded_with_what_is_given_beside_it(load: Loading) -> None:
    (load.folder / "event.toml").write_text('[event]\nslug = "x"\ntitle = "X"\n', encoding="utf-8")
    (load.folder / "p.csv").write_text("Was;Wer\nOne;Ada Ay\n", encoding="utf-8")
    given = ["--event", "event.toml", "--column", "Was=title", "--column", "Wer=speaker", "--as", "y-2026"]

    assert load(Path("p.csv"), options=[*given, "--timezone", "Europe/Riga"]).returncode == 0
    assert load.said("SELECT slug, title, timezone FROM events") == [("y-2026", "X", "Europe/Riga")]
    assert load.said("SELECT speaker, statement FROM programme") == [("Ada Ay", "One")]
    for wrong, status, said in (
        ((Path("event.toml"), ["--column", "Was=title"]), 1, "is no sheet; --event and --column are for sheets"),
        (
            (Path("p.csv"), ["--column", "Was"]),
            2,
            "'Was' is no heading and what it means; write one like Referent=speaker",
        ),
        ((Path("p.csv"), [*given, "--part", "stage"]), 1, "--part is for schedules, leave it out"),
    ):
        refused = load(wrong[0], options=wrong[1])
        assert (refused.returncode, said in refused.stderr) == (status, True), refused.stderr
    both = load.command("load", "p.csv", "q.csv", "--event", "event.toml")
    assert both.returncode == 2
    assert "argument --event: takes one FILE with one conference" in both.stderr


def registrar(folder: Path) -> Path:
    """Write a sheet of sixty talks as a registrar has it, with the mistakes that such sheets have."""
    names = ["Ada Ay", "Ben Bee", "Cem Cee", "Dee Dow", "Eva Eff", "Finn Gray", "Gita Hale", "Hugo Iles", "Ines Jung"]
    rows: list[list[Any]] = [
        ["Reed Days 2026, version of 1 April"],
        ["Date", "Start", "End", "Session", "Title", "Speaker", "Positon", "Organisation", "Country", "Room", "Phone"],
    ]
    for number in range(60):
        day, place = divmod(number, 20)
        start = datetime(2026, 5, 4 + day, 9) + timedelta(minutes=20 * place)
        session, name = f"Session {day + 1}.{place // 4 + 1}", names[number * 4 % 9]
        end = (start + timedelta(minutes=20)).time()
        talk = [start.date(), start.time(), end, session, f"Reed talk {number + 1}", name]
        rows.append([*talk, "Researcher", "Institute of Reeds", "Latvia", "Barn", 7])
    for cell, wrong in {
        "B4": "9:2O",
        "C5": "10;00",
        "A6": "05/04/2026",
        "A7": "4.5.2026",
        "E8": "Reed  talk   6",
        "F9": "Prof. Dr. Cem Cee",
        "F10": "Ada Ay; Ben Bee and Cem Cee",
        "D12": None,
        "A20": "2026-05-32",
        "I21": "Latvija?",
        "F22": "Lovelace, Ada",
        "C24": "9:00",
    }.items():
        rows[int(cell[1:]) - 1]["ABCDEFGHIJK".index(cell[0])] = wrong
    rows += [list(rows[-1]), ["* all times may change"]]
    file = workbook(folder / "registrar.xlsx", REED, Programme=rows)
    return edited(file, lambda book: book["Programme"].merge_cells("D43:D46"))


MENDED = {
    "G2": "Position",
    "B4": time(9, 20),
    "C5": time(10, 0),
    "D12": "Session 1.3",
    "A20": date(2026, 5, 4),
    "I21": "Latvia",
    "C24": time(9, 40),
    "A64": "# all times may change",
}


def test_a_registrars_sheet_loads_once_its_messages_are_followed(load: Loading) -> None:
    file = registrar(load.folder)
    refused = load.command("check", str(file))

    assert refused.returncode == 1
    assert [line.partition("registrar.xlsx: ")[2] for line in refused.stderr.splitlines()] == [
        "Programme!G2: unknown column 'Positon'; did you mean 'position'?",
        "Programme!B4: '9:2O' is no time; perhaps 09:20 is meant",
        "Programme!C5: '10;00' is no time; perhaps 10:00 is meant",
        "Programme!D12: is blank, where other rows repeat the session; write 'Session 1.3' as above, or - for none",
        "Programme!A20: '2026-05-32' is no date; write it as 2026-05-04",
        "Programme!I21: 'Latvija?' is no country that is known; perhaps LV is meant",
        "Programme!C24: ends at 09:00, before it starts at 09:20",
        "Programme row 63: says again that cem-cee appears, as Programme row 62; delete one",
        "Programme!A64: '* all times may change' is no date; write it as 2026-05-04; if the row is a note, begin it"
        " with #, or delete it",
    ]

    def mend(book: Any) -> None:
        for cell, right in MENDED.items():
            book["Programme"][cell] = right
        book["Programme"].delete_rows(63)

    done = load(edited(file, mend))

    assert done.returncode == 0, done.stderr
    for said in (
        "Programme row 1: stands above the headings, and is not read",
        "Programme!K2: the column 'Phone' is not known, and not read; say with --column",
        "Programme row 63: begins with #, and is not read",
        "Programme!D43: is merged with cells below, and is read for each of their rows",
        "Programme!A6: '05/04/2026' is read as 2026-05-04, which is near the other days",
        "Programme!E8: has spaces more than once or of a special kind; single spaces are read",
        "Programme!F9: 'Prof. Dr.' is read as the form of address, and 'Cem Cee' as the name",
        "Programme!F10: is read as 3 persons: Ada Ay; Ben Bee; Cem Cee",
        "Programme!F22: 'Lovelace, Ada' is read as 'Ada Lovelace'",
    ):
        assert said in done.stderr
    assert load.said("SELECT count(*), count(DISTINCT session_id), min(starts_at) FROM statements")[0][:2] == (60, 15)
    assert load.said("SELECT count(*) FROM appearances") == [(62,)]
    assert load.said("SELECT count(*) FROM speakers") == [(10,)]
    assert load.changes(file) == []


# Out, and in again ---------------------------------------------------------------------------------------------------


@BOTH
@pytest.mark.slow
def test_every_record_comes_back_from_its_sheets_as_it_was(load: Loading) -> None:
    assert load(*RECORDS).returncode == 0
    for record in RECORDS:
        file = load.export(record.stem)
        assert load.changes(file) == []
        assert file.read_bytes() == load.export(record.stem).read_bytes()


def test_texts_come_back_that_a_cell_cannot_hold_as_they_are(load: Loading) -> None:
    record = load.folder / "odd.toml"
    texts = [
        "=1+1",
        "'x",
        "a  b",
        "[x]",
        "{x}",
        '"q\\t"',
        "#no",
        "x; y",
        "01:30",
        "2018",
        "\\u0041",
        "TRUE",
        "1e5",
        "a\u200fb",
    ]
    names = ", ".join(f"'''{each}'''" if "'" not in each else f'"{each}"' for each in texts)
    long = "word " * 20_000 + "end"
    record.write_text(
        f'[event]\nslug = "odd"\ntitle = "Odd"\nother_titles = [{names}]\nsummary = "{long}"\n'
        + "".join(f"[[statements]]\ntitle = {each}\n" for each in names.split(", "))
        + '[[statements]]\ntext = "a\\tb\\r\\n  c"\nstarts_at = 1850-02-03T04:05:06\nlanguage = "en, zh-Hant"\n',
        encoding="utf-8",
    )
    assert load(record).returncode == 0

    assert load.changes(load.export("odd")) == []


def test_an_edit_of_an_export_is_all_that_a_load_changes(load: Loading) -> None:
    load(workbook(load.folder / "p.xlsx", REED, programme=PROGRAMME))

    def edit(book: Any) -> None:
        sheet = book["programme"]
        sheet.cell(2, column(sheet, "title")).value = "Welcome to the reeds"
        sheet.cell(3, column(sheet, "starts at")).value = datetime(2026, 5, 4, 10, 30)
        new = sheet.max_row + 1
        sheet.cell(new, column(sheet, "title")).value = "Rain"
        sheet.cell(new, column(sheet, "speaker")).value = "Cem Cee"
        persons = book["persons"]
        persons.cell(2, column(persons, "name")).value = "Ada B. Ay"

    changes = load.changes(edited(load.export("reed-2026"), edit))

    told = [re.sub(r"(id|speakers|statements) \d+", r"\1 N", change).partition(", position")[0] for change in changes]
    assert sorted(told) == [
        "add to appearances: id N, statement_id N, role 'speaker', speaker_id N, event_id N",
        "add to speakers: id N, slug 'cem-cee', name 'Cem Cee'",
        "add to statements: id N, event_id N, title 'Rain'",
        "update speakers N: name 'Ada Ay' -> 'Ada B. Ay'",
        "update statements N: starts_at 2026-05-04 10:00:00 -> 2026-05-04 10:30:00",
        "update statements N: title 'Welcome' -> 'Welcome to the reeds'",
    ]


def test_a_mistake_in_an_export_names_its_cell(load: Loading) -> None:
    load(workbook(load.folder / "p.xlsx", REED, programme=PROGRAMME))

    def edit(book: Any) -> None:
        sheet = book["programme"]
        for row, heading, wrong in ((2, "role", "speeker"), (2, "speaker", "ada-ey"), (3, "starts at", "soon")):
            sheet.cell(row, column(sheet, heading)).value = wrong
        book["persons"].cell(1, 1).value = "slag"

    refused = load(edited(load.export("reed-2026"), edit))

    assert refused.returncode == 1
    for said in (
        r"programme!\w+3: 'soon' is no date and time; write one such as 2026-05-04 09:30",
        r"programme!\w+2: unknown value 'speeker'; did you mean 'speaker'\?",
        r"persons!A1: unknown column 'slag'; did you mean 'slug'\?",
    ):
        assert re.search(said, refused.stderr), refused.stderr


# Through LibreOffice -------------------------------------------------------------------------------------------------


def typed(row: list[str | None]) -> list[Any]:
    """Return the cells of a row as somebody who types them into a spreadsheet program gets them."""
    return [
        date.fromisoformat(cell)
        if cell and re.fullmatch(r"\d{4}-\d\d-\d\d", cell)
        else time.fromisoformat(cell)
        if cell and re.fullmatch(r"\d\d:\d\d", cell)
        else cell
        for cell in row
    ]


@needs_libreoffice
@pytest.mark.slow
def test_sheets_of_three_conferences_go_in_out_through_libreoffice_and_in_again(load: Loading) -> None:
    files = {}
    for slug, zone, country in (
        ("salzufer-2026", "Europe/Berlin", "DE"),
        ("harbour-2027", "Europe/Oslo", "NO"),
        ("ozero-2028", "Europe/Minsk", "BY"),
    ):
        rows = rows_of((SHEETS / f"{slug}.csv").read_text(encoding="utf-8"), "," if slug.startswith("harbour") else ";")
        event = {"slug": slug, "title": slug.title(), "time zone": zone, "country": country}
        files[slug] = workbook(load.folder / f"{slug}.xlsx", event, programme=list(map(typed, rows)))
    folder = load.folder / "office"
    folder.mkdir()
    for file in through_libreoffice(files.values(), "ods", folder):
        done = load(file)
        assert done.returncode == 0, done.stderr
        # As it was before LibreOffice had it, too.
        assert load.changes(files[file.stem]) == []
    counted = "SELECT count(*) FROM {}"
    assert [load.said(counted.format(each))[0][0] for each in ("statements", "appearances", "speakers")] == [18, 28, 13]

    exports = [load.export(slug) for slug in files]
    for file in [*through_libreoffice(exports, "ods", folder), *through_libreoffice(exports, "xlsx", folder)]:
        assert load.changes(file) == []


@needs_libreoffice
@pytest.mark.slow
def test_what_is_edited_in_libreoffice_is_all_that_changes(load: Loading) -> None:
    # Its texts are hard to keep.
    assert load(*RECORDS).returncode == 0
    file = load.export("almaty-2031")
    folder = load.folder / "office"
    folder.mkdir()
    (saved,) = through_libreoffice([file], "xlsx", folder)

    def edit(book: Any) -> None:
        sheet = book["programme"]
        sheet.cell(2, column(sheet, "title")).value = "Another title"

    (once_more,) = through_libreoffice([edited(saved, edit)], "ods", folder)

    (change,) = load.changes(once_more)
    assert change.startswith("update statements ")
    assert change.endswith("-> 'Another title'")


# The template, and CSV for Excel -------------------------------------------------------------------------------------


def test_the_template_is_filled_in_and_loads(load: Loading) -> None:
    file = load.folder / "new.xlsx"
    assert load.run("seeds", "template", "new.xlsx").stdout == (
        "new.xlsx: fill in the sheets event and programme, and load it\n"
    )
    assert load.run("seeds", "template", "new.xlsx").stderr == "conference-record: new.xlsx: File exists\n"
    assert load.run("seeds", "template", "new.doc").returncode == 2
    assert file.read_bytes() == template()
    assert "says nothing of the conference itself" in load(file).stderr

    def fill(book: Any) -> None:
        for row in book["event"].iter_rows(min_row=2):
            row[1].value = {"slug": "lake-2026", "title": "Lake Days", "organizer": "Reed Ltd"}.get(row[0].value)
        for row in book["example"].iter_rows(min_row=2):
            for cell in row:
                book["programme"][cell.coordinate] = cell.value

    done = load(edited(file, fill))

    assert done.returncode == 0, done.stderr
    assert load.said("SELECT count(*) FROM statements") == [(3,)]
    assert load.said("SELECT role, speaker FROM programme ORDER BY statement_position, position") == [
        ("speaker", "Mira Stojkovska"),
        ("moderator", "Petar Ilin"),
        ("panellist", "Chen Haiyan"),
        ("panellist", "Ana Ilin"),
        ("speaker", "Jeanne Dupré"),
    ]
    rules = openpyxl.load_workbook(file)["programme"].data_validations.dataValidation
    assert {str(rule.sqref).partition("2")[0] for rule in rules} == {"H", "K", "N", "O"}


def test_csv_for_excel_has_a_mark_and_no_formulas(load: Loading) -> None:
    record = load.folder / "dune.toml"
    record.write_text(
        '[event]\nslug = "dune-2026"\ntitle = "Dune Day"\n[speakers.zoe]\nname = "Zoë Łęcki"\n'
        '[[statements]]\ntitle = \'=HYPERLINK("https://example.org/x","slides")\'\n'
        '[[statements.appearances]]\nspeaker = "zoe"\nbilled_name = "@zoe"\nbilled_title = "+371 warden"\n',
        encoding="utf-8",
    )
    load(record)

    plain = load.command("export", "dune-2026", "--format", "csv")
    excel = load.command("export", "dune-2026", "--format", "csv", "--excel")

    assert not plain.stdout.startswith("\ufeff")
    assert excel.stdout.startswith("\ufeffevent,")
    for harmless in ("'@zoe", "'+371 warden", "\"'=HYPERLINK("):
        assert harmless in excel.stdout
        assert harmless not in plain.stdout
    assert load.command("export", "dune-2026", "--format", "popolo", "--excel").returncode == 2
