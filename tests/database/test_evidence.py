"""Every row points to the sentence that says it, and nothing that a source vouches for is overwritten silently."""

from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from conference_record.models import (
    TARGETS,
    Base,
    Citation,
    Event,
    Passage,
    Remark,
    Source,
    evidence,
    evidence_gaps,
)
from conference_record.models.engine import writing
from conference_record.seeds.record.faults import RecordError
from conference_record.seeds.record.format import Appearance, Contradiction, Record, Speaker, Statement
from conference_record.seeds.record.format import Event as EventRecord
from conference_record.seeds.record.format import Source as SourceRecord
from tests.database.test_load import as_toml, differing, load, rows
from tests.databases import MINSK, ROOT, record_of
from tests.running import Run

REPORT = "minsk-2018-report"


def gaps(engine: Engine) -> list[str]:
    with engine.connect() as connection:
        return [f"{row.gap}: {row.what}" for row in connection.execute(select(evidence_gaps))]


def test_the_bundled_record_has_no_gaps(loaded: Engine) -> None:
    assert gaps(loaded) == []


def test_each_citation_that_is_the_only_one_of_its_row_or_sentence_leaves_a_gap(loaded: Engine) -> None:
    with loaded.connect() as connection:
        citations = connection.execute(select(evidence)).all()
        of_row = Counter((row.table_name, row.row_id) for row in citations)
        of_sentence = Counter(row.passage_id for row in citations)
        connection.rollback()
        for row in citations:
            alone = (of_row[row.table_name, row.row_id] == 1) + (of_sentence[row.passage_id] == 1)
            connection.execute(text("DELETE FROM citations WHERE id = :id"), {"id": row.citation_id})
            count = connection.scalar(text("SELECT count(*) FROM evidence_gaps"))
            connection.rollback()
            assert count == alone, row
    assert len(citations) == 127


def test_every_cited_field_is_a_column_of_its_table(loaded: Engine) -> None:
    with loaded.connect() as connection:
        cited = connection.execute(select(evidence).where(evidence.c.field.is_not(None))).all()
    assert cited
    for row in cited:
        assert row.field in Base.metadata.tables[row.table_name].c, row


def test_one_query_tells_why_the_database_says_250(loaded: Engine) -> None:
    with loaded.connect() as connection:
        why = connection.execute(
            text(
                "SELECT source, paragraph, sentence FROM evidence"
                " WHERE event = 'minsk-2018' AND field = 'participant_count'"
            )
        ).one()
    assert tuple(why[1:]) == (2, 1)
    assert why.source.startswith("On the High Level International Conference")


def test_a_citation_points_to_exactly_one_row_that_exists(loaded: Engine) -> None:
    for columns, values in {
        "passage_id": "1",
        "passage_id, event_id, session_id": "1, 1, 1",
        "passage_id, remark_id": "1, 999999",
        "passage_id, event_id, field": "1, 1, 'No column'",
        "passage_id, event_id, says": "1, 1, '300'",
    }.items():
        with loaded.connect() as connection, pytest.raises(IntegrityError):
            connection.execute(text(f"INSERT INTO citations ({columns}) VALUES ({values})"))


def test_citations_go_with_their_row_and_a_cited_passage_stays(loaded: Engine) -> None:
    with loaded.connect() as connection:
        before = connection.scalar(text("SELECT count(*) FROM citations"))
        connection.execute(text("DELETE FROM remarks WHERE act = 'noted'"))
        assert connection.scalar(text("SELECT count(*) FROM citations")) == (before or 0) - 1
        connection.rollback()
        for statement in ("DELETE FROM passages WHERE paragraph = 4", "DELETE FROM sources"):
            with pytest.raises(IntegrityError):
                connection.execute(text(statement))
            connection.rollback()


def test_the_orm_leads_from_a_row_to_its_sentences_and_back(session: Session) -> None:
    event = session.scalars(select(Event)).one()
    starts = [citation for citation in event.citations if citation.field == "starts_on"]
    assert [(one.passage.paragraph, one.passage.sentence) for one in starts] == [(1, 1)]
    assert starts[0].target is event
    (source,) = session.scalars(select(Source))
    assert starts[0].passage.source is source
    assert [(passage.paragraph, passage.sentence) for passage in source.passages][:4] == [
        (0, 1),
        (0, 2),
        (1, 1),
        (2, 1),
    ]
    remark = session.scalars(select(Remark).where(Remark.act == "assured")).one()
    assert [citation.target for citation in remark.citations] == [remark]
    for citation in session.scalars(select(Citation)):
        assert citation in citation.target.citations
        assert citation in citation.passage.citations
    with pytest.raises(ValueError, match="points at no row"):
        _ = Citation(passage=session.get(Passage, 1)).target
    session.rollback()


def test_every_table_that_wants_evidence_has_its_column() -> None:
    assert set(TARGETS.values()) == {
        mapper.local_table.name  # type: ignore[attr-defined]
        for mapper in Base.registry.mappers
        if "citations" in mapper.relationships and mapper.local_table is not Passage.__table__
    }


@pytest.mark.slow
def test_a_database_from_before_the_evidence_is_filled_without_touching_another_row(
    run: Run, loaded_url: str, loaded: Engine
) -> None:
    before = rows(loaded)
    alembic = ("alembic", "-c", str(ROOT / "alembic.ini"))
    assert run(*alembic, "downgrade", "b7d25e31f4a8", DATABASE_URL=loaded_url).returncode == 0

    done = run("seeds", "load", str(MINSK), "--database", loaded_url)

    assert (done.returncode, done.stderr) == (0, "")
    assert "minsk-2018: 153 rows added" in done.stdout
    assert differing(loaded, before) == {}


def test_a_second_source_adds_its_citations_and_leaves_those_of_the_first(
    loaded: Engine, minsk: Record, second: SourceRecord
) -> None:
    before = rows(loaded)
    minsk.sources = {"another-report": second}
    strip(minsk)
    minsk.event.cite = {"participant_count": "1.1"}

    assert load(loaded, minsk) == Counter(added=5)
    assert differing(loaded, before) == {
        "sources": Counter(added=1),
        "passages": Counter(added=3),
        "citations": Counter(added=1),
    }
    assert load(loaded, minsk) == Counter()
    # The first record, which knows nothing of the second source, takes nothing of it away.
    assert load(loaded, record_of(MINSK)) == Counter()


def strip(record: Record) -> None:
    """Take every citation out of a record."""
    for part in (
        record.event,
        *record.event.links,
        *record.organizations.values(),
        *record.speakers.values(),
        *(held for speaker in record.speakers.values() for held in speaker.affiliations.values()),
        *record.sessions,
        *record.statements,
        *record.participations,
    ):
        part.cite = []
    for entry in (*record.appearances, *(entry for statement in record.statements for entry in statement.appearances)):
        entry.cite = []
        for remark in entry.remarks:
            remark.cite = []


def test_what_a_source_outside_the_record_vouches_for_is_not_overwritten(
    loaded: Engine, minsk: Record, second: SourceRecord
) -> None:
    before = rows(loaded)
    minsk.sources = {"another-report": second}
    strip(minsk)
    minsk.event.participant_count = 300

    with pytest.raises(RecordError) as refused:
        load(loaded, minsk, "second.toml")

    assert [str(fault) for fault in refused.value.faults] == [
        "second.toml: participant_count of event Preventing and Countering Terrorism in the Digital Age rests on"
        " minsk-2018-report:2.1, a source that this record does not describe; keep what it says, or describe that"
        " source too"
    ]
    assert differing(loaded, before) == {}


def events(engine: Engine) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text("SELECT venue, city, participant_count FROM events"))]


def test_what_a_record_leaves_out_stays_where_another_source_says_it(
    loaded: Engine, minsk: Record, second: SourceRecord
) -> None:
    before = rows(loaded)
    other = Record(
        event=EventRecord(slug="minsk-2018", title=minsk.event.title, venue="Palace", cite="1.1"),
        sources={"another-report": second},
        speakers={"vladimir-makei": Speaker(name="Vladimir Makei", cite="1.2")},
        appearances=[Appearance(role="attendee", speaker="vladimir-makei", cite="1.2")],
    )
    for _ in range(2):
        load(loaded, other)
        assert {table: count for table, count in differing(loaded, before).items() if count["removed"]} == {}
        assert events(loaded) == [("Palace", "Minsk", 250)]
    # Each takes back only what it said itself.
    other.event.venue = None
    other.appearances = []
    other.speakers = {}
    load(loaded, other)
    assert events(loaded) == [(None, "Minsk", 250)]
    assert load(loaded, record_of(MINSK)) == Counter()


def test_a_statement_that_one_source_of_two_takes_back_stays_with_what_the_other_says(
    loaded: Engine, minsk: Record, second: SourceRecord
) -> None:
    other = record_of(MINSK)
    other.sources = {"another-report": second}
    strip(other)
    other.event.cite = "1.1"
    other.statements[9].cite = "1.2"
    other.statements[9].appearances[0].cite = "1.2"
    load(loaded, other)
    before = rows(loaded)

    taken_back = minsk.statements.pop(9)
    remarks = sum(len(entry.remarks) for entry in taken_back.appearances)
    assert remarks > 0
    load(loaded, minsk)
    gone = differing(loaded, before)
    assert gone.keys() <= {"remarks", "remark_topics", "citations", "capacities", "topics", "statements", "appearances"}
    assert gone["remarks"] == Counter(removed=remarks)
    assert "removed" not in gone.get("statements", {})
    assert load(loaded, minsk) == Counter()


def test_what_no_source_vouches_for_may_be_filled_in_from_a_second(
    loaded: Engine, minsk: Record, second: SourceRecord
) -> None:
    minsk.sources = {"another-report": second}
    strip(minsk)
    minsk.event.venue = "Palace"
    minsk.event.cite = {"venue": "1.2"}
    minsk.statements.append(Statement(cite="1.1", appearances=[Appearance(billed_name="A guest", cite="1.1")]))

    load(loaded, minsk)

    assert gaps(loaded) == ["sentence that no row uses: Another report, 0.1"]


def test_sources_that_disagree_are_both_on_record_and_loading_says_so(
    run: Run, loaded_url: str, tmp_path: Path, minsk: Record, second: SourceRecord
) -> None:
    minsk.sources["another-report"] = second
    strip(minsk)
    minsk.event.cite = {
        "participant_count": [f"{REPORT}:2.1", Contradiction(at="another-report:1.1", says="300")],
    }
    (tmp_path / "both.toml").write_text(as_toml(minsk))

    done = run("seeds", "load", "both.toml", "--database", loaded_url)

    assert done.returncode == 0, done.stderr
    assert (
        "minsk-2018: sources disagree: participant_count of event Preventing and Countering Terrorism in the Digital"
        " Age is 250 here, but another-report:1.1 says 300"
    ) in done.stdout
    again = run("seeds", "load", "both.toml", "--database", loaded_url)
    assert "unchanged" in again.stdout
    assert "sources disagree" in again.stdout


def test_a_contradiction_is_no_evidence(loaded: Engine) -> None:
    with loaded.connect() as connection:
        connection.execute(text("UPDATE citations SET says = '9', field = 'number' WHERE session_id IS NOT NULL"))
        connection.commit()
    assert len(gaps(loaded)) == 4


def test_citations_that_cannot_be_are_faults(tmp_path: Path, minsk: Record, second: SourceRecord) -> None:
    minsk.sources["another-report"] = second
    strip(minsk)
    minsk.event.cite = {
        "titel": f"{REPORT}:1.1",
        "city": ["1.1", f"{REPORT}:16", f"{REPORT}:1.2", "elsewhere:1", f"{REPORT}:x"],
        "row": [Contradiction(at=f"{REPORT}:1", says="no"), "another-report:1", "another-report:1.2"],
    }
    file = tmp_path / "faults.toml"
    file.write_text(as_toml(minsk))

    with pytest.raises(RecordError) as refused:
        record_of(file)

    assert [f"{fault.place}: {fault.problem}" for fault in refused.value.faults] == [
        "event.cite.titel: unknown field 'titel'; did you mean 'title'?",
        f"event.cite.city: '1.1' does not say which source; write SLUG:1.1 with one of '{REPORT}', 'another-report'",
        f"event.cite.city: there is no paragraph 16 in {REPORT}; the last is 15",
        f"event.cite.city: paragraph 1 of {REPORT} has no sentence 2; it has 1",
        f"event.cite.city: unknown source 'elsewhere'; known are '{REPORT}', 'another-report'",
        f"event.cite.city: '{REPORT}:x' is no number of a sentence; write 3 for a paragraph or 5.2 for a sentence",
        "event.cite: a contradiction is about one field; write cite = { FIELD = [...] }",
        "event.cite: another-report:1.2 is cited 2 times for the whole",
    ]


def test_a_paragraph_is_cited_whole_by_its_number_alone(loaded: Engine, minsk: Record) -> None:
    minsk.statements[7].cite = "5"
    assert load(loaded, minsk) == Counter(added=1)


def minsk_cites_first(record: Record) -> None:
    """Leave a record of two sources with a citation that says which it means."""
    strip(record)
    record.event.cite = f"{REPORT}:1.1"


def test_an_outline_that_another_conference_relies_on_is_not_changed(loaded: Engine, minsk: Record) -> None:
    other = record_of(MINSK)
    other.event.slug = "minsk-2018-again"
    load(loaded, other)
    minsk.sources[REPORT].outline[15] = 2

    with pytest.raises(RecordError, match="outline: differs from the outline that minsk-2018-again cites"):
        load(loaded, minsk)


def test_sentences_that_are_gone_from_the_outline_are_gone(loaded: Engine, minsk: Record) -> None:
    minsk.sources[REPORT].outline[15] = 2
    assert load(loaded, minsk) == Counter(added=1)
    assert gaps(loaded) == [f"sentence that no row uses: {minsk.sources[REPORT].title}, 15.2"]
    minsk.sources[REPORT].outline[15] = 1
    assert load(loaded, minsk) == Counter(removed=1)
    assert gaps(loaded) == []


def test_rows_removed_while_migrations_run_take_their_citations_with_them(loaded: Engine, minsk: Record) -> None:
    if loaded.dialect.name == "sqlite":
        from conference_record.models.engine import broken_foreign_keys, set_foreign_keys
        from tests.databases import load_record

        del minsk.statements[9]
        with loaded.connect() as connection:
            set_foreign_keys(connection, enforced=False)
            with writing(connection):
                load_record(connection, minsk, "minsk.toml")
                assert broken_foreign_keys(connection) == []
