"""What a call does with odd responses, and what it keeps to itself. No server is needed."""

import json
from typing import Any, Dict

import pytest
from pydantic import ValidationError
from support import CREDENTIALS, QUICK, Canned, raised, reply

from polyface import (
    Credentials,
    CredentialsError,
    InvalidInputError,
    NotSentError,
    PolyfaceError,
    TransportError,
    UnexpectedResponseError,
    VendorError,
)
from polyface._runtime.client.call.limiter import Limiter
from polyface._runtime.protocols.rpc_gateway_error import xml_fields
from polyface.alibaba_linkvisual import AddFaceUserInput, AlibabaLinkvisual
from polyface.megvii_finauth import AddFaceImage, MegviiFinauth
from polyface.tencent_faceid import GetFaceIdTokenBusiness, TencentFaceid

PERSON = GetFaceIdTokenBusiness(id_card="11204416541220243X", name="韦小宝/'\"&")
SUCCESS = {"Response": {"FaceIdToken": "T", "RequestId": "r-1", "Brand.New": {"kept": 1}}}


def faceid(transport: Any, **options: Any) -> TencentFaceid:
    options = {"credentials": CREDENTIALS, "environment": QUICK, **options}
    return TencentFaceid(transport=transport, **options)


def failure(code: str, message: str = "m") -> Dict[str, Any]:
    return {"Response": {"Error": {"Code": code, "Message": message}, "RequestId": "r-2"}}


def test_members_that_are_not_documented_are_kept_and_not_shown() -> None:
    token = faceid(Canned(reply(SUCCESS))).get_face_id_token(PERSON)
    assert token.face_id_token == "T"
    assert token.model_extra == {"Brand.New": {"kept": 1}}
    assert repr(token) == "GetFaceIdTokenOutput(face_id_token='***', request_id='r-1')"


@pytest.mark.parametrize("body", [{}, [], None, "hello", {"status": "ok"}, {"Response": {}}, {"Response": None}])
def test_a_2xx_response_without_the_documented_data_is_unexpected(body: Any) -> None:
    error = raised(lambda: faceid(Canned(reply(body))).get_face_id_token(PERSON))
    assert isinstance(error, UnexpectedResponseError), error
    assert error.status == 200


def test_a_byte_order_mark_is_read() -> None:
    body = b"\xef\xbb\xbf" + json.dumps(SUCCESS).encode()
    assert faceid(Canned(reply(body))).get_face_id_token(PERSON).request_id == "r-1"


def test_a_code_that_is_not_documented_has_the_kind_unknown() -> None:
    error = raised(lambda: faceid(Canned(reply(failure("Brand.New")))).get_face_id_token(PERSON))
    assert isinstance(error, VendorError)
    assert (error.code, error.kind, error.retry, error.request_id) == ("Brand.New", "unknown", "never", "r-2")
    assert str(error) == "getFaceIdToken: tencent-faceid returned Brand.New (HTTP 200, request r-2): m"


@pytest.mark.parametrize(
    ("status", "kind"), [(429, "throttled"), (500, "internal"), (502, "unavailable"), (503, "unavailable"), (504, "unavailable")]
)
def test_a_gateway_page_has_a_kind_and_is_retried(status: int, kind: str) -> None:
    page = reply(b"<html>Busy</html>", status, (("retry-after", "0"),))
    transport = Canned(page)
    error = raised(lambda: faceid(transport).get_face_id_token(PERSON))
    assert isinstance(error, UnexpectedResponseError)
    assert (error.kind, error.retry, error.retry_after, error.attempts) == (kind, "backoff", 0.0, 3)
    assert len(transport.requests) == 3


def test_every_attempt_is_signed_anew_and_a_wrong_clock_is_corrected_once() -> None:
    date = (("date", "Sat, 01 Jan 2028 00:00:00 GMT"),)
    refused = reply(failure("AuthFailure.SignatureExpire"), 200, date)
    transport = Canned(refused, reply(SUCCESS))
    client = faceid(transport)
    client.get_face_id_token(PERSON)
    client.get_face_id_token(PERSON)
    times = [int(request.header("x-tc-timestamp") or 0) for request in transport.requests]
    assert times[0] < times[1] and 1830297600 <= times[1] <= times[2] <= 1830297600 + 60


def test_an_operation_that_is_not_idempotent_is_not_sent_again_if_it_may_have_been_carried_out() -> None:
    picture = AddFaceImage(group_id="g", image="eA==", user_id="u")
    sent = Canned(reply(b"<html>", 503))
    raised(lambda: MegviiFinauth(CREDENTIALS, transport=sent, environment=QUICK).add_face(picture))
    assert len(sent.requests) == 1
    broken = Canned(ConnectionResetError("reset"))
    error = raised(lambda: MegviiFinauth(CREDENTIALS, transport=broken, environment=QUICK).add_face(picture))
    assert isinstance(error, TransportError) and error.sent and len(broken.requests) == 1
    unsent = Canned(NotSentError("refused"))
    error = raised(lambda: MegviiFinauth(CREDENTIALS, transport=unsent, environment=QUICK).add_face(picture))
    assert isinstance(error, TransportError) and not error.sent and len(unsent.requests) == 3


def test_invalid_input_sends_nothing_and_names_every_issue() -> None:
    transport = Canned(reply(SUCCESS))
    error = raised(lambda: faceid(transport).get_face_id_token(GetFaceIdTokenBusiness(id_card="", name="")))
    assert isinstance(error, InvalidInputError)
    assert [issue.path for issue in error.issues] == ["/IdCard", "/Name"]
    assert transport.requests == []


def test_a_misspelt_or_missing_member_is_refused_by_the_model() -> None:
    arguments: Dict[str, Any] = {"id_card": "11204416541220243X", "nmae": "x"}
    error = raised(lambda: GetFaceIdTokenBusiness(**arguments))
    assert isinstance(error, ValidationError)
    assert sorted(one["loc"] for one in error.errors()) == [("name",), ("nmae",)]
    assert "11204416541220243X" not in str(error)


def test_a_credentials_provider_that_fails_is_a_typed_error() -> None:
    def broken() -> Credentials:
        raise OSError("vault is sealed")

    error = raised(lambda: faceid(Canned(reply(SUCCESS)), credentials=broken).get_face_id_token(PERSON))
    assert isinstance(error, CredentialsError)
    assert isinstance(error.__cause__, OSError)
    detail = "no credentials for tencent-faceid, nothing was sent: the credentials provider failed (OSError)"
    assert str(error) == f"getFaceIdToken: {detail}"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"endpoint": "http://faceid.tencentcloudapi.com"}, "Plain http is for loopback only"),
        ({"endpoint": "faceid"}, "endpoint: must be a URL"),
        ({"endpoint": "https://a:b@c.example"}, "no query, fragment, user or password"),
        ({"timeout": 0}, "timeout: must be"),
        ({"timeout": float("nan")}, "timeout: must be"),
        ({"max_retries": -1}, "max_retries: must be"),
        ({"region": "eu-west"}, 'region: must be one of "ap-beijing", '),
        ({"region": 7}, "region: must be string, not number"),
        ({"credentials": Credentials("k\r\nx: y", "s")}, "credentials.key_id: must be"),
        ({"credentials": Credentials("k", " s")}, "white space"),
        ({"credentials": "k"}, "credentials: must be"),
    ],
)
def test_a_wrong_option_is_refused_by_name(options: Dict[str, Any], told: str) -> None:
    error = raised(lambda: faceid(Canned(reply(SUCCESS)), **options))
    assert isinstance(error, (TypeError, ValueError))
    assert told in str(error)


def test_the_limiter_never_lets_more_through_in_any_period() -> None:
    limiter = Limiter(3, 1.0)
    now = 100.0
    times = []
    for _ in range(10):
        wait = limiter.reserve(now, float("inf"))
        times.append(now + wait)
    assert times == [100.0] * 3 + [101.0] * 3 + [102.0] * 3 + [103.0]
    assert limiter.reserve(now, 101.0) == -1.0


def test_the_gateway_error_in_xml_is_read_in_linear_time() -> None:
    bomb = "<Error><a>" + "<![CDATA[]]>" * 5000 + "<"
    assert xml_fields(bomb) == {}
    xml = b"<?xml version='1.0'?><Error><Code>Throttling</Code><Message>a &lt;b&gt;</Message><RequestId>R</RequestId></Error>"
    client = AlibabaLinkvisual(CREDENTIALS, transport=Canned(reply(xml, 400)), max_retries=0)
    error = raised(lambda: client.add_face_user(AddFaceUserInput(isolation_id="i", face_pic_url="u")))
    assert isinstance(error, PolyfaceError)
    assert isinstance(error, VendorError) and (error.code, error.vendor_message, error.request_id) == (
        "Throttling",
        "a <b>",
        "R",
    )


def test_a_response_nested_too_deeply_is_unexpected() -> None:
    nested = b'{"Response":{"FaceIdToken":"T","RequestId":"r","New":' + b"[" * 200 + b"]" * 200 + b"}}"
    error = raised(lambda: faceid(Canned(reply(nested))).get_face_id_token(PERSON))
    assert isinstance(error, UnexpectedResponseError)
    assert str(error).endswith("(HTTP 200): the data is nested too deeply")


def test_a_proxy_that_requires_authentication_is_named() -> None:
    error = raised(lambda: faceid(Canned(reply(b"<p>", 407))).get_face_id_token(PERSON))
    assert str(error).endswith("(HTTP 407): the body is not JSON. The proxy requires authentication: pass its user and password")
