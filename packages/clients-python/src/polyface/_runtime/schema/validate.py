"""Validates a value by a schema, with the rules and messages of the TypeScript runtime."""

import json
from typing import Any, Dict, List, Mapping, Optional, Sequence

from polyface._runtime.schema.check_bytes import check_bytes
from polyface._runtime.schema.commas import check_commas
from polyface._runtime.schema.issue import Issue, format_count
from polyface._runtime.schema.pattern import compiled
from polyface._runtime.schema.rules import check_rule

Schema = Mapping[str, Any]

_MOST = 100
"""The most issues that are collected."""


def validate(value: Any, schema: Schema, path: str = "") -> List[Issue]:
    """The first 100 issues. No issue means valid."""
    if value is None and schema.get("nullable"):
        return []
    kind = schema.get("type")
    if kind is not None and not _is_of_type(value, kind, schema.get("format")):
        return [Issue(path, "type", wrong_type(kind, value))]
    issues: List[Issue] = []
    enum = schema.get("enum")
    if enum is not None and not any(_is_same(value, one) for one in enum):
        issues.append(Issue(path, "enum", f"must be {_one_of(enum)}"))
    check_bytes(value, schema, path, issues)
    if isinstance(value, str):
        _check_string(value, schema, path, issues)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        _check_number(value, schema, path, issues)
    elif isinstance(value, (list, tuple)):
        _check_array(value, schema, path, issues)
    elif isinstance(value, Mapping):
        _check_object(value, schema, path, issues)
    for part in schema.get("allOf", ()):
        issues += validate(value, part, path)
    if "oneOf" in schema:
        issues += _check_union(value, schema["oneOf"], path, False)
    if "anyOf" in schema:
        issues += _check_union(value, schema["anyOf"], path, True)
    if "not" in schema and not validate(value, schema["not"], path):
        issues.append(Issue(path, "union", "must not be a value that the schema excludes"))
    return issues[:_MOST]


def _check_string(value: str, schema: Schema, path: str, issues: List[Issue]) -> None:
    least = schema.get("minLength")
    most = schema.get("maxLength")
    pattern = schema.get("pattern")
    if least is not None and len(value) < least:
        issues.append(Issue(path, "length", f"must have at least {format_count(least, 'character')}"))
    if most is not None and len(value) > most:
        issues.append(Issue(path, "length", f"must have at most {format_count(most, 'character')}"))
    elif pattern is not None and not compiled(pattern).search(value):
        issues.append(Issue(path, "pattern", f"must match {pattern}"))


def _check_number(value: float, schema: Schema, path: str, issues: List[Issue]) -> None:
    least = schema.get("minimum")
    most = schema.get("maximum")
    step = schema.get("multipleOf")
    if least is not None and (value <= least if schema.get("exclusiveMinimum") else value < least):
        issues.append(
            Issue(path, "range", f"must be {'greater than' if schema.get('exclusiveMinimum') else 'at least'} {least}")
        )
    if most is not None and (value >= most if schema.get("exclusiveMaximum") else value > most):
        issues.append(
            Issue(path, "range", f"must be {'less than' if schema.get('exclusiveMaximum') else 'at most'} {most}")
        )
    if step is not None and not float(value / step).is_integer():
        issues.append(Issue(path, "range", f"must be a multiple of {step}"))


def _is_same(value: Any, expected: Any) -> bool:
    return bool(value == expected) and isinstance(value, bool) == isinstance(expected, bool)


def _check_array(value: Sequence[Any], schema: Schema, path: str, issues: List[Issue]) -> None:
    least = schema.get("minItems")
    most = schema.get("maxItems")
    if least is not None and len(value) < least:
        issues.append(Issue(path, "items", f"must have at least {format_count(least, 'item')}"))
    if most is not None and len(value) > most:
        issues.append(Issue(path, "items", f"must have at most {format_count(most, 'item')}"))
    if schema.get("uniqueItems") and len({json.dumps(item) for item in value}) < len(value):
        issues.append(Issue(path, "items", "must not contain the same item twice"))
    if schema.get("list") == "comma":
        issues += check_commas(value, path)
    items = schema.get("items")
    if items:
        for index, item in enumerate(value):
            if len(issues) >= _MOST:
                return
            issues += validate(item, items, f"{path}/{index}")


def _check_object(value: Mapping[str, Any], schema: Schema, path: str, issues: List[Issue]) -> None:
    properties: Mapping[str, Schema] = schema.get("properties", {})
    others = schema.get("additionalProperties")
    for name in schema.get("required", ()):
        if name not in value:
            issues.append(Issue(f"{path}/{step(name)}", "required", "is required"))
    for name, member in value.items():
        if len(issues) >= _MOST:
            return
        if name in properties:
            issues += validate(member, properties[name], f"{path}/{step(name)}")
        elif others is False:
            issues.append(_unknown_member(f"{path}/{step(name)}", name, list(properties)))
        elif others:
            issues += validate(member, others, f"{path}/{step(name)}")
    least = schema.get("minProperties")
    most = schema.get("maxProperties")
    if least is not None and len(value) < least:
        issues.append(Issue(path, "items", f"must have at least {format_count(least, 'member')}"))
    if most is not None and len(value) > most:
        issues.append(Issue(path, "items", f"must have at most {format_count(most, 'member')}"))
    for rule in schema.get("rules", ()):
        issues += check_rule(value, rule, path)


def _unknown_member(path: str, name: str, known: List[str]) -> Issue:
    lower = name.lower().replace("_", "")
    similar = (one for one in known if one.lower().replace("_", "") == lower)
    meant = None if len(name) > 200 else next(similar, None)
    fix = f"did you mean {meant}?" if meant else f"known members are {', '.join(known) or 'none'}"
    return Issue(path, "unknown", f"is not a known member: {fix}")


def _check_union(value: Any, branches: Sequence[Schema], path: str, is_any: bool) -> List[Issue]:
    results = [validate(value, branch, path) for branch in branches]
    matches = sum(1 for issues in results if not issues)
    if matches == 1 or (matches > 1 and is_any):
        return []
    if matches > 1:
        return [Issue(path, "union", f"must match exactly one of {branch_names(branches)}, not several")]
    selected = [(branch, issues) for branch, issues in zip(branches, results) if is_selected(value, branch)]
    if len(selected) == 1:
        return _conditional(*selected[0])
    wrong = _wrong_discriminator(value, branches, path)
    if wrong:
        return [wrong]
    nearest = sorted(results, key=len)
    clear = len(nearest) == 1 or len(nearest[0]) < len(nearest[1])
    return nearest[0] if clear else [Issue(path, "union", f"must match one of {branch_names(branches)}")]


def discriminators(branch: Schema) -> Dict[str, Any]:
    found = {}
    for name in branch.get("required", ()):
        values = branch.get("properties", {}).get(name, {}).get("enum", ())
        if len(values) == 1:
            found[name] = values[0]
    return found


def is_selected(value: Any, branch: Schema) -> bool:
    marks = discriminators(branch)
    return isinstance(value, Mapping) and bool(marks) and all(value.get(name) == mark for name, mark in marks.items())


def _conditional(branch: Schema, issues: List[Issue]) -> List[Issue]:
    condition = " and ".join(f"{name} is {mark}" for name, mark in discriminators(branch).items())
    return [
        Issue(issue.path, issue.rule, f"is required when {condition}") if issue.rule == "required" else issue
        for issue in issues
    ]


def _wrong_discriminator(value: Any, branches: Sequence[Schema], path: str) -> Optional[Issue]:
    name = next(iter(discriminators(branches[0])), None)
    if name is None or not isinstance(value, Mapping):
        return None
    marks = [discriminators(branch).get(name) for branch in branches]
    if None in marks:
        return None
    known = ", ".join(json.dumps(mark, ensure_ascii=False) for mark in marks)
    if name not in value:
        return Issue(f"{path}/{name}", "required", f"is required: one of {known}")
    return Issue(f"{path}/{name}", "enum", f"must be one of {known}")


def _is_of_type(value: Any, kind: str, form: Optional[str]) -> bool:
    if kind == "string":
        return isinstance(value, str) or (form == "binary" and isinstance(value, (bytes, bytearray)))
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "integer":
        whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        return whole and not isinstance(value, bool)
    if kind == "number":
        finite = isinstance(value, int) or (isinstance(value, float) and value - value == 0)
        return finite and not isinstance(value, bool)
    if kind == "array":
        return isinstance(value, (list, tuple))
    return isinstance(value, Mapping)


def wrong_type(expected: str, value: Any) -> str:
    """Says which type is expected and which one the value has."""
    return f"must be {expected}, not {_type_name(value)}"


def _type_name(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    if isinstance(value, (bytes, bytearray)):
        return "bytes"
    if isinstance(value, (list, tuple)):
        return "array"
    return "object"


def _one_of(values: Sequence[Any]) -> str:
    printed = [json.dumps(value, ensure_ascii=False) for value in values]
    return printed[0] if len(printed) == 1 else f"one of {', '.join(printed)}"


def branch_names(branches: Sequence[Schema]) -> str:
    return ", ".join(branch.get("name", f"form {index + 1}") for index, branch in enumerate(branches))


def step(name: str) -> str:
    """A member's name in a path. A long one is cut."""
    short = f"{name[:100]}…" if len(name) > 100 else name
    return short.replace("~", "~0").replace("/", "~1")
