"""A conference printed for a person, on a terminal and piped, with all that it says and what each line rests on."""

import fcntl
import os
import pty
import re
import struct
import sys
import termios
import unicodedata

import pytest
from sqlalchemy import Engine, text

from conference_record.models import open_engine
from conference_record.seeds.query.find import UnknownEventError
from conference_record.seeds.show.programme import conference_lines, programme_lines
from tests.conftest import CountQueries
from tests.databases import ROOT
from tests.running import BOTH, Run

DATABASES = ["sqlite"]


def shown(engine: Engine, slug: str, *, width: int = 100, evidence: bool = False) -> list[str]:
    with engine.connect() as connection:
        lines = conference_lines(connection, slug, width=width, evidence=evidence)
    return ["".join(piece for piece, _ in line) for line in lines]


def cells(line: str) -> int:
    """Count the columns that a line takes: two for a wide character, none for one that joins the last."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in line
    )


def on_a_terminal(url: str, *arguments: str, width: int, **environment: str) -> str:
    """Return what a command writes to a terminal of a given width."""
    process, terminal = pty.fork()
    if process == 0:
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
        command = [sys.executable, "-m", "seeds", "--database", url, *arguments]
        kept = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "TERM": "xterm-256color"}
        os.execve(command[0], command, {**kept, **environment})
    written = b""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break  # Linux says so when the other side is gone.
        if not piece:
            break
        written += piece
    os.close(terminal)
    os.waitpid(process, 0)
    return written.decode().replace("\r\n", "\n")


def test_it_tells_who_spoke_as_what_for_whom_and_what_they_said(loaded: Engine) -> None:
    lines = shown(loaded, "minsk-2018")

    told = " ".join(" ".join(lines).split())
    for said in (
        "more than 250 participants from 46 countries",
        "participant: European Union",
        "participant: Experts from Belarus",
        "7. welcoming-address read-out author Alexander Lukashenko, President of the Republic of Belarus",
        "reader Stanislav Zas, State Secretary of the Security Council of the Republic of Belarus",
        "8. speech speaker S.Zas (Stanislav Zas)",
        "as Under-Secretary-General, United Nations; Head, UN Counter-Terrorism Office",
        "- called for stronger legal cooperation to counter terrorism effectively about: Countering terrorism",
        "In which statement, the sources do not say speaker Ambassador Greminger (Thomas Greminger)",
    ):
        assert said in told
    assert all(line == line.rstrip() for line in lines)


def test_the_programme_of_the_first_command_is_the_same_in_short(loaded: Engine) -> None:
    with loaded.connect() as connection:
        programme = list(programme_lines(connection, "minsk-2018"))

    whole = shown(loaded, "minsk-2018")
    # What it is about, and what it adopted, is left out.
    assert programme[:5] == [*whole[:3], *whole[6:8]]
    assert len(programme) < len(whole) / 2
    assert "   5. statement          speaker   Valery Semerikov, Deputy Secretary General of the CSTO" in programme


def test_every_kind_of_programme_is_told(almaty: Engine) -> None:
    lines = shown(almaty, "almaty-2031")

    assert lines[1] == "Форум воды, XII"
    assert lines[3:5] == ["about 300 participants from at least 12 countries", "times of Asia/Almaty"]
    panel = lines.index(
        "   1. Who owes whom what: a panel whose title is far too long for one column of a terminal (panel)"
    )
    assert lines[panel + 1 : panel + 14] == [
        "      2031-06-03 09:15 to 10:00 | in ru",
        "      They disagreed.",
        "                         moderator   Marie Noir",
        "                         panellist   Aigul Serik, Minister of Water, and expert (Айгуль Серик)",
        "                                     as Minister, Ministry of Water of Kazakhstan; Independent",
        "                                     expert",
        "                                     - called for a treaty, and [red]soon",
        "                                       about: Water; and rivers",
        "                         panellist   李水明博士",
        "                                     as 主任, Secretariat; World Water Body",
        "                         interpreter A team of three",
        "",
        '=SUM(A1), "quoted" [bold]not bold[/bold] :smile:',
    ]
    assert "    2031-06-03 09:30 to 11:00 | Hall 2 | track B" in lines
    # A delegation of which nobody is named, times past midnight, and a statement in which nobody is known to take part.
    assert "                         speaker     Fiji" in lines
    assert "                                     for Fiji" not in lines
    assert "    2031-06-03 22:30 to 2031-06-04 00:45" in lines
    assert "   4. break" in lines


WITHOUT = "DELETE FROM citations WHERE appearance_id IN (SELECT id FROM appearances WHERE role = 'rapporteur')"


def test_evidence_names_source_and_sentences_behind_each_line(almaty: Engine) -> None:
    with almaty.begin() as connection:
        connection.execute(text(WITHOUT))

    lines = shown(almaty, "almaty-2031", evidence=True)

    assert lines[6:9] == [
        "    [programme:1.1, 1.2; title: programme:0.1; report:0.1; participant_count: programme:2.1;",
        "    participant_count: report:1.1 says 280]",
        "organizer: Secretariat",
    ]
    remark = lines.index("                                     - called for a treaty, and [red]soon")
    assert (
        lines[remark - 1] == "                                     [panellist: programme:2.3; capacity: programme:2.2]"
    )
    assert lines[remark + 2] == "                                       [report:1.2]"
    assert "                                     [rapporteur: no evidence]" in lines
    assert lines[-3:] == [
        "Sources",
        "programme: Programme, Forum Office, 2031-05-20, https://example.org/programme",
        "report: Report, final, document-symbol WWB/2031/2",
    ]
    registers = lines.index("In other registers")
    assert lines[registers + 1 : registers + 5] == [
        'Mountains, Water [and] "Trust": document-symbol WWB/2031/1, wikidata Q990000000031',
        "Форум воды: wikidata Q990000000012",
        "Айгуль Серик: staff [7], viaf 990000000000001, viaf 990000000000002",
        "",
    ]
    assert "In other registers" not in shown(almaty, "almaty-2031")
    assert not any("programme:" in line for line in shown(almaty, "almaty-2031"))


@pytest.mark.parametrize("width", [20, 44, 71, 72, 100])
def test_no_line_is_wider_than_the_terminal_in_any_script(almaty: Engine, width: int) -> None:
    for slug in ("minsk-2018", "almaty-2031"):
        lines = shown(almaty, slug, width=width, evidence=True)
        assert max(map(cells, lines)) <= width
        letters = "".join(lines).replace(" ", "")
        assert letters.count("上游与下游：共享河流") == (slug == "almaty-2031")
        # No line begins with what closes.
        assert not any(line.lstrip()[:1] in ("，", "：", ",") for line in lines if line)


@BOTH
def test_it_reads_in_as_many_queries_however_much_was_said(
    loaded: Engine, almaty: Engine, count_queries: CountQueries
) -> None:
    counts = []
    for engine in (loaded, almaty):
        with count_queries(engine) as sent:
            shown(engine, "minsk-2018", evidence=True)
        counts.append(len(sent))
    with count_queries(almaty) as sent, almaty.begin() as connection:
        connection.execute(text("UPDATE remarks SET act = 'said' WHERE act = 'called for'"))
        sent.clear()
        conference_lines(connection, "almaty-2031", evidence=True)
    assert counts[0] == counts[1]
    # The other conference has bodies of more than one kind of place, and no more kinds of rows.
    assert len(sent) <= counts[0] + 3


def test_text_of_the_database_steers_no_terminal(almaty: Engine) -> None:
    with almaty.begin() as connection:
        connection.execute(
            text("UPDATE statements SET summary = :summary WHERE summary = 'They disagreed.'"),
            {"summary": "red \x1b[31m, \x9b31m, back\bspace and \u202edne"},
        )

    (line,) = (line for line in shown(almaty, "almaty-2031") if "red" in line and "31m" in line)

    assert line == "      red \ufffd[31m, \ufffd31m, back\ufffdspace and \ufffddne"


def test_the_command_prints_plain_text_of_one_width_into_a_pipe(run: Run, almaty_url: str) -> None:
    narrow = run("seeds", "--database", almaty_url, "show", "almaty-2031", COLUMNS="40", TERM="dumb")
    wide = run("seeds", "show", "--database", almaty_url, "almaty-2031", COLUMNS="300", TERM="xterm")

    assert (narrow.returncode, narrow.stderr) == (0, "")
    assert narrow.stdout == wide.stdout
    assert "\x1b" not in narrow.stdout
    assert '\n=SUM(A1), "quoted" [bold]not bold[/bold] :smile:\n' in narrow.stdout
    assert "no evidence" not in narrow.stdout
    told = run("seeds", "--database", almaty_url, "show", "almaty-2031", "--evidence")
    assert "report:1.1 says 280" in told.stdout


@pytest.mark.slow
def test_the_command_fits_the_terminal_and_obeys_no_color(almaty_url: str) -> None:
    coloured = on_a_terminal(almaty_url, "show", "almaty-2031", width=50)
    plain = re.sub("\x1b\\[[0-9;]*m", "", coloured)

    assert "\x1b[36m" in coloured
    assert max(map(cells, plain.splitlines())) <= 50
    assert "[bold]not bold[/bold]" in plain
    assert "\x1b[36m" not in on_a_terminal(almaty_url, "show", "almaty-2031", width=50, NO_COLOR="1")
    wide = re.sub("\x1b\\[[0-9;]*m", "", on_a_terminal(almaty_url, "show", "almaty-2031", width=250))
    assert wide == run_plain(almaty_url)


def run_plain(url: str) -> str:
    engine = open_engine(url)
    lines = shown(engine, "almaty-2031")
    engine.dispose()
    return "\n".join(lines) + "\n"


def test_what_is_unknown_is_one_line_that_names_what_is_like_it(run: Run, almaty_url: str, almaty: Engine) -> None:
    refused = run("seeds", "--database", almaty_url, "show", "minsk")

    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith(
        "conference-record: there is no event, person, body, topic or source 'minsk' in the database;"
        " did you mean 'minsk-2018'"
    )
    assert refused.stderr.count("\n") == 1
    with almaty.connect() as connection, pytest.raises(UnknownEventError):
        list(programme_lines(connection, "minsk"))


@pytest.mark.slow
def test_a_conference_is_found_by_the_slug_that_it_had_before(run: Run, loaded_url: str, loaded: Engine) -> None:
    commands = ["show"], ["dump"], ["export", "--format", "csv"], ["export", "--format", "popolo"]
    before = [run("seeds", "--database", loaded_url, *command, "minsk-2018").stdout for command in commands]
    with loaded.begin() as connection:
        connection.execute(text("UPDATE events SET slug = 'minsk-digital-age-2018'"))

    for command, said in zip(commands, before, strict=True):
        done = run("seeds", "--database", loaded_url, *command, "minsk-2018")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == run("seeds", "--database", loaded_url, *command, "minsk-digital-age-2018").stdout
        assert done.stdout.count("\n") >= said.count("\n") > 10


def test_who_was_found_to_be_another_is_told_as_the_other_and_bodies_once(loaded: Engine) -> None:
    before = shown(loaded, "minsk-2018", evidence=True)
    with loaded.begin() as connection:
        for statement in (
            "INSERT INTO speakers (id, slug, name) VALUES (901, 'found-to-be', 'Found To Be')",
            "UPDATE speakers SET merged_into_id = 901 WHERE slug = 'stanislav-zas'",
            "INSERT INTO identifiers (scheme, value, speaker_id) SELECT 'viaf', '990000000000009', id FROM speakers"
            " WHERE slug = 'stanislav-zas'",
            "INSERT INTO organizations (id, slug, name) VALUES (902, 'police', 'Police of the World')",
            "UPDATE organizations SET merged_into_id = 902 WHERE name IN ('INTERPOL', 'Council of Europe')",
        ):
            connection.execute(text(statement))

    lines = shown(loaded, "minsk-2018", evidence=True)

    told = " ".join(" ".join(lines).split())
    assert "speaker S.Zas (Found To Be)" in told
    assert "reader Stanislav Zas, State Secretary" in told, "as printed"
    assert lines.count("participant: Police of the World") == 1
    assert not any("INTERPOL" in line or "Council of Europe" in line for line in lines)
    # Of what both rest on, nothing is lost.
    (at,) = (number for number, line in enumerate(before) if line == "participant: INTERPOL")
    assert lines[lines.index("participant: Police of the World") + 1] == before[at + 1]
    assert "Found To Be: viaf 990000000000009" in lines
