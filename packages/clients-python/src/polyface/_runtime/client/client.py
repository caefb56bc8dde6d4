"""The clients that the generated ones extend. What only a call needs is imported when a client is created, so that importing a client is cheap."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, AsyncIterator, Awaitable, Callable, Dict, Iterator, Optional, Type, TypeVar

    from typing_extensions import ParamSpec

    from polyface._runtime.client.call.response import ApiResponse
    from polyface._runtime.operation.operations import Operations
    from polyface._runtime.signing.explanation import Explanation
    from polyface._runtime.transport.transport import AsyncTransport, Transport

    Self = TypeVar("Self", bound="_Base")
    Given = ParamSpec("Given")
    Output = TypeVar("Output")


class _Base:
    """What both kinds of clients share. The ``repr`` shows no option but the endpoint."""

    def __init__(self, operations: Operations, credentials: Any, **options: Any) -> None:
        from polyface._runtime.client.settings import Settings

        self._settings = Settings(operations, credentials, **options)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings.endpoint().geturl()})"


class Client(_Base):
    """A blocking client. Safe to share between threads. Close it, or use it in a ``with``, to close its connections."""

    def __init__(
        self, operations: Operations, credentials: Any, *, transport: Optional[Transport], **options: Any
    ) -> None:
        super().__init__(operations, credentials, **options)
        from polyface._runtime.client.caller import Caller

        self._caller = Caller(self._settings, transport)

    def with_response(
        self, method: Callable[Given, Output], *args: Given.args, **kwargs: Given.kwargs
    ) -> ApiResponse[Output]:
        """Call a method of this client and return its data with the metadata of the response.

        ``client.with_response(client.query_face_user, input).request_id``
        """
        from polyface._runtime.client.modes import RESPONSE, in_mode

        return in_mode(RESPONSE, method, args, kwargs)  # type: ignore[no-any-return]

    def explain(self, method: Callable[Given, Any], *args: Given.args, **kwargs: Given.kwargs) -> Explanation:
        """Build and sign the request of a method of this client without sending it. Raises what the call would raise before it sends.

        ``print(client.explain(client.query_face_user, input).string_to_sign)``
        """
        from polyface._runtime.client.modes import EXPLANATION, in_mode

        return in_mode(EXPLANATION, method, args, kwargs)  # type: ignore[no-any-return]

    def close(self) -> None:
        """Close the connections. A transport of yours stays open."""
        self._caller.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], value: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def _call(self, operation: str, input: Any, output: Optional[str], options: Dict[str, Any]) -> Any:
        return self._caller.call(operation, input, output, options)

    def _pages(self, operation: str, input: Any, output: str, options: Dict[str, Any]) -> Iterator[Any]:
        return self._caller.pages(operation, input, output, options)


class AsyncClient(_Base):
    """A client for asyncio. Close it, or use it in an ``async with``, to close its connections."""

    def __init__(
        self, operations: Operations, credentials: Any, *, transport: Optional[AsyncTransport], **options: Any
    ) -> None:
        super().__init__(operations, credentials, **options)
        from polyface._runtime.client.async_caller import AsyncCaller

        self._caller = AsyncCaller(self._settings, transport)

    async def with_response(
        self, method: Callable[Given, Awaitable[Output]], *args: Given.args, **kwargs: Given.kwargs
    ) -> ApiResponse[Output]:
        """Call a method of this client and return its data with the metadata of the response."""
        from polyface._runtime.client.modes import RESPONSE, in_mode_async

        return await in_mode_async(RESPONSE, method, args, kwargs)  # type: ignore[no-any-return]

    async def explain(
        self, method: Callable[Given, Awaitable[Any]], *args: Given.args, **kwargs: Given.kwargs
    ) -> Explanation:
        """Build and sign the request of a method of this client without sending it. Raises what the call would raise before it sends."""
        from polyface._runtime.client.modes import EXPLANATION, in_mode_async

        return await in_mode_async(EXPLANATION, method, args, kwargs)  # type: ignore[no-any-return]

    async def close(self) -> None:
        """Close the connections. A transport of yours stays open."""
        await self._caller.close()

    async def __aenter__(self: Self) -> Self:
        return self

    async def __aexit__(
        self, kind: Optional[Type[BaseException]], value: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        await self.close()

    async def _call(self, operation: str, input: Any, output: Optional[str], options: Dict[str, Any]) -> Any:
        return await self._caller.call(operation, input, output, options)

    def _pages(self, operation: str, input: Any, output: str, options: Dict[str, Any]) -> AsyncIterator[Any]:
        return self._caller.pages(operation, input, output, options)
