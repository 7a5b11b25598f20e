"""Reading the cells of .xlsx and .ods."""

import io

from conference_record.seeds.read.sheet.archive import LARGEST, opened
from conference_record.seeds.read.sheet.findings import Findings, UnreadableError
from conference_record.seeds.read.sheet.grid import Sheet, Value


def sheets_in(content: bytes, findings: Findings, *, is_ods: bool) -> list[Sheet]:
    """Return the sheets of a workbook; nothing in it is calculated.

    Raises UnreadableError for a file that cannot be read, or not without risk, and where the library is missing.
    """
    try:
        from python_calamine import CalamineError, CalamineWorkbook
    except ModuleNotFoundError:
        raise UnreadableError("needs a library to be read; pip install 'conference-record[sheets]'") from None
    archive = opened(content, is_ods=is_ods)
    sheets = []
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(archive.content)) as workbook:
            left = LARGEST
            for name in workbook.sheet_names:
                extent = archive.sheets.get(name)
                if extent is None or not extent.rows:
                    continue
                rows: list[list[Value]] = []
                left -= extent.characters
                if left < 0:
                    raise UnreadableError(f"has more than {LARGEST // 2**20} million characters in its cells; split it")
                rows += workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
                sheet = Sheet(name, rows, extent.merged)
                _tell(sheet, extent.formulas, extent.errors, findings)
                sheets.append(sheet)
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise UnreadableError(f"cannot be read: {error}; save it again") from None
    except BaseException as error:
        # What a library in Rust did not foresee.
        if type(error).__name__ != "PanicException":
            raise
        raise UnreadableError("is damaged; save it again") from None
    return sheets


def _tell(
    sheet: Sheet, formulas: list[tuple[int, int]], errors: list[tuple[int, int, str]], findings: Findings
) -> None:
    failed = {(row, column) for row, column, _ in errors}
    for row, column, said in errors:
        findings.fault(sheet.cell(row, column), f"shows the error {said or 'of a formula'}; write what is meant")
    for row, column in formulas:
        if (row, column) in failed:
            continue
        is_empty = row >= len(sheet.rows) or column >= len(sheet.rows[row]) or sheet.rows[row][column] == ""
        if is_empty:
            problem = (
                "is a formula without a result; write the value, or open and save the file in a spreadsheet program"
            )
            findings.fault(sheet.cell(row, column), problem)
        else:
            findings.note(sheet.cell(row, column), "is a formula; its result is read as it was saved")
