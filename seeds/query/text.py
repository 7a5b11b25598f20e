"""Text as it may be shown: on a terminal, and in a picture."""

import unicodedata

# What reorders a line, and what no XML may hold.
_NOT_SHOWN = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff"


def printable(text: str) -> str:
    """Return text that cannot steer a terminal: control characters and what reorders a line become visible."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}"
        if (unicodedata.category(character) == "Cc" and character not in "\t\n\v\f\r") or character in _NOT_SHOWN
        else character
        for character in text
    )
