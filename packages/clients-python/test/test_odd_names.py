"""Services whose names are words of Python, of pydantic or of the clients: their clients type-check, can be imported and called."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict

import pytest
from conftest import ROOT, node

PROGRAM = """
import json
from polyface import Credentials, WireRequest, WireResponse
from polyface.odd_names import OddMembersInput, OddNames, OddUnionsInput, OddUnionsString, OddValuesInput


class Echo:
    def send(self, request: WireRequest, timeout: float, max_bytes: int) -> WireResponse:
        body = json.loads(request.body or b"{}")
        body.setdefault("class", "c")
        body.setdefault("姓名", "n")
        return WireResponse(200, (), json.dumps({"Response": body}).encode())


client = OddNames(Credentials("k", "s"), transport=Echo())
client.import_()
client.close_()
client.explain_()
members = client.odd_members(OddMembersInput(var_class="c", u59d3_u540d="n", int_="i", id_2="two", model_config_="m"))
print(members.int_, members.id_2, members.u59d3_u540d, members.to_wire()["model_config"])
print(client.odd_values(OddValuesInput(big=9007199254740993, symbol="男", number=1)).big)
client.odd_unions(OddUnionsInput(items=[OddUnionsString()]))
"""


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("odd")
    command = [*node(), "tools/languages/odd-clients.ts", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return folder / "packages/clients-python/src"


def run(odd: Path, *command: str) -> str:
    result = subprocess.run([sys.executable, *command], cwd=odd, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_odd_clients_are_clean_by_mypy_strict(odd: Path) -> None:
    run(odd, "-m", "mypy", "--strict", "polyface")


def test_odd_clients_can_be_called(odd: Path) -> None:
    assert run(odd, "-c", PROGRAM).splitlines() == ["i two n m", "9007199254740993"]


def test_every_odd_model_can_be_built(odd: Path) -> None:
    names: Dict[str, Any] = {
        file.parent.name: json.loads(file.read_text("utf-8")) for file in odd.glob("polyface/*/operations.gen.json")
    }
    assert "odd_names" in names and len(names) > 8
    program = "; ".join(f"from polyface.{name} import *" for name in names)
    run(odd, "-c", f"import pydantic; {program}; [one.model_rebuild() for one in list(globals().values()) if hasattr(one, 'model_rebuild')]")
