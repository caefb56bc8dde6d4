"""Checks lists whose items are sent as one value."""

from typing import Any, List, Sequence

from polyface._runtime.schema.issue import Issue


def check_commas(items: Sequence[Any], path: str) -> List[Issue]:
    """Items that are sent as one value, separated by commas, must not contain one."""
    message = "must not contain a comma: the items are sent as one value, separated by commas"
    return [
        Issue(f"{path}/{index}", "pattern", message)
        for index, item in enumerate(items)
        if isinstance(item, str) and "," in item
    ]
