"""Decodes a response: a success with evidence, an error of the vendor, or a response that is not documented."""

import re
from typing import Any, List, NamedTuple, Optional, Union

from polyface._runtime.operation.envelope import ABSENT, error_code, text_at, unmet_condition, value_at
from polyface._runtime.operation.operations import Operation
from polyface._runtime.schema.issue import Issue, format_issues
from polyface._runtime.schema.read import NestingError, read
from polyface._runtime.wire.message import WireResponse
from polyface._runtime.wire.text import parse_json


class Success(NamedTuple):
    """The documented data."""

    data: Any
    request_id: Optional[str]


class Failure(NamedTuple):
    """An error of the vendor, whatever the HTTP status."""

    code: str
    message: str
    request_id: Optional[str]
    server_string_to_sign: Optional[str] = None
    """What the vendor signed, if it refused the signature and says so."""


class Unexpected(NamedTuple):
    """Nothing that the vendor documents, and why."""

    detail: str


Decoded = Union[Success, Failure, Unexpected]


def decode_envelope(operation: Operation, response: WireResponse) -> Decoded:
    """A 2xx response is a success if it meets the envelope's conditions and its data is as documented.

    Any other JSON body with an error code is an error, whatever the status. Everything else is unexpected.
    """
    special = _decode_special(operation.response_type, response) if operation.response_type else None
    if special:
        return special
    try:
        body = parse_json(response.body)
    except ValueError:
        return Unexpected("the body is not JSON")
    envelope = operation.envelope
    request_id = text_at(body, envelope["requestId"])
    unmet = unmet_condition(envelope, body)
    if response.is_ok and unmet is None:
        return _decode_data(operation, body, request_id)
    code = error_code(envelope, body)
    if code is not None:
        return Failure(code, text_at(body, envelope["message"]) or "", request_id)
    evidence = "" if unmet is None else f": {unmet}"
    return Unexpected(f"the body has neither the documented data nor an error code{evidence}")


def _decode_data(operation: Operation, body: Any, request_id: Optional[str]) -> Decoded:
    schema = operation.output
    if schema is None:
        return Success(None, request_id)
    place: str = operation.envelope["data"]
    value = value_at(body, place)
    issues: List[Issue] = []
    if value is ABSENT:
        if schema.get("nullable") or not any(schema.get(key) for key in ("type", "oneOf", "anyOf", "allOf")):
            return Success(None, request_id)
        issues.append(Issue(place, "required", "is required"))
    try:
        data = None if value is ABSENT else read(value, schema, issues, place)
    except (NestingError, RecursionError):
        return Unexpected("the data is nested too deeply")
    if issues:
        return Unexpected(f"the data is not as documented: {format_issues(issues, 'the body')}")
    return Success(data, request_id)


def _decode_special(kind: str, response: WireResponse) -> Optional[Decoded]:
    if kind == "redirect":
        location = response.header("location")
        return Success({"location": location}, None) if 300 <= response.status < 400 and location else None
    if not response.is_ok:
        return None
    if kind == "empty":
        return Success(None, None) if response.body == b"" else None
    is_document = re.search("json|html", response.header("content-type") or "", re.IGNORECASE)
    return None if is_document else Success(response.body, None)
