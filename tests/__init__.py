"""What users of the record rely on, tested as they use it."""
