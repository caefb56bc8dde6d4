"""Inputs are validated and responses decoded as the TypeScript runtime does it, with the same messages."""

import base64
from typing import Any, Dict, List

from support import operations_of, with_bytes

from polyface import WireResponse
from polyface._runtime.operation.decode import Failure, Success
from polyface._runtime.operation.validate_request import validate_request
from polyface._runtime.protocols.client_protocol import PROTOCOLS
from polyface._runtime.schema.validate import validate


def test_every_input_has_the_same_issues(value_cases: List[Dict[str, Any]]) -> None:
    cases = [case for case in value_cases if case["kind"] == "input"]
    assert len(cases) > 1000
    for case in cases:
        operation = operations_of(case["service"])[case["operation"]]
        issues = validate_request(operation, with_bytes(case["input"]), case["options"])
        assert [[issue.path, issue.rule, issue.message] for issue in issues] == case["expected"], case


def test_every_keyword_of_a_schema_reports_the_same_issues(value_cases: List[Dict[str, Any]]) -> None:
    cases = [case for case in value_cases if case["kind"] == "schema"]
    assert len(cases) > 40
    for case in cases:
        issues = validate(case["value"], case["schema"])
        assert [[issue.path, issue.rule, issue.message] for issue in issues] == case["expected"], case


def decoded(case: Dict[str, Any]) -> Dict[str, Any]:
    operation = operations_of(case["service"])[case["operation"]]
    sent = case["response"]
    headers = tuple((name, value) for name, value in sent["headers"])
    response = WireResponse(sent["status"], headers, base64.b64decode(sent["body"]))
    result = PROTOCOLS[operation.service["protocol"]].decode(operation, response)
    if isinstance(result, Success):
        return {"data": result.data if operation.output else None, "requestId": result.request_id}
    if isinstance(result, Failure):
        return {"code": result.code, "message": result.message, "requestId": result.request_id}
    return {"detail": result.detail}


def test_every_response_is_decoded_to_the_same_result(value_cases: List[Dict[str, Any]]) -> None:
    cases = [case for case in value_cases if case["kind"] == "response"]
    assert len(cases) > 1000
    assert {key for case in cases for key in case["expected"]} == {"data", "requestId", "code", "message", "detail"}
    for case in cases:
        expected = with_bytes(case["expected"])
        if "data" in expected and not operations_of(case["service"])[case["operation"]].output:
            expected["data"] = None
        assert decoded(case) == expected, case
