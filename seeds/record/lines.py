"""Records as JSON Lines: how one is written on a line, and how the names of such files end."""

import sys
from types import ModuleType
from typing import Any

import msgspec

from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.record.format import Record

ENDINGS = (".jsonl", ".jsonl.gz", ".jsonl.zst")
"""How the names of files of JSON Lines end."""

_SAY_SOMETHING_EMPTY = ("cite", "register")
"""Keys whose empty table is not the same as none: it rests on nothing, and it is a list without a source."""


def json_line(record: Record) -> bytes:
    """Return a record as a line of JSON, without what it does not say."""
    return msgspec.json.encode(_said(msgspec.to_builtins(record))) + b"\n"


def zstandard() -> ModuleType:
    """Return the module for Zstandard; raises ConferenceRecordError where it is not installed."""
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
    except ModuleNotFoundError:
        raise ConferenceRecordError("Zstandard needs its library; pip install 'conference-record[zstd]'") from None
    return zstd


def _said(value: Any) -> Any:
    """Return a value without unknown and empty parts."""
    if isinstance(value, dict):
        return {
            key: _said(item)
            for key, item in value.items()
            if item is not None and item != [] and (item != {} or key in _SAY_SOMETHING_EMPTY)
        }
    return [_said(item) for item in value] if isinstance(value, list) else value
