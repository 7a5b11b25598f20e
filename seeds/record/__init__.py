"""The format of a record: its classes, what each value may be, and what is wrong with records that do not fit."""
