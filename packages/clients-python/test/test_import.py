"""Importing a client is cheap: what only a call needs is imported with the first call."""

import subprocess
import sys

import pytest

import polyface.tencent_faceid as tencent


def test_importing_a_client_imports_neither_pydantic_nor_the_models_nor_the_connection_pool() -> None:
    code = "import sys; from polyface.tencent_faceid import TencentFaceid; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert "polyface.tencent_faceid.client" in loaded
    slow = {"pydantic", "httpx", "httpcore", "asyncio", "email.utils", "polyface.tencent_faceid.models"}
    assert slow.isdisjoint(loaded)


def test_every_public_name_of_a_service_can_be_imported_and_no_other() -> None:
    assert all(getattr(tencent, name) is not None for name in tencent.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'Missing'"):
        getattr(tencent, "Missing")
