"""What a call keeps to itself, and that it ends in time and memory."""

import asyncio
import json
import logging
import socket
import threading
import time
import traceback
from typing import Any, Dict, List
from urllib.parse import quote, quote_plus, unquote_plus

import pytest
from support import CREDENTIALS, QUICK, Canned, call, client_class, operations_of, raised, reply, with_bytes

from polyface import (
    Credentials,
    PolyfaceError,
    TransportError,
    UnexpectedResponseError,
    VendorError,
    WireRequest,
    WireResponse,
)
from polyface._runtime.schema.redact import sensitive_values
from polyface.tencent_faceid import AsyncTencentFaceid, GetFaceIdTokenBusiness, TencentFaceid

PERSON = GetFaceIdTokenBusiness(id_card="11204416541220243X", name="韦小宝/'\"&")
SUCCESS = {"Response": {"FaceIdToken": "T", "RequestId": "r-1", "Brand.New": {"kept": 1}}}


def faceid(transport: Any, **options: Any) -> TencentFaceid:
    options = {"credentials": CREDENTIALS, "environment": QUICK, **options}
    return TencentFaceid(transport=transport, **options)


def failure(code: str, message: str = "m") -> Dict[str, Any]:
    return {"Response": {"Error": {"Code": code, "Message": message}, "RequestId": "r-2"}}


CANARIES = ["a-very-secret-key", "a-very-secret-token", "11204416541220243X", "韦小宝"]


def test_no_secret_and_no_personal_data_is_in_any_error_or_log(caplog: pytest.LogCaptureFixture) -> None:
    secret = Credentials("AKID", "a-very-secret-key", "a-very-secret-token")

    def echo(request: WireRequest) -> WireResponse:
        name = "韦小宝/'\"&"
        spellings = [name, json.dumps(name), quote(name), quote(name, ""), quote_plus(name), quote(name).lower()]
        told = (
            f"{request.headers} {request.body.decode()} {spellings} a-very-secret-key "
            + "x" * 1990
            + "11204416541220243X"
        )
        return reply(failure("InvalidParameter", told))

    def gibberish(request: WireRequest) -> WireResponse:
        return reply(f"{'y' * 195}a-very-secret-key {request.headers}".encode(), 500)

    leak = OSError("https://x/?Signature=abc a-very-secret-key 11204416541220243X")
    errors = [
        raised(lambda: faceid(transport, credentials=secret, max_retries=0).get_face_id_token(PERSON))
        for transport in (Canned(echo), Canned(gibberish), Canned(leak))
    ]
    assert [type(error) for error in errors] == [VendorError, UnexpectedResponseError, TransportError]
    for error in errors:
        logging.getLogger("test").error("failed", exc_info=(type(error), error, error.__traceback__))
        text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        state = repr(vars(error))
        for canary in [*CANARIES, "Signature=abc"]:
            assert canary not in f"{text} {error!r} {state} {caplog.text}", canary
    shown = f"{secret!r} {PERSON!r} {faceid(Canned(reply(SUCCESS)), credentials=secret)!r} {WireRequest('GET', 'https://x', '/', 'q=1', [], b'')!r}"
    assert not any(canary in shown for canary in CANARIES)


def echo_of(request: WireRequest) -> WireResponse:
    """A server that repeats the request, as it was sent and decoded."""
    sent = f"{request.origin}{request.target} {request.headers} {request.body.decode('utf-8', 'replace')}"
    return WireResponse(400, (), f"{sent} {unquote_plus(sent)}".encode("utf-8", "replace"))


def test_the_personal_data_of_every_example_is_in_no_model_and_no_error(
    wire_cases: List[Dict[str, Any]], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    count = 0
    for case in [one for one in wire_cases if "snapshot" in one and not one["signing"]]:
        operation = operations_of(case["service"])[case["operation"]]
        example = with_bytes(case["input"])
        sensitive = [one for one in sensitive_values(example, operation.input) if isinstance(one, str) and len(one) > 2]
        transport = Canned(echo_of)
        client = client_class(case["service"])(CREDENTIALS, transport=transport, max_retries=0, rate_limit=False)
        models: List[Any] = []
        error = raised(lambda: call(client, case["operation"], example, models))
        assert isinstance(error, PolyfaceError) and len(models) <= 1
        text = "".join(traceback.format_exception(type(error), error, error.__traceback__, chain=True))
        shown = f"{models!r} {text} {error!r} {vars(error)!r} {caplog.text}"
        assert [secret for secret in sensitive if secret in shown] == [], (case["operation"], shown)
        count += len(sensitive)
    assert count > 30


def test_a_dripping_server_is_given_up_in_time() -> None:
    server = socket.create_server(("127.0.0.1", 0))
    port = server.getsockname()[1]

    def drip() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=slowly, args=(connection,), daemon=True).start()

    def slowly(connection: socket.socket) -> None:
        try:
            for byte in b"HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n" + b"x" * 9999:
                connection.sendall(bytes([byte]))
                time.sleep(0.05)
        except OSError:
            connection.close()

    threading.Thread(target=drip, daemon=True).start()
    address = f"http://127.0.0.1:{port}"
    blocking = raised(
        lambda: TencentFaceid(CREDENTIALS, endpoint=address, max_retries=0).get_face_id_token(PERSON, timeout=0.5)
    )

    async def run() -> None:
        async with AsyncTencentFaceid(CREDENTIALS, endpoint=address, max_retries=0) as client:
            await client.get_face_id_token(PERSON, timeout=0.5)

    waiting = raised(lambda: asyncio.run(run()))
    server.close()
    for error in (blocking, waiting):
        assert isinstance(error, TransportError) and error.reason == "timeout", error


def test_a_response_that_is_too_long_is_a_transport_error() -> None:
    server = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        connection, _ = server.accept()
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n" + b"x" * 100000)

    threading.Thread(target=answer, daemon=True).start()
    address = f"http://127.0.0.1:{server.getsockname()[1]}"
    client = TencentFaceid(CREDENTIALS, endpoint=address, max_retries=0, max_response_bytes=1000)
    error = raised(lambda: client.get_face_id_token(PERSON))
    server.close()
    assert isinstance(error, TransportError)
    assert "longer than 1000 bytes" in str(error)
