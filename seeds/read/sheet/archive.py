"""The files .xlsx and .ods, looked through before they are read: archives that grow, endless rows, and formulas.

The library that reads cells believes what a file says of its size. It gets a new archive of what was looked through
here, and nothing else: no pictures, no programs, and nothing twice.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from conference_record.seeds.read.sheet.findings import UnreadableError
from conference_record.seeds.read.sheet.grid import MOST_COLUMNS, MOST_ROWS, letters, number_of

LARGEST = 64 * 2**20
"""The bytes that the parts of a file may have together once they are unpacked, and the characters that cells may."""

_MOST_FILES = 2_000
_MOST_CELLS = 2_000_000
_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_MANY = 2_000
"""How many formulas are named one by one."""


@dataclass
class Extent:
    """How far the cells of a sheet reach, and what is in them beside values; rows and columns are counted from 0."""

    rows: int = 0
    columns: int = 0
    characters: int = 0
    formulas: list[tuple[int, int]] = field(default_factory=list)
    errors: list[tuple[int, int, str]] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)

    def add(self, row: int, column: int, length: int) -> None:
        """Count a cell; raises UnreadableError where there are too many."""
        self.rows, self.columns = max(self.rows, row + 1), max(self.columns, column + 1)
        self.characters += length
        if self.rows > MOST_ROWS or self.columns > MOST_COLUMNS:
            raise UnreadableError(
                f"has a cell {letters(column)}{row + 1}; a sheet has at most {MOST_ROWS} rows and {MOST_COLUMNS}"
                " columns here; delete what lies below or beside the table"
            )
        if self.rows * self.columns > _MOST_CELLS:
            raise UnreadableError(
                f"has cells from A1 to {letters(self.columns - 1)}{self.rows}; at most {_MOST_CELLS:,} are read"
            )
        if self.characters > LARGEST:
            raise UnreadableError(f"has more than {LARGEST // 2**20} million characters in its cells; split it")


@dataclass
class Archive:
    """What a file holds that is worth reading."""

    content: bytes
    """The archive for the library that reads cells."""
    sheets: dict[str, Extent]
    """Its sheets, by name."""


def opened(content: bytes, *, is_ods: bool) -> Archive:
    """Return what a file holds; raises UnreadableError for one that cannot be read, or not without risk."""
    parts = _parts(content)
    try:
        if is_ods:
            if b"manifest:encryption-data" in parts.get("META-INF/manifest.xml", b""):
                raise UnreadableError("is protected by a password; save it without one")
            if "content.xml" not in parts:
                raise UnreadableError("is no spreadsheet; save it as .ods or .xlsx again")
            sheets = _sheets_of_ods(parts["content.xml"])
        else:
            sheets = _sheets_of_xlsx(parts)
    except expat.ExpatError as error:
        raise UnreadableError(f"is damaged: {expat.ErrorString(error.code)}; save it again") from None
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return Archive(written.getvalue(), sheets)


def _parts(content: bytes) -> dict[str, bytes]:
    """Return the parts of an archive that say something of cells, unpacked."""
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableError("is protected by a password, or of the old form .xls; save it as .xlsx without one")
    parts: dict[str, bytes] = {}
    left = LARGEST
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            if len(members) > _MOST_FILES:
                raise UnreadableError(f"has {len(members)} files in it; save it again, without pictures")
            for member in members:
                name = member.filename.lstrip("/")
                if not name.endswith((".xml", ".rels")) and name != "mimetype":
                    continue
                if name in parts:
                    raise UnreadableError(f"has {name} twice in it; save it again")
                with archive.open(member) as part:
                    # Never more than may be read, whatever the archive says of its size.
                    parts[name] = part.read(left + 1)
                left -= len(parts[name])
                if left < 0:
                    raise UnreadableError(f"is larger than {LARGEST // 2**20} MiB when it is unpacked; split it")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise UnreadableError("is no .xlsx or .ods file, or is damaged; save it again") from error
    except Exception as error:
        # zlib and the others have errors of their own.
        if isinstance(error, UnreadableError):
            raise
        raise UnreadableError("is damaged; save it again") from error
    return parts


class _Parser:
    """Parses one XML file; a declaration of entities is refused."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=None)
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text
        self.parser.EntityDeclHandler = self.refuse

    def refuse(self, *_: object) -> None:
        raise UnreadableError("declares entities, which a spreadsheet does not need; save it again")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        raise NotImplementedError

    def end(self, name: str) -> None:
        raise NotImplementedError

    def text(self, text: str) -> None:
        raise NotImplementedError


def _local(name: str) -> str:
    return name.rpartition(":")[2]


# .xlsx ---------------------------------------------------------------------------------------------------------------


def _sheets_of_xlsx(parts: Mapping[str, bytes]) -> dict[str, Extent]:
    book, links = _Names(), _Names()
    if "xl/workbook.xml" not in parts:
        raise UnreadableError("is no spreadsheet; save it as .xlsx again")
    book.parser.Parse(parts["xl/workbook.xml"], True)
    links.parser.Parse(parts.get("xl/_rels/workbook.xml.rels", b"<none/>"), True)
    shared = _Strings()
    shared.parser.Parse(parts.get("xl/sharedStrings.xml", b"<none/>"), True)
    files = {each["Id"]: each["Target"] for each in links.found if "Id" in each and "Target" in each}
    sheets = {}
    for each in book.found:
        target = files.get(next((value for key, value in each.items() if _local(key) == "id"), ""), "")
        path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        scan = _XlsxSheet(shared.lengths)
        if path in parts:
            scan.parser.Parse(parts[path], True)
        sheets[each.get("name", "")] = scan.extent
    return sheets


class _Names(_Parser):
    """Finds the sheets of a workbook, or the files of a list of relationships."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[dict[str, str]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if _local(name) in ("sheet", "Relationship"):
            self.found.append(attributes)

    def end(self, name: str) -> None:
        pass

    def text(self, text: str) -> None:
        pass


class _Strings(_Parser):
    """Counts the characters of the texts that cells share."""

    def __init__(self) -> None:
        super().__init__()
        self.lengths: list[int] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 -- the parser gives them
        if _local(name) == "si":
            self.lengths.append(0)

    def end(self, name: str) -> None:
        pass

    def text(self, text: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(text)


class _XlsxSheet(_Parser):
    """Goes through the cells of a sheet."""

    def __init__(self, shared: list[int]) -> None:
        super().__init__()
        self.extent = Extent()
        self.shared = shared
        self.row, self.column = -1, -1
        self.kind = ""
        self.value = ""
        self.within: str | None = None
        self.formula = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = _local(name)
        if name == "row":
            number = attributes.get("r", "")
            self.row = int(number) - 1 if number.isdecimal() and len(number) < 9 else self.row + 1
            self.column = -1
        elif name == "c":
            match = _CELL.fullmatch(attributes.get("r", ""))
            self.column = number_of(match[1]) if match else self.column + 1
            self.row = int(match[2]) - 1 if match else self.row
            self.kind, self.value, self.formula = attributes.get("t", ""), "", False
        elif name in ("v", "t"):
            self.within = name
        elif name == "f":
            self.formula = True
        elif name == "mergeCell":
            corners = [_CELL.fullmatch(corner) for corner in attributes.get("ref", "").split(":")]
            first, last = corners[0], corners[-1]
            if first and last:
                self.extent.merged.append(
                    (int(first[2]) - 1, number_of(first[1]), int(last[2]) - 1, number_of(last[1]))
                )

    def end(self, name: str) -> None:
        name = _local(name)
        if name in ("v", "t"):
            self.within = None
        elif name == "c" and (self.value or self.formula):
            length = len(self.value)
            if self.kind == "s" and self.value.strip().isdecimal() and int(self.value[:9]) < len(self.shared):
                length = self.shared[int(self.value[:9])]
            self.extent.add(self.row, self.column, length)
            if self.formula and len(self.extent.formulas) < _MANY:
                self.extent.formulas.append((self.row, self.column))
            if self.kind == "e":
                self.extent.errors.append((self.row, self.column, self.value))

    def text(self, text: str) -> None:
        if self.within:
            self.value += text


# .ods ----------------------------------------------------------------------------------------------------------------


def _sheets_of_ods(content: bytes) -> dict[str, Extent]:
    scan = _OdsSheets()
    scan.parser.Parse(content, True)
    return scan.sheets


class _OdsSheets(_Parser):
    """Goes through the cells of all sheets; a row or a cell may stand for many that are alike."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: dict[str, Extent] = {}
        self.extent = Extent()
        self.row = self.column = 0
        self.rows = self.cells = 1
        self.attributes: dict[str, str] | None = None
        self.length = 0
        self.said = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = _local(name)
        if name == "table":
            self.extent = self.sheets.setdefault(attributes.get("table:name", ""), Extent())
            self.row = 0
        elif name == "table-row":
            self.rows, self.column = self.repeated(attributes, "table:number-rows-repeated"), 0
        elif name in ("table-cell", "covered-table-cell"):
            self.cells = self.repeated(attributes, "table:number-columns-repeated")
            self.attributes, self.length, self.said = attributes, 0, ""

    def repeated(self, attributes: Mapping[str, str], name: str) -> int:
        number = attributes.get(name, "1")
        if not number.isdecimal() or len(number) > 7:
            raise UnreadableError(f"is damaged: {number[:20]!r} rows or columns that are alike; save it again")
        return int(number)

    def end(self, name: str) -> None:
        name = _local(name)
        if name in ("table-cell", "covered-table-cell") and self.attributes is not None:
            self.cell(self.attributes)
            self.attributes = None
            self.column += self.cells
        elif name == "table-row":
            self.row += self.rows

    def cell(self, attributes: Mapping[str, str]) -> None:
        formula = "table:formula" in attributes
        spans = [attributes.get(f"table:number-{each}-spanned", "1") for each in ("rows", "columns")]
        if spans != ["1", "1"] and all(each.isdecimal() and len(each) < 7 for each in spans):
            last = self.row + int(spans[0]) - 1, self.column + int(spans[1]) - 1
            self.extent.merged.append((self.row, self.column, *last))
        if not (self.length or formula or any(key.startswith("office:") for key in attributes)):
            return
        self.extent.add(self.row + self.rows - 1, self.column + self.cells - 1, self.length * self.rows * self.cells)
        if formula and len(self.extent.formulas) < _MANY:
            self.extent.formulas.append((self.row, self.column))
        if attributes.get("calcext:value-type") == "error":
            self.extent.errors.append((self.row, self.column, self.said))

    def text(self, text: str) -> None:
        if self.attributes is not None:
            self.length += len(text)
            self.said = (self.said + text)[:20]
