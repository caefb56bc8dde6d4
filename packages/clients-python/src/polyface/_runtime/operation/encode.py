"""The unsigned request of a call."""

import re
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple
from urllib.parse import SplitResult

from polyface._runtime.operation.envelope import ABSENT, value_at, with_value_at
from polyface._runtime.operation.operations import Operation
from polyface._runtime.schema.flatten import flatten
from polyface._runtime.wire.message import Header, WireRequest
from polyface._runtime.wire.multipart import Field, encode_multipart
from polyface._runtime.wire.text import format_pairs, json_bytes, percent_encode, scalar_text, utf8


class Call:
    """A call to encode: a valid input, the endpoint, the client's options and a source of UUIDs."""

    def __init__(
        self,
        operation: Operation,
        input: Mapping[str, Any],
        endpoint: SplitResult,
        options: Mapping[str, Any],
        uuid: Callable[[], str],
    ) -> None:
        self.operation = operation
        self.input = input
        self.endpoint = endpoint
        self.options = options
        self.uuid = uuid


def encode_request(call: Call) -> WireRequest:
    """Parameters in their places, constants and set values put in, the body in its media type."""
    operation, endpoint = call.operation, call.endpoint
    query: List[Tuple[str, str]] = []
    headers: List[Header] = [("host", endpoint.netloc)]
    path = operation.path
    for parameter in operation.parameters:
        value = parameter_value(call, parameter)
        if value is None:
            continue
        name, place = parameter["name"], parameter["in"]
        if place == "query":
            query += flatten(name, value, operation.members.get(name), parameter.get("list"))
        elif place == "header":
            headers.append((name.lower(), header_text(parameter, value)))
        else:
            path = path.replace(f"{{{name}}}", percent_encode(scalar_text(value)))
    content = _encode_body(call, operation.body) if operation.body else None
    if content:
        headers.append(("content-type", content[0]))
    return WireRequest(
        operation.method,
        f"{endpoint.scheme}://{endpoint.netloc}",
        re.sub(r"/\Z", "", endpoint.path) + path,
        format_pairs(query),
        headers,
        content[1] if content else b"",
    )


def parameter_value(call: "Call", parameter: Mapping[str, Any]) -> Any:
    """The constant of a parameter, what sets it, or the member of the input; ``None`` if it is not sent."""
    if "const" in parameter:
        return parameter["const"]
    if "setBy" in parameter:
        value = _set_value(call, parameter["setBy"])
        return parameter.get("default") if value is None else value
    return call.input.get(parameter["name"])


def _set_value(call: Call, set_by: str) -> Any:
    if set_by == "uuid":
        return call.uuid()
    return None if set_by == "signer" else call.options.get(set_by[len("option.") :])


def header_text(parameter: Mapping[str, Any], value: Any) -> str:
    """The value of a header parameter. The items of a list are separated by commas unless it has another style."""
    return ",".join(part for _, part in flatten(parameter["name"], value, None, parameter.get("list", "comma")))


def _encode_body(call: Call, body: Mapping[str, Any]) -> Optional[Tuple[str, bytes]]:
    content = _body_value(call, body)
    media: str = body["type"]
    if content is None:
        return None
    if isinstance(content, (bytes, bytearray)):
        return media, bytes(content)
    if media == "multipart/form-data":
        return _multipart(call, content)
    if media == "application/x-www-form-urlencoded":
        return media, utf8(format_pairs(_fields(call.operation, content)))
    if isinstance(content, str) and not media.endswith("json"):
        return media, utf8(content)
    return media, json_bytes(content)


def _body_value(call: Call, body: Mapping[str, Any]) -> Any:
    """The input without its parameters, at its place among what is fixed and what is set."""
    if "whole" in body:
        return call.input.get(body["whole"])
    given = {name: value for name, value in call.input.items() if name not in call.operation.parameter_names}
    place = body.get("input", "")
    fixed = body.get("fixed")
    beside = value_at(fixed, place) if fixed is not None else ABSENT
    own: Dict[str, Any] = dict(beside) if isinstance(beside, Mapping) else {}
    own.update(given)
    content = with_value_at(fixed, place, own)
    for pointer, set_by in body.get("setBy", {}).items():
        value = _set_value(call, set_by)
        if value is None:
            value = body.get("defaults", {}).get(pointer)
        if value is not None:
            content = with_value_at(content, pointer, value)
    return content


def _fields(operation: Operation, content: Mapping[str, Any]) -> List[Tuple[str, str]]:
    pairs: List[Tuple[str, str]] = []
    for name, value in content.items():
        pairs += flatten(name, value, operation.members.get(name))
    return pairs


def _multipart(call: Call, content: Mapping[str, Any]) -> Tuple[str, bytes]:
    fields: List[Field] = []
    for name, value in content.items():
        if isinstance(value, (bytes, bytearray)):
            fields.append(Field(name, bytes(value), name, "application/octet-stream"))
        else:
            fields += [Field(key, utf8(text)) for key, text in _fields(call.operation, {name: value})]
    boundary = f"polyface-{call.uuid()}"
    return f"multipart/form-data; boundary={boundary}", encode_multipart(fields, boundary)
