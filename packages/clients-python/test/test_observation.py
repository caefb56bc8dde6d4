"""What a client tells of its calls: metadata of responses, explanations, hooks and the log."""

import asyncio
import logging
from typing import Any, List

import pytest
from support import CREDENTIALS, QUICK, Canned, raised, reply

from polyface import (
    ApiResponse,
    Credentials,
    Explanation,
    Hooks,
    InvalidInputError,
    VendorError,
    WireRequest,
    WireResponse,
)
from polyface.alibaba_linkvisual import AlibabaLinkvisual, QueryFaceUserInput
from polyface.megvii_finauth import AsyncMegviiFinauth, ListFacesInput, MegviiFinauth
from polyface.tencent_faceid import AsyncTencentFaceid, GetFaceIdTokenBusiness, TencentFaceid

PERSON = GetFaceIdTokenBusiness(id_card="11204416541220243X", name="韦小宝")
SUCCESS = reply({"Response": {"FaceIdToken": "T", "RequestId": "r-1"}}, 200, (("x-trace", "t"),))
THROTTLED = reply({"Response": {"Error": {"Code": "RequestLimitExceeded", "Message": "m"}, "RequestId": "r-0"}})
SECRETS = ["a-very-secret", "11204416541220243X", "韦小宝"]


class AsyncCanned(Canned):
    async def send(self, request: WireRequest, timeout: float, max_bytes: int) -> WireResponse:  # type: ignore[override]
        return super().send(request, timeout, max_bytes)


def faceid(transport: Any, **options: Any) -> TencentFaceid:
    return TencentFaceid(CREDENTIALS, transport=transport, environment=QUICK, **options)


def test_a_call_with_its_response_has_request_id_status_headers_and_attempts() -> None:
    client = faceid(Canned(THROTTLED, SUCCESS))
    response = client.with_response(client.get_face_id_token, PERSON)
    assert isinstance(response, ApiResponse)
    assert (response.data.face_id_token, response.request_id, response.status, response.attempts) == ("T", "r-1", 200, 2)
    assert response.headers["x-trace"] == "t"
    assert repr(response) == "ApiResponse(status=200, request_id='r-1', attempts=2)"
    assert client.get_face_id_token(PERSON).face_id_token == "T"


def test_calls_inside_a_call_return_their_data_alone() -> None:
    inner = faceid(Canned(SUCCESS))
    found: List[Any] = []

    def provider() -> Credentials:
        found.append(inner.get_face_id_token(PERSON))
        return CREDENTIALS

    client = TencentFaceid(provider, transport=Canned(SUCCESS))
    assert client.with_response(client.get_face_id_token, PERSON).request_id == "r-1"
    assert found[0].face_id_token == "T"


def test_what_is_no_method_of_a_client_is_refused() -> None:
    client = faceid(Canned(SUCCESS))
    assert isinstance(raised(lambda: client.with_response(len, "x")), TypeError)
    assert isinstance(raised(lambda: client.explain(client.close)), TypeError)


def test_explain_signs_as_a_call_does_and_sends_nothing() -> None:
    transport = Canned(SUCCESS)
    secret = Credentials("AKID", "a-very-secret-key", "a-very-secret-token")
    fixed = type(QUICK)(now=lambda: 1_769_743_445_000, uuid=lambda: "c9f15cbf-f4ac-4a6c-b54d-f51abf4b5b44")
    client = TencentFaceid(secret, transport=transport, environment=fixed)
    explanation = client.explain(client.get_face_id_token, PERSON)
    assert isinstance(explanation, Explanation) and transport.requests == []
    client.get_face_id_token(PERSON)
    assert transport.requests[0].header("authorization") == explanation.headers["authorization"]
    assert explanation.signature in explanation.headers["authorization"]
    assert explanation.string_to_sign.startswith("TC3-HMAC-SHA256\n1769743445\n2026-01-30/faceid/tc3_request\n")
    assert (explanation.canonical_request or "").startswith("POST\n/\n")
    assert explanation.headers["x-tc-token"] == "***" and "a-very-secret" not in str([*explanation])
    assert repr(explanation) == "Explanation(POST https://faceid.tencentcloudapi.com/)"


def test_explain_raises_what_the_call_would_raise_before_it_sends() -> None:
    client = faceid(Canned(SUCCESS))
    error = raised(lambda: client.explain(client.get_face_id_token, GetFaceIdTokenBusiness(id_card="", name="n")))
    assert isinstance(error, InvalidInputError)


def test_the_async_client_has_the_same() -> None:
    async def run() -> None:
        async with AsyncTencentFaceid(CREDENTIALS, transport=AsyncCanned(SUCCESS)) as client:
            response = await client.with_response(client.get_face_id_token, PERSON)
            explanation = await client.explain(client.get_face_id_token, PERSON)
            both = await asyncio.gather(
                client.with_response(client.get_face_id_token, PERSON), client.get_face_id_token(PERSON)
            )
        assert response.request_id == both[0].request_id == "r-1"
        assert both[1].face_id_token == "T" and explanation.method == "POST"

    asyncio.run(run())


class Recorder(Hooks):
    def __init__(self) -> None:
        self.events: List[Any] = []

    def record(self, event: Any) -> None:
        self.events.append(event)
        raise RuntimeError("what a hook raises is ignored")

    on_request = on_response = on_retry = on_wait = on_error = record


def test_hooks_and_log_report_each_step_without_secrets(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "polyface")
    refused = reply({"Response": {"Error": {"Code": "InvalidParameter", "Message": "韦小宝 a-very-secret-key"}}})
    recorder = Recorder()
    client = faceid(Canned(THROTTLED, SUCCESS, refused), hooks=recorder)
    client.get_face_id_token(PERSON)
    raised(lambda: client.get_face_id_token(PERSON))
    names = [type(event).__name__ for event in recorder.events]
    exchange = ["RequestEvent", "ResponseEvent"]
    assert names == [*exchange, "RetryEvent", *exchange, *exchange, "ErrorEvent"]
    assert [event.attempt for event in recorder.events] == [1, 1, 1, 2, 2, 1, 1, 1]
    assert recorder.events[0].url == "https://faceid.tencentcloudapi.com/"
    assert recorder.events[0].headers["authorization"].endswith("Signature=***")
    assert (recorder.events[2].reason, recorder.events[2].delay) == ("backoff", 0.0)
    assert [record.levelname for record in caplog.records if "hook" not in record.message] == [
        *["DEBUG", "INFO", "WARNING", "DEBUG", "INFO"],
        *["DEBUG", "INFO", "ERROR"],
    ]
    assert "tencent-faceid/getFaceIdToken: retry in 0 ms (backoff): getFaceIdToken: " in caplog.text
    for secret in SECRETS:
        assert secret not in f"{caplog.text} {recorder.events}"


def test_an_error_before_anything_is_sent_is_reported_too() -> None:
    recorder = Recorder()
    raised(lambda: faceid(Canned(SUCCESS), hooks=recorder).get_face_id_token(GetFaceIdTokenBusiness(id_card="", name="")))
    assert [(type(event).__name__, event.attempt) for event in recorder.events] == [("ErrorEvent", 0)]


def refused_signature(server_text: str) -> VendorError:
    message = f"Specified signature is not matched with our calculation. server string to sign is:{server_text}"
    body = {"Code": "SignatureDoesNotMatch", "Message": message, "RequestId": "r"}
    client = AlibabaLinkvisual(CREDENTIALS, transport=Canned(reply(body, 400)), signature_version="V2", max_retries=0)
    error = raised(lambda: client.query_face_user(QueryFaceUserInput(isolation_id="i", user_id="u")))
    assert isinstance(error, VendorError)
    return error


def test_the_string_that_the_vendor_signed_is_compared_and_not_shown() -> None:
    error = refused_signature("POST&%2F&AccessKeyId%3DLTAI")
    place = "line 1, column "
    assert error.diagnosis and f"The vendor signed another string: the first difference is at {place}" in error.diagnosis
    assert str(error).endswith(error.diagnosis) and "AccessKeyId%3DLTAI" not in str(error)


def test_an_equal_string_to_sign_means_a_wrong_secret() -> None:
    requests: List[WireRequest] = []

    def echo(request: WireRequest) -> WireResponse:
        requests.append(request)
        from polyface._runtime.protocols.client_protocol import PROTOCOLS

        text = PROTOCOLS["alibaba-rpc"].texts(request).string_to_sign
        message = f"Specified signature does not match our calculation. server string to sign is:{text}"
        return reply({"Code": "SignatureDoesNotMatch", "Message": message, "RequestId": "r"}, 400)

    client = AlibabaLinkvisual(CREDENTIALS, transport=Canned(echo), signature_version="V2", max_retries=0)
    error = raised(lambda: client.query_face_user(QueryFaceUserInput(isolation_id="i", user_id="u")))
    assert isinstance(error, VendorError) and "so the secret is wrong" in str(error)


def page(tokens: List[str], **following: Any) -> WireResponse:
    faces = [{"face_token": token, "user_id": "u", "user_data": "", "add_time": 1} for token in tokens]
    return reply({"request_id": "r", "time_used": 1, "face_tokens": faces, **following})


def test_an_operation_that_pages_has_an_iterator_of_its_pages() -> None:
    transport = Canned(page(["a", "b"], next=3), page(["c"]))
    pages = list(MegviiFinauth(CREDENTIALS, transport=transport).list_faces_pages(ListFacesInput(group_id="g")))
    assert [[face.face_token for face in one.face_tokens] for one in pages] == [["a", "b"], ["c"]]
    assert b'name="start"\r\n\r\n3\r\n' in transport.requests[1].body and b'"start"' not in transport.requests[0].body


def test_the_pages_of_an_async_client() -> None:
    async def run() -> List[Any]:
        transport = AsyncCanned(page(["a"], next="2"), page(["b"]))
        async with AsyncMegviiFinauth(CREDENTIALS, transport=transport) as client:
            return [one.face_tokens[0].face_token async for one in client.list_faces_pages(ListFacesInput(group_id="g"))]

    assert asyncio.run(run()) == ["a", "b"]
