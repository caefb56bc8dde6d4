"""The samples of the documentation: every one is run as it is shown, but for the endpoint of the mock server."""

import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List

import pytest
from conftest import KEY
from support import control, raised

from polyface import VendorError


def program(sample: Dict[str, Any], url: str) -> Any:
    code = sample["python"].replace("(Credentials(", f"(endpoint={url + '/' + sample['service']!r}, credentials=Credentials(")
    assert code != sample["python"]
    return compile(code, f"{sample['operation']}.py", "exec")


def test_every_sample_prints_the_documented_response(
    mock_url: str, sample_cases: List[Dict[str, Any]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    control(mock_url, "POST", "reset")
    monkeypatch.setenv("KEY_ID", KEY["keyId"])
    monkeypatch.setenv("SECRET", KEY["secret"])
    for sample in sample_cases:
        exec(program(sample, mock_url), {})
        assert capsys.readouterr().out.strip(), sample["operation"]
    assert len(sample_cases) > 30


def test_a_wrong_secret_fails_every_sample_with_the_error_of_the_vendor(
    mock_url: str, sample_cases: List[Dict[str, Any]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KEY_ID", KEY["keyId"])
    monkeypatch.setenv("SECRET", "wrong-secret")
    for sample in sample_cases:
        error = raised(lambda: exec(program(sample, mock_url), {}))
        assert isinstance(error, VendorError), sample["operation"]
        assert capsys.readouterr().out == ""


def test_every_sample_is_clean_by_mypy_strict(sample_cases: List[Dict[str, Any]], tmp_path: Path) -> None:
    files = [tmp_path / f"sample_{index}.py" for index, _ in enumerate(sample_cases)]
    for file, sample in zip(files, sample_cases):
        file.write_text(sample["python"], "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", *map(str, files)]
    result = subprocess.run(command, cwd=Path(__file__).resolve().parents[1], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
