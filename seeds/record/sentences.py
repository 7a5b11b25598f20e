"""How the sentences of a document are counted, so that '5.2' names the same one for everybody.

- A paragraph is a run of lines between blank lines. A text without blank lines is read by its lines; see WAYS.
- Paragraphs at the start that do not end like a sentence are title and headings: each is a sentence of paragraph 0.
  An item of a list is none, where these are read one by one. The others are numbered from 1.
- A sentence ends with . ! ? or an ellipsis, with any closing quotes and brackets after it, where white space follows
  and then anything but a lower-case letter; with the full-width marks of Chinese and Japanese, white space or not; and
  at the end of its paragraph. A full stop after a single letter or one of ABBREVIATIONS ends none.
"""

import hashlib
import re
from itertools import pairwise

ABBREVIATIONS = (
    "Mr",
    "Mrs",
    "Ms",
    "Mx",
    "Dr",
    "Prof",
    "St",
    "Gen",
    "Col",
    "Lt",
    "Capt",
    "Hon",
    "Rev",
    "No",
    "Art",
    "Vol",
)

_CLOSING = "\"'”’»)\\]」』"
_ENDS_LIKE_A_SENTENCE = re.compile(rf"[.!?…:;。！？][{_CLOSING}]*$")
_END = re.compile(rf"[.!?…][{_CLOSING}]*(?=\s+\S)|[。！？][{_CLOSING}]*(?=\s*\S)")
_NO_END = re.compile(rf"(?:^|[\s(“\"])(?:[^\W\d_]|{'|'.join(ABBREVIATIONS)})\.$")


WAYS = {
    "paragraphs": "paragraphs between blank lines",
    "items": "paragraphs between blank lines, items of lists one by one",
    "lines": "one paragraph a line",
    "wrapped": "lines joined where they are wrapped, items of lists one by one",
}
"""The ways to read a text, by name."""

_ITEM = re.compile(
    r"\s*(?:[-–—•*◦▪‣·○●]|\(?\d{1,3}(?:\.\d{1,3})*[.)]|\(?(?:[a-z]|[ivx]{1,5}|[IVX]{1,5})[.)]"
    r"|\d{1,2}[:.]\d\d(?:\s?[-–—]\s?\d{1,2}[:.]\d\d)?)\s+(?=\S)"
)
"""The mark of an item of a list, or of a line of an agenda: a bullet, a number, a letter, a time."""

_NEARLY_FULL = 0.8
"""How much of the longest line a line fills that goes on in the next."""

_LONGEST_WRAPPED = 120
"""The longest line that can be one of several into which a paragraph is wrapped."""


def way_of(text: str) -> str:
    """Return the way to read a text, as it shows itself: by its blank lines if it has any, else by its lines."""
    blocks = _blocks(text)
    lines = _lines(text)
    if len(blocks) > 1 or len(lines) <= 1:
        return "paragraphs"
    goes_on = sum(
        not _ENDS_LIKE_A_SENTENCE.search(line.strip()) and following.lstrip()[:1].islower()
        for line, following in pairwise(lines)
    )
    is_wrapped = goes_on and max(map(len, lines), default=0) <= _LONGEST_WRAPPED
    return "wrapped" if is_wrapped else "lines"


def paragraphs(text: str, way: str = "paragraphs") -> list[list[str]]:
    """Return the sentences of each paragraph, read in one of WAYS; the first list is paragraph 0, the headings."""
    if way == "paragraphs":
        blocks = [" ".join(block.split()) for block in _blocks(text)]
    elif way == "lines":
        blocks = [" ".join(line.split()) for line in _lines(text)]
    else:
        parts = _blocks(text) if way == "items" else ["\n".join(_lines(text))]
        blocks = [found for part in parts for found in _joined(part.splitlines(), by_width=way == "wrapped")]
    headings = 0
    while headings < len(blocks) and not _ENDS_LIKE_A_SENTENCE.search(blocks[headings]):
        if way != "paragraphs" and _ITEM.match(blocks[headings]):
            break
        headings += 1
    divided = _sentences if way == "paragraphs" else _sentences_of_item
    return [blocks[:headings], *(divided(block) for block in blocks[headings:])]


def items_within(text: str) -> int:
    """Return how many items of lists stand on lines that are read as parts of a paragraph between blank lines."""
    marked = (sum(_ITEM.match(line) is not None for line in block.splitlines()) for block in _blocks(text))
    return sum(count for count in marked if count > 1)


def _blocks(text: str) -> list[str]:
    text = text.removeprefix("\ufeff")
    return [block for block in re.split(r"\n\s*\n", text) if block.strip()]


def _lines(text: str) -> list[str]:
    return [line for line in text.removeprefix("\ufeff").splitlines() if line.strip()]


def _joined(lines: list[str], *, by_width: bool) -> list[str]:
    """Return paragraphs from lines: an item begins one, and another line goes on with the one before.

    With `by_width` it does so only if that line is nearly full, or does not end like a sentence.
    """
    width = max(map(len, lines), default=0)
    found: list[str] = []
    before = ""
    for line in lines:
        ends = _ENDS_LIKE_A_SENTENCE.search(before.strip()) is not None
        is_full = len(before.rstrip()) >= _NEARLY_FULL * width
        goes_on = not by_width or (is_full if ends else is_full or line.lstrip()[:1].islower())
        if found and not _ITEM.match(line) and goes_on:
            found[-1] += f" {' '.join(line.split())}"
        else:
            found.append(" ".join(line.split()))
        before = line
    return found


def _sentences_of_item(paragraph: str) -> list[str]:
    """Return the sentences of a paragraph; the mark of an item belongs to the first and is none itself."""
    mark = _ITEM.match(paragraph)
    if mark is None:
        return _sentences(paragraph)
    first, *others = _sentences(paragraph[mark.end() :])
    return [mark[0] + first, *others]


def _sentences(paragraph: str) -> list[str]:
    found = []
    start = 0
    for end in _END.finditer(paragraph):
        candidate = paragraph[start : end.end()]
        following = paragraph[end.end() :].lstrip()
        if not following[0].islower() and not _NO_END.search(candidate):
            found.append(candidate.strip())
            start = end.end()
    found.append(paragraph[start:].strip())
    return found


def outline(text: str, way: str = "paragraphs") -> list[int]:
    """Return how many sentences each paragraph has, paragraph 0 first."""
    return [len(sentences) for sentences in paragraphs(text, way)]


def digest(content: bytes) -> str:
    """Return the SHA-256 of a document's bytes, in lower-case hexadecimal."""
    return hashlib.sha256(content).hexdigest()
