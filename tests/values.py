"""Values of single columns, texts of all scripts among them, as hypothesis draws them."""

import unicodedata

from hypothesis import strategies as st

from conference_record.models import COUNTRY_CODES

_SPACE = " \u00a0\u202f\u3000"

# What writers and readers of TOML, and databases, might take for something else, and words of many scripts.
_FRAGMENTS = [
    '"', '"""', "'", "'''", "\\", "\\n", "\\u000A", "\\U0001F600", "#", " # ", "[", "]]", "{", "}", "=", ",", "%", ":",
    "  ", " ", "\u00a0", "\u3000", "\u2028", "\u0301", "\u200d", "\u202e", "\u2066", "\ufeff", "\ufffe", "\U000e0001",
    "\U000110bd", "\U0010ffff", "null", "NULL", "..", "2018", "a word " * 30, "long" * 40, "Ångström", "Ǆ", "ß", "ﬁ",
    "терроризм", "Ўсход", "反恐", "サミット", "회의", "مؤتمر", "כנס", "सम्मेलन", "ประชุม", "ქართული", "Հայաստան",
    "🇧🇾", "👩‍💻", "𝔘𝔫𝔦", "e\u0301",
]  # fmt: skip
_characters = st.characters(exclude_categories=["Cs", "Cc"])
_piece = st.one_of(st.sampled_from(_FRAGMENTS), st.text(_characters, min_size=1, max_size=4))


def _text(pieces: st.SearchStrategy[str], around: str) -> st.SearchStrategy[str]:
    def tidy(drawn: list[str]) -> str:
        return unicodedata.normalize("NFC", "".join(drawn)).strip(around)

    return st.lists(pieces, min_size=1, max_size=3).map(tidy).filter(bool)


lines = _text(_piece, _SPACE)
prose = _text(st.one_of(_piece, st.sampled_from(["\n", "\t", "\r", "\r\n", "\n\n", " \n "])), _SPACE + "\t\n\r")
words = st.one_of(
    st.sampled_from(["session", "closing-statement", "called for", "ünder", "заявление"]),
    # As the database folds it: ASCII alone.
    lines.map(lambda text: "".join(each.lower() if each.isascii() else each for each in text)),
)
languages = st.sampled_from(["en", "be-tarask", "zh-Hant", "de-CH-1901", "yue", "en-x-minsk"])
several_languages = st.lists(languages, min_size=1, max_size=3, unique=True).map(", ".join)
countries = st.sampled_from(sorted(COUNTRY_CODES))
zones = st.sampled_from(
    ["UTC", "Europe/Minsk", "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "Etc/GMT+12", "Asia/Kathmandu"]
)
counts = st.one_of(st.integers(0, 300), st.just(2147483647))
