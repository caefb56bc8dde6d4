"""The clients that the generated ones extend: they carry out the steps of a call, blocking or async."""

import inspect
import time
import typing
from functools import lru_cache
from importlib import import_module
from types import TracebackType
from typing import Any, Callable, Mapping, Optional, Type, TypeVar

from polyface._runtime.credentials import check_credentials
from polyface._runtime.decode import Success
from polyface._runtime.endpoint import parse_endpoint
from polyface._runtime.environment import SYSTEM, Environment
from polyface._runtime.errors import UnexpectedResponseError
from polyface._runtime.operations import Operations
from polyface._runtime.options import Clock, Options, positive, service_options, signing_options
from polyface._runtime.steps import Broken, CallSteps, GetCredentials, Sleep, Step
from polyface._runtime.transport import (
    AsyncPoolTransport,
    AsyncTransport,
    NotSentError,
    PoolTransport,
    Transport,
)

Self = TypeVar("Self", bound="_Base")


class _Base:
    """What both kinds of clients share. The ``repr`` shows no option."""

    def __init__(
        self,
        operations: Operations,
        credentials: Any,
        *,
        options: Mapping[str, Any],
        signing: Mapping[str, Any],
        endpoint: Optional[str],
        timeout: Optional[float],
        deadline: Optional[float],
        max_retries: int,
        rate_limit: bool,
        max_response_bytes: int,
        environment: Optional[Environment],
    ) -> None:
        if not callable(credentials):
            check_credentials(credentials)
        self._operations = operations
        self._provider = credentials
        self._max_bytes = positive("max_response_bytes", max_response_bytes)
        if isinstance(max_retries, bool) or not isinstance(max_retries, int) or max_retries < 0:
            raise ValueError("max_retries: must be a whole number, 0 or more.")
        self._options = Options(
            endpoint=parse_endpoint(endpoint) if endpoint else None,
            options=service_options(options, operations.service.get("options", {})),
            signing=signing_options(signing),
            timeout=None if timeout is None else positive("timeout", timeout),
            deadline=None if deadline is None else positive("deadline", deadline),
            max_retries=max_retries,
            rate_limit=rate_limit,
            renewable=callable(credentials),
            environment=environment or SYSTEM,
        )
        self._clock = Clock()

    def __repr__(self) -> str:
        endpoint = self._options.endpoint or parse_endpoint(self._operations.service["endpoint"])
        return f"{type(self).__name__}({endpoint.geturl()})"

    def _steps(self, operation: str, input: Any, timeout: Optional[float], deadline: Optional[float]) -> CallSteps:
        if timeout is not None:
            positive("timeout", timeout)
        if deadline is not None:
            positive("deadline", deadline)
        from polyface._runtime.model import wire_value  # with pydantic, which importing a client does without

        wire = {} if input is None else wire_value(input)
        return CallSteps(self._options, self._clock, self._operations[operation], wire, timeout, deadline)


class Client(_Base):
    """A blocking client. Safe to share between threads. Close it, or use it in a ``with``, to close its connections."""

    def __init__(
        self, operations: Operations, credentials: Any, *, transport: Optional[Transport], **rest: Any
    ) -> None:
        super().__init__(operations, credentials, **rest)
        self._transport: Transport = transport or PoolTransport()
        self._own = transport is None

    def close(self) -> None:
        """Close the connections. A transport of yours stays open."""
        if self._own and isinstance(self._transport, PoolTransport):
            self._transport.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], value: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def _call(
        self, operation: str, input: Any, output: Optional[str], timeout: Optional[float], deadline: Optional[float]
    ) -> Any:
        steps = self._steps(operation, input, timeout, deadline).run()
        step = next(steps)
        while True:
            result = self._do(step)
            try:
                step = steps.send(result)
            except StopIteration as done:
                success: Success = done.value
                break
        return _output(self._operations, operation, success, output)

    def _do(self, step: Step) -> Any:
        if isinstance(step, Sleep):
            return time.sleep(step.seconds)
        if isinstance(step, GetCredentials):
            try:
                return check_credentials(self._provider() if callable(self._provider) else self._provider)
            except Exception as error:
                return error
        try:
            return self._transport.send(step.request, step.timeout, self._max_bytes)
        except Exception as error:
            return _broken(error)


class AsyncClient(_Base):
    """A client for asyncio. Close it, or use it in an ``async with``, to close its connections."""

    def __init__(
        self, operations: Operations, credentials: Any, *, transport: Optional[AsyncTransport], **rest: Any
    ) -> None:
        super().__init__(operations, credentials, **rest)
        self._transport: AsyncTransport = transport or AsyncPoolTransport()
        self._own = transport is None

    async def close(self) -> None:
        """Close the connections. A transport of yours stays open."""
        if self._own and isinstance(self._transport, AsyncPoolTransport):
            await self._transport.aclose()

    async def __aenter__(self: Self) -> Self:
        return self

    async def __aexit__(
        self, kind: Optional[Type[BaseException]], value: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        await self.close()

    async def _call(
        self, operation: str, input: Any, output: Optional[str], timeout: Optional[float], deadline: Optional[float]
    ) -> Any:
        steps = self._steps(operation, input, timeout, deadline).run()
        step = next(steps)
        while True:
            result = await self._do(step)
            try:
                step = steps.send(result)
            except StopIteration as done:
                success: Success = done.value
                break
        return _output(self._operations, operation, success, output)

    async def _do(self, step: Step) -> Any:
        import asyncio  # a blocking client does without

        if isinstance(step, Sleep):
            return await asyncio.sleep(step.seconds)
        if isinstance(step, GetCredentials):
            try:
                return check_credentials(await asyncio.wait_for(self._provided(), step.timeout))
            except Exception as error:
                return error
        try:
            sending = self._transport.send(step.request, step.timeout, self._max_bytes)
            return await asyncio.wait_for(sending, step.timeout)
        except asyncio.TimeoutError:
            return Broken("timeout", f"timed out after {step.timeout:g} s", True)
        except Exception as error:
            return _broken(error)

    async def _provided(self) -> Any:
        value = self._provider() if callable(self._provider) else self._provider
        return await value if inspect.isawaitable(value) else value


def _broken(error: Exception) -> Broken:
    """Why nothing came back. An address loses its query, which may carry a signature."""
    detail = str(error) or type(error).__name__
    if isinstance(error, NotSentError):
        return Broken("network", _without_queries(detail), False, error.permanent)
    reason = "timeout" if isinstance(error, TimeoutError) else "network"
    told = detail if isinstance(error, TimeoutError) else f"{type(error).__name__}: {_without_queries(detail)}"
    return Broken(reason, told, True)


def _without_queries(text: str) -> str:
    return " ".join(word.split("?", 1)[0] + "?…" if "?" in word else word for word in text.split(" "))


def _output(operations: Operations, operation: str, success: Success, output: Optional[str]) -> Any:
    """The data as the model of the operation."""
    from pydantic import ValidationError

    if success.data is None or output is None:
        return None
    try:
        return _validator(operations.models, output)(success.data)
    except ValidationError as error:
        detail = "; ".join(
            f"{'/'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors(include_input=False)
        )
    raise UnexpectedResponseError(
        detail=detail[:500],
        body_start="",
        status=200,
        kind="unknown",
        retry="never",
        retry_after=None,
        headers={},
        service=operations[operation].service["id"],
        operation=operation,
        attempts=1,
    )


@lru_cache(maxsize=None)
def _validator(models: str, output: str) -> Callable[[Any], Any]:
    from pydantic import TypeAdapter

    holder = type("Holder", (), {"__annotations__": {"output": output}})
    known = {**vars(typing), **vars(import_module(models))}
    return TypeAdapter(typing.get_type_hints(holder, localns=known)["output"]).validate_python
