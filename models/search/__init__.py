"""Full-text search over everything that has a title, a name or a text; the database keeps the index current."""
