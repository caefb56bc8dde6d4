"""Calls any operation of any service by its id, as a user would by its method."""

import base64
import importlib
import json
import typing
import urllib.request
from typing import Any, Callable, Dict, List, Optional, Tuple

from conftest import KEY, SERVICES
from pydantic import TypeAdapter

from polyface import Credentials, Environment, WireRequest, WireResponse

CREDENTIALS = Credentials(KEY["keyId"], KEY["secret"])
QUICK = Environment(random=lambda: 0.0)
"""Retries without waiting."""


def package_of(service: str) -> Any:
    return importlib.import_module(f"polyface.{SERVICES[service]}")


def client_class(service: str, prefix: str = "") -> Any:
    package = package_of(service)
    names = [name for name in package.__all__ if f"Async{name}" in package.__all__]
    return getattr(package, prefix + names[0])


def operations_of(service: str) -> Any:
    return importlib.import_module(f"polyface.{SERVICES[service]}.client")._operations


def with_bytes(value: Any) -> Any:
    """A value of a case with its bytes."""
    if isinstance(value, dict):
        return base64.b64decode(value["$bytes"]) if "$bytes" in value else {k: with_bytes(v) for k, v in value.items()}
    return [with_bytes(item) for item in value] if isinstance(value, list) else value


def snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def call(
    client: Any, operation: str, example: Dict[str, Any], built: Optional[List[Any]] = None, **options: Any
) -> Any:
    """Calls the method of an operation with the model of an example, and adds the model to ``built``."""
    method = getattr(client, snake(operation))
    # The client's module imports its models only for type checkers.
    models = importlib.import_module(type(client).__module__.replace(".client", ".models"))
    input_type = typing.get_type_hints(method, localns={**vars(typing), **vars(models)}).get("input")
    if input_type is None:
        return method(**options)
    model = TypeAdapter(input_type).validate_python(example)
    if built is not None:
        built.append(model)
    return method(model, **options)


def control(url: str, method: str, path: str, body: Any = None) -> None:
    data = None if body is None else json.dumps(body).encode()
    headers = {"x-polyface-control": "1", "content-type": "application/json"}
    request = urllib.request.Request(f"{url}/__polyface/{path}", data, headers, method=method)
    urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10).read()


class Canned:
    """A transport that returns prepared responses and keeps the requests."""

    def __init__(self, *responses: Any) -> None:
        self.requests: List[WireRequest] = []
        self._responses = list(responses)

    def send(self, request: WireRequest, timeout: float, max_bytes: int) -> WireResponse:
        self.requests.append(request)
        response = self._responses.pop(0) if len(self._responses) > 1 else self._responses[0]
        if isinstance(response, Exception):
            raise response
        return response(request) if callable(response) else response


def reply(body: Any, status: int = 200, headers: Tuple[Tuple[str, str], ...] = ()) -> WireResponse:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return WireResponse(status, (("content-type", "application/json"), *headers), raw)


def raised(action: Callable[[], Any]) -> BaseException:
    try:
        action()
    except BaseException as error:
        return error
    raise AssertionError("nothing was raised")
