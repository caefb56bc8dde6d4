"""Where the parts of a response are in the bodies of a service. Locations are JSON pointers; ``""`` is the whole body."""

from typing import Any, List, Mapping, Optional, Sequence

from polyface._runtime.wire.text import json_text, scalar_text

ABSENT = object()
"""There is nothing at a place; ``None`` is JSON's ``null``."""


def value_at(body: Any, pointer: str) -> Any:
    value = body
    for step in _steps(pointer):
        if not isinstance(value, Mapping) or step not in value:
            return ABSENT
        value = value[step]
    return value


def with_value_at(body: Any, pointer: str, value: Any) -> Any:
    """The body with a value put at a place; objects on the way are created."""
    steps = _steps(pointer)
    return _put(body, steps, value)


def unmet_condition(envelope: Mapping[str, Any], body: Any) -> Optional[str]:
    """The first condition of a success that a body does not meet, in words; ``None`` if it meets all."""
    return next((_described(one) for one in envelope["success"] if not _is_met(one, body)), None)


def error_code(envelope: Mapping[str, Any], body: Any) -> Optional[str]:
    """The error code of a body. The code of a success is none."""
    met = {one["at"] for one in envelope["success"] if "is" in one and _is_met(one, body)}
    return text_at(body, [place for place in envelope["code"] if place not in met])


def _is_met(condition: Mapping[str, Any], body: Any) -> bool:
    value = value_at(body, condition["at"])
    if "is" in condition:
        return _is_same(value, condition["is"])
    return (value is not ABSENT and value is not None) == ("present" in condition)


def _described(condition: Mapping[str, Any]) -> str:
    at = condition["at"]
    if "is" in condition:
        return f"{at} must be {json_text(condition['is'])}"
    return f"{at} is required" if "present" in condition else f"{at} must be absent"


def text_at(body: Any, places: Sequence[str]) -> Optional[str]:
    """The first number or text that is not empty at one of the places, as a text."""
    for place in places:
        value = value_at(body, place)
        if isinstance(value, (str, int, float)) and not isinstance(value, bool) and value != "":
            return scalar_text(value)
    return None


def _is_same(value: Any, expected: Any) -> bool:
    """A number or a boolean and its text are the same value: vendors send both."""
    return isinstance(value, (str, int, float)) and scalar_text(value) == scalar_text(expected)


def _put(body: Any, steps: List[str], value: Any) -> Any:
    if not steps:
        return value
    members = dict(body) if isinstance(body, Mapping) else {}
    members[steps[0]] = _put(members.get(steps[0]), steps[1:], value)
    return members


def _steps(pointer: str) -> List[str]:
    if pointer == "":
        return []
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer[1:].split("/")]
