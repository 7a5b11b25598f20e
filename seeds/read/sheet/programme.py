"""The programme of a conference: a row for each talk, or for each who appears in one.

- Rows that say the same of a talk are of one talk; a row without a title goes on with the talk above it.
- A row with a session, and with neither a title nor anybody who appears, says of the session when and where it is.
- In a sheet without titles, each row with somebody is a statement of its own.
- A sheet that has persons or bodies alone lists who took part.
"""

from typing import Any

from conference_record.seeds.read.sheet.clock import Clock, Times
from conference_record.seeds.read.sheet.draft import Draft
from conference_record.seeds.read.sheet.grid import Sheet
from conference_record.seeds.read.sheet.headings import KEYS, OF_PEOPLE, TIMES
from conference_record.seeds.read.sheet.normal import normal
from conference_record.seeds.read.sheet.people import PeopleReader
from conference_record.seeds.read.sheet.rows import NONE, Row, rows_below
from conference_record.seeds.read.sheet.speakers import ROLE_NAMES
from conference_record.seeds.read.sheet.values import value_of
from conference_record.seeds.record.faults import Place
from conference_record.seeds.record.format import Part, Session, Statement

_TIME_KEYS = ("starts_at", "ends_at", "day", "start_time", "end_time")

_OF_SESSIONS = ("chair", "moderator", "rapporteur")
"""Roles of those who appear in a session as a whole, where its row names no talk."""

_Talk = tuple[dict[str, Any], Place, dict[str, int]]
"""A statement, its place, and the row that says each appearance."""


class ProgrammeReader:
    """Reads the rows of one sheet."""

    def __init__(self, sheet: Sheet, head: int, columns: dict[int, str], draft: Draft) -> None:
        """Take the sheet, the row of its headings, what the columns mean, and where all goes."""
        self.sheet, self.draft, self.findings = sheet, draft, draft.findings
        self.meanings = set(columns.values())
        self.rows = rows_below(sheet, head, columns, draft.findings)
        self.clock = Clock(self.rows, draft.values.get("event", {}), draft.findings)
        self.people = PeopleReader(draft)
        self.current: _Talk | None = None
        self.talks: dict[tuple[Any, ...], _Talk] = {}
        self.listed: dict[str, int] = {}

    def read(self) -> None:
        """Read all rows."""
        is_list = not self.meanings & {"title", "session", *TIMES, *KEYS}
        for row in self.rows:
            if is_list:
                self._enter(self.draft.values["appearances"], ("appearances",), self.listed, row)
            else:
                self._row(row)

    def _row(self, row: Row) -> None:
        times = self.clock.times(row)
        if row.own.keys() == {"date"}:
            # A day above the rows for which it holds.
            return
        session = self._session(row, times)
        has_people = any(meaning in row.own for meaning in OF_PEOPLE) or "speaker" in row.filled
        if "title" not in row.own and not has_people and session is not None and "session" in row.own:
            self._of_session(session, row, times)
            return
        if self._is_of_session(row) and session is not None:
            part, place = session
            self._enter(part.setdefault("appearances", []), (*place, "appearances"), self.listed, row)
            return
        stated = self._stated(row, times, session)
        talk = self._known(row, stated)
        if talk is None:
            talk = self._new(row, stated)
        else:
            self._agree(talk, row, stated)
        self.current = talk
        self._enter(talk[0].setdefault("appearances", []), (*talk[1], "appearances"), talk[2], row)

    def _session(self, row: Row, times: Times) -> tuple[dict[str, Any], Place] | None:
        cell = row.get("session")
        if cell is None or cell.text in NONE:
            return None
        starts_at, day = times.get("starts_at"), times.get("day")
        on = starts_at[0].date().isoformat() if starts_at else day[0] if day else None
        return self.draft.session(cell.text, cell.name, on)

    def _is_of_session(self, row: Row) -> bool:
        """Check whether those in a row appear in the session as a whole, such as its chair."""
        if "session" not in row.own or row.own.keys() & {"title", "time", *KEYS}:
            return False
        role = row.own.get("role")
        return role is not None and ROLE_NAMES.get(role.text.casefold()) in _OF_SESSIONS and "title" in self.meanings

    def _stated(self, row: Row, times: Times, session: tuple[dict[str, Any], Place] | None) -> Times:
        """Return what a row says of a talk."""
        stated = self._values(row, Statement) | times
        if session is not None and (cell := row.get("session")) is not None:
            stated["session"] = session[0]["id"], cell.name
        return stated

    def _values(self, row: Row, part: type[Part]) -> Times:
        values: Times = {}
        for heading, key in KEYS.items():
            cell = row.get(heading)
            if cell is None or key not in part.__struct_fields__ or cell.text in NONE:
                continue
            value = value_of(cell.value, part, key, cell.name, self.findings)
            if isinstance(value, str):
                value = normal(part, key, value, cell.name, self.findings)
            if value is not None:
                values[key] = value, cell.name
        return values

    def _known(self, row: Row, stated: Times) -> _Talk | None:
        """Return the talk that a row goes on with, or None for a new one."""
        own = row.own.keys() & {"title", "session", *TIMES, *KEYS}
        if "title" not in self.meanings and not ("time" in self.meanings and "time" not in own):
            return None
        if self.current is not None:
            part = self.current[0]
            agrees = all(part.get(key) == value for key, (value, _) in stated.items() if self._is_own(key, row))
            same_session = "session" not in stated or stated["session"][0] == part.get("session")
            if "title" not in own and agrees and same_session:
                return self.current
        key = self._key(stated)
        return self.talks.get(key) if "title" in own else None

    def _is_own(self, key: str, row: Row) -> bool:
        if key in _TIME_KEYS:
            return bool(row.own.keys() & set(TIMES))
        return key != "session" and key.replace("_", " ") in row.own

    @staticmethod
    def _key(stated: Times) -> tuple[Any, ...]:
        keys = ("title", "session", "starts_at", "day", "start_time", "room")
        return tuple(stated[key][0] if key in stated else None for key in keys)

    def _new(self, row: Row, stated: Times) -> _Talk:
        part: dict[str, Any] = {}
        statements = self.draft.values["statements"]
        place: Place = ("statements", len(statements))
        statements.append(part)
        self.draft.cells[place] = self.sheet.cell(row.number)
        for key, (value, cell) in stated.items():
            self.draft.put(part, place, key, value, cell)
        if row.own.keys() <= {"title"}:
            problem = "is alone in its row, and is read as a talk of nobody; if it is a note, begin the row with #"
            self.findings.note(row.own["title"].name if row.own else self.sheet.cell(row.number), problem)
        talk: _Talk = (part, place, {})
        self.talks.setdefault(self._key(stated), talk)
        return talk

    def _agree(self, talk: _Talk, row: Row, stated: Times) -> None:
        """Add what a further row says of a talk; note a fault where it says otherwise."""
        part, place, _ = talk
        for key, (value, cell) in stated.items():
            if key in _TIME_KEYS and not self._is_own(key, row):
                # The day above holds for each row of the talk.
                continue
            if key not in part:
                self.draft.put(part, place, key, value, cell)
            elif part[key] != value and (self._is_own(key, row) or key == "session"):
                first = self.draft.cells.get((*place, key), "")
                problem = f"differs from {first}, in another row of the same talk; make them agree"
                self.findings.fault(cell, problem)

    def _of_session(self, session: tuple[dict[str, Any], Place], row: Row, times: Times) -> None:
        """Read a row about a session itself."""
        part, place = session
        self.current = None
        for key, (value, cell) in (self._values(row, Session) | times).items():
            if key in ("title", "id"):
                continue
            if part.get(key, value) != value:
                first = self.draft.cells.get((*place, key), "")
                self.findings.fault(cell, f"differs from {first}, which is of the same session; make them agree")
            else:
                self.draft.put(part, place, key, value, cell)

    def _enter(self, entries: list[dict[str, Any]], place: Place, rows: dict[str, int], row: Row) -> None:
        """Add those who appear in a row; whoever appears there already, in the same way, is a row too many."""
        for part, cells in self.people.entries(row):
            who = _who(part)
            name = f"{place}{who}"
            known = next((each for each in entries if _who(each) == who), None) if name in rows else None
            if known is None:
                rows[name] = row.number
                entries.append(part)
                here = (*place, len(entries) - 1)
                self.draft.cells[here] = self.sheet.cell(row.number)
                for key, cell in cells.items():
                    self.draft.cells[(*here, key)] = cell
                continue
            new = [key for key in part.get("capacities", []) if key not in known.get("capacities", [])]
            if not new:
                first = self.sheet.cell(rows[name])
                problem = f"says again that {part.get('speaker') or who.strip('|')} appears, as {first}; delete one"
                self.findings.fault(self.sheet.cell(row.number), problem)
            else:
                known.setdefault("capacities", []).extend(new)


def _who(part: dict[str, Any]) -> str:
    return "|".join(
        str(part.get(key, "")) for key in ("role", "speaker", "organization", "billed_name", "billed_title")
    )
