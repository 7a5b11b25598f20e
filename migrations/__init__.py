"""The history of the schema, and how Alembic runs it."""
