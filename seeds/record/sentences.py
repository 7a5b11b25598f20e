"""How the sentences of a document are counted, so that '5.2' names the same one for everybody.

- A paragraph is a run of lines between blank lines.
- Paragraphs at the start that do not end like a sentence are title and headings: each is a sentence of paragraph 0.
  The others are numbered from 1.
- A sentence ends with . ! ? or an ellipsis, with any closing quotes and brackets after it, where white space follows
  and then anything but a lower-case letter; with the full-width marks of Chinese and Japanese, white space or not; and
  at the end of its paragraph. A full stop after a single letter or one of ABBREVIATIONS ends none.
"""

import hashlib
import re

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


def paragraphs(text: str) -> list[list[str]]:
    """Return the sentences of each paragraph; the first list is paragraph 0, empty if there is no heading."""
    blocks = [" ".join(block.split()) for block in re.split(r"\n\s*\n", text.removeprefix("\ufeff")) if block.strip()]
    headings = 0
    while headings < len(blocks) and not _ENDS_LIKE_A_SENTENCE.search(blocks[headings]):
        headings += 1
    return [blocks[:headings], *(_sentences(block) for block in blocks[headings:])]


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


def outline(text: str) -> list[int]:
    """Return how many sentences each paragraph has, paragraph 0 first."""
    return [len(sentences) for sentences in paragraphs(text)]


def digest(content: bytes) -> str:
    """Return the SHA-256 of a document's bytes, in lower-case hexadecimal."""
    return hashlib.sha256(content).hexdigest()
