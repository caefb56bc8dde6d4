"""Checks the rules between the members of an object (``x-rules``)."""

from typing import Any, List, Mapping, Sequence

from polyface._runtime.schema.issue import Issue
from polyface._runtime.wire.text import scalar_text, sort_key

Members = Mapping[str, Any]


def check_rule(value: Members, rule: Mapping[str, Any], path: str) -> List[Issue]:
    if "ordered" in rule:
        return _check_order(value, rule["ordered"], path)
    if "exactlyOneOf" in rule:
        return _check_exactly_one(value, rule["exactlyOneOf"], path)
    if "atLeastOneOf" in rule:
        names = rule["atLeastOneOf"]
        is_met = any(name in value for name in names)
        return [] if is_met else [_required(path, names[0], f": at least one of {', '.join(names)}")]
    if "allOrNoneOf" in rule:
        names = rule["allOrNoneOf"]
        given = next((name for name in names if name in value), None)
        absent = [name for name in names if name not in value]
        return [_required(path, name, f" when {given} is given") for name in absent] if given is not None else []
    conditions: Mapping[str, Sequence[Any]] = rule["when"]
    if not all(name in value and _is_listed(value[name], values) for name, values in conditions.items()):
        return []
    when = " and ".join(f"{name} is {scalar_text(value[name])}" for name in conditions)
    return [_required(path, name, f" when {when}") for name in rule["required"] if name not in value]


def _check_exactly_one(value: Members, names: Sequence[str], path: str) -> List[Issue]:
    one_of = f"exactly one of {', '.join(names)}"
    present = [name for name in names if name in value]
    if not present:
        return [_required(path, names[0], f": {one_of}")]
    message = f"must be absent when {present[0]} is given: {one_of} is allowed"
    return [Issue(_at(path, name), "union", message) for name in present[1:]]


def _check_order(value: Members, names: Sequence[str], path: str) -> List[Issue]:
    present = [name for name in names if name in value]
    return [
        Issue(_at(path, name), "range", f"must not be less than {previous}")
        for previous, name in zip(present, present[1:])
        if _is_greater(value[previous], value[name])
    ]


def _is_greater(left: Any, right: Any) -> bool:
    if isinstance(left, str) and isinstance(right, str):
        return sort_key(left) > sort_key(right)
    return _is_number(left) and _is_number(right) and bool(left > right)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_listed(value: Any, values: Sequence[Any]) -> bool:
    return any(value == one and isinstance(value, bool) == isinstance(one, bool) for one in values)


def _required(path: str, name: str, what: str) -> Issue:
    return Issue(_at(path, name), "required", f"is required{what}")


def _at(path: str, name: str) -> str:
    return f"{path}/{name.replace('~', '~0').replace('/', '~1')}"
