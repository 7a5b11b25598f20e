"""The questions of the benchmark are answered by indexes on both databases, however large the record becomes."""

import pytest
from sqlalchemy import Engine, inspect, text
from sqlalchemy.orm import Session

from tests.benchmarks.questions import QUESTIONS, Question, listening, scans
from tests.conftest import Opened


def put(engine: Engine, question: Question) -> tuple[int, list[str]]:
    """Ask a question about what has most rows; return how many the answer has, and which steps read a whole table."""
    most = {
        "events": "SELECT slug FROM events JOIN statements ON event_id = events.id GROUP BY events.id, slug",
        "speakers": "SELECT slug FROM speakers JOIN appearances ON speaker_id = speakers.id GROUP BY speakers.id, slug",
        "organizations": "SELECT slug FROM organizations JOIN participations ON organization_id = organizations.id"
        " JOIN affiliations USING (organization_id) GROUP BY organizations.id, slug",
        "names": "SELECT name FROM speakers JOIN appearances ON speaker_id = speakers.id GROUP BY speakers.id, name",
    }
    with Session(engine) as session:
        if engine.dialect.name == "postgresql":
            # Few rows are read faster from end to end; where there is another way, it is to be shown.
            session.execute(text("SET enable_seqscan = off"))
        subject = session.scalars(text(f"{most[question.about]} ORDER BY count(*) DESC LIMIT 1")).one()
        with listening(engine) as sent:
            count = question.ask(session, subject)
        return count, scans(session.connection(), list(sent))


def test_a_roster_finds_each_speaker_at_the_event_alone(corpus_url: str, opened: Opened) -> None:
    engine = opened(corpus_url)
    with engine.connect() as connection:
        indexes = inspect(connection).get_indexes("appearances")
        plan = "".join(str(row) for row in connection.exec_driver_sql(_ROSTER_ON[engine.dialect.name]))

    assert ["event_id", "speaker_id"] in [index["column_names"] for index in indexes]
    assert "ix_appearances_event_id_speaker_id" in plan


_ROSTER_ON = {
    "sqlite": "EXPLAIN QUERY PLAN SELECT * FROM roster WHERE event = 'x'",
    "postgresql": "EXPLAIN SELECT * FROM roster WHERE event = 'x'",
}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_no_question_reads_a_whole_table(corpus_url: str, opened: Opened, question: Question) -> None:
    count, steps = put(opened(corpus_url), question)

    assert count
    assert steps == []
