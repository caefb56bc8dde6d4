"""What the next call of a client returns: its data alone, or with the response, or how its request is signed."""

from contextvars import ContextVar
from typing import Any, Callable, Mapping, Optional, Tuple

from polyface._runtime.client.call.response import ApiResponse
from polyface._runtime.signing.explanation import Explanation

RESPONSE, EXPLANATION = "with_response", "explain"
_RESULTS: Mapping[str, type] = {RESPONSE: ApiResponse, EXPLANATION: Explanation}
_mode: "ContextVar[Optional[str]]" = ContextVar("polyface_mode", default=None)


def taken_mode() -> Optional[str]:
    """The mode of this call. The calls inside it, of a credentials provider or a transport, have none."""
    mode = _mode.get()
    if mode is not None:
        _mode.set(None)
    return mode


def in_mode(mode: str, method: Callable[..., Any], args: Tuple[Any, ...], options: Mapping[str, Any]) -> Any:
    token = _mode.set(mode)
    try:
        return _checked(mode, method(*args, **options))
    finally:
        _mode.reset(token)


async def in_mode_async(
    mode: str, method: Callable[..., Any], args: Tuple[Any, ...], options: Mapping[str, Any]
) -> Any:
    token = _mode.set(mode)
    try:
        return _checked(mode, await method(*args, **options))
    finally:
        _mode.reset(token)


def _checked(mode: str, result: Any) -> Any:
    if not isinstance(result, _RESULTS[mode]):
        raise TypeError(f"{mode}: the first argument must be a method of a client that calls an operation.")
    return result
