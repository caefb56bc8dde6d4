"""An error of the RPC gateway: JSON or XML, its members in either capitalization."""

import re
from html import unescape
from typing import Any, Dict, List, Optional

from polyface._runtime.operation.decode import Failure
from polyface._runtime.operation.envelope import text_at
from polyface._runtime.wire.message import WireResponse
from polyface._runtime.wire.text import parse_json

_SERVER_TEXT = re.compile(r"server string ?to ?sign is(?::| \[)", re.IGNORECASE)


def gateway_error(response: WireResponse) -> Optional[Failure]:
    """Reads an error; ``None`` if the response is none."""
    text = response.body.decode("utf-8", "replace")
    fields: Any
    if text.lstrip().startswith("<"):
        fields = xml_fields(text)
    else:
        try:
            fields = parse_json(response.body)
        except ValueError:
            return None
    code = text_at(fields, ["/Code", "/code"])
    if code is None:
        return None
    message = text_at(fields, ["/Message", "/message", "/ErrorMessage", "/errorMessage"]) or ""
    request_id = text_at(fields, ["/RequestId", "/requestId"]) or response.header("x-acs-request-id")
    return Failure(code, message, request_id)


def xml_fields(source: str) -> Dict[str, str]:
    """The texts of the elements that hold nothing but text, by name. Reads the first 64 Ki characters, in linear time."""
    fields: Dict[str, str] = {}
    opened: Optional[str] = None
    text: List[str] = []
    rest = source[:65_536]
    at = 0
    while at < len(rest):
        mark = rest.find("<", at)
        if mark < 0:
            break
        text.append(unescape(rest[at:mark]))
        if rest.startswith("<![CDATA[", mark):
            end = rest.find("]]>", mark)
            if end < 0:
                break
            text.append(rest[mark + 9 : end])
            at = end + 3
            continue
        end = rest.find(">", mark)
        if end < 0:
            break
        tag, at = rest[mark + 1 : end], end + 1
        if tag.startswith("/"):
            if opened is not None and tag[1:].strip() == opened:
                fields[opened] = "".join(text)
            opened = None
        else:
            opened = tag.split(None, 1)[0] if tag and not tag.startswith(("?", "!")) else None
            text = []
    return fields


def without_server_text(failure: Failure) -> Failure:
    """Moves the gateway's string to sign out of the message: it contains the caller's parameters."""
    found = _SERVER_TEXT.search(failure.message)
    if not found:
        return failure
    rest = failure.message[found.end() :]
    text = rest.partition("]")[0] if found.group().endswith("[") else rest
    return failure._replace(message=failure.message[: found.start()].rstrip(), server_string_to_sign=text)
