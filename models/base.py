"""What all tables share: one metadata, one naming convention, one base class."""

from contextlib import nullcontext
from datetime import datetime
from typing import Annotated, Any, ClassVar, TypeVar

from sqlalchemy import DateTime, MetaData, Table, Text, inspect
from sqlalchemy.dialects.sqlite import DATETIME
from sqlalchemy.ext.orderinglist import OrderingList
from sqlalchemy.orm import DeclarativeBase, mapped_column, object_session

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

LocalTime = DateTime().with_variant(DATETIME(truncate_microseconds=True), "sqlite")  # type: ignore[no-untyped-call]
"""A date and time on the clock of the place, to the second, without offset.

SQLite would otherwise store six digits of microseconds that no programme prints.
"""

intpk = Annotated[
    int, mapped_column(primary_key=True, comment="Key of the row inside this database; it means nothing outside it.")
]
position = Annotated[int, mapped_column(comment="Place among its siblings, counted from 1.")]


Parent = TypeVar("Parent")


def with_loaded(parent: Parent, relationship: str) -> Parent:
    """Return a parent with one of its relationships loaded, for a child that is about to join it.

    A list numbers what is put into it, but only when it is in memory; else a child that is given its parent, as in
    `Remark(appearance=...)`, would have no position.
    """
    if parent is not None:
        session = object_session(parent)
        # The child may be in the session already, and is not complete yet.
        with session.no_autoflush if session is not None else nullcontext():
            getattr(parent, relationship)
    return parent


class Siblings(OrderingList[Any]):
    """Children of one parent in the order of their `position`, which each gets when it is appended.

    What is taken out leaves its number free: to close the gap, the others would be renumbered before it is deleted,
    and two would have one number for a moment, which the database refuses.
    """

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__("position")

    def _order_entity(self, index: int, entity: Any, reorder: bool = True) -> None:
        if reorder or entity.position is None:
            entity.position = self[index - 1].position + 1 if index else 1

    def _reorder(self) -> None:
        last = 0
        for entity in self:
            if entity.position is None or entity.position <= last:
                entity.position = last + 1
            last = entity.position


class Base(DeclarativeBase):
    """The base of every class of the record."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)
    # Text has no length to outgrow, and PostgreSQL stores it just as VARCHAR.
    type_annotation_map: ClassVar[dict[Any, Any]] = {str: Text(), datetime: LocalTime}

    repr_columns: ClassVar[tuple[str, ...]] = ("id",)

    def __repr__(self) -> str:
        """Show what is in memory; never query, so that detached and expired objects print too."""
        loaded = inspect(self).dict
        shown = [f"{name}={loaded[name]!r}" for name in self.repr_columns if loaded.get(name) is not None]
        return f"<{type(self).__name__} {' '.join(shown) or '(not loaded)'}>"


DERIVED = {"derived": True}
"""Marks, as its `info`, a table that the database fills by itself, and that is no part of the record."""


def record_tables() -> list[Table]:
    """Return the tables of the record, each after those that it points to."""
    return [table for table in Base.metadata.sorted_tables if not table.info.get("derived")]
