"""Finding rows and reading them, for everything that shows or writes what the database holds."""
