"""What the tests share: a mock server that checks signatures, and the bytes that the TypeScript clients send."""

import json
import shutil
import subprocess
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, Iterator, List

import pytest

ROOT = Path(__file__).resolve().parents[3]
SERVICES = {
    json.loads(file.read_text("utf-8"))["service"]["id"]: file.parent.name
    for file in sorted((ROOT / "packages/clients-python/src/polyface").glob("*/operations.gen.json"))
}
"""The services and their packages."""
KEY = {"keyId": "AKIDtest", "secret": "a-very-secret-key"}
TEMPORARY = {"keyId": "AKIDtemporary", "secret": "a-very-secret-key", "sessionToken": "a-very-secret-token"}


@lru_cache(maxsize=1)
def node() -> List[str]:
    """The Node.js that the workspace pins, itself and not a wrapper: ending it ends the server."""
    npx = shutil.which("npx")
    if not npx:
        pytest.exit("npx is missing. The tests start the mock server with Node.js; run npm ci in the root first.", 1)
    found = subprocess.run(
        [npx, "node", "-p", "process.execPath"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return [found.stdout.strip(), "--conditions=@polyface/source"]


def _cases(tool: str, folder: Path) -> List[Dict[str, Any]]:
    file = folder / f"{tool}.jsonl"
    subprocess.run([*node(), f"tools/languages/{tool}.ts", str(file)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return [json.loads(line) for line in file.read_text("utf-8").split("\n") if line]


@pytest.fixture(scope="session")
def wire_cases(tmp_path_factory: pytest.TempPathFactory) -> List[Dict[str, Any]]:
    """What the TypeScript clients send."""
    return _cases("wire-cases", tmp_path_factory.mktemp("wire"))


@pytest.fixture(scope="session")
def value_cases(tmp_path_factory: pytest.TempPathFactory) -> List[Dict[str, Any]]:
    """What the TypeScript runtime reports of inputs, and how it decodes responses."""
    return _cases("value-cases", tmp_path_factory.mktemp("value"))


@pytest.fixture(scope="session")
def redaction_cases(tmp_path_factory: pytest.TempPathFactory) -> List[Dict[str, Any]]:
    """Texts that contain secrets, and what the TypeScript redactor shows of them. The first entry has the secrets."""
    return _cases("redaction-cases", tmp_path_factory.mktemp("redaction"))


@pytest.fixture(scope="session")
def sample_cases(tmp_path_factory: pytest.TempPathFactory) -> List[Dict[str, Any]]:
    """The samples of the documentation."""
    return _cases("sample-cases", tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="session")
def mock_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a mock server that checks signatures."""
    file = tmp_path_factory.mktemp("mock") / "credentials.json"
    file.write_text(json.dumps({service: [KEY, TEMPORARY] for service in SERVICES}))
    cli = "packages/mock-server/src/cli.ts"
    command = [*node(), cli, "--port", "0", "--credentials", str(file)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    try:
        yield next(line.strip() for line in process.stdout if line.startswith("http://"))
    finally:
        process.terminate()
        process.wait()
