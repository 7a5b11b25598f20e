"""Every fact of a database's schema as the server itself tells it, so that two schemas can be compared whole."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy.engine import Connection


class Thing(NamedTuple):
    """What a fact is about: a column, constraint or index of a table, or something that stands alone."""

    kind: str
    name: str
    table: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.name}" + (f" of {self.table}" if self.table else "")


Facts = dict[Thing, str]

_TOKEN = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/|\s+|\w+|.", re.DOTALL)
_PLAIN_NAME = re.compile(r'"[a-z_][a-z0-9_]*"')


def schema_facts(connection: Connection) -> Facts:
    """Return all facts of a schema, without Alembic's own table."""
    facts: Facts = {}
    for thing, fact in _postgresql(connection) if connection.dialect.name == "postgresql" else _sqlite(connection):
        # SQLite takes two constraints of one name, and neither may hide the other.
        while thing in facts:
            thing = thing._replace(name=f"{thing.name} (again)")
        if "alembic_version" not in (thing.table, thing.name):
            facts[thing] = _folded(fact)
    return facts


def differences(here: Facts, there: Facts) -> dict[Thing, tuple[str | None, str | None]]:
    """Return what two schemas say differently, by the thing that it is about; None where it is missing."""
    return {
        thing: (here.get(thing), there.get(thing))
        for thing in sorted(here.keys() | there.keys())
        if here.get(thing) != there.get(thing)
    }


def without_comments(facts: Facts) -> Facts:
    """Return the facts without comments, which say what the present models say."""
    return {thing: re.sub(r"(; )?comment .*", "", fact, flags=re.DOTALL) for thing, fact in facts.items()}


def _folded(sql: str) -> str:
    """Return SQL with white space folded, but not that within literals, and without quotes that say nothing."""
    tokens = (token.group() for token in _TOKEN.finditer(sql))
    return "".join(
        " " if token.isspace() else token[1:-1] if _PLAIN_NAME.fullmatch(token) else token for token in tokens
    ).strip()


def _parts(sql: str) -> tuple[list[str], str]:
    """Return what stands between the outer parentheses of SQL, split at its commas, and what follows them."""
    parts, depth, rest = [""], 0, ""
    for token in (found.group() for found in _TOKEN.finditer(sql)):
        depth -= token == ")"
        if depth == 1 and token == ",":
            parts.append("")
        elif depth > 0:
            parts[-1] += token
        elif parts != [""] and token != ")":
            rest += token
        depth += token == "("
    return [_folded(part) for part in parts], _folded(rest)


_WITHIN_COLUMN = re.compile(r" (?=CONSTRAINT \w+ (?:CHECK|REFERENCES)\b)")


def _apart(part: str) -> list[str]:
    """Return the definition of a column, and its named rules as they would stand behind all columns."""
    column, *rules = _WITHIN_COLUMN.split(part)
    name = column.partition(" ")[0]
    return [column, *(re.sub(r"^(CONSTRAINT \w+) (REFERENCES)", rf"\1 FOREIGN KEY({name}) \2", rule) for rule in rules)]


_CONSTRAINT = re.compile(r"CONSTRAINT (\w+) (.+)|((?:PRIMARY|FOREIGN) KEY|UNIQUE ?\(|CHECK ?\().*", re.DOTALL)


def _sqlite(connection: Connection) -> Iterator[tuple[Thing, str]]:
    def pragma(name: str, of: str) -> list[dict[str, object]]:
        return [dict(row) for row in connection.exec_driver_sql(f'PRAGMA {name}("{of}")').mappings()]

    master = connection.exec_driver_sql(
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    # The inner parts of a virtual table follow from it.
    parts_of_virtual = {
        row["name"] for row in connection.exec_driver_sql("PRAGMA table_list").mappings() if row["type"] == "shadow"
    }
    for kind, name, table, sql in master.all():
        if table in parts_of_virtual:
            continue
        if sql.startswith("CREATE VIRTUAL"):
            kind = "virtual table"
        if kind != "table":
            yield Thing(kind, name, "" if table == name else table), sql
        if kind == "index":
            # What the text means to the server, should its words ever be read otherwise than they look.
            keys = [
                (column["name"], column["desc"], column["coll"])
                for column in pragma("index_xinfo", name)
                if column["key"]
            ]
            yield Thing("keys of index", name, table), repr(keys)
        if kind not in ("table", "view"):
            continue
        columns = pragma("table_xinfo", name)
        yield Thing("order of columns", name), ", ".join(str(column["name"]) for column in columns)
        if kind == "view":
            continue

        parts, options = _parts(sql)
        yield Thing("table", name), options
        # A column that was added later has its rules within it: SQLite can add one no other way.
        parts = [piece for part in parts for piece in ([part] if _CONSTRAINT.fullmatch(part) else _apart(part))]
        defined = {part.partition(" ")[0]: part for part in parts if not _CONSTRAINT.fullmatch(part)}
        for column in columns:
            told = ", ".join(f"{fact}={column[fact]!r}" for fact in ("type", "notnull", "dflt_value", "pk", "hidden"))
            yield Thing("column", str(column["name"]), name), f"{defined.get(str(column['name']))}; {told}"
        for constraint in filter(None, map(_CONSTRAINT.fullmatch, parts)):
            named, rule = constraint[1], constraint[2]
            yield (
                (Thing("constraint", named, name), rule)
                if named
                else (
                    Thing("unnamed constraint", constraint[0], name),
                    constraint[0],
                )
            )
        references: dict[object, list[dict[str, object]]] = {}
        for row in pragma("foreign_key_list", name):
            references.setdefault(row["id"], []).append(row)
        for rows in references.values():
            pairs = ", ".join(f"{row['from']} to {row['to']}" for row in rows)
            told = ", ".join(f"{fact}={rows[0][fact]!r}" for fact in ("on_update", "on_delete", "match"))
            yield Thing("reference", f"{pairs} of {rows[0]['table']}", name), told
        for index in pragma("index_list", name):
            covered = ", ".join(str(row["name"]) for row in pragma("index_info", str(index["name"])))
            # The server numbers the indexes of constraints in the order of the text, which does not count.
            shown = f"({covered})" if index["origin"] in ("u", "pk") else str(index["name"])
            told = ", ".join(f"{fact}={index[fact]!r}" for fact in ("unique", "origin", "partial"))
            yield Thing("index entry", shown, name), told


_SCHEMAS = "SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'"

_POSTGRESQL = [
    # Tables, views and sequences, with their options and comments
    f"""
SELECT CASE relkind WHEN 'r' THEN 'table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
                    WHEN 'S' THEN 'sequence' ELSE 'relation of kind ' || relkind::text END,
       relname, '',
       concat_ws('; ', relpersistence, reloptions::text, 'row security ' || relrowsecurity,
                 'comment ' || obj_description(oid, 'pg_class'),
                 CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(oid) END,
                 CASE WHEN relkind = 'S' THEN (SELECT concat_ws(' ', seqtypid::regtype, seqstart, seqincrement,
                     seqmin, seqmax, seqcycle) FROM pg_sequence WHERE seqrelid = pg_class.oid) END)
FROM pg_class WHERE relnamespace IN ({_SCHEMAS}) AND relkind NOT IN ('i', 'I', 'c', 't')
""",
    # Without those that are generated: PostgreSQL makes them anew, and so last, when what they read gets another type.
    f"""
SELECT 'order of columns', relname, '', string_agg(attname, ', ' ORDER BY attnum)
FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
WHERE relnamespace IN ({_SCHEMAS}) AND relkind IN ('r', 'v', 'm') AND attnum > 0 AND NOT attisdropped
    AND attgenerated = ''
GROUP BY relname
""",
    f"""
SELECT 'column', attname, relname,
       concat_ws('; ', format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN 'NOT NULL' END,
                 'default ' || pg_get_expr(adbin, adrelid), 'identity ' || NULLIF(attidentity::text, ''),
                 'generated ' || NULLIF(attgenerated::text, ''),
                 'collation ' || NULLIF(attcollation, 0)::regcollation::text,
                 'comment ' || col_description(attrelid, attnum))
FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
WHERE relnamespace IN ({_SCHEMAS}) AND relkind IN ('r', 'v', 'm') AND attnum > 0 AND NOT attisdropped
""",
    # PostgreSQL 18 keeps NOT NULL as constraints, which it names by itself
    f"""
SELECT CASE contype WHEN 'n' THEN 'not null' ELSE 'constraint' END, conname,
       CASE WHEN conrelid <> 0 THEN conrelid::regclass::text ELSE '' END,
       concat_ws('; ', pg_get_constraintdef(oid), 'comment ' || obj_description(oid, 'pg_constraint'))
FROM pg_constraint WHERE connamespace IN ({_SCHEMAS})
""",
    f"""
SELECT 'index', indexes.relname, indrelid::regclass::text,
       concat_ws('; ', pg_get_indexdef(indexrelid), CASE WHEN NOT indisvalid THEN 'invalid' END,
                 'comment ' || obj_description(indexrelid, 'pg_class'))
FROM pg_index JOIN pg_class AS indexes ON indexes.oid = indexrelid
WHERE indexes.relnamespace IN ({_SCHEMAS})
AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
""",
    f"""
SELECT 'trigger', tgname, relname, pg_get_triggerdef(pg_trigger.oid) || '; enabled ' || tgenabled::text
FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE relnamespace IN ({_SCHEMAS}) AND NOT tgisinternal
""",
    f"""
SELECT 'rule', rulename, relname, pg_get_ruledef(pg_rewrite.oid)
FROM pg_rewrite JOIN pg_class ON pg_class.oid = ev_class
WHERE relnamespace IN ({_SCHEMAS}) AND rulename <> '_RETURN'
""",
    f"""
SELECT 'function', oid::regprocedure::text, '',
       CASE WHEN prokind IN ('f', 'p') THEN pg_get_functiondef(oid) ELSE prokind::text END
FROM pg_proc WHERE pronamespace IN ({_SCHEMAS})
AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
""",
    f"""
SELECT 'type', typname, '',
       concat_ws('; ', typtype, NULLIF(typbasetype, 0)::regtype,
                 (SELECT string_agg(enumlabel, ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = pg_type.oid))
FROM pg_type WHERE typnamespace IN ({_SCHEMAS})
AND typelem = 0 AND (typrelid = 0 OR EXISTS (SELECT 1 FROM pg_class WHERE oid = typrelid AND relkind = 'c'))
AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_type.oid AND deptype = 'e')
""",
    "SELECT 'extension', extname, '', extversion FROM pg_extension WHERE extname <> 'plpgsql'",
]


def _postgresql(connection: Connection) -> Iterator[tuple[Thing, str]]:
    for query in _POSTGRESQL:
        for kind, name, table, fact in connection.exec_driver_sql(query).all():
            yield Thing(kind, name, table), fact
