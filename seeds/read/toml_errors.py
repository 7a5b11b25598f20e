"""What is wrong with text that is no TOML, told by what was written; Python's parser tells what it expected."""

import re

_NUMBER_OR_DATE = r"[-+]?[0-9][0-9_.:+\-TZ]*"
_STRAIGHT = "\"'"
_CURLY = "“”„‟‘’‚‛«»"


def told(problem: str, text: str) -> tuple[str, int, int | None]:
    """Return what is wrong and what would be right, the line, and the column if there is one, both from 1.

    `problem` is the message of tomllib about the text.
    """
    match = re.search(r" \(at line (\d+), column (\d+)\)$", problem)
    problem = problem[: match.start()] if match else problem.removesuffix(" (at end of document)")
    if not match:
        return _at_the_end(problem, text)
    number, column = int(match[1]), int(match[2])
    line = text.split("\n")[number - 1].rstrip("\r")
    return _advice(problem, line, column) or f"not TOML: {problem}", number, column


def _at_the_end(problem: str, text: str) -> tuple[str, int, int | None]:
    for quotes in ('"""', "'''"):
        # What opened the text that is not closed is the last of its kind.
        if (problem == "Unterminated string" or quotes in problem) and quotes in text:
            begun = text.count("\n", 0, text.rfind(quotes)) + 1
            return (
                f"not TOML: the text that begins here with {quotes} is never closed; write it after it too",
                begun,
                None,
            )
    lines = text.rstrip().split("\n")
    return _advice(problem, lines[-1], len(lines[-1]) + 1) or f"not TOML: {problem}", len(lines), None


def _advice(problem: str, line: str, column: int) -> str | None:
    """Return what is wrong with a line and what would be right, or None where the parser says it well enough."""
    key, _, value = (part.strip() for part in line.partition("="))
    if problem.startswith("Unclosed array"):
        return "not TOML: the list before this is not closed; write ] after it, and commas between its items"
    if line.lstrip().startswith("["):
        return _header(problem, line.strip())
    if problem.startswith("Cannot overwrite a value"):
        return f"{key} is given above; give it once, or begin another part with its own [header]"
    if problem.startswith("Cannot mutate"):
        return f"{key} would change an inline table; write all its keys between the braces"
    if problem.startswith("Illegal character"):
        return 'not TOML: the quotes are not closed on this line; close them, or write """ around text of several lines'
    if problem.startswith(("Unescaped '\\'", "Invalid hex value", "Escaped character is not")):
        return "not TOML: a backslash in double quotes is written \\\\; or put the text in single quotes"
    if problem.startswith("Expected '=' after a key"):
        wanted = "write = and not :" if line[column - 1 : column] == ":" else "write KEY = VALUE, or # before a comment"
        return f"not TOML: there is no = after the key; {wanted}"
    if problem.startswith("Invalid statement"):
        return "not TOML: write KEY = VALUE, [HEADER], or # before a comment; keys have letters a to z, digits, - and _"
    if problem.startswith(("Invalid value", "Expected newline or end of document")):
        return f"not TOML: {_value(value, line[column - 1 :].strip())}"
    if problem.startswith(("Unclosed inline table", "Invalid initial character")) and "{" in line:
        return (
            "not TOML: a table in braces is not closed on its line; keep it on one line, with commas between its keys"
        )
    return None


def _header(problem: str, header: str) -> str | None:
    name = header.strip("[]")
    if problem.startswith("Cannot declare"):
        return f"[{name}] is there already; give it once"
    if problem.startswith(("Cannot overwrite", "Cannot mutate")):
        return f"{name} is there already, or a part of it; give it once, and {header} before what belongs to it"
    if problem.startswith(("Expected ']", "Invalid initial character")):
        if header.startswith("[[") and not header.endswith("]]"):
            return "not TOML: a header with two brackets ends with two; write ]]"
        if not header.endswith("]"):
            return "not TOML: the header is not closed; write ] at its end"
        return "not TOML: a slug in a header has lower-case letters a to z, digits and single hyphens, and no spaces"
    return None


def _value(value: str, rest: str) -> str:
    """Return what is wrong with what stands after the =, and what would be right."""
    if not value or value.startswith("#"):
        return "nothing stands after the =; leave the key out where nothing is known"
    if value.lower() in ("null", "none", "unknown", "nil", "n/a"):
        return "there is no word for what is not known; leave the key out"
    if value[0] in _CURLY:
        return "these are printer's quotes; write the straight ones, \" or '"
    if value[0] in _STRAIGHT:
        return 'the quotes are closed before the text ends; write \\" for quotes within double quotes'
    if re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{1,2}:[0-9]{2}", value):
        return "a time has seconds; write 2018-10-09T09:00:00"
    if re.match(r"[0-9]{1,2}:[0-9]{2}", value):
        return "a time has its day and its seconds; write 2018-10-09T09:00:00"
    if re.match(r"[0-9]{4}[-./]|[0-9]{1,2}[-./ ].*[0-9]{4}", value):
        return "this is no day; write 2018-10-09, or in quotes what is known of a date that may be a year or month"
    if re.match(r"[0-9]+,", value):
        return "a number is written without commas"
    if re.match(_NUMBER_OR_DATE, value):
        return f"something stands after the value: {rest[:30]!r}; put text in quotes, and # before a comment"
    return 'text stands in quotes; put " before it and after it'
