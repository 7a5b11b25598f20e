"""Schedules in the form of frab, XML and JSON, as records.

FOSDEM, the Chaos Communication Congress, frab and pretalx publish their programmes so. A talk becomes a statement, a
person a speaker with the name as printed. What is told in a schedule and has no place in a record is counted and
reported: nothing is left out without a word.

- A conference is called by its acronym and its year, because the acronym comes again the next year.
- A person's number counts within one conference only. The slug of a speaker is therefore made of the conference, the
  name and the number: two conferences never take different people for one. Without a number, and for
  a placeholder such as TBA, there is no speaker, only the printed name. Pronouns in brackets are no part of a name.
- The schedule of a part, such as a stage, is a source of its own, and its numbers are its own too; only GUIDs mean the
  same person in all parts.
- Days and times are on the clock of the conference's zone. Without a zone they are as printed; the zone can be given.
- The newer JSON form, with all talks and persons in lists of their own, is read too.
- The summary of a talk is its subtitle, abstract and description. HTML in them becomes text: paragraphs and items of
  lists on lines of their own, addresses of links in brackets after the words.
- The source is the schedule itself: paragraph 0 is the conference, and each talk, in the order of the file, is a
  paragraph of one sentence.
"""

import hashlib
from pathlib import Path
from typing import NamedTuple

from conference_record.seeds.read.given import NOTHING_GIVEN, Given
from conference_record.seeds.read.schedule.parse import parsed_json, parsed_xml
from conference_record.seeds.read.schedule.reader import ScheduleReader
from conference_record.seeds.read.schedule.tree import UnreadableError, left_out
from conference_record.seeds.record.faults import Fault, RecordError
from conference_record.seeds.record.format import Record
from conference_record.seeds.record.origin import origin_in


class Schedule(NamedTuple):
    """What a schedule says, as a record, and in words what the record could not keep as it was."""

    record: Record
    notes: list[str]


def looks_like_schedule(content: bytes) -> bool:
    """Say whether the content of a file is XML or JSON; a record in TOML is neither."""
    content = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    return content[:1] in (b"<", b"{") or content[:4] in (b"\xff\xfe<\0", b"\xfe\xff\0<")


def read_schedule(path: Path) -> Schedule:
    """Return the conference in the file of a schedule.

    Raises RecordError, with every fault, for a file that cannot be read or is no schedule, and for days, times and
    durations that cannot be understood.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise RecordError([Fault(str(path), "", error.strerror or "cannot be read")]) from None
    return schedule_in(content, str(path))


def schedule_in(content: bytes, file: str, given: Given = NOTHING_GIVEN) -> Schedule:
    """Return the conference in the content of a schedule; `file` is how faults call it.

    Raises RecordError as read_schedule does.
    """
    is_json = content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"
    origin = origin_in(content)
    sha256 = origin.sha256 if origin is not None and origin.is_whole else None
    reader = ScheduleReader(sha256 or hashlib.sha256(content).hexdigest(), given, origin)
    values = reader.values
    try:
        root = parsed_json(content) if is_json else parsed_xml(content)
        record = reader.record(root)
    except UnreadableError as error:
        values.faults.append((error.place, error.problem))
    if values.faults:
        raise RecordError(Fault(file, place.path, problem, place.line) for place, problem in values.faults)
    return Schedule(record, [*left_out(root), *(f"{what}: {count}" for what, count in values.notes.items())])
