"""How data comes into the database and goes out of it: records, loading, and the command line."""
