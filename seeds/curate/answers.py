"""The answers of people about who is one: a table in a CSV file, which a program writes and a person fills in."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlalchemy.engine import Connection

from conference_record.seeds.curate.duplicates import Pair
from conference_record.seeds.curate.merge import merge, tell_apart
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.relations import DISTINCT
from conference_record.seeds.record.faults import Fault, RecordError

ANSWERS = ("same", "different")
"""What a person writes in the column `answer`; nothing is no answer yet."""

_COLUMNS = ("answer", *Pair._fields)
_NEEDED = ("answer", "table", "slug", "other_slug")


def write_questions(path: Path, pairs: Iterable[Pair]) -> None:
    """Write a file in which a person answers for each pair; raises ConferenceRecordError if it cannot be written."""
    try:
        # Spreadsheets take UTF-8 for something else without the mark; "x" overwrites no answers.
        with path.open("x", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(_COLUMNS)
            writer.writerows(("", *pair) for pair in pairs)
    except FileExistsError:
        raise ConferenceRecordError(f"{path}: is there already, perhaps with answers; give another file") from None
    except OSError as error:
        raise ConferenceRecordError(f"{path}: cannot be written: {error.strerror}") from None


def keep_answers(connection: Connection, path: Path) -> list[str]:
    """Merge what a file says is the same, and tell apart what is different; returns a sentence for each answer.

    Rows without an answer are left for later. Raises RecordError with every fault, each with its line.
    """
    done: list[str] = []
    faults: list[Fault] = []
    for line, row in _rows(path):
        given = {name: (row.get(name) or "").strip() for name in _NEEDED}
        answer = given["answer"].lower()
        try:
            if answer and answer not in ANSWERS:
                raise ConferenceRecordError(f"answer: {given['answer']!r} is neither same nor different")
            if answer and given["table"] not in DISTINCT:
                raise ConferenceRecordError(f"table: {given['table']!r} is neither speakers nor organizations")
            if answer:
                two = given["table"], given["other_slug"], given["slug"]
                same = answer == "same"
                done.append(merge(connection, *two, with_others=True) if same else tell_apart(connection, *two))
        except ConferenceRecordError as error:
            faults.append(Fault(str(path), "", str(error), line))
    if faults:
        raise RecordError(faults)
    return done


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the rows of a file with their lines; raises RecordError."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise RecordError([Fault(str(path), "", "is not UTF-8; save it as CSV in UTF-8", line)]) from None
    except OSError as error:
        raise RecordError([Fault(str(path), "", error.strerror or "cannot be read")]) from None
    lines = text.splitlines(keepends=True)
    # Some spreadsheets write semicolons, in countries with a decimal comma.
    first = lines[0] if lines else ""
    reader = csv.DictReader(lines, delimiter=max(",;\t", key=first.count), strict=True)
    if missing := [name for name in _NEEDED if name not in (reader.fieldnames or ())]:
        raise RecordError([Fault(str(path), "", f"has no column {missing[0]!r}; duplicates --answers writes them", 1)])
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        line = min(reader.line_num + 1, len(lines))
        raise RecordError([Fault(str(path), "", f"is no CSV: {error}", line)]) from None
