"""Loading: from records to rows, so that the database says what the records say."""
