"""The rules that columns obey, as CHECK constraints for SQLite and PostgreSQL alike.

Each function returns one constraint whose name says the rule, because that name is all that a person sees when a
hand edit is refused. Every rule lets NULL pass: where NULL is not allowed the column says NOT NULL.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import CheckConstraint, ColumnElement, Index, text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler


class ByDialect(ColumnElement[bool]):
    """A condition written once for each database, where their functions differ."""

    inherit_cache = False

    def __init__(self, *, sqlite: str, postgresql: str) -> None:
        """Take the SQL text for each database."""
        self.texts = {"sqlite": sqlite, "postgresql": postgresql}


@compiles(ByDialect)
def _condition_of_dialect(element: ByDialect, compiler: SQLCompiler, **_: Any) -> str:
    return element.texts[compiler.dialect.name]


def _check(name: str, *, sqlite: str, postgresql: str) -> CheckConstraint:
    return CheckConstraint(ByDialect(sqlite=sqlite, postgresql=postgresql), name=name)


def condition(name: str, sql: str) -> CheckConstraint:
    """Return a rule whose SQL is the same on both databases."""
    return _check(name, sqlite=sql, postgresql=sql)


def points_at_one_row(columns: Iterable[str]) -> CheckConstraint:
    """Return the rule that exactly one of some columns is set: a row is about one thing, whatever its table."""
    return condition(
        "points_at_one_row", " + ".join(f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END" for column in columns) + " = 1"
    )


def meant(row: str = "") -> str:
    """Return the SQL of the key of what a row of speakers or organizations was merged into, or else of its own key.

    Not coalesce(merged_into_id, id), which a database does not know to be NULL where an outer join finds no row: to
    find one speaker it would read all appearances. The type lets SQLite find the index that `merging` makes.
    """
    own, other = (f"{row}.{column}" if row else column for column in ("id", "merged_into_id"))
    return f"CAST({own} + coalesce({other} - {own}, 0) AS integer)"


def merging(table: str) -> tuple[CheckConstraint, Index, Index]:
    """Return what a table needs whose rows can be merged into others of it: the rule, and indexes for its readers.

    One is on the key that `meant` gives, for a search from a row to all that mean the same. The other leaves out the
    many rows that are not merged, lest SQLite take it for a way to find them.
    """
    merged = text("merged_into_id IS NOT NULL")
    return (
        condition("merged_into_another", "merged_into_id <> id"),
        Index(f"ix_{table}_merged_into_id", "merged_into_id", sqlite_where=merged, postgresql_where=merged),
        Index(f"ix_{table}_meant", text(f"({meant()})")),
    )


# NUL ends a string for some of SQLite's functions, so it is looked for by instr, which is not fooled.
_SQLITE_LINE = (
    "{0} <> '' AND {0} = trim({0}, char(32, 160, 8239, 12288)) AND instr({0}, char(0)) = 0"
    " AND {0} NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*'"
)
_POSTGRESQL_LINE = (
    "{0} <> '' AND {0} = btrim({0}, U&'\\0020\\00A0\\202F\\3000') AND {0} !~ '[\\u0001-\\u001F\\u007F-\\u009F]'"
)


def line(column: str) -> CheckConstraint:
    """Return the rule for a name or title: one line, not empty, no spaces around it, no control characters."""
    return _check(
        f"{column}_is_a_trimmed_line",
        sqlite=_SQLITE_LINE.format(column),
        postgresql=_POSTGRESQL_LINE.format(column),
    )


def prose(column: str) -> CheckConstraint:
    """Return the rule for running text: not empty, no white space around it; line breaks within it are welcome."""
    return _check(
        f"{column}_is_trimmed_text",
        sqlite=f"{column} <> '' AND {column} = trim({column}, char(9, 10, 13, 32, 160, 8239, 12288))"
        f" AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} <> '' AND {column} = btrim({column}, U&'\\0009\\000A\\000D\\0020\\00A0\\202F\\3000')",
    )


def word(column: str) -> CheckConstraint:
    """Return the rule for an open vocabulary: lower-case words on one line, such as 'closing-statement'."""
    return _check(
        f"{column}_is_lower_case_words",
        sqlite=f"{column} = lower({column}) AND {_SQLITE_LINE.format(column)}",
        # SQLite folds ASCII only; the C collation makes PostgreSQL refuse just the same.
        postgresql=f'{column} = lower({column} COLLATE "C") AND {_POSTGRESQL_LINE.format(column)}',
    )


def one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """Return the rule for a closed vocabulary."""
    listed = ", ".join(f"'{value}'" for value in values)
    return condition(f"{column}_is_known", f"{column} IN ({listed})")


def slug(column: str = "slug") -> CheckConstraint:
    """Return the rule for a public name: lower-case ASCII letters and digits in groups joined by single hyphens."""
    return _check(
        f"{column}_is_a_slug",
        sqlite=f"{column} GLOB '[a-z0-9]*' AND {column} NOT GLOB '*[^a-z0-9-]*' AND {column} NOT GLOB '*--*'"
        f" AND {column} NOT GLOB '*-' AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'",
    )


def shape_of_scheme(patterns: Mapping[str, tuple[str, str]]) -> CheckConstraint:
    """Return the rule for `value`, which depends on `scheme`; `patterns` are for SQLite and PostgreSQL, by scheme.

    The condition for SQLite stands there whole, because GLOB cannot say "any number of digits".
    """
    sqlite = " ".join(f"WHEN '{scheme}' THEN {condition}" for scheme, (condition, _) in patterns.items())
    postgresql = " ".join(f"WHEN '{scheme}' THEN value ~ '^{pattern}$'" for scheme, (_, pattern) in patterns.items())
    return _check(
        "value_has_the_shape_of_its_scheme",
        sqlite=f"CASE scheme {sqlite} ELSE TRUE END",
        postgresql=f"CASE scheme {postgresql} ELSE TRUE END",
    )


def column_name(column: str) -> CheckConstraint:
    """Return the rule for the name of a column: lower-case ASCII letters and underscores."""
    return _check(
        f"{column}_is_a_column_name",
        sqlite=f"{column} GLOB '[a-z]*' AND {column} NOT GLOB '*[^a-z_]*' AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} ~ '^[a-z][a-z_]*$'",
    )


def sha256(column: str) -> CheckConstraint:
    """Return the rule for a SHA-256 digest: 64 lower-case hexadecimal digits."""
    return _check(
        f"{column}_is_64_hexadecimal_digits",
        sqlite=f"length({column}) = 64 AND {column} NOT GLOB '*[^0-9a-f]*' AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} ~ '^[0-9a-f]{{64}}$'",
    )


def country_code(column: str) -> CheckConstraint:
    """Return the rule for the shape of an ISO 3166-1 alpha-2 code: two capital ASCII letters."""
    return _check(
        f"{column}_is_two_capital_letters",
        sqlite=f"{column} GLOB '[A-Z][A-Z]' AND typeof({column}) IN ('text', 'null') AND instr({column}, char(0)) = 0",
        postgresql=f"{column} ~ '^[A-Z]{{2}}$'",
    )


def language_tag(column: str = "language") -> CheckConstraint:
    """Return the rule for the shape of a BCP 47 language tag, such as 'en', 'be-tarask' or 'zh-Hant'."""
    return _check(
        f"{column}_is_a_language_tag",
        sqlite=f"{column} GLOB '[a-z][a-z]*' AND {column} NOT GLOB '*[^A-Za-z0-9-]*' AND {column} NOT GLOB '*--*'"
        f" AND {column} NOT GLOB '*-' AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} ~ '^[a-z]{{2}}[A-Za-z0-9]*(-[A-Za-z0-9]+)*$'",
    )


def timezone(column: str = "timezone") -> CheckConstraint:
    """Return the rule for the shape of an IANA time zone name, such as 'Europe/Minsk', or 'UTC'."""
    return _check(
        f"{column}_is_a_zone_name",
        sqlite=f"{column} = 'UTC' OR {column} GLOB '[A-Z]*/[A-Z]*' AND {column} NOT GLOB '*[^A-Za-z0-9_+/-]*'"
        f" AND typeof({column}) IN ('text', 'null')"
        f" AND instr({column}, char(0)) = 0",
        postgresql=f"{column} = 'UTC' OR {column} ~ '^[A-Z].*/[A-Z]' AND {column} !~ '[^A-Za-z0-9_+/-]'",
    )


def whole_number(column: str, *, minimum: int) -> CheckConstraint:
    """Return the rule for a count: a whole number from `minimum` up, within the range of both databases."""
    within = f"{column} BETWEEN {minimum} AND 2147483647"
    return _check(
        f"{column}_is_a_whole_number_from_{minimum}",
        # Without typeof, 'many' in an INTEGER column passes any comparison: SQLite sorts text after numbers.
        sqlite=f"typeof({column}) IN ('integer', 'null') AND {within}",
        postgresql=within,
    )


def date(column: str) -> CheckConstraint:
    """Return the rule for a calendar day of the years 1 to 9999, written YYYY-MM-DD on SQLite."""
    return _check(
        f"{column}_is_a_date",
        # IS, not =: date('last week') is NULL, and a comparison with NULL would let it pass. The pattern comes first,
        # because SQLite calls date('now') an error of another kind than a broken rule. And without '+0 days', which
        # makes it reckon, it gives 31 February back as it came.
        sqlite=f"CASE WHEN {column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
        f" THEN {column} IS date({column}, '+0 days') AND {column} >= '0001-01-01' ELSE {column} IS NULL END",
        postgresql=f"{column} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'",
    )


def local_time(column: str) -> CheckConstraint:
    """Return the rule for a date and time to the second, written YYYY-MM-DD HH:MM:SS on SQLite."""
    return _check(
        f"{column}_is_a_date_and_time",
        sqlite=f"CASE WHEN {column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]'"
        f" THEN {column} IS datetime({column}, '+0 days') AND substr({column}, 12, 2) < '24'"
        f" AND {column} >= '0001-01-01' ELSE {column} IS NULL END",
        postgresql=f"{column} = date_trunc('second', {column})"
        f" AND {column} BETWEEN TIMESTAMP '0001-01-01 00:00:00' AND TIMESTAMP '9999-12-31 23:59:59'",
    )


def partial_date(column: str, *, may_be_open: bool = False) -> CheckConstraint:
    """Return the rule for YYYY, YYYY-MM or YYYY-MM-DD; with `may_be_open` also '..' for 'known to go on'."""
    first_day = f"substr({column} || '-01-01', 1, 10)"
    year_and_month = f"substr({column}, 1, 4)::int, substr({column}, 6, 2)::int"
    open_end = f"{column} = '..' OR " if may_be_open else ""
    return _check(
        f"{column}_is_a_partial_date",
        sqlite=f"{open_end}typeof({column}) IN ('text', 'null') AND length({column}) IN (4, 7, 10)"
        f" AND instr({column}, char(0)) = 0"
        f" AND {first_day} IS date({first_day}, '+0 days') AND {column} >= '0001'",
        # CASE keeps make_date from seeing what the pattern refuses, so that the answer is this rule and no other error.
        postgresql=f"{open_end}CASE WHEN {column} ~ '^[0-9]{{4}}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'"
        f" AND {column} !~ '^0000' THEN length({column}) < 10 OR substr({column}, 9, 2)::int BETWEEN 1"
        f" AND extract(day FROM make_date({year_and_month}, 1) + interval '1 month' - interval '1 day')"
        f" ELSE {column} IS NULL END",
    )


def not_before(end: str, start: str) -> CheckConstraint:
    """Return the rule that a day or time does not precede another; unknown ends and starts pass."""
    return condition(f"{end}_not_before_{start}", f"{end} >= {start}")


def partial_not_before(end: str, start: str) -> CheckConstraint:
    """Return the rule that a partial date cannot certainly precede another.

    Both are cut to the precision that they share: 2018 may well be after 2018-09-04, and 2018-08 cannot.
    """
    return condition(
        f"{end}_not_before_{start}",
        f"{end} = '..' OR substr({end}, 1, length({start})) >= substr({start}, 1, length({end}))",
    )


def listed_once(table: str, *columns: str, **nullable: str) -> Index:
    """Return the rule that no two rows of a table say the same.

    `nullable` names the columns in which NULL counts as a value like any other, each with the SQL of a stand-in
    for NULL that the column itself cannot hold.
    """
    stand_ins = [text(f"coalesce({column}, {stand_in})") for column, stand_in in nullable.items()]
    return Index(f"uq_{table}_listed_once", *columns, *stand_ins, unique=True)
