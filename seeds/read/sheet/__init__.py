"""Sheets of spreadsheet programs, .xlsx, .ods and .csv, as records.

A sheet holds the programme of a conference: a row for each talk, or for each who appears in one, with the usual
headings in English, German, French, Spanish or Russian. A workbook may have further sheets, for the conference itself,
for persons and for bodies; those of an export hold a whole record. Nothing is calculated, and nothing is left out
without a word: what cannot be read is a fault with its cell, and what could be read in several ways is a notice.
"""

from conference_record.seeds.read.sheet.record import record_in

__all__ = ["ENDINGS", "OTHER_ENDINGS", "record_in"]

ENDINGS = (".csv", ".xlsx", ".ods")
"""How the names of files end that are sheets."""

OTHER_ENDINGS = (".xls", ".xlsm", ".xlsb", ".fods", ".numbers", ".tsv")
"""How the names of files end that a spreadsheet program can save as one of these."""
