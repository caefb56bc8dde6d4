"""The pages of an operation that pages: by a page number, by an offset, or by a cursor that each page returns."""

from typing import Any, Dict, List

from polyface._runtime.operation.envelope import ABSENT, value_at
from polyface._runtime.operation.model import wire_value
from polyface._runtime.operation.operations import Operation


class Pages:
    """Which page comes next. The members of ``input`` have the vendor's names."""

    def __init__(self, operation: Operation, input: Any) -> None:
        assert operation.paging
        self._paging = operation.paging
        self.input: Dict[str, Any] = {} if input is None else wire_value(input)
        self.is_last = False
        self._seen = 0

    def turn(self, output: Any) -> None:
        """Turn to the page after this one."""
        if self._paging["by"] == "cursor":
            self._turn_to(value_at(output, self._paging.get("next", "")))
            return
        count = len(self._items(output))
        self._seen += count
        if count == 0 or self._is_complete(output, count):
            self.is_last = True
            return
        is_page = self._paging["by"] == "page"
        value: Any = self.input.get(self._paging["input"])
        position = value if _is_number(value) else 1 if is_page else 0
        self._put(position + (1 if is_page else count))

    def _turn_to(self, cursor: Any) -> None:
        if cursor is ABSENT or cursor in (None, "", self.input.get(self._paging["input"])):
            self.is_last = True
        else:
            self._put(cursor)

    def _put(self, value: Any) -> None:
        self.input = {**self.input, self._paging["input"]: value}

    def _is_complete(self, output: Any, count: int) -> bool:
        total: Any = value_at(output, self._paging["total"]) if "total" in self._paging else ABSENT
        if _is_number(total):
            return bool(self._seen >= total)
        size: Any = self.input.get(self._paging.get("size", ""))
        return _is_number(size) and bool(count < size)

    def _items(self, output: Any) -> List[Any]:
        items = value_at(output, self._paging["items"])
        return items if isinstance(items, list) else []


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
