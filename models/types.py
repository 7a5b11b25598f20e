"""The rules on a single value, each said once.

A column is annotated with a type of this module, as in `title: Mapped[Line | None]`. From its rule come the CHECK on
both databases, the check of a record, the JSON Schema, and the words of a refusal. Every CHECK lets NULL pass: a column
that must not be NULL says so itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any, get_args

from sqlalchemy import CheckConstraint, DateTime, Text, TypeDecorator
from sqlalchemy.dialects.sqlite import DATETIME
from sqlalchemy.engine import Dialect

from conference_record.models.rules import ByDialect


@dataclass(frozen=True)
class Rule:
    """A rule on one value."""

    name: str
    """The end of the constraint's name, after that of the column: all that a person sees when an edit is refused."""
    sqlite: str
    """The condition on SQLite; {0} stands for the column."""
    postgresql: str
    """The condition on PostgreSQL; {0} stands for the column."""
    title: str = ""
    """Name of the type in the JSON Schema."""
    right: str = ""
    """What would be right, for the refusal of a record."""
    pattern: str | None = None
    """The regular expression that a text in a record matches."""
    known: tuple[str, ...] = ()
    """All values, for a closed vocabulary."""
    minimum: int | None = None
    maximum: int | None = None

    def check(self, column: str) -> CheckConstraint:
        """Return the CHECK of a column."""
        sql = ByDialect(sqlite=self.sqlite.replace("{0}", column), postgresql=self.postgresql.replace("{0}", column))
        return CheckConstraint(sql, name=f"{column}_{self.name}", info={"column": column})


def rules_of(annotation: Any) -> Iterator[Rule]:
    """Yield the rules in an annotation, such as `Mapped[Line | None]`."""
    for argument in get_args(annotation):
        yield from [argument] if isinstance(argument, Rule) else rules_of(argument)


class DateText(TypeDecorator[str]):
    """Text of a partial date, for which a program may also write a date."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | date | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return what is stored."""
        return value.isoformat() if isinstance(value, date) else value


class LocalDateTime(TypeDecorator[datetime]):
    """A date and time on the clock of the place, to the second; what is more exact, or of a zone, is refused."""

    # To the second: SQLite would otherwise store six digits of microseconds.
    impl = DateTime().with_variant(DATETIME(truncate_microseconds=True), "sqlite")  # type: ignore[no-untyped-call]
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return what is stored; raises ValueError for what the column cannot hold."""
        if isinstance(value, datetime) and value.tzinfo is not None:
            raise ValueError(
                f"{value} is of a zone; write the time on the clock of the place,"
                " value.astimezone(ZoneInfo(event.timezone)).replace(tzinfo=None)"
            )
        if isinstance(value, datetime) and value.microsecond:
            raise ValueError(f"{value} is more exact than a second; write value.replace(microsecond=0)")
        return value


# Text ----------------------------------------------------------------------------------------------------------------

# White space that no text has at its ends, and control characters.
_SPACE = " \u00a0\u202f\u3000"
_CONTROL = "\x00-\x1f\x7f-\x9f"

# In Python, $ also matches before a last line break.
END = r"$(?!\n)"

LINE = rf"^(?![{_SPACE}])[^{_CONTROL}]+(?<![{_SPACE}]){END}"
_PROSE = rf"^(?![\t\n\r{_SPACE}])(?:[^{_CONTROL}]|[\t\n\r])+(?<![\t\n\r{_SPACE}]){END}"

# SQLite's string functions stop at NUL; instr does not.
_SQLITE_TEXT = "typeof({0}) IN ('text', 'null') AND instr({0}, char(0)) = 0"
_SQLITE_LINE = (
    "{0} <> '' AND {0} = trim({0}, char(32, 160, 8239, 12288)) AND instr({0}, char(0)) = 0"
    " AND {0} NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'"
)
_POSTGRESQL_LINE = (
    "{0} <> '' AND {0} = btrim({0}, U&'\\0020\\00A0\\202F\\3000') AND {0} !~ '[\\u0001-\\u001F\\u007F-\\u009F]'"
)

Line = Annotated[
    str,
    Rule(
        "is_a_trimmed_line",
        sqlite=_SQLITE_LINE,
        postgresql=_POSTGRESQL_LINE,
        title="line of text",
        right="one line of text",
        pattern=LINE,
    ),
]
"""A name or title: one line, not empty, without spaces around it and without control characters."""

Prose = Annotated[
    str,
    Rule(
        "is_trimmed_text",
        sqlite="{0} <> '' AND {0} = trim({0}, char(9, 10, 13, 32, 160, 8239, 12288)) AND " + _SQLITE_TEXT,
        postgresql="{0} <> '' AND {0} = btrim({0}, U&'\\0009\\000A\\000D\\0020\\00A0\\202F\\3000')",
        title="text",
        right="text",
        pattern=_PROSE,
    ),
]
"""Running text: not empty, without white space around it; it may have line breaks."""

Word = Annotated[
    str,
    Rule(
        "is_lower_case_words",
        sqlite=f"{{0}} = lower({{0}}) AND {_SQLITE_LINE}",
        # SQLite folds ASCII only; with the C collation PostgreSQL does the same.
        postgresql=f'{{0}} = lower({{0}} COLLATE "C") AND {_POSTGRESQL_LINE}',
        title="words in lower case",
        right="words in lower case, as in closing-statement",
        pattern=LINE.replace("[^", "[^A-Z"),
    ),
]
"""A value of an open vocabulary: lower-case words on one line, such as 'closing-statement'."""

Slug = Annotated[
    str,
    Rule(
        "is_a_slug",
        sqlite="{0} GLOB '[a-z0-9]*' AND {0} NOT GLOB '*[^a-z0-9-]*' AND {0} NOT GLOB '*--*' AND {0} NOT GLOB '*-' AND "
        + _SQLITE_TEXT,
        postgresql="{0} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'",
        title="slug",
        right="lower-case letters a to z and digits, in groups joined by single hyphens, as in minsk-2018",
        pattern=rf"^[a-z0-9]+(-[a-z0-9]+)*{END}",
    ),
]
"""A stable public name: lower-case ASCII letters and digits, in groups joined by single hyphens."""

ColumnName = Annotated[
    str,
    Rule(
        "is_a_column_name",
        sqlite="{0} GLOB '[a-z]*' AND {0} NOT GLOB '*[^a-z_]*' AND " + _SQLITE_TEXT,
        postgresql="{0} ~ '^[a-z][a-z_]*$'",
    ),
]
"""The name of a column: lower-case ASCII letters and underscores."""

Sha256 = Annotated[
    str,
    Rule(
        "is_64_hexadecimal_digits",
        sqlite="length({0}) = 64 AND {0} NOT GLOB '*[^0-9a-f]*' AND " + _SQLITE_TEXT,
        postgresql="{0} ~ '^[0-9a-f]{64}$'",
        title="digest",
        right="64 lower-case hexadecimal digits",
        pattern=rf"^[0-9a-f]{{64}}{END}",
    ),
]
"""A SHA-256 digest."""

CountryCode = Annotated[
    str,
    Rule(
        "is_two_or_four_capital_letters",
        sqlite="({0} GLOB '[A-Z][A-Z]' OR {0} GLOB '[A-Z][A-Z][A-Z][A-Z]') AND " + _SQLITE_TEXT,
        postgresql="{0} ~ '^([A-Z]{2}|[A-Z]{4})$'",
        title="country code",
        right="an ISO 3166 code of two capital letters, such as BY, or of four for a former state, such as CSHH",
        pattern=rf"^([A-Z]{{2}}|[A-Z]{{4}}){END}",
    ),
]
"""A code of ISO 3166 by its shape: two capital letters, or four where those of a former state mean another one too."""

SortKey = Annotated[
    str,
    Rule(
        "is_a_sort_key",
        sqlite="{0} <> '' AND {0} NOT GLOB '*[^0-9A-F]*' AND " + _SQLITE_TEXT,
        postgresql="{0} ~ '^[0-9A-F]+$'",
    ),
]
"""A key of the Unicode collation algorithm, in hexadecimal digits, which every database sorts alike."""

CountryAlpha3 = Annotated[
    str,
    Rule(
        "is_three_capital_letters",
        sqlite="{0} GLOB '[A-Z][A-Z][A-Z]' AND " + _SQLITE_TEXT,
        postgresql="{0} ~ '^[A-Z]{3}$'",
    ),
]
"""A code of ISO 3166-1 alpha-3 by its shape: three capital letters."""

_TAG = "[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*"

Language = Annotated[
    str,
    Rule(
        "is_a_language_tag",
        sqlite="{0} GLOB '[a-z][a-z]*' AND {0} NOT GLOB '*[^A-Za-z0-9-]*' AND {0} NOT GLOB '*--*'"
        " AND {0} NOT GLOB '*-' AND " + _SQLITE_TEXT,
        postgresql=f"{{0}} ~ '^{_TAG}$'",
        title="language tag",
        right="a BCP 47 language tag, such as en, be-tarask or zh-Hant",
        pattern=rf"^{_TAG}{END}",
    ),
]
"""A BCP 47 language tag by its shape, such as 'en', 'be-tarask' or 'zh-Hant'."""

Languages = Annotated[
    str,
    Rule(
        "are_language_tags",
        sqlite="{0} GLOB '[a-z][a-z]*' AND {0} NOT GLOB '*[^A-Za-z0-9, -]*' AND {0} NOT GLOB '*--*'"
        " AND {0} NOT GLOB '*[,-]' AND {0} NOT GLOB '*-,*' AND {0} NOT GLOB '*[^,] *' AND {0} NOT GLOB '*,[^ ]*'"
        " AND {0} NOT GLOB '*, [^a-z]*' AND {0} NOT GLOB '*, [a-z][^a-z]*' AND {0} NOT GLOB '*, [a-z]'"
        " AND {0} NOT GLOB '*[, ]' AND " + _SQLITE_TEXT,
        postgresql=f"{{0}} ~ '^{_TAG}(, {_TAG})*$'",
        title="language tags",
        right="BCP 47 language tags, separated by a comma and a space: 'fr' or 'fr, nl'",
        pattern=rf"^{_TAG}(, {_TAG})*{END}",
    ),
]
"""BCP 47 language tags by their shape, one or several: 'fr' or 'fr, nl'."""

Zone = Annotated[
    str,
    Rule(
        "is_a_zone_name",
        sqlite="{0} = 'UTC' OR {0} GLOB '[A-Z]*/[A-Z]*' AND {0} NOT GLOB '*[^A-Za-z0-9_+/-]*' AND " + _SQLITE_TEXT,
        postgresql="{0} = 'UTC' OR {0} ~ '^[A-Z].*/[A-Z]' AND {0} !~ '[^A-Za-z0-9_+/-]'",
        title="time zone",
        right="an IANA time zone, such as Europe/Minsk, or UTC",
        pattern=rf"^(UTC|[A-Z][A-Za-z0-9_+-]*/[A-Za-z0-9_+/-]*){END}",
    ),
]
"""An IANA time zone by the shape of its name, such as 'Europe/Minsk', or 'UTC'."""


def one_of(values: tuple[str, ...]) -> Rule:
    """Return the rule of a closed vocabulary."""
    listed = ", ".join(f"'{value}'" for value in values)
    known = f"{{0}} IN ({listed})"
    return Rule("is_known", sqlite=known, postgresql=known, known=values, pattern=f"^({'|'.join(values)}){END}")


def in_words(values: tuple[str, ...]) -> str:
    """Return a vocabulary as a phrase for a comment: 'video, written or read-out'."""
    return f"{', '.join(values[:-1])} or {values[-1]}"


# Numbers -------------------------------------------------------------------------------------------------------------

LARGEST = 2147483647
"""The largest whole number of both databases."""


def _whole_number(minimum: int) -> Rule:
    within = f"{{0}} BETWEEN {minimum} AND {LARGEST}"
    return Rule(
        f"is_a_whole_number_from_{minimum}",
        # SQLite sorts text after numbers, so that 'many' would pass the comparison.
        sqlite=f"typeof({{0}}) IN ('integer', 'null') AND {within}",
        postgresql=within,
        title="whole number",
        right=f"a whole number from {minimum} to {LARGEST}",
        minimum=minimum,
        maximum=LARGEST,
    )


Count = Annotated[int, _whole_number(0)]
"""How many there are."""

Number = Annotated[int, _whole_number(1)]
"""A place in an order, counted from 1."""


# Days and times ------------------------------------------------------------------------------------------------------

Day = Annotated[
    date,
    Rule(
        "is_a_date",
        # IS, not =: date('last week') is NULL. GLOB first: date('now') is an error of another kind. '+0 days' makes
        # SQLite reckon; without it 31 February comes back unchanged.
        sqlite="CASE WHEN {0} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
        " THEN {0} IS date({0}, '+0 days') AND {0} >= '0001-01-01' ELSE {0} IS NULL END",
        postgresql="{0} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'",
    ),
]
"""A day of the years 1 to 9999; SQLite stores it as YYYY-MM-DD."""

LocalTime = Annotated[
    datetime,
    Rule(
        "is_a_date_and_time",
        sqlite="CASE WHEN {0} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]'"
        " THEN {0} IS datetime({0}, '+0 days') AND substr({0}, 12, 2) < '24'"
        " AND {0} >= '0001-01-01' ELSE {0} IS NULL END",
        postgresql="{0} = date_trunc('second', {0})"
        " AND {0} BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59'",
        title="local date and time",
        right="a date and time on the clock of the place, such as 2018-10-09T09:00:00",
    ),
]
"""A date and time on the clock of the place, to the second; SQLite stores it as YYYY-MM-DD HH:MM:SS."""

UtcOffset = Annotated[
    str,
    Rule(
        "is_an_offset_from_utc",
        sqlite="{0} GLOB '[+-][01][0-9]:[0-5][0-9]' AND substr({0}, 2) <= '14:00' AND {0} <> '-00:00' AND "
        + _SQLITE_TEXT,
        postgresql="{0} ~ '^[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)$' AND {0} <> '-00:00'",
        title="offset from UTC",
        right="the offset of the clock from UTC, such as +02:00",
        pattern=rf"^(?!-00:00)[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00){END}",
    ),
]
"""How far a clock is ahead of UTC, in hours and minutes: +02:00, -03:30."""

ClockTime = Annotated[
    str,
    Rule(
        "is_a_time",
        sqlite="{0} GLOB '[0-2][0-9]:[0-5][0-9]' AND {0} < '24' AND " + _SQLITE_TEXT,
        postgresql="{0} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'",
        title="time of day",
        right="hours and minutes in quotes, such as '09:30'",
        pattern=rf"^([01][0-9]|2[0-3]):[0-5][0-9]{END}",
    ),
]
"""A time on the clock without a day, to the minute: HH:MM."""

_FIRST_DAY = "substr({0} || '-01-01', 1, 10)"
_SQLITE_PARTIAL_DATE = (
    "typeof({0}) IN ('text', 'null') AND length({0}) IN (4, 7, 10) AND instr({0}, char(0)) = 0"
    f" AND {_FIRST_DAY} IS date({_FIRST_DAY}, '+0 days') AND {{0}} >= '0001'"
)
# CASE keeps make_date from what the pattern refuses, so that this rule answers and no other error.
_POSTGRESQL_PARTIAL_DATE = (
    "CASE WHEN {0} ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'"
    " AND {0} !~ '^0000' THEN length({0}) < 10 OR substr({0}, 9, 2)::int BETWEEN 1"
    " AND extract(day FROM make_date(substr({0}, 1, 4)::int, substr({0}, 6, 2)::int, 1)"
    " + interval '1 month' - interval '1 day')"
    " ELSE {0} IS NULL END"
)
_PARTIAL_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"

PartialDate = Annotated[
    str,
    Rule(
        "is_a_partial_date",
        sqlite=_SQLITE_PARTIAL_DATE,
        postgresql=_POSTGRESQL_PARTIAL_DATE,
        title="year, month or day",
        right="a date in quotes, as much of it as is known: '2018', '2018-10' or '2018-10-09'",
        pattern=f"^{_PARTIAL_DATE}{END}",
    ),
]
"""A date known to the year, the month or the day: YYYY, YYYY-MM or YYYY-MM-DD."""

PartialEnd = Annotated[
    str,
    Rule(
        "is_a_partial_date",
        sqlite=f"{{0}} = '..' OR {_SQLITE_PARTIAL_DATE}",
        postgresql=f"{{0}} = '..' OR {_POSTGRESQL_PARTIAL_DATE}",
        title="year, month, day or '..'",
        right="'2018', '2018-10' or '2018-10-09', or '..' for what is known to go on",
        pattern=rf"^({_PARTIAL_DATE}|\.\.){END}",
    ),
]
"""A partial date, or '..' for what is known to go on."""
