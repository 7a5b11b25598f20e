"""Conferences in the formats of other programs, each read back by software or a vocabulary that is not ours."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
import vobject  # type: ignore[import-untyped]
from sqlalchemy import Engine, select, text

from conference_record.models import sql
from conference_record.models.views import metadata
from conference_record.seeds.export import FORMATS
from conference_record.seeds.query.find import UnknownEventError
from tests.conftest import CountQueries
from tests.database.exporting import export
from tests.database.test_export_icalendar import calendar, entries
from tests.database.test_export_popolo import assert_popolo
from tests.database.test_export_schema_org import PANEL, faults, named
from tests.databases import ROOT
from tests.running import BOTH, Run

DATABASES = ["sqlite"]


@BOTH
@pytest.mark.parametrize("slug", ["minsk-2018", "almaty-2031"])
def test_every_database_gives_the_same_to_the_byte(almaty: Engine, almaty_on_sqlite: Engine, slug: str) -> None:
    for form in FORMATS:
        assert export(almaty, slug, form) == export(almaty_on_sqlite, slug, form)
    # The keys of the search are given as its rows are made.
    for view in metadata.tables.keys() - {"searchable"}:
        assert export(almaty, slug, "csv", view) == export(almaty_on_sqlite, slug, "csv", view)


@BOTH
@pytest.mark.parametrize("form", FORMATS)
def test_it_reads_in_as_many_queries_however_much_there_is(
    loaded: Engine, almaty: Engine, count_queries: CountQueries, form: str
) -> None:
    counts = []
    for engine, slug in ((loaded, "minsk-2018"), (almaty, "minsk-2018"), (almaty, "almaty-2031")):
        with count_queries(engine) as sent:
            export(engine, slug, form)
        counts.append(len(sent))
    assert counts[0] == counts[1]
    # The other conference has names in other languages, and a series, with all that series can have.
    assert counts[2] <= counts[0] + (8 if form == "xlsx" else 4)


def test_merges_identifiers_series_and_former_slugs_are_followed(almaty: Engine) -> None:
    with almaty.begin() as connection:
        for statement in (
            "INSERT INTO speakers (id, slug, name) VALUES (901, 'found-to-be', 'Found To Be')",
            "UPDATE speakers SET merged_into_id = 901 WHERE slug = 'stanislav-zas'",
            "INSERT INTO organizations (id, slug, name) VALUES (902, 'security', 'Security')",
            "UPDATE organizations SET merged_into_id = 902 WHERE slug = 'security-council-of-belarus'",
            "INSERT INTO identifiers (scheme, value, speaker_id) VALUES ('wikidata', 'Q990000000009', 901)",
            "INSERT INTO identifiers (scheme, value, organization_id) VALUES ('register', 'R1', 902)",
            "INSERT INTO series (id, slug, name) VALUES (903, 'digital-age', 'Digital Age')",
            "UPDATE events SET series_id = 903, slug = 'minsk' WHERE slug = 'minsk-2018'",
        ):
            connection.execute(text(statement))

    popolo = json.loads(export(almaty, "minsk-2018", "popolo"))
    linked = export(almaty, "minsk-2018", "schema.org")

    persons = {person["id"]: person for person in popolo["persons"]}
    assert "stanislav-zas" not in persons
    assert persons["found-to-be"]["identifiers"] == [{"scheme": "wikidata", "identifier": "Q990000000009"}]
    assert {held["organization_id"] for held in popolo["memberships"] if held["person_id"] == "found-to-be"} == {
        "security"
    }
    assert "security-council-of-belarus" not in linked + json.dumps(popolo)
    assert '"sameAs": [\n' in linked
    assert '"https://www.wikidata.org/entity/Q990000000009"' in linked
    assert '"propertyID": "register"' in linked
    assert json.loads(linked)["superEvent"] == {
        "@type": "EventSeries",
        "identifier": "digital-age",
        "name": "Digital Age",
    }
    # As printed it stays: who was found to be whom does not change the programme.
    assert "Stanislav Zas" in linked
    assert export(almaty, "minsk", "csv").count("\nminsk,") == export(almaty, "minsk-2018", "csv").count("\nminsk,") > 0


@pytest.mark.slow
def test_whatever_was_known_of_rows_that_turned_out_to_be_one_is_told_of_the_one(almaty: Engine) -> None:
    with almaty.begin() as connection:
        for statement in (
            "INSERT INTO speakers (id, slug, name) VALUES (901, 'noir', 'M. Noir')",
            "UPDATE speakers SET merged_into_id = 901 WHERE slug = 'aigul-serik'",
            # The body that hosted, and that of which the organizer is a part: parents are found through merges too.
            "INSERT INTO organizations (id, slug, name, acronym) VALUES (902, 'water', 'Water', 'W')",
            "UPDATE organizations SET merged_into_id = 902 WHERE slug IN ('world-water', 'ministry')",
            "UPDATE participations SET role = 'organizer' WHERE role IN ('host', 'under-auspices-of')",
        ):
            connection.execute(text(statement))

    popolo = json.loads(export(almaty, "almaty-2031", "popolo"))
    linked = json.loads(export(almaty, "almaty-2031", "schema.org"))
    days = entries(calendar(almaty, "almaty-2031"))["almaty-2031"].description.value.splitlines()

    bodies = {body["id"]: body for body in popolo["organizations"]}
    assert bodies.keys() == {"water", "secretariat", "fiji"}
    assert bodies["secretariat"]["parent_id"] == "water"
    assert bodies["water"]["other_names"] == [
        {"name": "W", "note": "acronym"},
        {"name": "World Water Body"},
        {"name": "WWB", "note": "acronym"},
        {"name": "Ministry of Water of Kazakhstan"},
    ]
    (person,) = (person for person in popolo["persons"] if person["id"] == "noir")
    assert [name["name"] for name in person["other_names"]] == ["Айгуль Серик", "Aigul Serik"]
    assert person["identifiers"] == [
        {"scheme": "staff", "identifier": "[7]"},
        {"scheme": "viaf", "identifier": "990000000000001"},
        {"scheme": "viaf", "identifier": "990000000000002"},
    ]
    for kind, rows in popolo.items():
        for row in rows:
            assert_popolo(popolo, kind, row)
    assert [body["name"] for body in linked["organizer"]] == ["Secretariat", "Water"]
    panel = named(linked["subEvent"][0]["subEvent"], PANEL)
    assert panel["performer"][1]["performer"]["sameAs"] == [
        "https://viaf.org/viaf/990000000000001",
        "https://viaf.org/viaf/990000000000002",
    ]
    assert panel["performer"][1]["performer"]["alternateName"] == "Aigul Serik", "as printed"
    assert linked["description"].startswith('A meeting on rivers; it said:\n\n"share the water, and the data".\n')
    assert "\nФорум воды, XII.\n" in linked["description"]
    assert linked["superEvent"]["sameAs"] == ["https://www.wikidata.org/entity/Q990000000012"]
    assert list(faults(linked)) == []
    assert [line for line in days if line.startswith("organizer")] == ["organizer: Secretariat", "organizer: Water"]
    assert "Форум воды, XII" in days


# CSV -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", list(metadata.tables))
def test_csv_is_the_view_as_another_program_reads_it(almaty: Engine, view: str) -> None:
    with almaty.begin() as connection:
        connection.execute(text("DELETE FROM citations WHERE appearance_id IS NOT NULL"))
    written = export(almaty, "almaty-2031", "csv", view)
    table = metadata.tables[view]

    header, *rows = csv.reader(io.StringIO(written, newline=""), strict=True)

    assert header == table.c.keys()
    assert written.endswith("\r\n")
    query = select(table).where(table.c.event == "almaty-2031") if "event" in table.c else select(table)
    with almaty.connect() as connection:
        stored = [["" if value is None else str(value) for value in row] for row in connection.execute(query)]
        assert sorted(rows) == sorted(stored)
        # No body of the record went by another name then, and nobody replied.
        assert len(rows) > 0 or view in ("names_then", "replies")
        driver = connection.connection.driver_connection
        if isinstance(driver, psycopg.Connection):
            # PostgreSQL has a reader of its own, to which an empty field is NULL just as it was.
            columns = ", ".join(f'"{name}" text' for name in header)
            with driver.cursor() as cursor:
                cursor.execute(f"CREATE TEMPORARY TABLE read ({columns})")
                with cursor.copy("COPY read FROM STDIN (FORMAT csv, HEADER match)") as copy:
                    copy.write(written)
                cursor.execute("SELECT * FROM read")
                assert [["" if value is None else value for value in row] for row in cursor] == rows


def test_csv_is_in_the_order_of_the_programme_and_of_the_register(almaty: Engine) -> None:
    programme = list(csv.DictReader(io.StringIO(export(almaty, "minsk-2018", "csv"))))
    assert [int(row["statement_position"] or 0) for row in programme] == [1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 0]
    roster = list(csv.DictReader(io.StringIO(export(almaty, "minsk-2018", "csv", "roster"))))
    assert [row["speaker"] for row in roster][:3] == ["Yuri Fedotov", "Thomas Greminger", "Oleg Kravchenko"]


def test_what_can_be_searched_is_in_one_order_wherever_its_rows_lie(almaty: Engine) -> None:
    before = export(almaty, "minsk-2018", "csv", "searchable")
    with almaty.begin() as connection:
        # A row that is written anew lies elsewhere.
        connection.execute(text("UPDATE search_entries SET kind = kind WHERE id % 2 = 0"))

    assert export(almaty, "minsk-2018", "csv", "searchable") == before


def test_the_order_of_names_is_not_left_to_the_database(almaty: Engine) -> None:
    view, name = "organization_tree", "path"
    before = export(almaty, "minsk-2018", "csv", view)
    with almaty.begin() as connection:
        # As by a database that sorts names by other rules.
        connection.exec_driver_sql(f"DROP VIEW {view}")
        select_of_view = sql.create(view, sql.versions()[view], connection.dialect.name)[0].partition(" AS\n")[2]
        connection.exec_driver_sql(
            f"CREATE VIEW {view} AS SELECT * FROM ({select_of_view}) AS kept ORDER BY {name} DESC"
        )

    assert export(almaty, "minsk-2018", "csv", view) == before


# Several conferences -----------------------------------------------------------------------------------------------


def test_several_conferences_are_one_file_with_each_row_once(almaty: Engine) -> None:
    with almaty.begin() as connection:
        # A person who is at both.
        connection.execute(
            text(
                "INSERT INTO appearances (event_id, role, position, speaker_id)"
                " SELECT events.id, 'attendee', 99, speakers.id FROM events, speakers"
                " WHERE events.slug = 'minsk-2018' AND speakers.slug = 'aigul-serik'"
            )
        )
    slugs = ("minsk-2018", "almaty-2031")
    both = {form: export(almaty, " ".join(slugs), form) for form in FORMATS if FORMATS[form].several}
    each = {form: [export(almaty, slug, form) for slug in slugs] for form in both}

    assert both["csv"] == each["csv"][0] + each["csv"][1].partition("\r\n")[2]
    graph = json.loads(both["schema.org"])
    alone = [json.loads(one) for one in each["schema.org"]]
    assert [{"@context": graph["@context"], **node} for node in graph["@graph"]] == alone
    assert [list(faults(node)) for node in alone] == [[], []]
    popolo = json.loads(both["popolo"])
    ids = [person["id"] for person in popolo["persons"]]
    assert ids.count("aigul-serik") == 1
    assert (
        len(ids)
        == len(set(ids))
        == len(set().union(*({p["id"] for p in json.loads(one)["persons"]} for one in each["popolo"])))
    )
    for kind, rows in popolo.items():
        for row in rows:
            assert_popolo(popolo, kind, row)
    read = vobject.readOne(both["icalendar"])
    assert [event.uid.value for event in read.vevent_list] == [
        event.uid.value for one in each["icalendar"] for event in vobject.readOne(one).vevent_list
    ]
    assert "\r\nNAME:" not in both["icalendar"]


def test_all_conferences_or_several_go_to_a_file(run: Run, almaty_url: str, tmp_path: Path) -> None:
    command = ("seeds", "--database", almaty_url, "export", "--format", "csv")
    (tmp_path / "all.csv").write_text("before")

    written = run(*command, "--all", "--to", "all.csv")
    named = run(*command, "minsk-2018", "almaty-2031", "minsk-2018")
    failed = run(*command, "--all", "--view", "nothing", "--to", "all.csv")

    assert (written.returncode, written.stdout, written.stderr) == (0, "all.csv\n", "")
    assert named.stdout == (tmp_path / "all.csv").read_bytes().decode().replace("\r\n", "\n")
    assert failed.returncode == 2
    assert [file.name for file in tmp_path.glob("all*")] == ["all.csv"], "what is unfinished does not stay"


def test_what_fails_midway_writes_nothing(run: Run, almaty_url: str, almaty: Engine, tmp_path: Path) -> None:
    with almaty.begin() as connection:
        connection.execute(text("UPDATE events SET timezone = 'Moon/Crater' WHERE slug = 'almaty-2031'"))
    (tmp_path / "all.jsonld").write_text("before")
    command = ("seeds", "--database", almaty_url, "export", "--format", "schema.org", "minsk-2018", "almaty-2031")

    to_file = run(*command, "--to", "all.jsonld")
    to_output = run(*command)

    for done in (to_file, to_output):
        assert (done.returncode, done.stdout) == (1, "")
        assert "there is no time zone 'Moon/Crater' here" in done.stderr
    assert (tmp_path / "all.jsonld").read_text() == "before"
    assert not list(tmp_path.glob("*.unfinished"))


# The command ---------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("form", [name for name, form in FORMATS.items() if form.is_text])
def test_the_command_writes_utf_8_whatever_the_terminal(run: Run, almaty_url: str, almaty: Engine, form: str) -> None:
    done = run("seeds", "--database", almaty_url, "export", "almaty-2031", "--format", form, PYTHONIOENCODING="ascii")
    again = run("seeds", "export", "--database", almaty_url, "--format", form, "almaty-2031")

    assert (done.returncode, done.stderr.partition(": not kept, ")[0]) in [
        (0, ""),
        (0, "conference-record: almaty-2031"),
    ]
    # The harness turns \r\n into \n.
    assert done.stdout == again.stdout == export(almaty, "almaty-2031", form).replace("\r\n", "\n")


def test_the_command_gives_any_view(run: Run, almaty_url: str) -> None:
    done = run("seeds", "--database", almaty_url, "export", "almaty-2031", "--format", "csv", "--view", "bodies")

    assert done.stdout.splitlines()[1].startswith("almaty-2031,organizer,Secretariat,")


def test_bad_wishes_are_one_clear_line(run: Run, almaty_url: str) -> None:
    command = ("seeds", "--database", almaty_url, "export")
    for arguments, status, said in (
        (
            ("minsk", "--format", "csv"),
            1,
            "there is no conference 'minsk' in the database; did you mean 'minsk-2018'?",
        ),
        (
            ("minsk", "--format", "popolo"),
            1,
            "there is no conference 'minsk' in the database; did you mean 'minsk-2018'?",
        ),
        (("minsk-2018", "--format", "word"), 2, "argument --format: invalid choice: 'word'"),
        (("minsk-2018",), 2, "the following arguments are required: --format"),
        (("--format", "csv"), 2, "give the SLUG of a conference, or several, or --all"),
        (("minsk-2018", "--all", "--format", "csv"), 2, "give the SLUG of a conference, or several, or --all"),
        (("minsk-2018", "--format", "csv", "--to", "."), 1, ".: is a folder; name a file"),
        (
            ("minsk-2018", "--format", "csv", "--to", "no/file.csv"),
            1,
            "no/file.csv.unfinished: No such file or directory",
        ),
        (
            ("minsk-2018", "--format", "csv", "--view", "people"),
            2,
            "there is no view 'people'; there are: agenda, bodies, ",
        ),
        (
            ("minsk-2018", "--format", "popolo", "--view", "bodies"),
            2,
            "argument --view: not with popolo, only with csv",
        ),
    ):
        refused = run(*command, *arguments)

        assert (refused.returncode, refused.stdout) == (status, ""), arguments
        assert said in refused.stderr
        assert "Traceback" not in refused.stderr


def test_an_unknown_conference_is_unknown_in_every_format(almaty: Engine) -> None:
    for form in FORMATS:
        with pytest.raises(UnknownEventError, match="conference-record list conferences shows all"):
            export(almaty, "nowhere-1999", form)


@pytest.mark.slow
def test_the_formats_cost_nothing_until_they_are_asked_for(tmp_path: Path) -> None:
    program = """
import sys
sys.modules["icalendar"] = None  # As if it were not installed.
from conference_record.seeds.cli.main import main
assert not {"sqlalchemy", "rich", "json", "csv"} & sys.modules.keys()
main(["--database", "a.db"])
for form in ("schema.org", "popolo", "csv"):
    assert main(["--database", "a.db", "export", "minsk-2018", "--format", form]) == 0
sys.exit(main(["--database", "a.db", "export", "minsk-2018", "--format", "icalendar"]))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr == ("conference-record: icalendar needs its library; pip install 'conference-record[export]'\n")
