"""From the sheets of a file to a record."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from conference_record.seeds.advice import KnownNames, cut
from conference_record.seeds.read.given import Given
from conference_record.seeds.read.sheet.delimited import sheet_in
from conference_record.seeds.read.sheet.draft import Draft
from conference_record.seeds.read.sheet.findings import Findings, UnreadableError, in_order
from conference_record.seeds.read.sheet.grid import Sheet
from conference_record.seeds.read.sheet.headings import (
    HEADINGS,
    IGNORED,
    NOT_READ,
    PROGRAMME,
    SHEETS,
    columns_in,
    count_known,
    plain,
    row_of_headings,
)
from conference_record.seeds.read.sheet.named import Named
from conference_record.seeds.read.sheet.programme import ProgrammeReader
from conference_record.seeds.read.sheet.tables import TableReader, read_event
from conference_record.seeds.read.sheet.values import text_of
from conference_record.seeds.read.sheet.workbook import sheets_in
from conference_record.seeds.record.faults import Fault, RecordError
from conference_record.seeds.record.loaded import LoadedRecord, record_from_values
from conference_record.seeds.record.sheets import EVENT, LAYOUTS

_ORDER = ("bodies", "persons", "series", "topics", "sources", "sessions", "programme", "appearances", "participations")
_OF_EXPORT = {"id", "starts at"}
"""Headings of a programme whose columns are the keys of a record, and whose blank cells mean nothing."""
_NO_EVENT = (
    "says nothing of the conference itself; add a sheet 'event' with the rows slug and title, or give --event FILE.toml"
    " with slug and title below [event]"
)


def record_in(content: bytes, file: str, given: Given, beside: Mapping[str, Any] = {}) -> LoadedRecord:
    """Return the record in the content of a sheet or a workbook; `file` is how faults call it.

    `beside` are the values of a valid record that is given with it.

    Raises RecordError with every fault.
    """
    findings = Findings()
    try:
        if file.lower().endswith(".csv"):
            sheets = [sheet_in(content, findings, count_known)]
        else:
            sheets = sheets_in(content, findings, is_ods=file.lower().endswith(".ods"))
    except UnreadableError as error:
        raise RecordError([Fault(file, "", str(error))]) from None
    draft = Draft(deepcopy(dict(beside)), findings)
    _read(sheets, draft, _columns(given))
    event = draft.values.setdefault("event", {})
    if not event:
        findings.fault("", _NO_EVENT)
        raise RecordError(findings.in_faults(file))
    if given.slug is not None:
        event["slug"] = given.slug
    if given.timezone is not None:
        event.setdefault("timezone", given.timezone)
    if not findings.faults and not any(
        draft.values[name] for name in ("statements", "sessions", "appearances", "participations")
    ):
        # A file that was emptied by mistake would take all talks out of the database.
        findings.fault("", "has no rows with talks or persons below the headings; write one at least")
    used = {key: value for key, value in draft.values.items() if value not in ({}, [])}
    try:
        loaded = record_from_values(used, file, where_of=draft.place_of, faults=findings.in_faults(file))
    except RecordError as error:
        raise RecordError(sorted(error.faults, key=in_order)) from None
    notices = [*findings.in_notices(file), *_slugs_made(draft, file), *loaded.notices]
    made = {named.table: frozenset(named.made) for named in (draft.persons, draft.bodies)}
    return LoadedRecord(file, loaded.record, notices, where_of=draft.place_of, made=made)


def _columns(given: Given) -> dict[str, str]:
    """Return what somebody says that headings mean."""
    columns = {}
    for heading, meaning in given.columns:
        known = IGNORED if meaning == IGNORED else HEADINGS.get(plain(meaning))
        if known is None:
            meanings = sorted({*HEADINGS.values()})
            right = KnownNames(HEADINGS).advice(plain(meaning), f"known are {', '.join(meanings)}")
            raise RecordError([Fault("--column", "", f"{cut(f'{heading}={meaning}')!r}: {right}")])
        columns[plain(heading)] = known
    return columns


def _read(sheets: list[Sheet], draft: Draft, given: Mapping[str, str]) -> None:
    """Read all sheets, those first to which others refer."""
    tables: list[tuple[int, Sheet, int | None]] = []
    layouts = {layout.name: layout for layout in LAYOUTS}
    for sheet in sheets:
        kind = SHEETS.get(plain(sheet.name)) if sheet.name else None
        if kind in NOT_READ:
            draft.findings.note(sheet.name, "is not read, as it is no sheet of the conference")
        elif kind == EVENT:
            read_event(sheet, draft)
        elif kind is not None and (kind != PROGRAMME.name or _is_of_export(sheet)):
            tables.append((_ORDER.index(kind), sheet, None))
        elif (head := row_of_headings(sheet, given)) is not None:
            tables.append((_ORDER.index(PROGRAMME.name), sheet, head))
        elif any(text_of(value).strip() for row in sheet.rows for value in row):
            _not_understood(sheet, len(sheets) > 1, draft)
    for order, sheet, head in sorted(tables, key=lambda table: table[0]):
        if head is None:
            TableReader(sheet, layouts[_ORDER[order]], draft).read()
        else:
            _read_programme(sheet, head, draft, given)
        if order != _ORDER.index("bodies"):
            draft.resolve()
    draft.resolve()
    draft.settle_countries()


def _is_of_export(sheet: Sheet) -> bool:
    head = next((row for row in sheet.rows if any(map(text_of, row))), [])
    return {plain(text_of(value)) for value in head} >= _OF_EXPORT


def _read_programme(sheet: Sheet, head: int, draft: Draft, given: Mapping[str, str]) -> None:
    for number, row in enumerate(sheet.rows[:head]):
        texts = [text for value in row if (text := text_of(value).strip())]
        if texts and not texts[0].startswith("#"):
            draft.findings.note(sheet.cell(number), "stands above the headings, and is not read")
    columns = columns_in(sheet, head, HEADINGS, given, draft.findings)
    ProgrammeReader(sheet, head, columns, draft).read()


def _not_understood(sheet: Sheet, is_one_of_several: bool, draft: Draft) -> None:
    problem = "has no row of headings that are known"
    if is_one_of_several:
        draft.findings.note(sheet.name, f"{problem}, and is not read")
        return
    right = "write them above the table, such as date, time, title, speaker and organization, or say with --column"
    draft.findings.fault(sheet.name, f'{problem}; {right} "HEADING=speaker" what a heading means')


def _slugs_made(draft: Draft, file: str) -> list[Fault]:
    """Return notices of the slugs that were made."""

    def told(named: Named) -> str:
        return ", ".join(f"{slug} ({named.parts[slug].get('name')})" for slug in named.made)

    return [
        Fault(file, "", f"slugs made for {what}: {told(named)}")
        for what, named in (("persons", draft.persons), ("bodies", draft.bodies))
        if named.made
    ]
