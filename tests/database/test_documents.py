"""Documents: how their sentences are counted, and a copy compared with the record."""

import hashlib
from collections import Counter
from pathlib import Path

from sqlalchemy import Engine, text

from conference_record.models import (
    open_engine,
)
from conference_record.seeds.record.format import Record
from conference_record.seeds.record.format import Source as SourceRecord
from conference_record.seeds.record.sentences import outline, paragraphs
from tests.database.test_evidence import REPORT, minsk_cites_first, strip
from tests.database.test_load import as_toml, load
from tests.running import Run

DOCUMENT = """\
A heading

The title of it


Dr. A. Smith met S.Jones. They spoke (at length!) about "peace." Then they left... and came back.

“Is it so?” he asked. 'Yes!' she said, of the U.S. position. 250 came.

他们开会。大家同意！
"""


def test_sentences_are_counted_as_the_readme_says() -> None:
    assert paragraphs(DOCUMENT) == [
        ["A heading", "The title of it"],
        [
            "Dr. A. Smith met S.Jones.",
            'They spoke (at length!) about "peace."',
            "Then they left... and came back.",
        ],
        ["“Is it so?” he asked.", "'Yes!' she said, of the U.S. position.", "250 came."],
        ["他们开会。", "大家同意！"],
    ]
    assert outline("") == [0]
    assert outline("A sentence.\r\n\r\nAnother one.") == [0, 1, 1]


def test_a_copy_of_the_document_is_compared_and_shown_beside_what_rests_on_it(
    run: Run, loaded_url: str, tmp_path: Path, minsk: Record
) -> None:
    strip(minsk)
    minsk.sources = {
        "letter": SourceRecord(
            title="A letter", outline=[2, 3, 3, 2], sha256=hashlib.sha256(DOCUMENT.encode()).hexdigest()
        )
    }
    minsk.event.cite = {"participant_count": "2.3"}
    (tmp_path / "record.toml").write_text(as_toml(minsk))
    (tmp_path / "copy.txt").write_text(DOCUMENT)
    loaded = run("seeds", "load", "record.toml", "--database", loaded_url)
    assert loaded.returncode == 0, loaded.stderr

    agreed = run("seeds", "verify", "copy.txt", "--database", loaded_url)

    assert (agreed.returncode, agreed.stderr) == (0, "")
    assert agreed.stdout.startswith(
        "letter: SHA-256 and outline agree; 3 paragraphs and the heading, 10 sentences\n"
        "read as: paragraphs between blank lines\n"
    )
    assert "2.3 250 came.\n    - participant_count of event Preventing and Countering" in agreed.stdout
    assert "1.1 Dr. A. Smith met S.Jones.\n    - no row rests on it\n" in agreed.stdout
    engine = open_engine(loaded_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE sources SET slug = 'report' WHERE slug = 'letter'"))
        connection.execute(text("UPDATE sources SET slug = 'letter' WHERE slug = 'report'"))
    engine.dispose()
    for slug in ("letter", "report"):
        again = run("seeds", "verify", "copy.txt", "--source", slug, "--database", loaded_url)
        assert (again.returncode, again.stdout) == (0, agreed.stdout)

    (tmp_path / "copy.txt").write_text(DOCUMENT.replace("250", "300"))
    for arguments, problem in {
        (): "is the text of none of the sources; say which is meant with --source: letter, minsk-2018-report",
        ("--source", "letter"): "is not the text that was read; SHA-256 is ",
        ("--source", "lettre"): "the database has no source 'lettre'; there are: letter, minsk-2018-report",
        ("--source", REPORT): "paragraph 1 has 3 sentences, but 1 in the record",
    }.items():
        refused = run("seeds", "verify", "copy.txt", *arguments, "--database", loaded_url)
        assert (refused.returncode, refused.stdout) == (1, "")
        assert problem in refused.stderr
        assert "Traceback" not in refused.stderr
    missing = run("seeds", "verify", "missing.txt", "--database", loaded_url)
    assert (missing.returncode, missing.stderr) == (1, "conference-record: missing.txt: No such file or directory\n")


def test_texts_that_may_be_republished_are_kept_with_their_sentences(
    loaded: Engine, minsk: Record, second: SourceRecord
) -> None:
    second.texts = {"1.2": "It may be republished."}
    minsk.sources["another-report"] = second
    minsk_cites_first(minsk)

    load(loaded, minsk)

    with loaded.connect() as connection:
        texts = connection.execute(text("SELECT paragraph, sentence, text FROM passages WHERE text IS NOT NULL")).all()
    assert [tuple(row) for row in texts] == [(1, 2, "It may be republished.")]
    assert load(loaded, minsk) == Counter()
