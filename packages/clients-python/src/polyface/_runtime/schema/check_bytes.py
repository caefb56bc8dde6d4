"""Checks Base64 and sizes in bytes."""

import re
from typing import Any, List, Mapping

from polyface._runtime.schema.issue import Issue, format_count
from polyface._runtime.wire.text import utf8

_BASE64 = re.compile("[A-Za-z0-9+/]*={0,2}\\Z")


def check_bytes(value: Any, schema: Mapping[str, Any], path: str, issues: List[Issue]) -> None:
    """``format: byte`` and ``maxBytes`` of a text or of bytes."""
    limit = schema.get("maxBytes")
    is_base64 = isinstance(value, str) and schema.get("format") == "byte"
    if is_base64 and (len(value) % 4 != 0 or not _BASE64.match(value)):
        message = "must be Base64 with padding, without a data: prefix and without line breaks"
        issues.append(Issue(path, "pattern", message))
    elif limit is not None and _size(value, is_base64) > limit:
        issues.append(Issue(path, "length", f"must have at most {format_count(limit, 'byte')}"))


def _size(value: Any, is_base64: bool) -> int:
    if isinstance(value, (bytes, bytearray)):
        return len(value)
    if not isinstance(value, str):
        return 0
    if is_base64:
        return len(value) // 4 * 3 - (2 if value.endswith("==") else 1 if value.endswith("=") else 0)
    return len(utf8(value))
