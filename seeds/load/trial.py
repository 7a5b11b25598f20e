"""Loads records on trial, into a database that is thrown away: what a load would refuse within the files given."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from conference_record.models import Base, open_engine
from conference_record.models.engine import set_foreign_keys
from conference_record.seeds.load import load_records
from conference_record.seeds.record.faults import Fault, RecordError
from conference_record.seeds.record.loaded import LoadedRecord


def refused_together(batches: Iterator[list[LoadedRecord]]) -> Iterator[Fault]:
    """Yield the faults for which a load would refuse records because of each other, list by list.

    Notices that a load would add are added to the records. One record alone cannot contradict another.
    """
    first, second = next(batches, []), next(batches, None)
    if len(first) <= 1 and second is None:
        return
    with TemporaryDirectory(prefix="conference-record-") as folder:
        engine = open_engine(f"sqlite:///{Path(folder) / 'trial.db'}")
        try:
            with engine.connect() as connection:
                # What a record names and does not describe is a fault of it alone.
                set_foreign_keys(connection, enforced=False)
                with connection.begin():
                    Base.metadata.create_all(connection)
                for batch in chain([first], [second] if second is not None else [], batches):
                    try:
                        with connection.begin():
                            load_records(connection, batch)
                    except RecordError as error:
                        yield from error.faults
        finally:
            engine.dispose()
