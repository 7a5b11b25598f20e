"""Sheets with the keys of a record as headings, as an export writes them, and the sheet of the conference itself."""

from typing import Any

from conference_record.models import PARTICIPATION_ROLES
from conference_record.seeds.advice import KnownNames, cut
from conference_record.seeds.read.sheet.draft import Draft
from conference_record.seeds.read.sheet.grid import Sheet, Value
from conference_record.seeds.read.sheet.headings import EVENT_HEADINGS, columns_in, plain
from conference_record.seeds.read.sheet.named import Named, slug_of
from conference_record.seeds.read.sheet.normal import normal
from conference_record.seeds.read.sheet.values import line_of, text_of, value_of
from conference_record.seeds.record.faults import Place
from conference_record.seeds.record.format import Event, Speaker
from conference_record.seeds.record.sheets import EVENT_KEYS, Column, Layout, columns_of

_PERSONS = {("appearances", "speaker"), ("appearances", "replaced_by")}
_BODIES = {("appearances", "organization"), ("participations", "organization"), ("affiliations", "organization")}
_BODIES |= {("organizations", "parent")}


class TableReader:
    """Reads one sheet whose headings are the keys of a record."""

    def __init__(self, sheet: Sheet, layout: Layout, draft: Draft) -> None:
        """Take the sheet, what it holds, and where it goes."""
        self.sheet, self.layout, self.draft = sheet, layout, draft
        self.current: list[tuple[dict[str, Any], Place] | None] = [None] * len(layout.levels)

    def read(self) -> None:
        """Read the rows below that of the headings, which is the first with anything in it."""
        head = next((number for number, row in enumerate(self.sheet.rows) if any(map(text_of, row))), None)
        if head is None:
            return
        columns = {column.heading: column for column in columns_of(self.layout)}
        found = columns_in(self.sheet, head, {plain(name): name for name in columns}, {}, self.draft.findings)
        for number in range(head + 1, len(self.sheet.rows)):
            self.row(number, found, columns)

    def row(self, number: int, found: dict[int, str], columns: dict[str, Column]) -> None:
        """Read one row: what it says of each level, from the outermost on."""
        given: dict[str, tuple[Value, str]] = {}
        for place, heading in found.items():
            value = self.sheet.rows[number][place] if place < len(self.sheet.rows[number]) else ""
            if value == "" or not text_of(value).strip():
                continue
            base, _, continued = heading.rpartition(" (")
            if continued and base in given:
                before, cell = given[base]
                given[base] = text_of(before) + text_of(value), cell
            else:
                given[heading] = value, self.sheet.cell(number, place)
        for level in range(len(self.layout.levels)):
            cells = {column: given[name] for name, column in columns.items() if column.level == level and name in given}
            if cells and not self.part(level, cells, self.sheet.cell(number)):
                return

    def part(self, level: int, cells: dict[Column, tuple[Value, str]], row: str) -> bool:
        """Read what a row says of one part, a new one or that of the row above; False where it cannot belong to any."""
        kind, findings = self.layout.levels[level], self.draft.findings
        part: dict[str, Any] = {}
        where: dict[str, str] = {}
        name = None
        for column, (value, cell) in cells.items():
            if column.key is None:
                name = line_of(value, cell, findings)
                continue
            read = value_of(value, kind.part, column.key, cell, findings)
            if isinstance(read, str):
                read = normal(kind.part, column.key, read, cell, findings)
            if read is not None:
                part[column.key], where[column.key] = read, cell
        known = self.current[level]
        same = part.get("id") if kind.name is None else name
        if (
            known is not None
            and same is not None
            and same == (known[0].get("id") if kind.name is None else known[1][-1])
        ):
            return self.again(known, part, where)
        place = self.new(level, part, name, row)
        if place is None:
            return False
        self.current[level:] = [(part, place)] + [None] * (len(self.current) - level - 1)
        self.draft.cells[place] = row
        for key, cell in where.items():
            self.draft.cells[(*place, key)] = cell
            for named, keys in ((self.draft.persons, _PERSONS), (self.draft.bodies, _BODIES)):
                if (kind.key, key) in keys:
                    self.draft.refer(named, part, key, cell)
        if kind.key == "statements" and "session" in part:
            part["session"] = self.draft.session(part["session"], where["session"])[0].get("id")
        return True

    def again(self, known: tuple[dict[str, Any], Place], part: dict[str, Any], where: dict[str, str]) -> bool:
        """Check that a row that goes on with a part says nothing else of it."""
        for key, value in part.items():
            if key == "session":
                continue
            if known[0].setdefault(key, value) != value:
                self.draft.findings.fault(where[key], "says otherwise than the row above of the same; make them agree")
        return True

    def new(self, level: int, part: dict[str, Any], name: str | None, row: str) -> Place | None:
        """Add a new part to the one above it, and return its place."""
        kind = self.layout.levels[level]
        owner: dict[str, Any] = self.draft.values
        above: Place = ()
        if level:
            parent = self.current[level - 1]
            if parent is None:
                what = self.layout.levels[level - 1].key
                self.draft.findings.fault(row, f"belongs to none of the {what}; write in this row which one it is of")
                return None
            owner, above = parent
        if self.layout.levels[level].name is None:
            listed = owner.setdefault(kind.key, [])
            listed.append(part)
            return (*above, kind.key, len(listed) - 1)
        if not level and kind.key in ("speakers", "organizations"):
            named = self.draft.persons if kind.part is Speaker else self.draft.bodies
            return self.named(named, part, name, row)
        table = owner.setdefault(kind.key, {})
        name = name or slug_of(str(part.get("title") or part.get("organization") or part.get("name") or ""))
        if not name or name in table:
            problem = f"{name!r} is described twice; describe it once" if name else "has no name of its own; write one"
            self.draft.findings.fault(row, problem)
            return None
        table[name] = part
        return (*above, kind.key, name)

    def named(self, named: Named, part: dict[str, Any], slug: str | None, row: str) -> Place | None:
        """Add a person or a body."""
        made = slug is None
        slug = slug or slug_of(str(part.get("name", "")))
        if not slug or slug in named.parts:
            other = f" ({named.cells[slug]})" if slug and named.cells[slug] else ""
            problem = f"{slug!r} is described twice{other}; describe it once" if slug else "has no slug; write one"
            self.draft.findings.fault(row, problem)
            return None
        named.describe(slug, part, row, made=made)
        return named.table, slug


def read_event(sheet: Sheet, draft: Draft) -> None:
    """Read the sheet of the conference: a key and its value in each row, or keys in one row and values below."""
    rows = [row for row in enumerate(sheet.rows) if any(text_of(value).strip() for value in row[1])]
    known = EVENT_HEADINGS | {plain(role): role for role in PARTICIPATION_ROLES}
    across = [plain(text_of(value)) for value in rows[0][1]] if rows else []
    if len(rows) == 2 and sum(name in known for name in across) > 2:
        (head, names), (below, values) = rows
        pairs = [
            (name, value, head, below, column) for column, (name, value) in enumerate(zip(names, values, strict=False))
        ]
    else:
        pairs = [(row[0], row[1] if len(row) > 1 else "", number, number, 1) for number, row in rows]
    event = draft.values.setdefault("event", {})
    names_known = KnownNames(known)
    texts: dict[str, str] = {}
    for name, value, head, number, column in pairs:
        key, cell = plain(text_of(name)), sheet.cell(number, column)
        base, _, continued = key.rpartition(" ")
        if not key or key == "key" or not text_of(value).strip():
            continue
        if continued.isdecimal() and base in texts:
            texts[base] += text_of(value)
            value, key = texts[base], base
        meaning = known.get(key)
        if meaning is None:
            at = sheet.cell(head, 0 if head == number else column)
            meant = names_known.advice(key, "", likeness=0.75)
            if meant:
                draft.findings.fault(at, f"unknown key {cut(text_of(name))!r}; {meant}")
            else:
                draft.findings.note(at, f"{cut(text_of(name))!r} says nothing of a conference that is known; not read")
        elif meaning in PARTICIPATION_ROLES:
            _bodies(str(meaning), value, cell, draft)
        else:
            texts[key] = text_of(value)
            read = value_of(value, Event, EVENT_KEYS[meaning], cell, draft.findings)
            if isinstance(read, str):
                read = normal(Event, EVENT_KEYS[meaning], read, cell, draft.findings)
            if read is not None:
                draft.put(event, ("event",), EVENT_KEYS[meaning], read, cell)


def _bodies(role: str, value: Value, cell: str, draft: Draft) -> None:
    for text in filter(None, map(str.strip, line_of(value, cell, draft.findings).split(";"))):
        part = {"role": role, "organization": text}
        draft.values["participations"].append(part)
        draft.cells["participations", len(draft.values["participations"]) - 1] = cell
        draft.refer(draft.bodies, part, "organization", cell)
