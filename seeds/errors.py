"""The one base class of errors that a user can put right."""


class ConferenceRecordError(Exception):
    """Something is wrong with what the user gave; the text says what, and what would be right, one fault a line."""

    exit_status = 1
    """Exit status of a command that ends so: 1 for bad data or an unusable database, 2 for a wrong command line."""
