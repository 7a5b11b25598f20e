"""Rules about more than one row, as triggers for SQLite and PostgreSQL alike; a CHECK sees one row only."""

from collections.abc import Mapping, Sequence

from sqlalchemy import DDL, Table, event


def refuse(
    table: Table,
    name: str,
    says: str,
    *,
    on: str,
    given: str | None = None,
    when: str | Mapping[str, str],
    lock: str,
    made_with: Table | None = None,
) -> None:
    """Have the database refuse a new row, or a change of the columns `on`, with a message that says the rule.

    `when` is the condition, perhaps one for each database; `given` another that looks at NEW alone and spares it. The
    triggers come after the row, because one statement about two rows can break a rule too. PostgreSQL calls the
    function `lock` before it looks, because two transactions could each break half a rule. `made_with` is the last
    table that must be there.
    """
    on_sqlite, on_postgresql = (when, when) if isinstance(when, str) else (when["sqlite"], when["postgresql"])
    conditions = f"({given}) AND ({on_sqlite})" if given else on_sqlite
    sqlite = {
        f"{name}_{done}": f"""CREATE TRIGGER {name}_{done} AFTER {what} ON {table.name}
WHEN {conditions}
BEGIN SELECT RAISE(ABORT, '{says}'); END"""
        for done, what in {"inserted": "INSERT", "updated": f"UPDATE OF {on}"}.items()
    }
    function = f"""CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM {lock};
IF {on_postgresql} THEN
    RAISE EXCEPTION '{says}' USING ERRCODE = 'check_violation', TABLE = '{table.name}', CONSTRAINT = '{name}';
END IF;
RETURN NULL;
END $$"""
    trigger = f"""CREATE TRIGGER {name} AFTER INSERT OR UPDATE OF {on} ON {table.name}
FOR EACH ROW {f"WHEN ({given}) " if given else ""}EXECUTE FUNCTION {name}()"""
    _make(table, made_with, "sqlite", list(sqlite.values()), [f"DROP TRIGGER {each}" for each in sqlite])
    _make(table, made_with, "postgresql", [function, trigger], _drop_on_postgresql(table, name))


def react(table: Table, name: str, *, on: str, given: str, do: Sequence[str], made_with: Table | None = None) -> None:
    """Have the database do something about other rows whenever the columns `on` of a row are changed."""
    steps = "\n".join(f"{step};" for step in do)
    body = f"""CREATE TRIGGER {name} AFTER UPDATE OF {on} ON {table.name}
WHEN {given}
BEGIN
{steps}
END"""
    function = f"""CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
{steps}
RETURN NULL;
END $$"""
    trigger = f"""CREATE TRIGGER {name} AFTER UPDATE OF {on} ON {table.name}
FOR EACH ROW WHEN ({given}) EXECUTE FUNCTION {name}()"""
    _make(table, made_with, "sqlite", [body], [f"DROP TRIGGER {name}"])
    _make(table, made_with, "postgresql", [function, trigger], _drop_on_postgresql(table, name))


def merge_in_one_step(table: Table) -> None:
    """Have the database refuse a merge into what is merged itself, so that each merge can be undone alone."""
    refuse(
        table,
        name := f"{table.name}_merged_in_one_step",
        "what is merged into another cannot have others merged into it",
        on="id, merged_into_id",
        given="NEW.merged_into_id IS NOT NULL",
        when=f"EXISTS (SELECT 1 FROM {table.name} WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL)"
        f" OR EXISTS (SELECT 1 FROM {table.name} WHERE merged_into_id = NEW.id)",
        lock=f"pg_advisory_xact_lock(hashtext('{name}'))",
    )


def _drop_on_postgresql(table: Table, name: str) -> list[str]:
    return [f"DROP TRIGGER {name} ON {table.name}", f"DROP FUNCTION {name}()"]


def _make(table: Table, made_with: Table | None, dialect: str, create: Sequence[str], drop: Sequence[str]) -> None:
    for occasion, statements in {"after_create": create, "before_drop": drop}.items():
        for statement in statements:
            ddl = DDL(statement).execute_if(dialect=dialect)  # type: ignore[no-untyped-call]
            event.listen(table if made_with is None else made_with, occasion, ddl)
