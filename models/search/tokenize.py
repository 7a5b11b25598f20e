"""How text becomes words to search for: the same in Python, on SQLite and on PostgreSQL.

Capitals, accents and vowel points do not count. Scripts without spaces between words are cut into single characters,
so that a part of a name can be found.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

Ranges = tuple[tuple[int, int], ...]
"""Code points, first and last of each range."""

DROPPED: Ranges = (
    (0x00AD, 0x00AD),  # the soft hyphen
    (0x0300, 0x036F),  # accents
    (0x0483, 0x0487),
    (0x0591, 0x05BD),  # points of Hebrew
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C7),
    (0x0610, 0x061A),  # points of Arabic, and the stroke that only lengthens
    (0x0640, 0x0640),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x06DF, 0x06E8),
    (0x06EA, 0x06ED),
    (0x200C, 0x200F),  # joiners, and marks of direction
    (0x202A, 0x202E),
    (0x2060, 0x2069),
    (0xFEFF, 0xFEFF),
)
"""Characters that words are compared without."""

APART: Ranges = (
    (0x0E01, 0x0EFF),  # Thai and Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17D3),  # Khmer
    (0x2E80, 0x2FDF),  # Han
    (0x3005, 0x3007),
    (0x3041, 0x309F),  # Hiragana and Katakana
    (0x30A1, 0x30FA),
    (0x30FC, 0x30FF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
"""Characters of scripts without spaces between words: each is a word."""

BETWEEN: Ranges = (
    (0x0001, 0x002F),
    (0x003A, 0x0040),
    (0x005B, 0x0060),
    (0x007B, 0x00A9),
    (0x00AB, 0x00AC),
    (0x00AE, 0x00B1),
    (0x00B4, 0x00B4),
    (0x00B6, 0x00B8),
    (0x00BB, 0x00BB),
    (0x00BF, 0x00BF),
    (0x00D7, 0x00D7),
    (0x00F7, 0x00F7),
    (0x02C2, 0x02C5),
    (0x02D2, 0x02DF),
    (0x037E, 0x037E),
    (0x0387, 0x0387),
    (0x055A, 0x055F),
    (0x0589, 0x058F),
    (0x05BE, 0x05BE),
    (0x05C0, 0x05C0),
    (0x05C3, 0x05C3),
    (0x05C6, 0x05C6),
    (0x05F3, 0x05F4),
    (0x0600, 0x060F),
    (0x061B, 0x061F),
    (0x066A, 0x066D),
    (0x06D4, 0x06D4),
    (0x0964, 0x0965),
    (0x0E3F, 0x0E3F),
    (0x0E4F, 0x0E4F),
    (0x0E5A, 0x0E5B),
    (0x1680, 0x1680),
    (0x17D4, 0x17D6),
    (0x2000, 0x200B),
    (0x2010, 0x2029),
    (0x202F, 0x205F),
    (0x207A, 0x207E),
    (0x208A, 0x208E),
    (0x20A0, 0x20CF),
    (0x2190, 0x245F),
    (0x2500, 0x2775),
    (0x2794, 0x2BFF),
    (0x2E00, 0x2E7F),
    (0x2FF0, 0x3004),
    (0x3008, 0x3020),
    (0x3030, 0x3030),
    (0x303D, 0x3040),
    (0x30A0, 0x30A0),
    (0x30FB, 0x30FB),
    (0xFE10, 0xFE1F),
    (0xFE30, 0xFE6F),
    (0xFF00, 0xFF0F),
    (0xFF1A, 0xFF20),
    (0xFF3B, 0xFF40),
    (0xFF5B, 0xFF65),
    (0xFFE0, 0xFFFF),
    (0x1F000, 0x1FAFF),
)
"""Spaces, punctuation and symbols, which stand between words."""

LIGATURES = {"ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th"}
"""Letters for which two are written where they are not at hand."""

# Letters that fall together with another one, and capitals for databases that do not know those of every script.
LETTERS = (
    "ΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰϊϋόύώЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝў"
    "ѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԱԲԳԴԵԶ"
    "ԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖςŁłØøĐđÐðıĦħŦŧŊ"
    "\u0622\u0623\u0625\u0671\u0624\u0626\u0649\u06cc\u06a9\u0629"
)
PLAIN_LETTERS = (
    "αεηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυιυουωееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиу"
    "ѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿաբգդեզ"
    "էըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆσllooddddihhttŋ"
    "\u0627\u0627\u0627\u0627\u0648\u064a\u064a\u064a\u0643\u0647"
)
"""What stands for each of LETTERS, in the same order."""

LONGEST = 200
"""How many characters of a word count."""


def pattern(ranges: Ranges) -> str:
    """Return what stands between the brackets of a regular expression, in Python as in PostgreSQL."""

    def escaped(point: int) -> str:
        return f"\\u{point:04X}" if point <= 0xFFFF else f"\\U{point:08X}"

    return "".join(escaped(first) if first == last else f"{escaped(first)}-{escaped(last)}" for first, last in ranges)


_DROPPED = re.compile(f"[{pattern(DROPPED)}]")
_APART = re.compile(f"[{pattern(APART)}]")
# NUL and halves of characters can be given to Python, but not to every database.
_BETWEEN = re.compile(f"[{pattern(BETWEEN)}\\0\ud800-\udfff]+")
_PLAIN = str.maketrans({**dict(zip(LETTERS, PLAIN_LETTERS, strict=True)), **LIGATURES})


class Word(NamedTuple):
    """A word as it is compared, and where it stands in the text."""

    plain: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text."""
    start = 0
    for gap in [*_BETWEEN.finditer(text), None]:
        end = gap.start() if gap is not None else len(text)
        # Within what stands between two gaps, scripts without spaces make words of their own.
        cuts = [start, *(cut for sign in _APART.finditer(text, start, end) for cut in sign.span()), end]
        for here, there in pairwise(cuts):
            if plain := _plain(text[here:there]):
                yield Word(plain, here, there)
        start = gap.end() if gap is not None else end


def _plain(word: str) -> str:
    bare = _DROPPED.sub("", unicodedata.normalize("NFD", word.lower()))
    return unicodedata.normalize("NFC", bare.translate(_PLAIN))[:LONGEST]
