"""What all tables share: one metadata, one naming convention, one base class."""

from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from inspect import get_annotations
from typing import Annotated, Any, ClassVar, TypeVar, cast

from sqlalchemy import BigInteger, Integer, MetaData, Table, Text, inspect
from sqlalchemy.engine import Connection
from sqlalchemy.event import listens_for
from sqlalchemy.ext.orderinglist import OrderingList
from sqlalchemy.orm import DeclarativeBase, mapped_column, object_session

from conference_record.models import sql
from conference_record.models.types import Count, DateText, LocalDateTime, Number, PartialDate, rules_of

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

intpk = Annotated[
    int, mapped_column(primary_key=True, comment="Key of the row inside this database; it means nothing outside it.")
]
position = Annotated[Number, mapped_column(Integer(), comment="Place among its siblings, counted from 1.")]


Parent = TypeVar("Parent")


def unfinished(row: Any) -> AbstractContextManager[object]:
    """Return what keeps a session from writing an edit that is not complete yet, while more of it is read."""
    session = object_session(row) if row is not None else None
    return session.no_autoflush if session is not None else nullcontext()


def with_loaded(parent: Parent, relationship: str) -> Parent:
    """Return a parent with one of its lists loaded, so that a new child gets a position in it."""
    if parent is not None:
        with unfinished(parent):
            getattr(parent, relationship)
    return parent


class PositionedList(OrderingList[Any]):
    """Children of one parent in the order of their `position`, which each gets when it is put there.

    What is inserted, sorted or reversed is numbered anew, with no more changes than needed; removing a child leaves its
    number free. Whoever gives children other numbers orders them so, from the next time that the list is read.
    """

    def __init__(self, *children: Any) -> None:
        """Make a list of children that have their numbers, or an empty one."""
        super().__init__("position")
        list.extend(self, children)

    def _order_entity(self, index: int, entity: Any, _reorder: bool = True) -> None:
        before = self[index - 1].position if index else 0
        if entity.position is None or entity.position <= before:
            entity.position = before + 1

    def _reorder(self) -> None:
        for index, entity in enumerate(self):
            self._order_entity(index, entity)

    def __setitem__(self, index: Any, entity: Any) -> None:
        """Put a child in the place of another, and number it so."""
        super().__setitem__(index, entity)
        self._reorder()

    def sort(self, **options: Any) -> None:
        """Sort the children, and number them so."""
        super().sort(**options)
        self._reorder()

    def reverse(self) -> None:
        """Turn the order round, and number the children so."""
        super().reverse()
        self._reorder()

    def __reduce__(self) -> tuple[type["PositionedList"], tuple[Any, ...]]:
        """Pickle the children alone: what SQLAlchemy adds to a list is added again."""
        return PositionedList, tuple(self)


try:
    from sqlalchemy.ext.asyncio import AsyncAttrs
except ImportError:

    class AsyncAttrs:  # type: ignore[no-redef]
        """Stands in where greenlet is not installed, and asyncio cannot be used."""


class Base(AsyncAttrs, DeclarativeBase):
    """The base of every class of the record; with asyncio, `awaitable_attrs` reads what is not loaded."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)
    # Text has no length to outgrow, and PostgreSQL stores it just as VARCHAR.
    # A whole number that is neither a count nor a place is a key. SQLite counts up only what is called INTEGER.
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        int: BigInteger().with_variant(Integer(), "sqlite"),
        Count: Integer(),
        Number: Integer(),
        str: Text(),
        PartialDate: DateText(),
        datetime: LocalDateTime(),
    }

    repr_columns: ClassVar[tuple[str, ...]] = ("id",)

    def __init_subclass__(cls, **options: Any) -> None:
        """Map the class, and give its table the CHECK of every rule in its annotations."""
        super().__init_subclass__(**options)
        table = cast(Table, cls.__table__)
        for source in cls.__mro__:
            for column, annotation in get_annotations(source).items():
                for rule in rules_of(annotation):
                    table.append_constraint(rule.check(column))
        # The id of a deleted row is never given to another: what still names it would mean the wrong one.
        if "id" in table.c and not table.info.get("derived"):
            table.dialect_options["sqlite"]["autoincrement"] = True

    def __repr__(self) -> str:
        """Show what is in memory; never query, so that detached and expired objects print too."""
        loaded = inspect(self).dict
        shown = [f"{name}={loaded[name]!r}" for name in self.repr_columns if loaded.get(name) is not None]
        return f"<{type(self).__name__} {' '.join(shown) or '(not loaded)'}>"


_THERE = {
    "sqlite": "SELECT name FROM sqlite_master",
    "postgresql": """
        SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace
        UNION SELECT proname FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
        UNION SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
            WHERE relnamespace = current_schema()::regnamespace""",
}
"""The names of all that is in a database, besides columns and constraints."""

DERIVED = {"derived": True}
"""Marks, as its `info`, a table that the database fills by itself and that is no part of the record."""


KEPT_BY_LOADING = {"kept by loading": True}
"""Marks, as its `info`, a column that loading fills by itself and that no record says."""


OWN: set[str] = set()
"""The names of the project's own tables; a program may put others on the same base."""


def own_tables() -> list[Table]:
    """Return the project's own tables, each after those that it points to."""
    return [table for table in Base.metadata.sorted_tables if table.name in OWN]


def record_tables() -> list[Table]:
    """Return the tables of the record, each after those that it points to."""
    return [table for table in own_tables() if not table.info.get("derived")]


def pointers(table: Table) -> dict[str, str]:
    """Return the nullable foreign keys of a table by column, with the table that each points to."""
    return {
        column.name: key.column.table.name for column in table.columns if column.nullable for key in column.foreign_keys
    }


@listens_for(Base.metadata, "after_create")
def _create_views_and_triggers(_: MetaData, connection: Connection, **__: object) -> None:
    """Make the views and triggers that are not there yet, once all tables are."""
    if not set(inspect(connection).get_table_names()) >= OWN:
        return
    there = set(connection.exec_driver_sql(_THERE[connection.dialect.name]).scalars())
    for name, version in sql.versions().items():
        statements = sql.create(name, version, connection.dialect.name)
        run_sql(connection, [each for each in statements if sql.made_by(each) not in there])


@listens_for(Base.metadata, "before_drop")
def _drop_views_and_triggers(_: MetaData, connection: Connection, **__: object) -> None:
    for name, version in reversed(sql.versions().items()):
        run_sql(connection, sql.drop(name, version, connection.dialect.name))


def run_sql(connection: Connection, statements: list[str]) -> None:
    """Run statements as they are; a percent sign or a colon in them is no parameter."""
    for statement in statements:
        connection.exec_driver_sql(statement, execution_options={"no_parameters": True})
