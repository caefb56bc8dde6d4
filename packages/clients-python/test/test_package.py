"""The package as a user gets it: its sdist, its wheel in an empty environment, and its types."""

import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path
from typing import List, Set

import pytest
from conftest import KEY
from support import control

PACKAGE = Path(__file__).resolve().parents[1]
SAMPLE = PACKAGE / "test/typing/sample.py"
MARKED: Set[int] = {
    number for number, line in enumerate(SAMPLE.read_text("utf-8").splitlines(), 1) if line.endswith("# error")
}


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sdist, and the wheel that is built from it."""
    folder = tmp_path_factory.mktemp("distributions")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder))
    return folder


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


PROGRAM = """
import sys, pathlib, polyface
from polyface.tencent_faceid import TencentFaceid, GetFaceIdTokenBusiness, Credentials
folder = pathlib.Path(polyface.__file__).parent
assert (folder / "py.typed").exists()
assert sys.prefix in str(folder), folder
person = GetFaceIdTokenBusiness(id_card="11204416541220243X", name="韦小宝")
print(TencentFaceid(Credentials("k", "s")), person)
for secret in sys.argv[3], "wrong":
    try:
        client = TencentFaceid(Credentials(sys.argv[2], secret), endpoint=sys.argv[1])
        print(bool(client.get_face_id_token(person).face_id_token))
    except polyface.VendorError as error:
        print(error.kind)
"""


def test_the_packages_hold_the_license_and_no_tests(distributions: Path) -> None:
    with zipfile.ZipFile(next(distributions.glob("*.whl"))) as wheel:
        names = wheel.namelist()
    with tarfile.open(next(distributions.glob("*.tar.gz"))) as sdist:
        sources = sdist.getnames()
    assert [name for name in names if name.endswith("/LICENSE")], names
    assert [name for name in sources if name.endswith("/LICENSE")], sources
    assert [name for name in names + sources if "/test" in name] == []
    assert any(name.endswith("tencent_faceid/operations.gen.json") for name in names)


def test_the_wheel_of_the_sdist_calls_the_mock_server_in_an_empty_environment(
    distributions: Path, mock_url: str, tmp_path: Path
) -> None:
    control(mock_url, "POST", "reset", {})
    venv.create(tmp_path / "empty", with_pip=True)
    python = tmp_path / "empty" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    run(str(python), "-m", "pip", "install", "--quiet", str(next(distributions.glob("*.whl"))))
    endpoint = f"{mock_url}/tencent-faceid"
    shown = run(str(python), "-I", "-c", PROGRAM, endpoint, KEY["keyId"], KEY["secret"], cwd=tmp_path).splitlines()
    client = "TencentFaceid(https://faceid.tencentcloudapi.com) compare_lib='BUSINESS' id_card='***' name='***'"
    assert shown[0].startswith(client)
    assert shown[1:] == ["True", "unauthenticated"]
