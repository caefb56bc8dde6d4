"""The connection pools of httpx. What is slow to import is imported when the first request is sent."""

import time
from typing import Any, Callable, Iterable, List, Optional

from polyface._runtime.transport.deadline import check_end, deadline_backend, until
from polyface._runtime.transport.proxies import parse_proxy, proxy_for
from polyface._runtime.transport.transport import NotSentError, ResponseTooLargeError
from polyface._runtime.wire.message import WireRequest, WireResponse


class PoolTransport:
    """Keep-alive connections of httpx's pool, with proxies from the environment. Safe to share between threads."""

    def __init__(self, max_connections: int = 100) -> None:
        import httpcore

        self._core = httpcore
        options = {"max_connections": max_connections, "network_backend": deadline_backend(httpcore)}
        self._pools = _Pools(httpcore, httpcore.ConnectionPool, **options)

    def send(self, request: WireRequest, timeout: float, max_bytes: int) -> WireResponse:
        token = until.set(time.monotonic() + timeout)
        core = self._core
        try:
            prepared = _prepared(core, request, timeout)
            response = self._pools.of(request.origin).handle_request(prepared)
            try:
                return _response(response, _limited(response.stream, max_bytes))
            finally:
                response.close()
        except (core.ConnectError, core.ConnectTimeout, core.PoolTimeout, core.ProxyError) as error:
            raise _not_sent(core, error) from None
        except core.TimeoutException:
            raise TimeoutError(f"no complete response within {timeout:g} s") from None
        finally:
            until.reset(token)

    def close(self) -> None:
        for pool in self._pools.all():
            pool.close()


class AsyncPoolTransport:
    """The same for asyncio."""

    def __init__(self, max_connections: int = 100) -> None:
        import httpcore

        self._core = httpcore
        self._pools = _Pools(httpcore, httpcore.AsyncConnectionPool, max_connections=max_connections)

    async def send(self, request: WireRequest, timeout: float, max_bytes: int) -> WireResponse:
        core = self._core
        try:
            prepared = _prepared(core, request, timeout)
            response = await self._pools.of(request.origin).handle_async_request(prepared)
            tls = response.extensions["network_stream"].get_extra_info("ssl_object")
            try:
                chunks: List[bytes] = []
                length = 0
                async for chunk in response.stream:
                    length += len(chunk)
                    _check_length(length, max_bytes)
                    chunks.append(chunk)
                if tls and not _is_framed(response):
                    check_end(core, tls)
                return _response(response, b"".join(chunks))
            finally:
                await response.aclose()
        except (core.ConnectError, core.ConnectTimeout, core.PoolTimeout, core.ProxyError) as error:
            raise _not_sent(core, error) from None
        except core.TimeoutException:
            raise TimeoutError(f"no complete response within {timeout:g} s") from None

    async def aclose(self) -> None:
        for pool in self._pools.all():
            await pool.aclose()


class _Pools:
    """One pool of connections for each proxy, and one for the origins without a proxy."""

    def __init__(self, core: Any, create: Callable[..., Any], **options: Any) -> None:
        self._core = core
        self._create = create
        self._options = options
        self._pools: "dict[Optional[str], Any]" = {}
        self._proxies: "dict[str, Optional[str]]" = {}

    def of(self, origin: str) -> Any:
        if origin not in self._proxies:
            self._proxies[origin] = proxy_for(origin)
        proxy = self._proxies[origin]
        pool = self._pools.get(proxy)
        if pool is None:
            pool = self._create(
                ssl_context=_tls_context(),
                proxy=_proxy(self._core, proxy),
                max_keepalive_connections=20,
                keepalive_expiry=15.0,
                **self._options,
            )
            self._pools[proxy] = pool
        return pool

    def all(self) -> Iterable[Any]:
        return self._pools.values()


def _proxy(core: Any, address: Optional[str]) -> Any:
    if address is None:
        return None
    origin, auth = parse_proxy(address)
    return core.Proxy(origin, auth=auth)


def _prepared(core: Any, request: WireRequest, timeout: float) -> Any:
    headers = [(name.encode("ascii"), value.encode("ascii")) for name, value in request.headers]
    if request.body or request.method != "GET":
        headers.append((b"content-length", str(len(request.body)).encode()))
    headers.append((b"user-agent", b"polyface-python"))
    limits = {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}
    address = request.origin + request.target
    return core.Request(request.method, address, headers=headers, content=request.body, extensions={"timeout": limits})


def _not_sent(core: Any, error: Exception) -> NotSentError:
    is_permanent = isinstance(error, core.ProxyError) or "CERTIFICATE_VERIFY_FAILED" in str(error)
    return NotSentError(f"{type(error).__name__}: {error}", is_permanent)


def _response(response: Any, body: bytes) -> WireResponse:
    headers = tuple((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in response.headers)
    return WireResponse(response.status, headers, body)


def _limited(stream: Iterable[bytes], most: int) -> bytes:
    chunks: List[bytes] = []
    length = 0
    for chunk in stream:
        length += len(chunk)
        _check_length(length, most)
        chunks.append(chunk)
    return b"".join(chunks)


def _check_length(length: int, most: int) -> None:
    if length > most:
        raise ResponseTooLargeError(f"the response is longer than {most} bytes")


def _is_framed(response: Any) -> bool:
    """Whether a response says where its body ends. Otherwise it ends with the connection."""
    return any(name.lower() in (b"content-length", b"transfer-encoding") for name, _ in response.headers)


def _tls_context() -> Any:
    from polyface._runtime.transport.tls import tls_context

    return tls_context()
