"""Bodies that end with the connection: over TLS its end proves nothing without the closing message, since anyone on the way can cause it."""

import asyncio
import contextlib
import re
import socket
import ssl
import subprocess
import threading
from pathlib import Path
from typing import Callable, Iterator

import pytest
from support import raised

from polyface import AsyncPoolTransport, PoolTransport, WireRequest, WireResponse
from polyface._runtime.transport.tls import tls_context

Server = Callable[[str, bool], str]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("certificate") / "localhost.pem"
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", str(file), "-out", f"{file}.crt"]
    subprocess.run(["openssl", "req", "-x509", "-days", "2", *key, *names], check=True, capture_output=True)
    file.write_bytes(file.read_bytes() + Path(f"{file}.crt").read_bytes())
    return file


@pytest.fixture(params=[ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=lambda version: version.name)
def server(request: pytest.FixtureRequest, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Starts a server that sends a response and closes the connection, with the closing message of TLS or without."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.setenv("NO_PROXY", "*")
    tls_context.cache_clear()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.minimum_version = context.maximum_version = request.param
    sockets = []

    def start(response: str, closes_properly: bool) -> str:
        listening = socket.create_server(("127.0.0.1", 0))
        sockets.append(listening)

        def serve() -> None:
            with context.wrap_socket(listening.accept()[0], server_side=True) as connection:
                connection.recv(65_536)
                connection.sendall(response.encode())
                if closes_properly:
                    with contextlib.suppress(OSError):  # the client closes without waiting
                        connection.unwrap()

        threading.Thread(target=serve, daemon=True).start()
        return f"https://localhost:{listening.getsockname()[1]}"

    yield start
    for one in sockets:
        one.close()
    tls_context.cache_clear()


def send_blocking(origin: str) -> WireResponse:
    transport = PoolTransport()
    try:
        return transport.send(WireRequest("GET", origin, "/a", "", [("host", "a")], b""), 20, 1000)
    finally:
        transport.close()


def send_async(origin: str) -> WireResponse:
    async def run() -> WireResponse:
        transport = AsyncPoolTransport()
        try:
            return await transport.send(WireRequest("GET", origin, "/a", "", [("host", "a")], b""), 20, 1000)
        finally:
            await transport.aclose()

    return asyncio.run(run())


both = pytest.mark.parametrize("send", [send_blocking, send_async])


@both
def test_a_body_without_a_length_that_ends_without_the_closing_message_is_refused(
    server: Server, send: Callable[[str], WireResponse]
) -> None:
    error = raised(lambda: send(server('HTTP/1.1 200 OK\r\n\r\n{"a":', False)))
    # Python 3.9 finds it first.
    assert re.search("closed without the closing message of TLS|UNEXPECTED_EOF_WHILE_READING", str(error)), error


@both
def test_a_body_without_a_length_that_ends_with_the_closing_message_is_complete(
    server: Server, send: Callable[[str], WireResponse]
) -> None:
    assert send(server("HTTP/1.1 200 OK\r\n\r\n{}", True)).body == b"{}"


@both
def test_a_body_with_a_length_needs_no_closing_message(server: Server, send: Callable[[str], WireResponse]) -> None:
    assert send(server("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}", False)).body == b"{}"
