"""The clients against the mock server, which checks every signature."""

import asyncio
from typing import Any, Dict, List

import pytest
from conftest import KEY, SERVICES, TEMPORARY
from support import CREDENTIALS, QUICK, call, client_class, control, operations_of, raised

from polyface import Credentials, TransportError, VendorError
from polyface.alibaba_linkvisual import AlibabaLinkvisual, QueryFaceUserBatchInput
from polyface.megvii_finauth import AddFaceByFile, MegviiFinauth
from polyface.tencent_faceid import GetFaceIdTokenBusiness, TencentFaceid

RENEWED = Credentials(TEMPORARY["keyId"], TEMPORARY["secret"], TEMPORARY["sessionToken"])
PERSON = GetFaceIdTokenBusiness(id_card="11204416541220243X", name="韦小宝 😀 ~*+&=")


@pytest.fixture(autouse=True)
def _reset(mock_url: str) -> None:
    control(mock_url, "POST", "reset")


def client_of(url: str, service: str, prefix: str = "", **options: Any) -> Any:
    options = {"credentials": CREDENTIALS, "environment": QUICK, "rate_limit": False, **options}
    return client_class(service, prefix)(endpoint=f"{url}/{service}", **options)


def examples(cases: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    return [case for case in cases if "snapshot" in case and not case["signing"]]


def test_every_operation_returns_its_documented_success(mock_url: str, wire_cases: List[Dict[str, Any]]) -> None:
    found = examples(wire_cases)
    assert sorted(case["operation"] for case in found) == sorted(
        operation for service in SERVICES for operation in operations_of(service).ids
    )
    for case in found:
        with client_of(mock_url, case["service"]) as client:
            call(client, case["operation"], case["input"])


def test_every_operation_works_async(mock_url: str, wire_cases: List[Dict[str, Any]]) -> None:
    async def run() -> None:
        for service in SERVICES:
            async with client_of(mock_url, service, "Async") as client:
                own = [case for case in examples(wire_cases) if case["service"] == service]
                await asyncio.gather(*(call(client, case["operation"], case["input"]) for case in own))

    asyncio.run(run())


@pytest.mark.parametrize("service", SERVICES)
def test_every_documented_error_is_raised_with_code_kind_and_retry(
    mock_url: str, wire_cases: List[Dict[str, Any]], service: str
) -> None:
    operations = operations_of(service)
    own = [case for case in examples(wire_cases) if case["service"] == service]
    with client_of(mock_url, service, max_retries=0) as client:
        for index, case in enumerate(own):
            operation = operations[case["operation"]]
            codes = list(operation.errors) + (list(operations.service["errors"]) if index == 0 else [])
            for code in codes:
                control(mock_url, "PUT", "scenarios", {operation.id: {"code": code}})
                error = raised(lambda: call(client, operation.id, case["input"]))
                assert isinstance(error, VendorError), (operation.id, code, error)
                assert error.code == code
                info = operation.error_info(code, error.status, error.vendor_message)
                assert (error.kind, error.retry) == (info["kind"], info["retry"])


@pytest.mark.parametrize("service", SERVICES)
def test_a_wrong_secret_is_refused(mock_url: str, wire_cases: List[Dict[str, Any]], service: str) -> None:
    case = next(case for case in examples(wire_cases) if case["service"] == service)
    wrong = Credentials(KEY["keyId"], "wrong")
    with client_of(mock_url, service, credentials=wrong) as client:
        error = raised(lambda: call(client, case["operation"], case["input"]))
    assert isinstance(error, VendorError)
    assert error.kind == "unauthenticated"
    assert error.diagnosis and error.diagnosis in str(error)


def test_unicode_fifty_ids_and_both_signatures(mock_url: str) -> None:
    users = QueryFaceUserBatchInput(isolation_id="韦 ~*+/😀", user_id_list=[f"用户{index}" for index in range(50)])
    for version in ("V2", "V3"):
        for credentials in (CREDENTIALS, RENEWED):
            with client_of(
                mock_url, "alibaba-linkvisual", signature_version=version, credentials=credentials
            ) as client:
                assert isinstance(client, AlibabaLinkvisual)
                assert client.query_face_user_batch(users)[0].user_id


def test_a_picture_is_uploaded(mock_url: str) -> None:
    with client_of(mock_url, "megvii-finauth", single_use=True) as client:
        assert isinstance(client, MegviiFinauth)
        added = client.add_face(AddFaceByFile(group_id="g", file=bytes(range(256)) * 100, user_id="u"))
    assert added.face_token


def test_an_expired_token_is_renewed_once(mock_url: str) -> None:
    given = [Credentials(TEMPORARY["keyId"], TEMPORARY["secret"], "expired"), RENEWED]
    with client_of(mock_url, "tencent-faceid", credentials=lambda: given.pop(0)) as client:
        assert client.get_face_id_token(PERSON).face_id_token
    assert given == []


def test_a_throttled_call_is_retried(mock_url: str) -> None:
    control(mock_url, "PUT", "scenarios", {"getFaceIdToken": {"code": "RequestLimitExceeded", "once": True}})
    with client_of(mock_url, "tencent-faceid") as client:
        assert client.get_face_id_token(PERSON).face_id_token


def test_slow_and_dropped_responses_are_transport_errors(mock_url: str) -> None:
    with client_of(mock_url, "tencent-faceid", max_retries=0) as client:
        assert isinstance(client, TencentFaceid)
        control(mock_url, "PUT", "scenarios", {"getFaceIdToken": {"does": "hang"}})
        slow = raised(lambda: client.get_face_id_token(PERSON, timeout=0.2))
        late = raised(lambda: client.get_face_id_token(PERSON, deadline=0.2))
        control(mock_url, "PUT", "scenarios", {"getFaceIdToken": {"does": "drop"}})
        dropped = raised(lambda: client.get_face_id_token(PERSON))
    errors = [slow, late, dropped]
    assert all(isinstance(error, TransportError) for error in errors)
    assert [error.reason for error in errors if isinstance(error, TransportError)] == ["timeout", "timeout", "network"]
