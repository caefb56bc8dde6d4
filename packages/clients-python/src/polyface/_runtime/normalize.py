"""Converts what a vendor sent into what the schema says: integers sent as text become numbers."""

import re
from typing import Any, Mapping, Optional

from polyface._runtime.validate import Schema, validate

_INTEGER = re.compile(r"-?[0-9]{1,19}\Z")


def normalize(value: Any, schema: Optional[Schema]) -> Any:
    """The value with its numbers and texts as documented. What cannot be converted stays, for validation to refuse."""
    if not schema or value is None:
        return value
    if is_loose_integer(schema):
        return _integer(value)
    kind = schema.get("type")
    if kind == "integer":
        return _integer(value)
    if kind == "string" and isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, Mapping):
        return _members(value, schema)
    if isinstance(value, list) and schema.get("items"):
        return [normalize(item, schema["items"]) for item in value]
    return value


def member_schema(schema: Schema, name: str) -> Optional[Schema]:
    properties = schema.get("properties")
    if properties and name in properties:
        found: Schema = properties[name]
        return found
    return schema.get("additionalProperties") or None


def is_loose_integer(schema: Schema) -> bool:
    """An integer that the vendor sends sometimes as text."""
    branches = schema.get("oneOf", ())
    return (
        len(branches) == 2
        and branches[0].get("type") == "integer"
        and branches[1].get("type") == "string"
        and "pattern" in branches[1]
    )


def _members(value: Mapping[str, Any], schema: Schema) -> Any:
    own = {name: normalize(member, member_schema(schema, name)) for name, member in value.items()}
    for part in schema.get("allOf", ()):
        own = normalize(own, part)
    for branch in schema.get("oneOf", schema.get("anyOf", ())):
        converted = normalize(own, branch)
        if not validate(converted, branch):
            return converted
    return own


def _integer(value: Any) -> Any:
    if isinstance(value, str) and _INTEGER.match(value):
        return int(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value
