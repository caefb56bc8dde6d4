"""Validates a call before it is encoded."""

import re
from typing import Any, List, Mapping

from polyface._runtime.operation.encode import Call, header_text, parameter_value
from polyface._runtime.operation.operations import Operation
from polyface._runtime.schema.commas import check_commas
from polyface._runtime.schema.issue import Issue
from polyface._runtime.schema.validate import validate
from polyface._runtime.wire.endpoint import parse_endpoint
from polyface._runtime.wire.text import scalar_text

_HEADER_TEXT = re.compile(r"[\t\x20-\x7e]*\Z")


def validate_request(operation: Operation, input: Mapping[str, Any], options: Mapping[str, Any]) -> List[Issue]:
    """The issues of the input by its schema; without any, those of what a URL and a header cannot carry."""
    issues = validate(input, operation.input)
    if issues:
        return issues
    call = Call(operation, input, parse_endpoint(operation.service["endpoint"]), options, str)
    for parameter in operation.parameters:
        value = parameter_value(call, parameter)
        if value is not None:
            issues += _check(parameter, value)
    return issues


def _check(parameter: Mapping[str, Any], value: Any) -> List[Issue]:
    path = f"/{parameter['name']}"
    allowed = parameter.get("enum")
    if allowed and value not in allowed:
        return validate(value, {"enum": allowed}, path)
    if parameter["in"] == "path" and scalar_text(value) in ("", ".", ".."):
        return [Issue(path, "pattern", "must not be empty, . or ..: it is a path segment")]
    if parameter["in"] == "header" and not _HEADER_TEXT.match(header_text(parameter, value)):
        message = "must contain only visible ASCII characters, spaces and tabs: it is sent in a header"
        return [Issue(path, "pattern", message)]
    style = parameter.get("list", None if parameter["in"] == "query" else "comma")
    return check_commas(value, path) if style == "comma" and isinstance(value, (list, tuple)) else []
