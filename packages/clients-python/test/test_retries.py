"""What is sent again, and after which wait: the same as in TypeScript. No server is needed, and no wait is real."""

import time
from typing import Any, List, Optional, Tuple

import pytest
from support import CREDENTIALS, Canned, raised, reply

from polyface import Credentials, Environment, NotSentError, PolyfaceError
from polyface.alibaba_linkvisual import AddFaceUserInput, AlibabaLinkvisual
from polyface.tencent_faceid import GetFaceIdTokenBusiness, TencentFaceid

PERSON = GetFaceIdTokenBusiness(id_card="11204416541220243X", name="n")
PICTURE = AddFaceUserInput(isolation_id="i", face_pic_url="https://example.com/1.jpg")
SUCCESS = reply({"Response": {"FaceIdToken": "T", "RequestId": "r"}})
START = 1_769_731_200_000


@pytest.fixture()
def waits(monkeypatch: pytest.MonkeyPatch) -> List[float]:
    found: List[float] = []
    monkeypatch.setattr(time, "sleep", lambda seconds: found.append(round(seconds, 3)))
    return found


def tencent(code: str, *headers: Tuple[str, str]) -> Any:
    return reply({"Response": {"Error": {"Code": code, "Message": "m"}, "RequestId": "r"}}, 200, headers)


def page(status: int, *headers: Tuple[str, str]) -> Any:
    return reply(b"<html>", status, headers)


def faceid(transport: Canned, **options: Any) -> TencentFaceid:
    environment = Environment(now=lambda: START, random=lambda: 0.5)
    options = {"credentials": CREDENTIALS, "environment": environment, "rate_limit": False, **options}
    return TencentFaceid(transport=transport, **options)


def attempts(client: Any, transport: Canned) -> int:
    """Calls an operation that is idempotent; returns how often it was sent."""
    try:
        client.get_face_id_token(PERSON)
    except PolyfaceError as error:
        assert error.attempts == len(transport.requests)
    return len(transport.requests)


def added(response: Any) -> int:
    """Calls an operation that is not idempotent; returns how often it was sent."""
    transport = Canned(response)
    environment = Environment(random=lambda: 0.0)
    client = AlibabaLinkvisual(CREDENTIALS, transport=transport, environment=environment, rate_limit=False)
    raised(lambda: client.add_face_user(PICTURE))
    return len(transport.requests)


def test_the_wait_is_a_random_part_of_a_limit_that_doubles(waits: List[float]) -> None:
    assert attempts(faceid(transport := Canned(page(503)), max_retries=4), transport) == 5
    assert waits == [0.05, 0.1, 0.2, 0.4]


def test_the_wait_after_throttling_begins_with_half_a_second(waits: List[float]) -> None:
    assert attempts(faceid(transport := Canned(page(429)), max_retries=4), transport) == 5
    assert waits == [0.25, 0.5, 1.0, 2.0]


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ((("retry-after", "3"),), 3.05),
        ((("retry-after", "1.5"),), 1.55),
        ((("retry-after", "Fri, 30 Jan 2026 00:00:05 GMT"),), 5.05),
        ((("retry-after", "Sat, 31 Jan 2026 00:00:05 GMT"), ("date", "Sat, 31 Jan 2026 00:00:01 GMT")), 4.05),
        ((("x-ratelimit-user-api", "Limit:1,Remain:0,TimeLeft:2000,Reset:1"),), 2.05),
        ((("x-ratelimit-user", "Limit:1,TimeLeft:3000"), ("x-ratelimit-user-api", "TimeLeft:1000")), 3.05),
    ],
)
def test_the_client_waits_as_long_as_the_server_asks_and_a_random_time_more(
    waits: List[float], headers: Tuple[Tuple[str, str], ...], wait: float
) -> None:
    assert attempts(faceid(transport := Canned(page(429, *headers), SUCCESS)), transport) == 2
    assert waits == [wait]


def test_a_wait_of_more_than_a_minute_is_left_to_the_caller(waits: List[float]) -> None:
    assert attempts(faceid(transport := Canned(page(429, ("retry-after", "61")))), transport) == 1
    assert waits == []


def test_a_wait_that_the_deadline_leaves_no_time_for_is_not_begun(waits: List[float]) -> None:
    transport = Canned(page(429, ("retry-after", "30")))
    assert attempts(faceid(transport, deadline=10), transport) == 1
    assert waits == []


@pytest.mark.parametrize(
    ("response", "sent"),
    [
        (reply({"Code": "Throttling.User", "Message": "m", "RequestId": "r"}, 400), 3),
        (page(429), 3),
        (page(503), 1),
        (page(500), 1),
        (ConnectionResetError("reset"), 1),
        (TimeoutError("no response"), 1),
        (NotSentError("refused"), 3),
        (NotSentError("CERTIFICATE_VERIFY_FAILED", True), 1),
    ],
)
def test_an_operation_that_is_not_idempotent_is_sent_again_only_if_it_was_not_carried_out(
    waits: List[float], response: Any, sent: int
) -> None:
    assert added(response) == sent


def test_the_advice_nonce_is_followed_at_once_until_the_retries_are_used(waits: List[float]) -> None:
    used = reply({"Code": "SignatureNonceUsed", "Message": "m", "RequestId": "r"}, 400)
    assert added(used) == 3
    assert waits == []


@pytest.mark.parametrize(("date", "sent"), [("Fri, 30 Jan 2026 00:00:01 GMT", 1), ("Fri, 30 Jan 2026 01:00:00 GMT", 2), (None, 1)])
def test_the_clock_is_corrected_if_it_is_wrong(waits: List[float], date: Optional[str], sent: int) -> None:
    headers = () if date is None else (("date", date),)
    transport = Canned(tencent("AuthFailure.SignatureExpire", *headers))
    assert attempts(faceid(transport), transport) == sent


def test_a_provider_is_asked_once_for_other_credentials(waits: List[float]) -> None:
    given: List[str] = []

    def provider() -> Credentials:
        given.append(f"key-{len(given)}")
        return Credentials(given[-1], "secret")

    transport = Canned(tencent("AuthFailure.TokenFailure"))
    assert attempts(faceid(transport, credentials=provider), transport) == 2
    assert given == ["key-0", "key-1"]
    constant = Canned(tencent("AuthFailure.TokenFailure"))
    assert attempts(faceid(constant), constant) == 1
