"""The proxies that the environment names."""

import asyncio
import socket
import threading
from pathlib import Path
from typing import List

import pytest
from support import CREDENTIALS, QUICK, raised

from polyface import TransportError
from polyface._runtime.transport.proxies import parse_proxy, proxy_for
from polyface.tencent_faceid import AsyncTencentFaceid, GetFaceIdTokenBusiness, TencentFaceid

PERSON = GetFaceIdTokenBusiness(id_card="11204416541220243X", name="韦小宝")
CASES = Path(__file__).resolve().parents[3] / "tools/languages/no-proxy-cases.txt"
NO_PROXY_CASES = CASES.read_text("utf-8").splitlines()[1:]
VARIABLES = ["http_proxy", "https_proxy", "all_proxy", "no_proxy"]


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> List[str]:
    """A proxy that refuses every connection. Returns the heads of the requests."""
    heads: List[str] = []
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            with server.accept()[0] as connection:
                heads.append(connection.recv(65_536).decode())
                connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")

    threading.Thread(target=serve, daemon=True).start()
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:p%40ss@127.0.0.1:{server.getsockname()[1]}")
    return heads


def check(error: BaseException, heads: List[str]) -> None:
    assert isinstance(error, TransportError) and not error.sent and error.attempts == 1, error
    assert "407" in str(error) and "p@ss" not in str(error)
    assert len(heads) == 1
    assert heads[0].startswith("CONNECT faceid.tencentcloudapi.com:443 HTTP/1.1\r\n")
    assert "proxy-authorization: basic bwu6cebzcw==" in heads[0].lower()


def test_a_proxy_is_asked_for_a_tunnel_with_its_user_and_password_and_its_refusal_is_final(proxy: List[str]) -> None:
    client = TencentFaceid(CREDENTIALS, environment=QUICK)
    check(raised(lambda: client.get_face_id_token(PERSON)), proxy)


def test_the_async_client_does_the_same(proxy: List[str]) -> None:
    async def run() -> None:
        async with AsyncTencentFaceid(CREDENTIALS, environment=QUICK) as client:
            await client.get_face_id_token(PERSON)

    check(raised(lambda: asyncio.run(run())), proxy)


@pytest.mark.parametrize(
    ("variables", "origin", "proxy"),
    [
        ({"https_proxy": "http://p:1"}, "https://a.example", "http://p:1"),
        ({"HTTPS_PROXY": "http://p:1"}, "https://a.example", "http://p:1"),
        ({"HTTP_PROXY": "http://p:1"}, "https://a.example", None),
        ({"HTTP_PROXY": "http://p:1"}, "http://127.0.0.1:9", "http://p:1"),
        ({"ALL_PROXY": "http://p:1"}, "https://a.example", "http://p:1"),
        ({"https_proxy": "http://p:1", "no_proxy": "a.example"}, "https://a.example", None),
        ({"https_proxy": "http://p:1", "NO_PROXY": "example"}, "https://a.example", None),
        ({"https_proxy": "http://p:1", "no_proxy": "x, .example"}, "https://a.example", None),
        ({"https_proxy": "http://p:1", "no_proxy": "ample"}, "https://a.example", "http://p:1"),
        ({"https_proxy": "http://p:1", "no_proxy": "*"}, "https://a.example", None),
    ],
)
def test_an_address_has_its_proxy(
    monkeypatch: pytest.MonkeyPatch, variables: "dict[str, str]", origin: str, proxy: "str | None"
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(origin) == proxy


@pytest.mark.parametrize("case", NO_PROXY_CASES)
def test_no_proxy_excepts_names_addresses_and_ranges(monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    excepted, origin, expected = (part.strip() for part in case.split("|"))
    monkeypatch.setenv("ALL_PROXY", "http://p:1")
    monkeypatch.setenv("NO_PROXY", excepted)
    assert proxy_for(origin) == (None if expected == "direct" else "http://p:1")


@pytest.mark.parametrize(
    "proxy", ["http://me:secret@p:x", "http://me:secret@p:99999", "ftp://me:secret@p", "http://", "http://me:secret@[::1"]
)
def test_a_proxy_that_cannot_be_used_is_refused_without_its_password(
    monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    error = raised(lambda: TencentFaceid(CREDENTIALS, environment=QUICK).get_face_id_token(PERSON))

    async def run() -> None:
        async with AsyncTencentFaceid(CREDENTIALS, environment=QUICK) as client:
            await client.get_face_id_token(PERSON)

    for one in (error, raised(lambda: asyncio.run(run()))):
        assert isinstance(one, TransportError) and not one.sent and one.attempts == 1, one
        detail = "must be a URL such as http://proxy.example.com:8080, with user and password percent-encoded"
        assert str(one).endswith(f"the proxy that the environment names {detail}")
        assert "secret" not in repr(vars(one))


def test_a_proxy_has_an_origin_a_user_and_a_password() -> None:
    assert parse_proxy("p:1") == ("http://p:1", None)
    assert parse_proxy("http://me:p%40ss@[::1]:8080") == ("http://[::1]:8080", ("me", "p@ss"))
    assert parse_proxy("https://me@p") == ("https://p", ("me", ""))
