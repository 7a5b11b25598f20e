"""The words that the index of SQLite has, compared with those of the texts; it keeps no copy of the texts."""

from sqlalchemy import text
from sqlalchemy.engine import Connection

_COLUMNS = "names, body, plain_names, plain_body"


def words_are_current(connection: Connection) -> bool:
    """Check whether search_index has the words of search_text; only temporary tables are written."""
    # A connection that may only read may make temporary tables then; its file itself is opened for reading alone.
    only_reads = connection.exec_driver_sql("PRAGMA query_only").scalar()
    connection.exec_driver_sql("PRAGMA query_only = OFF")
    defined = connection.scalar(text("SELECT sql FROM sqlite_master WHERE name = 'search_index'"))
    try:
        return _same(connection, str(defined))
    finally:
        for table in ("known_words", "wanted_words", "wanted_index"):
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{table}")
        connection.exec_driver_sql(f"PRAGMA query_only = {only_reads}")


def _same(connection: Connection, defined: str) -> bool:
    again = defined.replace(" search_index ", " temp.wanted_index ", 1)
    again = again.replace("content = 'search_text', content_rowid = 'id'", "content = ''", 1)
    connection.exec_driver_sql(again)
    connection.exec_driver_sql(
        f"INSERT INTO temp.wanted_index (rowid, {_COLUMNS}) SELECT id, {_COLUMNS} FROM search_text"  # noqa: S608
    )
    connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.known_words USING fts5vocab(main, search_index, col)")
    connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.wanted_words USING fts5vocab(temp, wanted_index, col)")
    known, wanted = "SELECT * FROM temp.known_words", "SELECT * FROM temp.wanted_words"
    both = f"SELECT 1 FROM ({wanted} EXCEPT {known}) UNION ALL SELECT 1 FROM ({known} EXCEPT {wanted}) LIMIT 1"  # noqa: S608
    return connection.exec_driver_sql(both).first() is None


def rebuild_words(connection: Connection) -> None:
    """Make the words of search_index anew from search_text."""
    connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('rebuild')")
