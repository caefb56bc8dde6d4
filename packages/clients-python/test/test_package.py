"""The package as a user gets it: its wheel in an empty environment, and its types."""

import subprocess
import sys
import venv
from pathlib import Path
from typing import List, Set

PACKAGE = Path(__file__).resolve().parents[1]
SAMPLE = PACKAGE / "test/typing/sample.py"
MARKED: Set[int] = {
    number for number, line in enumerate(SAMPLE.read_text("utf-8").splitlines(), 1) if line.endswith("# error")
}


def run(*command: str, check: bool = True, cwd: Path = PACKAGE) -> str:
    result = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    assert not check or result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def lines_with_errors(output: str) -> List[int]:
    """The lines of the sample that a checker reports: `sample.py:12: error: …`, or `sample.py:12:5 - error: …`."""
    reported = [
        line.split("sample.py:")[1] for line in output.splitlines() if "sample.py:" in line and "error:" in line
    ]
    return [int(rest.split(":")[0]) for rest in reported]


def test_the_generated_code_and_the_runtime_are_clean_by_mypy_strict() -> None:
    run(sys.executable, "-m", "mypy", "--strict", "src")


def test_the_sample_is_clean_by_mypy_strict_but_for_what_must_not_type_check() -> None:
    output = run(sys.executable, "-m", "mypy", "--strict", str(SAMPLE), check=False)
    assert set(lines_with_errors(output)) == MARKED, output


def test_the_sample_is_clean_by_pyright_but_for_what_must_not_type_check() -> None:
    output = run(sys.executable, "-m", "pyright", "--pythonpath", sys.executable, str(SAMPLE), check=False)
    assert set(lines_with_errors(output)) == MARKED, output


def test_the_wheel_works_in_an_empty_environment(tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path))
    wheel = next(tmp_path.glob("*.whl"))
    venv.create(tmp_path / "empty", with_pip=True)
    python = tmp_path / "empty" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    run(str(python), "-m", "pip", "install", "--quiet", str(wheel))
    program = (
        "from polyface.tencent_faceid import TencentFaceid, GetFaceIdTokenBusiness, Credentials\n"
        "import polyface, pathlib\n"
        "assert pathlib.Path(polyface.__file__).with_name('py.typed').exists()\n"
        "print(TencentFaceid(Credentials('k', 's')), GetFaceIdTokenBusiness(id_card='1', name='n'))\n"
    )
    shown = run(str(python), "-I", "-c", program, cwd=tmp_path)
    assert shown.startswith(
        "TencentFaceid(https://faceid.tencentcloudapi.com) compare_lib='BUSINESS' id_card='***' name='***'"
    )
