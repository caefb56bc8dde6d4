"""The bytes on the wire are those of the TypeScript clients: vectors, snapshots, random inputs."""

import base64
import json
from pathlib import Path
from typing import Any, Dict, List, Tuple
from urllib.parse import urlsplit

import pytest
from support import operations_of, with_bytes

from polyface import Credentials
from polyface._runtime.operation.encode import Call
from polyface._runtime.protocols import alibaba_gateway, megvii, rpc_parameters, rpc_v2, rpc_v3, tencent_tc3
from polyface._runtime.protocols.client_protocol import PROTOCOLS
from polyface._runtime.schema.validate import validate
from polyface._runtime.wire.endpoint import parse_endpoint
from polyface._runtime.wire.message import WireRequest
from polyface._runtime.wire.text import parse_pairs

ROOT = Path(__file__).resolve().parents[3]
VECTORS = ROOT / "packages/runtime/src/protocols"


def vectors(protocol: str) -> List[Any]:
    files = sorted((VECTORS / protocol / "vectors").glob("*.json"))
    return [pytest.param(json.loads(file.read_text("utf-8")), id=file.stem) for file in files if file.stem != "v1"]


def wire(request: Dict[str, Any]) -> WireRequest:
    headers = [(name, value) for name, value in request["headers"]]
    body = request["body"].encode("utf-8")
    return WireRequest(request["method"], request["origin"], request["path"], request["query"], headers, body)


def sign_again(request: WireRequest, removed: Tuple[str, ...]) -> WireRequest:
    return request.replace(headers=[header for header in request.headers if header[0] not in removed])


@pytest.mark.parametrize("vector", vectors("tencent-tc3"))
def test_tc3_vector_has_its_texts_keys_and_signature(vector: Dict[str, Any]) -> None:
    request, expected = wire(vector["request"]), vector["expected"]
    authorization = request.header("authorization") or ""
    names = authorization.split("SignedHeaders=")[1].split(",")[0].split(";")
    timestamp, scope = expected["stringToSign"].split("\n")[1:3]
    canonical = tencent_tc3.canonical_request(request, names)
    text = tencent_tc3.string_to_sign(canonical, int(timestamp), scope)
    keys = [key.hex() for key in tencent_tc3.derive_keys(vector["secret"], *scope.split("/")[:2])]
    assert canonical == expected["canonicalRequest"]
    assert text == expected["stringToSign"]
    assert keys == [expected["secretDate"], expected["secretService"], expected["secretSigning"]]
    if names == ["content-type", "host", "x-tc-action"]:
        key_id = authorization.split("Credential=")[1].split("/")[0]
        bare = sign_again(request, ("authorization", "x-tc-timestamp"))
        credentials = Credentials(key_id, vector["secret"])
        signed = PROTOCOLS["tencent-tc3"].sign(bare, credentials, int(timestamp) * 1000, "", {})
        assert sorted(signed.headers) == sorted(request.headers)


@pytest.mark.parametrize("vector", vectors("alibaba-rpc"))
def test_rpc_vector_has_its_texts_and_signature(vector: Dict[str, Any]) -> None:
    expected, secret = vector["expected"], vector.get("secret", "")
    if "key" in vector:
        assert alibaba_gateway.signature(vector["text"], vector["key"], "HmacSHA1") == expected["signature"]
        return
    is_v2 = "canonicalRequest" not in expected
    if "step" in vector:
        step = vector["step"]
        if is_v2:
            text = rpc_v2.string_to_sign(step["method"], [(name, value) for name, value in step["pairs"]])
        else:
            pairs = [(name, value) for name, value in step["query"]]
            headers = [(name, value) for name, value in step["headers"]]
            payload = step["payloadHash"]
            canonical = rpc_v3.canonical_request(
                step["method"], step["path"], pairs, headers, step["signedHeaders"], payload
            )
            assert canonical == expected["canonicalRequest"]
            text = rpc_v3.string_to_sign(canonical)
    else:
        request = wire(vector["request"])
        if is_v2:
            form = (
                request.body.decode()
                if request.media_type() == "application/x-www-form-urlencoded" and request.method != "GET"
                else ""
            )
            pairs = [pair for pair in [*parse_pairs(request.query), *parse_pairs(form)] if pair[0] != "Signature"]
            assert rpc_parameters.canonical_query(pairs) == expected["canonicalQuery"]
            text = rpc_v2.string_to_sign(request.method, pairs)
        else:
            names = (request.header("authorization") or "").split("SignedHeaders=")[1].split(",")[0].split(";")
            payload = rpc_v3.sha256(request.body).hexdigest()
            canonical = rpc_v3.canonical_request(
                request.method, request.path, parse_pairs(request.query), request.headers, names, payload
            )
            assert canonical == expected["canonicalRequest"]
            text = rpc_v3.string_to_sign(canonical)
    assert text == expected["stringToSign"]
    sign = rpc_v2.signature_of if is_v2 else rpc_v3.signature_of
    assert sign(text, secret) == expected["signature"]


@pytest.mark.parametrize("vector", vectors("alibaba-gateway"))
def test_gateway_vector_has_its_text_and_signature(vector: Dict[str, Any]) -> None:
    expected = vector["expected"]
    if vector.get("request"):
        request = sign_again(wire(vector["request"]), ("x-ca-signature",))
        assert alibaba_gateway.string_to_sign(request) == expected["stringToSign"]
    if vector["secret"] is not None:
        signature = alibaba_gateway.signature(expected["stringToSign"], vector["secret"], vector["method"])
        assert signature == expected["signature"]


@pytest.mark.parametrize("vector", vectors("megvii"))
def test_megvii_vector_has_its_sign(vector: Dict[str, Any]) -> None:
    sign = megvii.sign_raw(vector["stringToSign"], vector["secret"])
    assert base64.b64decode(sign)[:20].hex() == vector["digest"]
    assert sign == vector["sign"]


def signed(case: Dict[str, Any]) -> WireRequest:
    operation = operations_of(case["service"])[case["operation"]]
    endpoint = parse_endpoint(case["endpoint"])
    options = {"version": "signatureVersion", "method": "signatureMethod"}
    signing = {options.get(name, name): value for name, value in case["signing"].items()}
    signing["serviceHost"] = urlsplit(operation.service["endpoint"]).netloc
    given = with_bytes(case["input"])
    assert validate(given, operation.input) == []
    protocol = PROTOCOLS[operation.service["protocol"]]
    credentials = case["credentials"]
    key = Credentials(credentials["keyId"], credentials["secret"], credentials.get("sessionToken"))
    request = protocol.encode(Call(operation, given, endpoint, {}, lambda: case["uuid"]), signing)
    return protocol.sign(request, key, case["now"], case["uuid"], signing)


def formatted(request: WireRequest) -> str:
    head = "".join(f"{name}: {value}\n" for name, value in request.headers)
    body = request.body.decode("utf-8").replace("\r\n", "␍␊\n")
    return f"{request.method} {request.origin}{request.target}\n{head}\n{body}"


def test_every_example_and_random_input_is_sent_with_the_same_bytes(wire_cases: List[Dict[str, Any]]) -> None:
    assert len(wire_cases) > 4000
    for case in wire_cases:
        request, expected = signed(case), case["expected"]
        found = {
            "method": request.method,
            "origin": request.origin,
            "path": request.path,
            "query": request.query,
            "headers": [list(header) for header in request.headers],
            "body": base64.b64encode(request.body).decode(),
        }
        assert found == expected, f"{case['service']}/{case['operation']}"
        protocol = PROTOCOLS[operations_of(case["service"]).service["protocol"]]
        canonical_request, string_to_sign = protocol.texts(request)
        texts = {
            "canonicalRequest": canonical_request,
            "stringToSign": string_to_sign,
            "signature": protocol.signature(request),
        }
        assert texts == case["texts"], f"{case['service']}/{case['operation']}"


def test_every_snapshot_is_what_is_sent(wire_cases: List[Dict[str, Any]]) -> None:
    snapshots = [case for case in wire_cases if "snapshot" in case]
    assert {case["snapshot"] for case in snapshots} == {
        str(file.relative_to(ROOT)).replace("\\", "/") for file in (ROOT / "packages/mocks/test/wire").glob("*/*.txt")
    }
    for case in snapshots:
        assert formatted(signed(case)) == (ROOT / case["snapshot"]).read_text("utf-8")
