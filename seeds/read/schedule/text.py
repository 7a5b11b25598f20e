"""Text of a schedule: one line, prose, and HTML as plain text."""

import html
import re
import unicodedata
from collections import Counter
from html.parser import HTMLParser

# Directions that a text switches on and another would have to switch off.
_EMBEDDINGS = "[\u202a-\u202e\u2066-\u2069]"
_HALVES = "[\ud800-\udfff]"
_CONTROL = "[\x00-\x1f\x7f-\x9f\u2028\u2029]"
_BLOCKS = re.compile(
    "address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre"
    "|section|table|tbody|td|tfoot|th|thead|tr|ul"
)
_INLINE = re.compile("a|abbr|b|cite|code|del|em|i|img|ins|kbd|q|s|small|span|strike|strong|sub|sup|tt|u|var")
_UNSEEN = re.compile("script|style")
TAG = re.compile(rf"</?({_BLOCKS.pattern}|{_INLINE.pattern}|{_UNSEEN.pattern})(\s[^<>]*|/)?>", re.IGNORECASE)
# Where these mark the paragraphs, line ends in the text mark none.
PARAGRAPH_TAG = re.compile(r"<(p|div|br)(\s[^<>]*|/)?>", re.IGNORECASE)


# An entity ends with a semicolon; AT&T and R&D are none.
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def without_entities(text: str) -> str:
    """Return a text with the characters for which its HTML entities stand."""
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)


def characters(text: str) -> str:
    """Return a text with its characters composed, and without halves of characters and switches of direction."""
    return unicodedata.normalize("NFC", re.sub(_EMBEDDINGS, "", re.sub(_HALVES, "\N{REPLACEMENT CHARACTER}", text)))


def line(text: str) -> str:
    """Return a text as one line."""
    return re.sub(rf"\s*{_CONTROL}+\s*", " ", characters(text)).strip()


def prose(text: str) -> str:
    """Return a text without control characters other than line ends and tabs."""
    text = re.sub(r"\r\n?|[\x85\u2028\u2029]", "\n", characters(text))
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", "", text).strip()


class PlainText(HTMLParser):
    """Writes HTML as text that reads the same."""

    def __init__(self, *, preformatted: bool) -> None:
        """Take whether line ends count."""
        super().__init__()
        self.written: list[str] = []
        self.links: list[tuple[str, int]] = []
        self.unseen = 0
        self.preformatted = int(preformatted)
        self.has_lines = preformatted
        self.lost: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write what a tag begins: a line, an item, a picture's text."""
        attributes = dict(attrs)
        if _UNSEEN.fullmatch(tag):
            self.unseen += 1
            self.lost[f"<{tag}> in texts left out"] += 1
        elif tag == "a":
            self.links.append((attributes.get("href") or "", len(self.written)))
        elif tag == "img":
            self.written.append(attributes.get("alt") or "")
            self.lost["pictures in texts left out"] += 1
        elif _BLOCKS.fullmatch(tag):
            self.preformatted += tag == "pre"
            self.has_lines |= tag == "pre"
            self.written.append({"br": "\n", "li": "\n- ", "td": "\t", "th": "\t", "p": "\n\n"}.get(tag, "\n"))
        elif not _INLINE.fullmatch(tag):
            # Whoever writes of vector<int> means no tag.
            self.written.append(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Treat <br/> like <br>."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Write what a tag ends: a line, or the address of a link."""
        if _UNSEEN.fullmatch(tag):
            self.unseen = max(0, self.unseen - 1)
        elif tag == "a" and self.links:
            address, since = self.links.pop()
            words = "".join(self.written[since:])
            if address and address.removeprefix("mailto:") not in words:
                self.written.append(f" ({address})")
        elif _BLOCKS.fullmatch(tag) and tag not in ("td", "th", "hr"):
            self.preformatted = max(0, self.preformatted - (tag == "pre"))
            self.written.append("\n\n" if tag == "p" else "\n")
        elif not _BLOCKS.fullmatch(tag) and not _INLINE.fullmatch(tag):
            self.written.append(f"</{tag}>")

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 -- the name is HTMLParser's
        """Count a comment as left out."""
        self.lost["comments in HTML left out"] += 1

    def handle_pi(self, data: str) -> None:
        """Keep what only looks like a processing instruction."""
        self.written.append(f"<?{data}>")

    def handle_decl(self, decl: str) -> None:
        """Keep what only looks like a declaration."""
        self.written.append(f"<!{decl}>")

    def handle_data(self, data: str) -> None:
        """Write text."""
        if not self.unseen:
            self.written.append(data if self.preformatted else re.sub(r"\s+", " ", data))

    def text(self) -> str:
        """Return the text written so far."""
        text = "".join(self.written)
        # Spaces at the start of a line count in preformatted text only.
        text = text if self.has_lines else re.sub(r" *\n *", "\n", text)
        return re.sub(r"\n{3,}", "\n\n", text).strip()
