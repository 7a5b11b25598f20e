"""A document as a copy of its text, read in the way that the text shows, or in a given one."""

import codecs
from pathlib import Path

from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.record.sentences import WAYS, digest, items_within, outline, paragraphs, way_of

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Document:
    """The text of a document, its digest and its sentences."""

    def __init__(self, copy: Path, way: str | None = None) -> None:
        """Read a copy; `way` is one of WAYS, else it is seen from the text.

        Raises ConferenceRecordError for a copy that cannot be read.
        """
        self.copy = copy
        try:
            content = copy.read_bytes()
            # Some editors call it Unicode.
            self.text = content.decode("utf-16" if content.startswith(_UTF_16) else "utf-8")
        except OSError as error:
            raise ConferenceRecordError(f"{copy}: {error.strerror or 'cannot be read'}") from None
        except UnicodeDecodeError as error:
            raise ConferenceRecordError(
                f"{copy}: byte {error.start} is not UTF-8; save a copy of it as UTF-8"
            ) from None
        self.sha256 = digest(content)
        self.way = way or way_of(self.text)

    @property
    def paragraphs(self) -> list[list[str]]:
        """The sentences of each paragraph; the first list is paragraph 0, title and headings."""
        return paragraphs(self.text, self.way)

    @property
    def outline(self) -> list[int]:
        """How many sentences each paragraph has."""
        return outline(self.text, self.way)

    @property
    def read_as(self) -> str:
        """In words, how the text was read, and what else might be meant."""
        told = f"read as: {WAYS[self.way]}"
        if self.way == "paragraphs" and (items := items_within(self.text)):
            told += f"; {items} items of lists are parts of them, --read-as items counts each"
        return told

    def read_like(self, counts: list[int]) -> None:
        """Read the text in the way that gives an outline, if one does; as it was first read, if that does."""
        for way in (self.way, *WAYS):
            if outline(self.text, way) == counts:
                self.way = way
                break
