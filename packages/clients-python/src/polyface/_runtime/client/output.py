"""The data of a response as the model of its operation."""

import typing
from functools import lru_cache
from importlib import import_module
from typing import Any, Callable, Optional

from pydantic import TypeAdapter, ValidationError

from polyface._runtime.client.call.response import ApiResponse
from polyface._runtime.client.call.steps import CallResult
from polyface._runtime.errors import UnexpectedResponseError
from polyface._runtime.operation.operations import Operations


def api_response(
    operations: Operations, operation: str, result: CallResult, output: Optional[str]
) -> ApiResponse[Any]:
    """The data, validated, with the metadata of the response."""
    data, detail = None, ""
    if result.data is not None and output is not None:
        try:
            data = _validator(operations.models, output)(result.data)
        except ValidationError as error:
            detail = _detail(error)
    if detail:  # raised outside the handler: the cause would show the data
        _refuse(operations, operation, result, detail)
    return ApiResponse(data, result.request_id, result.status, result.headers, result.attempts)


def _detail(error: ValidationError) -> str:
    issues = error.errors(include_input=False)
    return "; ".join(f"{'/'.join(map(str, one['loc']))}: {one['msg']}" for one in issues)


def _refuse(operations: Operations, operation: str, result: CallResult, detail: str) -> None:
    raise UnexpectedResponseError(
        detail=detail[:500],
        body_start="",
        status=result.status,
        kind="unknown",
        retry="never",
        retry_after=None,
        headers=result.headers,
        service=operations[operation].service["id"],
        operation=operation,
        attempts=result.attempts,
    )


@lru_cache(maxsize=None)
def _validator(models: str, output: str) -> Callable[[Any], Any]:
    holder = type("Holder", (), {"__annotations__": {"output": output}})
    known = {**vars(typing), **vars(import_module(models))}
    return TypeAdapter(typing.get_type_hints(holder, localns=known)["output"]).validate_python
