"""Documents are read as they come, in a way that is said, and what was numbered before keeps its numbers."""

import hashlib
from pathlib import Path

import pytest

from conference_record.seeds.read.files import read_record
from conference_record.seeds.record.sentences import WAYS, outline, paragraphs, way_of
from tests.running import Run

DATABASES = ["sqlite"]

LINES = """\
Forum on Rivers
Riga, 3 May 2024
The forum was opened by Anna Ozola. She thanked the hosts for their welcome, and gave the floor to the first of them.
1. Opening of the session. Chair: A. Ozola
2. Election of officers
• A bullet
09:00 – 09:30 Coffee
The end.
"""

WRAPPED = """\
Forum on Rivers
The forum was opened by Anna Ozola, who thanked the hosts for
their welcome and said that rivers know no borders. She then
gave the floor to the Minister.
The Minister spoke about water. He was followed by two others,
whose words are not recorded here.
Agenda:
1. Opening of the session by the Chair, who is
   elected for two years
2.1 Election of officers
(a) Chair
- Vice-Chair
"""

BLANK = "Forum\n\nThe forum was opened.\nIt went on.\n\nAgenda:\n1. Opening\n2. Election\n"


@pytest.mark.parametrize("change", [str, lambda text: text.replace("\n", "\r\n"), lambda text: f"\ufeff{text}"])
def test_a_text_without_blank_lines_is_read_by_its_lines(change: object) -> None:
    assert callable(change)
    lines = change(LINES)

    assert way_of(lines) == "lines"
    assert paragraphs(lines, "lines") == [
        ["Forum on Rivers", "Riga, 3 May 2024"],
        [
            "The forum was opened by Anna Ozola.",
            "She thanked the hosts for their welcome, and gave the floor to the first of them.",
        ],
        ["1. Opening of the session.", "Chair: A. Ozola"],
        ["2. Election of officers"],
        ["• A bullet"],
        ["09:00 – 09:30 Coffee"],
        ["The end."],
    ]


def test_wrapped_lines_are_joined_and_items_are_not() -> None:
    assert way_of(WRAPPED) == "wrapped"
    assert paragraphs(WRAPPED, "wrapped") == [
        ["Forum on Rivers"],
        [
            "The forum was opened by Anna Ozola, who thanked the hosts for their welcome and said that rivers know no"
            " borders.",
            "She then gave the floor to the Minister.",
        ],
        ["The Minister spoke about water.", "He was followed by two others, whose words are not recorded here."],
        ["Agenda:"],
        ["1. Opening of the session by the Chair, who is elected for two years"],
        ["2.1 Election of officers"],
        ["(a) Chair"],
        ["- Vice-Chair"],
    ]


def test_a_text_with_blank_lines_keeps_its_numbers_and_its_items_can_be_counted() -> None:
    assert way_of(BLANK) == "paragraphs"
    assert outline(BLANK) == [1, 2, 3]
    assert paragraphs(BLANK, "items") == [
        ["Forum"],
        ["The forum was opened.", "It went on."],
        ["Agenda:"],
        ["1. Opening"],
        ["2. Election"],
    ]
    assert way_of("") == way_of("One line.") == way_of("A\n\nB") == "paragraphs"


def test_the_command_says_how_it_reads_and_takes_another_way(run: Run, tmp_path: Path) -> None:
    (tmp_path / "lines.txt").write_text(LINES, encoding="utf-16")
    (tmp_path / "blank.txt").write_text(BLANK, encoding="utf-8")

    lines, blank = run("seeds", "outline", "lines.txt"), run("seeds", "outline", "blank.txt")
    items = run("seeds", "outline", "blank.txt", "--read-as", "items")

    assert lines.stdout.splitlines()[1:3] == ["outline = [2, 2, 2, 1, 1, 1, 1]", "# read as: one paragraph a line"]
    assert "4.1 • A bullet\n" in lines.stdout
    assert blank.stdout.splitlines()[1:3] == [
        "outline = [1, 2, 3]",
        "# read as: paragraphs between blank lines; 2 items of lists are parts of them, --read-as items counts each",
    ]
    assert items.stdout.splitlines()[1] == "outline = [1, 2, 1, 1, 1]"
    assert run("seeds", "outline", "blank.txt", "--read-as", "words").returncode == 2


@pytest.mark.parametrize("way", WAYS)
def test_verify_reads_in_the_way_in_which_the_record_was_outlined(run: Run, tmp_path: Path, way: str) -> None:
    for name, content in {"lines": LINES, "wrapped": WRAPPED, "blank": BLANK}.items():
        (tmp_path / f"{name}.txt").write_text(content, encoding="utf-8")
        first = 0 if outline(content, way)[0] else 1
        (tmp_path / f"{name}.toml").write_text(
            f'[event]\nslug = "{name}-2024"\ntitle = "T {name}"\ncite = "{first}.1"\n'
            f'[sources.{name}]\ntitle = "S"\nsha256 = "{hashlib.sha256(content.encode()).hexdigest()}"\n'
            f"outline = {outline(content, way)}\n"
        )
        loaded = run("seeds", "load", f"{name}.toml")
        assert loaded.returncode == 0, loaded.stderr

        agreed = run("seeds", "verify", f"{name}.txt")

        assert agreed.returncode == 0, agreed.stderr
        first, second, *_ = agreed.stdout.splitlines()
        assert first.startswith(f"{name}: SHA-256 and outline agree; ")
        read_as = next(told for other, told in WAYS.items() if f"read as: {told}" == second)
        assert outline(content, next(other for other, told in WAYS.items() if told == read_as)) == outline(content, way)


def test_a_new_record_begins_with_its_document_and_overwrites_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "The Report.txt").write_text(LINES, encoding="utf-8")

    made = run("seeds", "new", "riga-2024", "--from", "The Report.txt")

    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout == "riga-2024.toml\nrecord.schema.json\nread as: one paragraph a line\n"
    file = tmp_path / "riga-2024.toml"
    written = file.read_text(encoding="utf-8")
    assert written.startswith("#:schema ./record.schema.json\n")
    assert (tmp_path / "record.schema.json").read_text() == run("seeds", "schema").stdout
    record = read_record(file).record
    assert (record.event.slug, record.event.title) == ("riga-2024", "Forum on Rivers")
    assert record.sources["riga-2024-the-report"].outline == outline(LINES, "lines")
    assert record.sources["riga-2024-the-report"].sha256 == hashlib.sha256(LINES.encode()).hexdigest()
    assert run("seeds", "check", "riga-2024.toml").returncode == 0
    # What is proposed in comments is right as it stands.
    proposed = written.replace("\n# [", "\n[").replace("SLUG", "x-y")
    for key in (
        "kind",
        "starts_on",
        "ends_on",
        "timezone",
        "city",
        "country",
        "cite",
        "name",
        "affiliations",
        "title",
        "app",
    ):
        proposed = proposed.replace(f"\n# {key}", f"\n{key}")
    (tmp_path / "proposed.toml").write_text(proposed, encoding="utf-8")
    assert run("seeds", "check", "proposed.toml").stderr == ""

    (tmp_path / "record.schema.json").write_text("mine")
    again = run("seeds", "new", "riga-2024", "--from", "The Report.txt")
    other = run("seeds", "new", "riga-2025", "--from", "The Report.txt", "--read-as", "wrapped")

    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr == "conference-record: riga-2024.toml: is there already; remove it, or give another slug\n"
    assert file.read_text(encoding="utf-8") == written
    assert other.stdout.startswith("riga-2025.toml\nread as: lines joined")
    assert (tmp_path / "record.schema.json").read_text() == "mine"


def test_wrong_wishes_for_a_new_record_are_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\xff")
    for arguments, status, problem in (
        (("Riga", "--from", "bad.txt"), 2, "argument SLUG: 'Riga' is no slug; one is like minsk-2018"),
        (("riga-2024",), 2, "the following arguments are required: --from"),
        (("riga-2024", "--from", "none.txt"), 1, "none.txt: No such file or directory"),
        (("riga-2024", "--from", "bad.txt"), 1, "bad.txt: byte 0 is not UTF-8; save a copy of it as UTF-8"),
    ):
        refused = run("seeds", "new", *arguments)
        assert (refused.returncode, refused.stdout) == (status, "")
        assert problem in refused.stderr
        assert "Traceback" not in refused.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["bad.txt"]
