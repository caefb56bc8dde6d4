"""What a response says: a success with evidence, an error of the vendor, or something that nobody documents."""

from typing import Any, NamedTuple, Optional, Union

from polyface._runtime.envelope import ABSENT, text_at, unmet_condition, value_at
from polyface._runtime.message import WireResponse
from polyface._runtime.normalize import normalize
from polyface._runtime.operations import Operation
from polyface._runtime.text import parse_json
from polyface._runtime.validate import validate


class Success(NamedTuple):
    """The documented data."""

    data: Any
    request_id: Optional[str]


class Failure(NamedTuple):
    """An error of the vendor, whatever the HTTP status."""

    code: str
    message: str
    request_id: Optional[str]


class Unexpected(NamedTuple):
    """Nothing that the vendor documents, and why."""

    detail: str


Decoded = Union[Success, Failure, Unexpected]

_LONGEST_CODE = 200


def decode_envelope(operation: Operation, response: WireResponse) -> Decoded:
    """A 2xx response is a success only if the envelope says so and the data has the documented shape."""
    special = _decode_special(operation.response_type, response) if operation.response_type else None
    if special:
        return special
    try:
        body = parse_json(response.body)
    except ValueError:
        return Unexpected("the body is not JSON")
    envelope = operation.envelope
    unmet = unmet_condition(envelope, body) if response.is_ok else f"the status is {response.status}"
    if unmet is None:
        return _success(operation, body)
    code = text_at(body, envelope["code"])
    if code is None:
        return Unexpected(f"the body holds no error code, and it is no success: {unmet}")
    message = text_at(body, envelope["message"]) or ""
    return Failure(code[:_LONGEST_CODE], message, text_at(body, envelope["requestId"]))


def _success(operation: Operation, body: Any) -> Decoded:
    at = operation.envelope["data"]
    data = value_at(body, at)
    request_id = text_at(body, operation.envelope["requestId"])
    schema = operation.output
    if schema is None:
        return Success(None, request_id)
    if data is ABSENT:
        if schema.get("nullable") or not schema:
            return Success(None, request_id)
        return Unexpected(f"{at or 'the body'} is missing")
    data = normalize(data, schema)
    issues = validate(data, schema)
    if issues:
        issue = issues[0]
        return Unexpected(f"{at}{issue.path} {issue.message}" if at + issue.path else f"the body {issue.message}")
    return Success(data, request_id)


def _decode_special(kind: str, response: WireResponse) -> Optional[Decoded]:
    if kind == "redirect":
        location = response.header("location")
        return Success({"location": location}, None) if 300 <= response.status < 400 and location else None
    if not response.is_ok:
        return None
    if kind == "empty":
        return Success(None, None) if response.body == b"" else None
    return None if "json" in (response.header("content-type") or "").lower() else Success(response.body, None)
