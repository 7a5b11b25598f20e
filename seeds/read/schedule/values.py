"""Values of a schedule, each with a fault or a note where it cannot be kept as it is."""

from collections import Counter
from collections.abc import Callable
from typing import TypeVar

from conference_record.seeds.read.schedule.text import PARAGRAPH_TAG, TAG, PlainText, line, prose, without_entities
from conference_record.seeds.read.schedule.tree import Node, Spot

Value = TypeVar("Value")


class ValueReader:
    """Reads values from nodes, and collects faults and notes."""

    def __init__(self) -> None:
        """Start without faults and notes."""
        self.faults: list[tuple[Spot, str]] = []
        self.notes: Counter[str] = Counter()
        """What was not kept as it was, with how often."""

    def line(self, node: Node, *names: str) -> str | None:
        """Return the first child that has one of the names as one line."""
        child = node.child(*names)
        return self.one_line(child.text) if child else None

    def one_line(self, text: str) -> str | None:
        """Return a text as one line, without HTML entities; None if nothing is left."""
        text = self.decoded(text)
        return self.counted(text, line(text), "names and titles") or None

    def decoded(self, text: str) -> str:
        """Return a text without HTML entities, which pretalx and others leave in plain text."""
        if (decoded := without_entities(text)) != text:
            self.notes["HTML entities written as the characters for which they stand"] += 1
        return decoded

    def summary(self, node: Node, *names: str) -> str | None:
        """Return the texts of several children as one text, HTML as plain text."""
        texts: list[str] = []
        for name in names:
            child = node.child(name)
            if child is None:
                continue
            text = child.text.replace("\r\n", "\n")
            if TAG.search(text):
                parser = PlainText(preformatted=not PARAGRAPH_TAG.search(text))
                parser.feed(text)
                parser.close()
                text = parser.text()
                self.notes.update(parser.lost)
                self.notes["texts in HTML written as plain text"] += 1
            else:
                text = self.decoded(text)
            text = self.counted(text, prose(text), "texts")
            if text and text not in texts:
                texts.append(text)
        return "\n\n".join(texts) or None

    def counted(self, before: str, after: str, what: str) -> str:
        """Return a corrected text; note it if it differs from what the file has."""
        if after != before.strip():
            self.notes[f"{what} put right, from control characters, line breaks or letters in another form"] += 1
        return after

    def value(self, node: Node, read: Callable[[str], Value], right: str, name: str) -> Value | None:
        """Return what a child means, or None; note a fault for one that means nothing."""
        return self.meaning(node.child(name), read, right)

    def meaning(self, node: Node | None, read: Callable[[str], Value], right: str) -> Value | None:
        """Return what a node means, or None; note a fault for one that means nothing."""
        if node is None:
            return None
        try:
            return read(node.text.strip())
        except (ValueError, OverflowError):
            self.faults.append((node.place, f"{node.text.strip()!r} cannot be understood; {right}"))
            return None
