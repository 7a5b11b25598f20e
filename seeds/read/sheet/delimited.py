"""Reading the cells of CSV as spreadsheet programs write it: in several encodings, with several separators."""

import csv
import io
import re
from collections.abc import Callable

from conference_record.seeds.read.sheet.findings import Findings, UnreadableError
from conference_record.seeds.read.sheet.grid import MOST_COLUMNS, MOST_ROWS, Sheet, Value

_AS_UTF_8 = "save it as 'CSV UTF-8'"
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_LOOKED_AT = 50
"""How many rows are compared to find the separator."""


def sheet_in(content: bytes, findings: Findings, known: Callable[[list[str]], int]) -> Sheet:
    """Return the only sheet of a file of CSV; `known` says how many of some headings are known.

    Raises UnreadableError for a file in an unknown encoding, and for one that is no CSV.
    """
    text, encoding = _decoded(content)
    if "\0" in text:
        raise UnreadableError(f"is no text; {_AS_UTF_8}")
    if encoding not in ("utf-8", "utf-16-le", "utf-16-be"):
        findings.note("", f"is not UTF-8, and is read as {encoding}; if letters are wrong, {_AS_UTF_8}")
    separator = None
    if match := re.match(r"sep=(.)\r?\n", text):
        separator, text = match[1], text[match.end() :]
    try:
        return Sheet("", _rows(text, separator or _separator(text, known)))
    except csv.Error as error:
        raise UnreadableError(f"is no CSV: {error}; save it again") from None


def _rows(text: str, separator: str, most: int | None = None) -> list[list[Value]]:
    rows: list[list[Value]] = []
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        if len(row) > MOST_COLUMNS or (len(rows) >= MOST_ROWS and any(row)):
            raise csv.Error(f"row {len(rows) + 1} of more than {MOST_ROWS} rows or {MOST_COLUMNS} columns")
        if len(rows) < MOST_ROWS:
            rows.append(list(row))
        if len(rows) == most:
            break
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


def _separator(text: str, known: Callable[[list[str]], int]) -> str:
    """Return the separator by which most headings are known, or else by which rows have most cells."""

    def score(separator: str) -> tuple[int, int]:
        try:
            rows = _rows(text, separator, _LOOKED_AT)
        except csv.Error:
            return 0, 0
        return max((known([str(cell) for cell in row]) for row in rows), default=0), sum(map(len, rows))

    return max(";,\t|", key=score)


def _decoded(content: bytes) -> tuple[str, str]:
    """Return the text, and the encoding in which it was."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return content[len(mark) :].decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise UnreadableError(f"is not {encoding.upper()} at byte {error.start}; {_AS_UTF_8}") from None
    if zeros := content[:200].count(0):
        # Half of the bytes of UTF-16 are 0 in most texts, and some in all.
        if zeros * 10 < len(content[:200]):
            raise UnreadableError(f"is no text; {_AS_UTF_8}")
        encoding = "utf-16-le" if content[1:2] == b"\0" else "utf-16-be"
        try:
            return content.decode(encoding), encoding
        except UnicodeDecodeError:
            raise UnreadableError(f"is no text; {_AS_UTF_8}") from None
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _of_windows(content)


def _of_windows(content: bytes) -> tuple[str, str]:
    """Return a text in an encoding of Windows: in Cyrillic, letters beyond ASCII stand together, in Latin alone."""
    beyond = re.findall(rb"[\x80-\xff]+", content)
    together = sum(len(run) for run in beyond if len(run) > 2)
    share = together / sum(map(len, beyond))
    try:
        if share > 0.7:
            return content.decode("cp1251"), "Windows-1251 (Cyrillic)"
        text = content.decode("cp1252")
        # Letters of Central Europe would be signs within words.
        if share < 0.2 and not re.search(r"[^\W\d_][¹³º¿¼¾£¥¯ª¢¡][^\W\d_]", text):
            return text, "Windows-1252 (Western)"
    except UnicodeDecodeError:
        pass
    raise UnreadableError(f"is in an unknown encoding; {_AS_UTF_8}")
