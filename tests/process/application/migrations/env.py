"""The application's revisions, which have a version table of their own."""

from alembic import context

from conference_record.models import open_engine
from tests.process.application.models import Base

engine = open_engine()
with engine.begin() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        version_table="application_version",
        # The tables of the record are left to the record.
        include_name=lambda name, kind, _: kind != "table" or name in Base.metadata.tables,
    )
    context.run_migrations()
engine.dispose()
