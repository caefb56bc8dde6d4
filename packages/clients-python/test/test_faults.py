"""Each fault of a server or the network, for each service, sync and async: the error says so, and the next call succeeds."""

import asyncio
import json
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Dict, Iterator, List

import pytest
from conftest import ROOT, node
from support import CREDENTIALS, call, client_class, with_bytes

from polyface import ResponseError, TransportError, UnexpectedResponseError, VendorError

SHORT = 0.3


@pytest.fixture(scope="module")
def server() -> Iterator[Dict[str, Any]]:
    """The server of all faults that the TypeScript clients are tested with."""
    command = [*node(), "tools/languages/fault-server.ts"]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.kill()
        process.wait()


def options(server: Dict[str, Any], fault: Dict[str, Any], subject: Dict[str, Any]) -> Dict[str, Any]:
    endpoint = fault.get("endpoint") or f"{server['origin']}/{fault['path']}/{subject['service']}"
    timeout = SHORT if fault["error"].get("reason") == "timeout" else 10.0
    limits = {"max_response_bytes": server["maxResponseBytes"], "max_retries": 0, "rate_limit": False}
    return {"credentials": CREDENTIALS, "endpoint": endpoint, "timeout": timeout, **limits}


def matches(expected: Dict[str, Any], error: Any, fault: str) -> bool:
    # The clients ask for no compression: what arrives is what is read.
    if "gzip" in fault:
        return isinstance(error, (TransportError, UnexpectedResponseError))
    if isinstance(expected.get("message"), dict):
        return re.search(expected["message"]["matches"], str(error)) is not None
    is_too_large = expected.get("reason") == "too-large"
    if is_too_large or expected["name"] == "TransportError":
        reason = "network" if is_too_large else expected["reason"]
        return isinstance(error, TransportError) and error.reason == reason
    kind = VendorError if expected["name"] == "VendorError" else UnexpectedResponseError
    if not isinstance(error, ResponseError) or not isinstance(error, kind):
        return False
    found = {
        "code": getattr(error, "code", None),
        "status": error.status,
        "kind": error.kind,
        "retry": error.retry,
        "retryAfter": error.retry_after and error.retry_after * 1000,
    }
    return all(expected.get(name, value) == value for name, value in found.items())


def differences(server: Dict[str, Any], errors: List[Any]) -> List[str]:
    pairs = [(fault, subject) for fault in server["faults"] for subject in server["subjects"]]
    return [
        f"{fault['name']}, {subject['service']}: {error!r}"
        for (fault, subject), error in zip(pairs, errors)
        if getattr(error, "attempts", 0) != 1 or not matches(fault["error"], error, fault["name"])
    ]


SUCCESS = {"path": "ok", "error": {}}


def test_a_blocking_call_reports_each_fault(server: Dict[str, Any]) -> None:
    assert len(server["faults"]) >= 40

    def outcome(fault: Dict[str, Any], subject: Dict[str, Any]) -> Any:
        try:
            with client_class(subject["service"])(**options(server, fault, subject)) as client:
                return call(client, subject["operation"], with_bytes(subject["input"]))
        except Exception as error:
            return error

    with ThreadPoolExecutor(16) as threads:
        running = [threads.submit(outcome, fault, one) for fault in server["faults"] for one in server["subjects"]]
        assert differences(server, [one.result() for one in running]) == []
    assert [one for one in server["subjects"] if isinstance(outcome(SUCCESS, one), Exception)] == []


def test_an_async_call_reports_each_fault(server: Dict[str, Any]) -> None:
    async def outcome(fault: Dict[str, Any], subject: Dict[str, Any]) -> Any:
        try:
            async with client_class(subject["service"], "Async")(**options(server, fault, subject)) as client:
                return await call(client, subject["operation"], with_bytes(subject["input"]))
        except Exception as error:
            return error

    async def all_outcomes() -> List[Any]:
        return await asyncio.gather(
            *[outcome(fault, one) for fault in server["faults"] for one in server["subjects"]]
        )

    async def successes() -> List[Any]:
        return [await outcome(SUCCESS, one) for one in server["subjects"]]

    assert differences(server, asyncio.run(all_outcomes())) == []
    assert [one for one in asyncio.run(successes()) if isinstance(one, Exception)] == []
