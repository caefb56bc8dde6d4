"""What an operation may say for itself: its own endpoint, and options that it requires."""

import json
from pathlib import Path
from typing import Any

from support import CREDENTIALS, Canned, operations_of, raised, reply

from polyface import InvalidInputError
from polyface._runtime.operation.operations import Operations
from polyface.tencent_faceid import GetFaceIdTokenBusiness, TencentFaceid

PERSON = GetFaceIdTokenBusiness(id_card="1", name="n")


def client(folder: Path, changes: Any, **options: Any) -> Any:
    """A client whose getFaceIdToken is changed, and its transport."""
    data = json.loads(json.dumps(operations_of("tencent-faceid")._read()))
    data["operations"]["getFaceIdToken"].update(changes)
    file = folder / "operations.gen.json"
    file.write_text(json.dumps(data))
    transport = Canned(reply({"Response": {"FaceIdToken": "T", "RequestId": "r"}}))
    made = TencentFaceid(CREDENTIALS, transport=transport, **options)
    made._settings.operations = Operations("polyface.tencent_faceid.client", str(folder / "client.py"))
    return made, transport


def test_an_operation_with_an_endpoint_of_its_own_is_sent_there_and_signed_for_its_service(tmp_path: Path) -> None:
    made, transport = client(tmp_path, {"endpoint": "https://iai.tencentcloudapi.com"})
    made.get_face_id_token(PERSON)
    request = transport.requests[0]
    assert request.origin == "https://iai.tencentcloudapi.com"
    assert request.header("host") == "iai.tencentcloudapi.com"
    assert "/iai/tc3_request" in request.header("authorization")


def test_the_endpoint_of_the_client_is_used_for_every_operation(tmp_path: Path) -> None:
    made, transport = client(tmp_path, {"endpoint": "https://iai.tencentcloudapi.com"}, endpoint="https://proxy.example")
    made.get_face_id_token(PERSON)
    assert transport.requests[0].origin == "https://proxy.example"


def test_an_option_that_the_operation_requires_is_named_before_anything_is_sent(tmp_path: Path) -> None:
    made, transport = client(tmp_path, {"requiredOptions": ["region"]})
    error = raised(lambda: made.get_face_id_token(PERSON))
    assert isinstance(error, InvalidInputError)
    assert "requires the option region: set it on the client" in str(error)
    assert transport.requests == []
    given, _ = client(tmp_path, {"requiredOptions": ["region"]}, region="ap-guangzhou")
    assert given.get_face_id_token(PERSON).face_id_token == "T"
