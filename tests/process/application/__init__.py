"""An application that sells tickets: its own tables and migrations, in one database with the record."""
