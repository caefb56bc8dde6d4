"""Lists and objects as names and texts of a query or form."""

from typing import Any, List, Mapping, Optional, Tuple

from polyface._runtime.schema.read import member_schema
from polyface._runtime.schema.validate import Schema
from polyface._runtime.wire.text import json_text, scalar_text


def flatten(name: str, value: Any, schema: Optional[Schema], style: Optional[str] = None) -> List[Tuple[str, str]]:
    """Lists by their style (``repeat``: ``Key.1``, ``comma``, ``json``), the members of an object as ``Key.Member``."""
    if value is None:
        return []
    style = style or (schema.get("list") if schema else None)
    if style == "json":
        return [(name, json_text(value))]
    if isinstance(value, (list, tuple)):
        if style == "comma":
            return [(name, ",".join(scalar_text(item) for item in value))]
        items = schema.get("items") if schema else None
        pairs = []
        for index, item in enumerate(value):
            pairs += flatten(f"{name}.{index + 1}" if style == "repeat" else name, item, items, style)
        return pairs
    if isinstance(value, Mapping):
        pairs = []
        for member, inner in value.items():
            pairs += flatten(f"{name}.{member}", inner, member_schema(schema, member) if schema else None, style)
        return pairs
    return [(name, scalar_text(value))]
