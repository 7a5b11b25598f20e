"""The example records: invented conferences of different kinds, which together use the whole format."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise, permutations
from pathlib import Path

import msgspec
import pytest
from msgspec import inspect
from sqlalchemy import Engine, select, text

from conference_record.models import (
    ATTENDANCES,
    DELIVERIES,
    PARTICIPATION_ROLES,
    PRESENCES,
    QUALIFIERS,
    RANKS,
    ROLES,
    STATUSES,
    bodies,
    evidence,
    open_engine,
    programme,
)
from conference_record.seeds.export.toml import dump_record, to_toml
from conference_record.seeds.record.format import Record
from conference_record.seeds.record.sentences import digest, outline
from tests.database.test_evidence import gaps
from tests.database.test_load import differing, load, rows
from tests.databases import MINSK, ROOT, Databases, record_of
from tests.running import BOTH, Run

DATABASES = ["sqlite"]

EXAMPLES = sorted((ROOT / "tests" / "records").glob("*.toml"))
REGISTER = ROOT / "tests" / "records" / "registers" / "bodies-of-still-waters.toml"


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.stem)
def example(request: pytest.FixtureRequest) -> Path:
    """Give each of the examples in turn."""
    path: Path = request.param
    return path


@pytest.fixture(scope="module")
def records() -> list[Record]:
    return [record_of(path) for path in EXAMPLES]


def dumped(engine: Engine, slug: str) -> str:
    with engine.connect() as connection:
        return to_toml(dump_record(connection, slug))


# What they show ------------------------------------------------------------------------------------------------------


def keys(kind: inspect.Type) -> Iterator[tuple[str, str]]:
    """Yield the part and the name of each key that a record can have."""
    match kind:
        case inspect.UnionType(types):
            yield from chain.from_iterable(map(keys, types))
        case inspect.ListType(below) | inspect.DictType(value_type=below) | inspect.Metadata(below):
            yield from keys(below)
        case inspect.StructType(part, fields):
            for field in fields:
                yield part.__name__, field.encode_name
                yield from keys(field.type)


def used(value: object) -> Iterator[tuple[str, str]]:
    """Yield the part and the name of each key that says something in a record."""
    if isinstance(value, msgspec.Struct):
        for field in msgspec.structs.fields(type(value)):
            content = getattr(value, field.name)
            if content not in (None, [], {}, field.default):
                yield type(value).__name__, field.encode_name
                yield from used(content)
    elif isinstance(value, (list, dict)):
        yield from chain.from_iterable(map(used, value.values() if isinstance(value, dict) else value))


def test_together_they_use_every_key_of_the_format(records: list[Record]) -> None:
    assert set(keys(inspect.type_info(Record))) == set(used([*records, record_of(REGISTER)]))


def test_the_register_names_bodies_that_a_conference_prints_in_short(migrated: Engine) -> None:
    conference = record_of(REGISTER.parent.parent / "ochrida-1991.toml")
    for record in (conference, record_of(REGISTER)):
        load(migrated, record)
    for record in (conference, record_of(REGISTER)):
        assert load(migrated, record) == Counter()
    with migrated.connect() as connection:
        secretariat = connection.execute(select(bodies).where(bodies.c.role == "secretariat")).one()
        assert (secretariat.body, secretariat.slug) == ("Bureau of Lakes", "bureau-of-lakes")
        names = (
            connection.execute(text("SELECT name FROM organizations WHERE slug = 'bureau-of-lakes'")).scalars().all()
        )
        assert names == ["International Bureau of Lakes at Ochrida"]
    assert gaps(migrated) == [
        "row without evidence: Ilse Voss as Secretary, International League of Still Waters",
    ]


def test_together_they_use_every_word_of_the_closed_vocabularies(records: list[Record]) -> None:
    events = [record.event for record in records]
    statements = [statement for record in records for statement in record.statements]
    bodies = [body for record in records for body in record.participations]
    appearances = [
        entry
        for record in records
        for entries in (
            record.appearances,
            *(session.appearances for session in record.sessions),
            *(statement.appearances for statement in record.statements),
        )
        for entry in entries
    ]
    qualifiers = {event.participant_qualifier for event in events} | {event.country_qualifier for event in events}
    assert qualifiers - {None} == set(QUALIFIERS)
    parts = [part for record in records for part in (record.event, *record.sessions, *record.statements)]
    assert {part.status for part in parts} == {*STATUSES, None}
    assert {part.attendance for part in parts} == {*ATTENDANCES, None}
    assert {part.delivery for part in (*statements, *appearances)} == {*DELIVERIES, None}
    assert {body.role for body in bodies} == set(PARTICIPATION_ROLES)
    assert {entry.role for entry in appearances} == set(ROLES)
    assert {entry.presence for entry in appearances} == {*PRESENCES, None}
    posts = [held for record in records for each in record.speakers.values() for held in each.affiliations.values()]
    assert {held.rank for held in posts} == {*RANKS, None}


def test_they_share_speakers_organizations_and_topics_with_each_other_and_with_the_bundled_record(
    records: list[Record],
) -> None:
    def shared(*among: Record) -> set[str]:
        described = Counter(
            (part, slug)
            for record in among
            for part in ("speakers", "organizations", "topics")
            for slug in getattr(record, part)
        )
        return {part for (part, _), count in described.items() if count > 1}

    assert shared(*records) == {"speakers", "organizations", "topics"}
    assert any("organizations" in shared(record_of(MINSK), record) for record in records)


def test_each_shows_what_its_first_lines_promise(loaded: Engine, records: list[Record]) -> None:
    for record in records:
        load(loaded, record)
    for promise, query in {
        "a session that ends after midnight": """
            SELECT 1 FROM sessions WHERE substr(CAST(ends_at AS text), 1, 10) > substr(CAST(starts_at AS text), 1, 10)
        """,
        "sessions in parallel tracks": """
            SELECT 1 FROM sessions AS one JOIN sessions AS other USING (event_id)
            WHERE one.track < other.track AND one.starts_at < other.ends_at AND other.starts_at < one.ends_at
        """,
        "two persons of one name": "SELECT 1 FROM speakers GROUP BY name HAVING count(*) > 1",
        "two statements of one title": "SELECT 1 FROM statements GROUP BY event_id, title HAVING count(title) > 1",
        "a panel of five with a moderator": """
            SELECT 1 FROM appearances JOIN statements ON statements.id = statement_id AND kind = 'panel'
            GROUP BY statement_id
            HAVING sum(CASE role WHEN 'panellist' THEN 1 END) = 5 AND sum(CASE role WHEN 'moderator' THEN 1 END) = 1
        """,
        "a team without a person": """
            SELECT 1 FROM appearances
            WHERE billed_name = 'The Tuesday Gauge Crew' AND speaker_id IS NULL AND organization_id IS NULL
        """,
        "a delegation without a person": """
            SELECT 1 FROM appearances WHERE role = 'speaker' AND speaker_id IS NULL AND organization_id IS NOT NULL
        """,
        "a statement on behalf of a group": """
            SELECT 1 FROM programme
            WHERE speaker = 'Vesna Podkrajnik Luin' AND on_behalf_of = 'Group of Upstream States'
        """,
        "a message for an office, read out by a person": """
            SELECT 1 FROM appearances AS author JOIN appearances AS reader USING (statement_id)
            WHERE author.role = 'author' AND author.speaker_id IS NULL AND author.organization_id IS NOT NULL
            AND reader.role = 'reader' AND reader.speaker_id IS NOT NULL
        """,
        "a person who went from one ministry to another": """
            SELECT 1 FROM positions_held AS earlier JOIN positions_held AS later USING (speaker_id)
            WHERE earlier.organization LIKE 'Ministry%' AND later.organization LIKE 'Ministry%'
            AND earlier.ended <> '..' AND later.ended = '..' AND earlier.last_attested IS NOT NULL
        """,
        "a body that was renamed": """
            SELECT 1 FROM organization_names WHERE started IS NOT NULL AND ended <> '..'
        """,
        "sources that disagree": "SELECT 1 FROM evidence WHERE says IS NOT NULL",
        "an event whose days are not known": "SELECT 1 FROM conferences WHERE starts_on IS NULL AND sessions = 0",
        "a title held in no body": "SELECT 1 FROM affiliations WHERE organization_id IS NULL AND started IS NOT NULL",
        "a former name of a person": "SELECT 1 FROM speaker_names WHERE ended IS NOT NULL",
    }.items():
        with loaded.connect() as connection:
            assert connection.execute(text(query)).first(), promise


def test_the_document_whose_sentences_are_kept_is_the_one_that_was_read(
    run: Run, migrated_url: str, tmp_path: Path
) -> None:
    path = ROOT / "tests" / "records" / "montevideo-2021.toml"
    source = record_of(path).sources["montevideo-2021-press-release"]
    numbers = [(number, tuple(map(int, number.split(".")))) for number in source.texts]
    assert all(earlier < later for (_, earlier), (_, later) in pairwise(numbers))
    paragraphs: dict[int, list[str]] = {}
    for number, (paragraph, _) in numbers:
        paragraphs.setdefault(paragraph, []).append(source.texts[number])
    document = "\n\n".join(map(" ".join, paragraphs.values())) + "\n"

    assert outline(document) == source.outline
    assert digest(document.encode()) == source.sha256
    (tmp_path / "press.txt").write_text(document, encoding="utf-8")
    assert run("seeds", "load", str(path), "--database", migrated_url).returncode == 0
    verified = run("seeds", "verify", "press.txt", "--database", migrated_url)
    assert (verified.returncode, verified.stderr) == (0, "")
    assert "SHA-256 and outline agree" in verified.stdout
    assert "no row rests on it" not in verified.stdout


# What becomes of them ------------------------------------------------------------------------------------------------


def test_they_have_no_faults(run: Run) -> None:
    checked = run("seeds", "check", *map(str, EXAMPLES))
    assert (checked.returncode, checked.stderr) == (0, "")
    assert checked.stdout.splitlines() == [f"{path}: no faults" for path in EXAMPLES]


@pytest.mark.slow
@pytest.mark.parametrize(
    "order", list(permutations(EXAMPLES, 2)), ids=lambda order: "-".join(path.stem for path in order)
)
def test_they_load_beside_the_bundled_record_in_any_order_without_gaps_and_then_change_nothing(
    loaded: Engine, order: tuple[Path, ...]
) -> None:
    for path in order:
        assert load(loaded, record_of(path), str(path))["added"]
        assert gaps(loaded) == []
    before = rows(loaded)
    for path in (*order, MINSK):
        assert load(loaded, record_of(path), str(path)) == Counter()
    assert differing(loaded, before) == {}


def test_the_order_in_which_they_are_loaded_makes_no_difference(databases: Databases, records: list[Record]) -> None:
    said = []
    for order in (records, records[::-1]):
        engine = open_engine(databases.loaded())
        for record in order:
            load(engine, record)
        with engine.connect() as connection:
            said.append(
                {
                    view.name: Counter(
                        connection.execute(select(*(column for column in view.c if not column.name.endswith("_id"))))
                    )
                    for view in (evidence, programme)
                }
            )
            said[-1]["names"] = Counter(
                connection.execute(
                    text(
                        "SELECT slug, o.name, n.name, language, started, ended FROM organizations AS o"
                        " JOIN organization_names AS n ON n.organization_id = o.id"
                    )
                )
            )
        engine.dispose()
    assert said[0] == said[1]


@pytest.mark.slow
@BOTH
def test_each_comes_back_as_it_was_and_its_dump_changes_nothing(
    loaded: Engine, migrated: Engine, databases: Databases, example: Path, records: list[Record], tmp_path: Path
) -> None:
    record = record_of(example)
    slug, file = record.event.slug, tmp_path / "dump.toml"

    # Alone in its database: there the dump is all that there is to know, and makes another just like it.
    load(migrated, record)
    alone = dumped(migrated, slug)
    file.write_text(alone, encoding="utf-8")
    assert load(migrated, record_of(file)) == Counter()
    another = open_engine(databases.migrated())
    load(another, record_of(file))
    assert dumped(another, slug) == alone
    assert gaps(another) == []
    another.dispose()

    # Among the others, with which it shares rows: there the dump also tells what those know of them.
    for other in records:
        load(loaded, other)
    before = rows(loaded)
    among_others = dumped(loaded, slug)
    file.write_text(among_others, encoding="utf-8")
    assert load(loaded, record_of(file)) == Counter()
    assert differing(loaded, before) == {}
    assert dumped(loaded, slug) == among_others
