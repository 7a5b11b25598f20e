"""Who might be one: the likely pairs, why, and what becomes of the answers."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from conference_record.seeds.curate.likeness import Name, likeness_of_bodies, likeness_of_persons
from tests.running import BOTH, Completed, Run

DATABASES = ["sqlite"]

RECORD = """
[event]
slug = "{slug}"
title = "Meeting in {slug}"
starts_on = {year}-05-04

[organizations.reed-council]
name = "Reed Council"

{persons}
"""
PERSON = """
[speakers.{slug}]
name = "{name}"
{more}
[[statements]]
title = "On {slug}"
[[statements.appearances]]
speaker = "{slug}"
"""
POST = '[speakers.{slug}.affiliations]\npost = {{ title = "Warden", organization = "reed-council" }}\n'


class Database:
    """A database with conferences, on which commands are run."""

    def __init__(self, run: Run, engine: Engine, folder: Path) -> None:
        """Take what runs commands, the database, and a folder for files."""
        self.run, self.engine, self.folder = run, engine, folder
        self.url = engine.url.render_as_string(hide_password=False)

    def command(self, *arguments: str) -> Completed:
        """Run a command on the database."""
        return self.run("seeds", "--database", self.url, *arguments)

    def load(self, slug: str, *persons: tuple[str, str, str], year: int = 2026) -> None:
        """Load a conference with persons, each of slug, name and further keys."""
        file = self.folder / f"{slug}.toml"
        described = "".join(
            PERSON.format(slug=who, name=name, more=more.format(slug=who)) for who, name, more in persons
        )
        file.write_text(RECORD.format(slug=slug, year=year, persons=described), encoding="utf-8")
        done = self.command("load", str(file))
        assert done.returncode == 0, done.stderr

    def pairs(self, *arguments: str) -> list[tuple[str, str, str]]:
        """Return the slugs of the pairs that are listed, and why."""
        file = self.folder / "asked.csv"
        file.unlink(missing_ok=True)
        done = self.command("duplicates", *arguments, "--answers", str(file))
        assert done.returncode == 0, done.stderr
        with file.open(encoding="utf-8-sig", newline="") as opened:
            return [(row["slug"], row["other_slug"], row["why"]) for row in csv.DictReader(opened)]

    def answer(self, *answers: Sequence[str], delimiter: str = ",") -> Completed:
        """Give answers, each with table, slug and other slug, as a person would in a spreadsheet."""
        file = self.folder / "answers.csv"
        rows = [("answer", "table", "slug", "other_slug", "remarks of the office"), *answers]
        file.write_text("".join(delimiter.join(row) + "\n" for row in rows), encoding="utf-8")
        return self.command("merge", "--answers", str(file))

    def said(self, query: str) -> list[tuple[object, ...]]:
        """Return what the database says."""
        with self.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]


MERGED = (
    "SELECT one.slug, other.slug FROM speakers AS one JOIN speakers AS other ON other.id = one.merged_into_id"
    " ORDER BY one.slug"
)
APART = (
    "SELECT one.slug, other.slug FROM distinctions JOIN speakers AS one ON one.id = speaker_id"
    " JOIN speakers AS other ON other.id = other_speaker_id ORDER BY 1, 2"
)


@pytest.fixture
def database(run: Run, migrated: Engine, tmp_path: Path) -> Database:
    """Give a database of three meetings, with three persons who might be one and two who might be one."""
    database = Database(run, migrated, tmp_path)
    database.load("riga-2024", ("ilze-niedre", "Ilze Niedre", POST), ("oto-ozols", "Oto Ozols", ""), year=2024)
    database.load("riga-2025", ("i-niedre", "I. Niedre", POST), ("anna-kalme", "Anna Kalme", ""), year=2025)
    database.load("riga-2026", ("niedre-ilze", "Niedre Ilze", ""), ("otto-osols", "Otto Osols", ""))
    return database


ILZE, HERE, OTO = ("ilze-niedre", "i-niedre"), ("ilze-niedre", "niedre-ilze"), ("oto-ozols", "otto-osols")


@BOTH
def test_likely_pairs_come_first_and_say_why(database: Database) -> None:
    assert database.pairs() == [
        ("ilze-niedre", "i-niedre", "initials; both of reed-council"),
        ("ilze-niedre", "niedre-ilze", "same parts of the name in another order"),
        ("niedre-ilze", "i-niedre", "initials"),
        ("otto-osols", "oto-ozols", "spelled alike, 93%"),
    ]
    shown = database.command("duplicates", "--limit", "1").stdout
    assert shown == (
        " 80%  Ilze Niedre (ilze-niedre; riga-2024)\n      I. Niedre (i-niedre; riga-2025)\n"
        "      initials; both of reed-council\n"
    )


@BOTH
def test_answers_are_kept_and_not_asked_again(database: Database) -> None:
    done = database.answer(
        ("same", "speakers", "ilze-niedre", "i-niedre", ""),
        ("same", "speakers", "niedre-ilze", "i-niedre", "she says so herself"),
        ("Different ", "speakers", "oto-ozols", "otto-osols", ""),
        ("", "speakers", "oto-ozols", "anna-kalme", "ask again"),
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "i-niedre is merged into ilze-niedre\ni-niedre is merged into niedre-ilze\notto-osols and oto-ozols are two\n"
    )
    # Those merged into one that is merged now go along.
    assert database.said(MERGED) == [("i-niedre", "niedre-ilze"), ("ilze-niedre", "niedre-ilze")]
    assert database.said(APART) == [("oto-ozols", "otto-osols")]
    assert database.pairs() == []
    assert database.command("duplicates").stdout == "no two of the speakers look as if they were one\n"


def test_a_file_of_a_spreadsheet_with_semicolons_is_read(database: Database) -> None:
    assert database.answer(("same", "speakers", *ILZE, "ja, sicher"), delimiter=";").returncode == 0
    assert database.said(MERGED) == [ILZE[::-1]]


def test_faults_in_answers_are_named_with_their_lines_and_nothing_is_done(database: Database) -> None:
    refused = database.answer(
        ("same", "speakers", *ILZE, ""),
        ("yes", "speakers", *HERE, ""),
        ("same", "topics", "a", "b", ""),
        ("same", "speakers", "ilze-niedre", "ilze-nidre", ""),
        ("different", "speakers", *ILZE, ""),
    )
    assert refused.returncode == 1
    file = database.folder / "answers.csv"
    assert refused.stderr.splitlines() == [
        f"conference-record: {file}:3: answer: 'yes' is neither same nor different",
        f"conference-record: {file}:4: table: 'topics' is neither speakers nor organizations",
        f"conference-record: {file}:5: there is no 'ilze-nidre' among the speakers; did you mean 'ilze-niedre'?",
        f"conference-record: {file}:6: 'i-niedre' and 'ilze-niedre' are one in the database; split them first",
    ]
    assert database.said(MERGED) == []


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", ":1: has no column 'answer'; duplicates --answers writes them"),
        (b"answer,table,slug\nsame,speakers,a\n", ":1: has no column 'other_slug'"),
        (b"answer,table,slug,other_slug\nsame,speakers,\xff,b\n", ":2: is not UTF-8; save it as CSV in UTF-8"),
        (b'answer,table,slug,other_slug\nsame,"speakers,a,b\n', ":2: is no CSV: "),
        (None, ": No such file or directory"),
    ],
)
def test_a_file_that_holds_no_answers_is_refused_in_words(
    database: Database, content: bytes | None, problem: str
) -> None:
    file = database.folder / "answers.csv"
    if content is not None:
        file.write_bytes(content)
    refused = database.command("merge", "--answers", str(file))
    assert refused.returncode == 1
    assert f"conference-record: {file}{problem}" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1


def test_answers_are_not_overwritten(database: Database) -> None:
    file = database.folder / "answers.csv"
    assert database.command("duplicates", "--answers", str(file)).returncode == 0
    assert "is there already, perhaps with answers" in database.command("duplicates", "--answers", str(file)).stderr


def test_who_is_merged_is_named_in_one_way(database: Database) -> None:
    assert database.command("merge", "speakers", "a").returncode == 2
    assert database.command("merge", "speakers", "a", "b", "--answers", "file.csv").returncode == 2
    assert database.command("merge").returncode == 2


@BOTH
def test_who_is_told_apart_stays_so_through_dump_and_load(database: Database, tmp_path: Path) -> None:
    database.answer(("different", "speakers", *OTO, ""))
    for slug in ("riga-2024", "riga-2026"):
        dumped = database.command("dump", slug).stdout
        (tmp_path / f"{slug}-again.toml").write_text(dumped, encoding="utf-8")
        assert dumped.count("distinct_from = [") == 1
        assert "unchanged" in database.command("load", str(tmp_path / f"{slug}-again.toml")).stdout
    for slug in ("riga-2024", "riga-2025", "riga-2026"):
        assert database.command("remove", slug).returncode == 0
    assert database.said(APART) == []

    first = database.command("load", str(tmp_path / "riga-2024-again.toml"))
    assert "speakers.oto-ozols.distinct_from[1]: there is no 'otto-osols' among the speakers yet" in first.stderr
    assert database.command("load", str(tmp_path / "riga-2026-again.toml")).returncode == 0
    assert database.said(APART) == [OTO]


def test_a_record_that_knows_better_is_refused_in_words(database: Database) -> None:
    database.command("merge", "speakers", *ILZE)
    file = database.folder / "riga-2025.toml"
    merged = file.read_text(encoding="utf-8")
    file.write_text(merged.replace('name = "I. Niedre"', 'name = "I. Niedre"\ndistinct_from = ["ilze-niedre"]'))
    refused = database.command("load", str(file))
    assert refused.returncode == 1
    assert "speakers.i-niedre.distinct_from[1]: 'ilze-niedre' is merged with 'i-niedre'; split them" in refused.stderr


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        ('distinct_from = ["oto"]', "names itself; name another, or take it out"),
        ('distinct_from = ["anna"]\nsame_as = "anna"', "'anna' is the same by same_as; take one of the two out"),
        ('distinct_from = ["x", "x"]', "'x' is listed before; list it once"),
        ('distinct_from = "x"', "distinct_from"),
    ],
)
def test_what_contradicts_itself_is_a_fault(database: Database, keys: str, problem: str) -> None:
    file = database.folder / "riga-2027.toml"
    persons = PERSON.format(slug="oto", name="Oto", more=keys) + PERSON.format(slug="anna", name="Anna", more="")
    file.write_text(RECORD.format(slug="riga-2027", year=2027, persons=persons))
    refused = database.command("check", str(file))
    assert refused.returncode == 1
    assert problem in refused.stderr


@BOTH
def test_a_merge_takes_back_that_two_were_told_apart(database: Database) -> None:
    database.answer(("different", "speakers", *HERE, ""))
    assert database.command("merge", "speakers", *HERE).returncode == 0
    assert database.said(APART) == []

    database.command("split", "speakers", "ilze-niedre")
    database.answer(("different", "speakers", *HERE, ""), ("same", "speakers", *ILZE, ""))
    refused = database.answer(("same", "speakers", "niedre-ilze", "i-niedre", ""))
    assert "somebody told 'ilze-niedre' and 'niedre-ilze' apart" in refused.stderr
    # Nor can an edit by hand do it.
    with pytest.raises(Exception, match="not to be one cannot be merged"), database.engine.begin() as connection:
        connection.execute(
            text(
                "UPDATE speakers SET merged_into_id = (SELECT id FROM speakers WHERE slug = 'niedre-ilze')"
                " WHERE slug IN ('ilze-niedre', 'i-niedre')"
            )
        )


def test_persons_with_two_numbers_in_one_register_are_less_likely_one(database: Database) -> None:
    before = database.pairs()
    with database.engine.begin() as connection:
        connection.execute(
            text("INSERT INTO identifiers (scheme, value, speaker_id) SELECT 'wikidata', 'Q' || id, id FROM speakers")
        )
    assert (
        "ilze-niedre",
        "i-niedre",
        "initials; both of reed-council; two identifiers of wikidata",
    ) in database.pairs()
    assert len(database.pairs()) < len(before)


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Stanislav Zas", "Станислав Зась", "accents or script"),
        ("Li Xiaoming", "李晓明", "accents or script"),
        ("Jörg Müller", "Jorg Muller", "accents or script"),
        ("Ангела Меркель", "安格拉", None),
        ("Greminger, Thomas", "Thomas Greminger", "another order"),
        ("J. R. Smith", "Smith John Robert", "initials"),
        ("P. Lagoutenkoff", "Prokhor Lagutenkov", "initials, spelled alike"),
        ("Prokhor Lagoutenkoff", "Prokhor Lagutenkov", "spelled alike"),
        ("Anna Berg", "Anna Maria Berg", "one more part"),
        ("anna berg", "Anna Berg", "same name"),
        ("John Smith", "Jane Smith", None),
        ("Anna Berg", "Anna Kalme", None),
        ("?", "!", None),
    ],
)
def test_names_of_persons_are_compared_as_people_write_them(one: str, other: str, why: str | None) -> None:
    for pair in ((Name(one), Name(other)), (Name(other), Name(one))):
        found = likeness_of_persons(*pair)
        assert (found is None) == (why is None), found
        if found is not None:
            assert str(why) in found.why
            assert 0.4 < found.score < 1
            assert {*pair[0].keys_of_person()} & {*pair[1].keys_of_person()}


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("OSCE", "Organization for Security and Co-operation in Europe", "OSCE are the initials of the other"),
        ("University of Riga", "Riga University", "one more part"),
        ("Ministry of Foreign Affairs", "Ministry of Internal Affairs", None),
    ],
)
def test_names_of_bodies_are_compared_with_their_acronyms(one: str, other: str, why: str | None) -> None:
    found = likeness_of_bodies(Name(one), Name(other))
    assert (found and found.why) == why or (found is not None and str(why) in found.why)


def test_bodies_are_listed_by_name_acronym_and_other_names(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO organizations (slug, name, acronym) VALUES ('rc', 'Niedru padome', 'RC'),"
                " ('reeds', 'Assembly of Sedges', 'RC')"
            )
        )
        connection.execute(
            text(
                "INSERT INTO organization_names (organization_id, name)"
                " SELECT id, 'Reed Council' FROM organizations WHERE slug = 'rc'"
            )
        )
    assert {(*sorted(pair[:2]), pair[2]) for pair in database.pairs("organizations")} == {
        ("rc", "reed-council", "same name (Reed Council)"),
        ("rc", "reeds", "same acronym"),
    }
