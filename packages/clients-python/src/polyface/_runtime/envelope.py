"""Where things sit in a service's bodies. Places are JSON pointers; ``""`` is the whole body."""

from typing import Any, List, Mapping, Optional, Sequence

from polyface._runtime.text import scalar_text

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
    """What a success needs and a body lacks, in words; ``None`` for the body of a success."""
    for condition in envelope["success"]:
        at = condition["at"]
        value = value_at(body, at)
        if condition.get("absent"):
            if value is not ABSENT and value is not None:
                return f"{at} is present"
        elif "is" in condition:
            if not _same(value, condition["is"]):
                return f"{at} is not {scalar_text(condition['is'])}"
        elif value is ABSENT or value is None:
            return f"{at} is missing"
    return None


def text_at(body: Any, places: Sequence[str]) -> Optional[str]:
    """The first text or number found at one of the places."""
    for place in places:
        value = value_at(body, place)
        if isinstance(value, (str, int, float)) and not isinstance(value, bool):
            return scalar_text(value)
    return None


def _same(value: Any, expected: Any) -> bool:
    """Whether a value is the expected one; a code given as number or as text is the same code."""
    if isinstance(value, bool) or isinstance(expected, bool):
        return value is expected
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
