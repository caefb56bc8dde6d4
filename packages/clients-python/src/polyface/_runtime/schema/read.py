"""Reads received values by a schema, with the rules and messages of the TypeScript runtime.

A scalar becomes what the schema documents where the vendor sent another type. Members and enum values that the schema does not
know stay. Patterns, lengths and ranges are not checked.
"""

import re
from typing import Any, Dict, List, Mapping, Optional, Sequence

from polyface._runtime.schema.issue import Issue
from polyface._runtime.schema.validate import Schema, branch_names, discriminators, is_selected, step, wrong_type
from polyface._runtime.wire.text import scalar_text

_MOST_DIGITS = 40
_MOST_LEVELS = 100
_SAFE = 2**53 - 1
_INTEGER = re.compile(r"-?[0-9]+\Z")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\Z")


class NestingError(ValueError):
    """A received value is nested too deeply."""


def read(value: Any, schema: Schema, issues: List[Issue], path: str = "") -> Any:
    """Return the value in its documented type and add its issues. Raise a :class:`NestingError` if it has too many levels."""
    if value is None and schema.get("nullable"):
        return None
    if is_loose_integer(schema):
        return _read_integer(value, False, issues, path)
    branches = schema.get("oneOf") or schema.get("anyOf")
    parts = schema.get("allOf", ())
    result = value
    if schema.get("type") or not (parts or branches):
        result = _read_type(result, schema, issues, path)
    for part in parts:
        result = read(result, part, issues, path)
    return _read_union(result, branches, issues, path) if branches else result


def member_schema(schema: Schema, name: str) -> Optional[Schema]:
    properties = schema.get("properties")
    if properties and name in properties:
        found: Schema = properties[name]
        return found
    return schema.get("additionalProperties") or None


def is_loose_integer(schema: Schema) -> bool:
    """An integer that the vendor sometimes sends as a text."""
    branches = schema.get("oneOf", ())
    return (
        len(branches) == 2
        and branches[0].get("type") == "integer"
        and branches[1].get("type") == "string"
        and "pattern" in branches[1]
    )


def read_unknown(value: Any, depth: int = 0) -> Any:
    """A value without a schema. Raise a :class:`NestingError` if it has more than 100 levels."""
    if isinstance(value, (dict, list)):
        if depth == _MOST_LEVELS:
            raise NestingError
        for member in value.values() if isinstance(value, dict) else value:
            read_unknown(member, depth + 1)
    return value


def _read_type(value: Any, schema: Schema, issues: List[Issue], path: str) -> Any:
    kind = schema.get("type")
    if kind == "string":
        return _read_text(value, issues, path)
    if kind == "boolean":
        return _read_boolean(value, issues, path)
    if kind == "number":
        return _read_number(value, issues, path)
    if kind == "integer":
        is_big = schema.get("format") == "int64" and not schema.get("maximum", _SAFE + 1) <= _SAFE
        return _read_integer(value, is_big, issues, path)
    if kind == "array":
        return _read_list(value, schema, issues, path)
    if kind == "object" or "properties" in schema or "required" in schema:
        return _read_object(value, schema, issues, path)
    return read_unknown(value)


def _read_text(value: Any, issues: List[Issue], path: str) -> Any:
    if isinstance(value, str):
        return value
    if _is_number(value):
        return scalar_text(value)
    return _wrong("string", value, issues, path)


def _read_boolean(value: Any, issues: List[Issue], path: str) -> Any:
    if isinstance(value, bool):
        return value
    text = value.lower() if isinstance(value, str) else ""
    return text == "true" if text in ("true", "false") else _wrong("boolean", value, issues, path)


def _read_number(value: Any, issues: List[Issue], path: str) -> Any:
    if _is_number(value) and value - value == 0:
        return value
    if isinstance(value, str) and len(value) <= _MOST_DIGITS and _NUMBER.match(value):
        number = float(value)
        if number - number == 0:
            return int(number) if number.is_integer() else number
    return _wrong("number", value, issues, path)


def _read_integer(value: Any, is_big: bool, issues: List[Issue], path: str) -> Any:
    integer = _integer(value)
    if integer is None:
        return _wrong("integer", value, issues, path)
    if not is_big and abs(integer) > _SAFE:
        issues.append(Issue(path, "type", f"must be an integer between {-_SAFE} and {_SAFE}"))
    return integer


def _integer(value: Any) -> Optional[int]:
    if _is_number(value):
        return int(value) if isinstance(value, int) or value.is_integer() else None
    is_text = isinstance(value, str) and len(value) <= _MOST_DIGITS
    return int(value) if is_text and _INTEGER.match(value) else None


def _read_list(value: Any, schema: Schema, issues: List[Issue], path: str) -> Any:
    if not isinstance(value, list):
        return _wrong("array", value, issues, path)
    items = schema.get("items")
    if not items:
        return [read_unknown(item) for item in value]
    return [read(item, items, issues, f"{path}/{index}") for index, item in enumerate(value)]


def _read_object(value: Any, schema: Schema, issues: List[Issue], path: str) -> Any:
    if not isinstance(value, Mapping):
        return _wrong("object", value, issues, path)
    properties: Mapping[str, Schema] = schema.get("properties", {})
    required: Sequence[str] = schema.get("required", ())
    for name in required:
        if name not in value:
            issues.append(Issue(f"{path}/{step(name)}", "required", "is required"))
    found: Dict[str, Any] = {}
    for name, member in value.items():
        known = properties.get(name)
        if member is None and known is not None and name not in required and not _accepts_null(known):
            continue
        member_of = known if known is not None else schema.get("additionalProperties")
        found[name] = read(member, member_of, issues, f"{path}/{step(name)}") if member_of else read_unknown(member)
    return found


def _accepts_null(schema: Schema) -> bool:
    return schema.get("nullable", False) or not any(schema.get(key) for key in ("type", "oneOf", "anyOf", "allOf"))


def _read_union(value: Any, branches: Sequence[Schema], issues: List[Issue], path: str) -> Any:
    """By the branch that the discriminator selects, otherwise by the first branch without issues."""
    selected = [branch for branch in branches if is_selected(value, branch)]
    if len(selected) == 1:
        return read(value, selected[0], issues, path)
    names = {next(iter(discriminators(branch)), None) for branch in branches}
    name = names.pop() if len(names) == 1 else None
    if name is not None and isinstance(value, Mapping) and isinstance(value.get(name), str):
        return read_unknown(value)
    for branch in branches:
        own: List[Issue] = []
        converted = read(value, branch, own, path)
        if not own:
            return converted
    issues.append(Issue(path, "union", f"must match one of {branch_names(branches)}"))
    return value


def _wrong(expected: str, value: Any, issues: List[Issue], path: str) -> Any:
    issues.append(Issue(path, "type", wrong_type(expected, value)))
    return read_unknown(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
