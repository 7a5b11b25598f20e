"""Programmes in sheets become records, and every cell that cannot be read is named with what would be right."""

from datetime import datetime
from pathlib import Path

import pytest

from conference_record.seeds.read.sheet import headings
from conference_record.seeds.record.format import Appearance, Link, Statement
from tests.sheets import faults, notices, read

HEADINGS = "Date;Time;End;Session;Title;Speaker;Organization;Post;Role;Country;Room\n"


def shown(statements: list[Statement]) -> list[str]:
    """Return statements as lines: title, session, and who appears."""
    return [f"{each.title} | {each.session} | {who(each.appearances)}" for each in statements]


def who(entries: list[Appearance]) -> str:
    """Return those who appear, with role and posts."""
    return ", ".join(
        f"{entry.role} {entry.speaker or entry.organization or entry.billed_name} {'+'.join(entry.capacities)}".strip()
        for entry in entries
    )


def test_a_row_is_a_talk_with_its_time_place_and_speaker(tmp_path: Path) -> None:
    loaded = read(
        tmp_path,
        HEADINGS + "04.05.2026;9.30;10h30;Opening;Welcome;Dr Ada Ay;Reed Ltd;Director;Moderator;Lettland;Barn\n",
    )

    (statement,) = loaded.record.statements
    assert (statement.title, statement.room) == ("Welcome", "Barn")
    assert (statement.starts_at, statement.ends_at) == (datetime(2026, 5, 4, 9, 30), datetime(2026, 5, 4, 10, 30))
    assert [(session.id, session.title) for session in loaded.record.sessions] == [("opening", "Opening")]
    assert who(statement.appearances) == "moderator ada-ay reed-ltd"
    assert statement.appearances[0].billed_honorific == "Dr"
    ada, reed = loaded.record.speakers["ada-ay"], loaded.record.organizations["reed-ltd"]
    assert (ada.name, ada.affiliations["reed-ltd"].title) == ("Ada Ay", "Director")
    assert (reed.name, reed.country) == ("Reed Ltd", "LV")


def test_blank_cells_below_a_day_and_a_session_are_as_above(tmp_path: Path) -> None:
    loaded = read(
        tmp_path,
        HEADINGS
        + "04.05.2026;9:00;;Opening;One;Ada Ay\n;9:30;;;Two;Ben Bee\n;10:00;;-;Three;Ada Ay\n;10:30;;;Four;\n"
        + "05.05.2026;9:00;;;Five;Ada Ay\n",
    )

    assert [(each.session, str(each.starts_at)) for each in loaded.record.statements] == [
        ("opening", "2026-05-04 09:00:00"),
        ("opening", "2026-05-04 09:30:00"),
        (None, "2026-05-04 10:00:00"),
        (None, "2026-05-04 10:30:00"),
        (None, "2026-05-05 09:00:00"),
    ]
    assert "A: blank cells of the column date are read as the one above" in notices(loaded)


def test_where_others_repeat_the_session_a_blank_one_was_forgotten(tmp_path: Path) -> None:
    rows = "4.5.2026;9:00;;A;One;Ada Ay\n4.5.2026;9:30;;A;Two;Ben Bee\n4.5.2026;10:00;;{};Three;Ada Ay\n"

    assert faults(tmp_path, HEADINGS + rows.format("")) == [
        "D4: is blank, where other rows repeat the session; write 'A' as above, or - for none"
    ]
    assert read(tmp_path, HEADINGS + rows.format("-")).record.statements[2].session is None


@pytest.mark.parametrize(
    "rows",
    [
        "4.5.2026;9:00;;A;One;Ada Ay\n;;;;;Ben Bee\n",
        "4.5.2026;9:00;;A;One;Ada Ay\n4.5.2026;9:00;;A;One;Ben Bee\n",
        "4.5.2026;9:00;;A;One;Ada Ay; Ben Bee\n".replace("Ada Ay; Ben Bee", '"Ada Ay; Ben Bee"'),
        "4.5.2026;9:00;;A;One;Ada Ay\n4.5.2026;9:00;;A;;Ben Bee\n",
    ],
)
def test_several_who_speak_in_one_talk_stand_in_one_cell_or_in_rows_of_their_own(tmp_path: Path, rows: str) -> None:
    loaded = read(tmp_path, HEADINGS + rows)

    assert shown(loaded.record.statements) == ["One | a | speaker ada-ay, speaker ben-bee"]


def test_parallel_talks_stay_apart_and_the_same_session_on_another_day_is_another(tmp_path: Path) -> None:
    loaded = read(
        tmp_path,
        HEADINGS
        + "4.5.2026;9:00;;A;One;Ada Ay;;;;;Hall\n4.5.2026;9:00;;B;Two;Ben Bee;;;;;Barn\n"
        + "4.5.2026;9:30;;A;Three;Cem Cee\n5.5.2026;9:00;;A;Four;Ada Ay\n",
    )

    assert [(each.title, each.session) for each in loaded.record.statements] == [
        ("One", "a"),
        ("Two", "b"),
        ("Three", "a"),
        ("Four", "a-2"),
    ]


def test_a_row_of_a_session_alone_says_when_and_where_it_is(tmp_path: Path) -> None:
    loaded = read(
        tmp_path, HEADINGS + "4.5.2026;9:00;12:00;Morning;;;;;;;Hall\n;;;Morning;;Ada Ay;;;chair\n;9:30;;;One;Ben Bee\n"
    )

    (session,) = loaded.record.sessions
    assert (str(session.starts_at), str(session.ends_at), session.room) == (
        "2026-05-04 09:00:00",
        "2026-05-04 12:00:00",
        "Hall",
    )
    assert who(session.appearances) == "chair ada-ay"
    assert shown(loaded.record.statements) == ["One | morning | speaker ben-bee"]


def test_each_row_of_a_sheet_without_titles_is_a_statement(tmp_path: Path) -> None:
    loaded = read(tmp_path, "Session,Speaker\nOpening,Ada Ay\n,Ben Bee\n")

    assert shown(loaded.record.statements) == ["None | opening | speaker ada-ay", "None | opening | speaker ben-bee"]


def test_a_list_of_persons_says_who_took_part(tmp_path: Path) -> None:
    loaded = read(tmp_path, "Name,Institution,Role\nAda Ay,Reed Ltd,participant\n,City of Riga,participant\n")

    assert who(loaded.record.appearances) == "attendee ada-ay reed-ltd, attendee city-of-riga"


def test_a_day_alone_in_a_row_holds_for_those_below(tmp_path: Path) -> None:
    loaded = read(
        tmp_path, "Time,Title,Speaker\nMonday 4 May 2026,,\n9:00,One,Ada Ay\nTuesday 5 May 2026,,\n9:00,Two,Ben Bee\n"
    )

    assert [str(each.starts_at) for each in loaded.record.statements] == ["2026-05-04 09:00:00", "2026-05-05 09:00:00"]


def test_one_thing_for_all_persons_of_a_row_or_one_for_each(tmp_path: Path) -> None:
    loaded = read(
        tmp_path,
        HEADINGS
        + '4.5.2026;9:00;;;One;"Ada Ay; Ben Bee";"Reed Ltd; City of Riga";"Director; Mayor"\n'
        + '4.5.2026;10:00;;;Two;"Ada Ay; Ben Bee";Reed Ltd;;panellist\n'
        + '4.5.2026;11:00;;;Three;Ada Ay;"Reed Ltd; Barns Inc"',
    )

    assert shown(loaded.record.statements) == [
        "One | None | speaker ada-ay reed-ltd, speaker ben-bee city-of-riga",
        "Two | None | panellist ada-ay reed-ltd, panellist ben-bee reed-ltd",
        "Three | None | speaker ada-ay reed-ltd+barns-inc",
    ]
    assert "G3: is read for all persons of the row, as it has only one affiliation" in notices(loaded)
    assert faults(tmp_path, HEADINGS + '4.5.2026;9:00;;;One;"Ada Ay; Ben Bee; Cem Cee";"Reed Ltd; City of Riga"\n') == [
        "G2: has 2 for 3 persons; write one for each in their order, separated by ;"
    ]


def test_what_holds_at_the_conference_is_given_with_the_sheet(tmp_path: Path) -> None:
    loaded = read(
        tmp_path,
        "date,time,title,speaker,organization\n4/5/2026,9:00,One,Ada Ay,IOL\n4.5.,10:00,Two,A. Ay,Institute of Lakes\n",
        event="starts_on = 2026-05-04\n[speakers.a-ay]\nname = 'Ada Ay'\nnames = ['A. Ay']\n"
        "[organizations.lakes]\nname = 'Institute of Lakes'\nacronym = 'IOL'\n",
    )

    record = loaded.record
    assert who([entry for each in record.statements for entry in each.appearances]) == (
        "speaker a-ay lakes, speaker a-ay lakes"
    )
    assert (record.statements[0].appearances[0].billed_name, record.statements[1].appearances[0].billed_name) == (
        None,
        "A. Ay",
    )
    assert [str(each.starts_at) for each in record.statements] == ["2026-05-04 09:00:00", "2026-05-04 10:00:00"]
    assert "A2: '4/5/2026' is read as 2026-05-04, which is near the other days" in notices(loaded)
    assert "A3: has no year, and is read as of 2026" in notices(loaded)


def test_headings_that_are_not_usual_are_given(tmp_path: Path) -> None:
    text = "Was,Wer genau,Telefon\nOne,Ada Ay,123\n"
    given = (("Was", "title"), ("Wer genau", "speaker"), ("Telefon", "-"))

    loaded = read(tmp_path, text, *given)

    assert shown(loaded.record.statements) == ["One | None | speaker ada-ay"]
    assert not any("C1" in notice for notice in notices(loaded))
    with_notice = read(tmp_path, text, *given[:2])
    assert [each for each in notices(with_notice) if each.startswith("C1: the column 'Telefon' is not known, and not")]


def test_keys_of_a_record_are_headings_too(tmp_path: Path) -> None:
    loaded = read(
        tmp_path,
        "title,speaker,billed title,other titles,links,presence,orcid\n"
        "One,Ada Ay,\"Director, IOL\",Eins; Один,\"[{ kind = 'video', url = 'https://example.org/1' }]\",absent,"
        "0000-0002-1825-0097\n",
    )

    (statement,) = loaded.record.statements
    assert statement.other_titles == ["Eins", "Один"]
    assert statement.links == [Link(kind="video", url="https://example.org/1")]
    assert (statement.appearances[0].billed_title, statement.appearances[0].presence) == ("Director, IOL", "absent")
    assert loaded.record.speakers["ada-ay"].identifiers == {"orcid": "0000-0002-1825-0097"}


ROW = "4.5.2026;9:00;10:00;A;One;Ada Ay;Reed Ltd;Director;speaker;LV;Hall\n"


@pytest.mark.parametrize(
    ("rows", "right"),
    [
        ("4.5.2O26;9:00;;A;One", "A2: '4.5.2O26' is no date; perhaps 2026-05-04 is meant"),
        ("4.5.;9:00;;A;One", "A2: '4.5.' is no date; write it as 2026-05-04"),
        ("5/4/2026;9:00;;A;One", "A2: '5/4/2026' may be 2026-04-05 or 2026-05-04; write one of these"),
        ("4.5.2026;9;30;A;One", "B2: '9' is no time; write it as 09:30"),
        ("4.5.2026;9:3o;;A;One", "B2: '9:3o' is no time; perhaps 09:30 is meant"),
        ("4.5.2026;9:30;9:00;A;One", "C2: ends at 09:00, before it starts at 09:30"),
        ("4.5.2026;9:30;lunch;A;One", "C2: 'lunch' is no time; write it as 09:30"),
        (
            ";;;;;;;;;;\nAll times may change;;;;",
            "A3: 'All times may change' is no date; write it as 2026-05-04; if the row",
        ),
        (ROW + ROW, "row 3: says again that ada-ay appears, as row 2; delete one"),
        (ROW + ROW.replace("Hall", "Barn").replace("Ada", "Eva"), ""),
        ("4.5.2026;9:00;;A;One;Ada Ay;;;speeker", "I2: unknown value 'speeker'; did you mean 'speaker'?"),
        ("4.5.2026;9:00;;A;One;Ada Ay;Reed Ltd;;;Latvija?", "J2: 'Latvija?' is no country that is known; perhaps LV"),
        (
            "4.5.2026;9:00;;A;One;Ada Ay;Reed Ltd;;;Atlantis",
            "J2: 'Atlantis' is no country that is known; write the code",
        ),
        ("4.5.2026;9:00;;A;One;!?", "F2: '!?' has no letters of which a slug can be made; give a slug beside it"),
        ("4.5.2026;9:00;;A;One;;;Director", "H2: is of nobody: the row has a post, and no speaker; write who"),
        ("4.5.2026;9:00;;A;One;José Ay\n;;;;;Jose Ay", "F3: 'Jose Ay' and 'José Ay' in F2 would have one slug"),
        ("4.5.2026;9:00;;A;O\x07ne;Ada Ay", "E2: holds the control character U+0007; take it out"),
    ],
)
def test_a_fault_names_its_cell_and_says_what_would_be_right(tmp_path: Path, rows: str, right: str) -> None:
    if not right:
        # Another room at the same time is another talk, or its row says who else speaks.
        assert len(read(tmp_path, HEADINGS + rows).record.statements) == 2
        return
    found = faults(tmp_path, HEADINGS + rows + "\n")

    assert [each for each in found if each.startswith(right)], found
    assert len(found) == 1


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    found = faults(tmp_path, HEADINGS + "4.5.2026;9:3o;;A;One;!?;;;speeker\n32.5.2026;;;;Two;Ada Ay;;;;Atlantis\n")

    assert [each.partition(":")[0] for each in found] == ["B2", "F2", "A3", "J3"]


@pytest.mark.parametrize(
    ("heading", "right"),
    [
        ("Speker", "G1: unknown column 'Speker'; did you mean 'speaker'?"),
        ("Referent", "G1: 'Referent' means 'speaker', as does B1; leave one column"),
        ("", "G2: has no heading above; write one in G1, or delete the column"),
    ],
)
def test_a_wrong_heading_is_a_fault(tmp_path: Path, heading: str, right: str) -> None:
    assert faults(tmp_path, f"title,speaker,date,time,end,room,{heading}\nOne,Ada Ay,,,,,x\n") == [right]


def test_every_heading_that_is_known_is_read() -> None:
    assert set(headings.HEADINGS.values()) <= set(headings.MEANINGS)
    assert {"end time", "uhrzeit", "heure", "hora", "время"} <= headings.HEADINGS.keys()
    assert not {"id", "capacities", "point act"} & headings.HEADINGS.keys()


def test_rows_that_begin_with_a_hash_and_those_above_the_headings_are_told_and_not_read(tmp_path: Path) -> None:
    loaded = read(tmp_path, "Programme of the Reed Days\n\ntitle,speaker\n# draft,\nOne,Ada Ay\nLunch,\n")

    assert shown(loaded.record.statements) == ["One | None | speaker ada-ay", "Lunch | None | "]
    said = notices(loaded)
    assert said[:2] == ["row 1: stands above the headings, and is not read", "row 4: begins with #, and is not read"]
    assert "A6: is alone in its row, and is read as a talk of nobody; if it is a note, begin the row with #" in said
    assert "slugs made for persons: ada-ay (Ada Ay)" in said


def test_rows_of_one_talk_that_disagree_are_a_fault(tmp_path: Path) -> None:
    rows = "4.5.2026;9:00;;A;One;Ada Ay;;;;;Hall\n4.5.2026;9:00;10:00;A;One;Ben Bee;;;;;Hall\n;;;;;Cem Cee;;;;;\n"

    assert faults(tmp_path, HEADINGS + rows + "4.5.2026;9:00;11:00;A;One;Dee Dow;;;;;Hall\n") == [
        "C5: differs from C3, in another row of the same talk; make them agree"
    ]


def test_countries_of_one_body_that_disagree_are_not_kept_and_told(tmp_path: Path) -> None:
    loaded = read(
        tmp_path, "title,speaker,organization,country\nOne,Ada Ay,UN,FR\nTwo,Ben Bee,UN,KE\nThree,Eva Eff,,DE\n"
    )

    assert loaded.record.organizations["un"].country is None
    assert "D2: is not kept: the sheet says FR, KE of 'UN', which can be in one country (also D3)" in notices(loaded)
    assert "D4: is not kept: a record has the countries of organizations, and this row names none" in notices(loaded)
