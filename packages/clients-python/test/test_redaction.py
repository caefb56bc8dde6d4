"""What is shown of texts that contain secrets is what the TypeScript clients show."""

from typing import Any, Dict, List

from support import with_bytes

from polyface._runtime.schema.redact import Redactor
from polyface._runtime.wire.text import well_formed


def test_every_spelling_of_a_secret_is_masked_as_by_the_typescript_clients(
    redaction_cases: List[Dict[str, Any]],
) -> None:
    redact = Redactor(with_bytes(redaction_cases[0]["secrets"]))
    assert len(redaction_cases) > 1000
    wrong = [
        (one["text"][:200], found[:200], one["expected"][:200])
        for one in redaction_cases[1:]
        for found in [well_formed(redact(one["text"], one.get("length")))]
        if found != one["expected"]
    ]
    assert wrong == []


def test_a_redactor_shows_no_secret_itself() -> None:
    assert "secret" not in repr(Redactor(["a-secret"]))
