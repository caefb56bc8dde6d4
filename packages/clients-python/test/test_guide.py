"""The guide of the documentation: its programs print what it shows."""

import re
from contextlib import redirect_stdout
from io import StringIO

from conftest import KEY, ROOT
from support import control

GUIDE = ROOT / "packages/docs/src/content/docs/en/guides/python.md"
PROGRAM = re.compile(r"^```python run\n(.*?)^```\n\n```text output\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_every_program_of_the_guide_prints_what_the_guide_shows(mock_url: str) -> None:
    control(mock_url, "POST", "reset")
    programs = PROGRAM.findall(GUIDE.read_text("utf-8"))
    assert len(programs) > 3
    for code, output in programs:
        for shown, real in (("http://127.0.0.1:4010", mock_url), ("any-key", KEY["keyId"]), ("any-secret", KEY["secret"])):
            code = code.replace(shown, real)
        printed = StringIO()
        with redirect_stdout(printed):
            exec(compile(code, str(GUIDE), "exec"), {"__name__": "guide"})
        assert printed.getvalue() == output


def test_every_block_of_python_is_run() -> None:
    text = GUIDE.read_text("utf-8")
    assert text.count("```python") == len(PROGRAM.findall(text))
