"""Importing a client is cheap: what only a call needs is imported with the first call."""

import copy
import pickle
import subprocess
import sys

import pytest

import polyface
import polyface.tencent_faceid as tencent


def test_importing_a_client_imports_neither_pydantic_nor_the_models_nor_the_connection_pool() -> None:
    code = "import sys; from polyface.tencent_faceid import TencentFaceid; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert "polyface.tencent_faceid.client" in loaded
    slow = {"pydantic", "httpx", "httpcore", "asyncio", "email.utils", "polyface.tencent_faceid.models"}
    assert slow.isdisjoint(loaded)
    started = subprocess.run([sys.executable, "-c", "import sys; print(*sys.modules)"], capture_output=True, text=True)
    standard = {name for name in loaded if not name.startswith("polyface")} - set(started.stdout.split())
    assert standard <= {"__future__"}, "importing a client imports no module of the standard library"


def test_every_public_name_of_the_package_can_be_imported_and_is_listed() -> None:
    assert all(getattr(polyface, name) is not None for name in polyface.__all__)
    assert set(polyface.__all__) <= set(dir(polyface)) and "TencentFaceid" in dir(tencent)
    assert sorted(set(dir(polyface))) == dir(polyface)
    with pytest.raises(AttributeError, match="has no attribute 'Missing'"):
        getattr(polyface, "Missing")


def test_credentials_are_immutable_and_can_be_compared_copied_and_pickled() -> None:
    key = polyface.Credentials("k", "s", "t")
    for action in (lambda: setattr(key, "secret", "x"), lambda: delattr(key, "secret")):
        with pytest.raises(AttributeError, match="Credentials are immutable"):
            action()
    assert key == copy.copy(key) == pickle.loads(pickle.dumps(key)) != polyface.Credentials("k", "s")
    assert len({key, copy.deepcopy(key)}) == 1 and repr(key) == "Credentials(key_id='k')"


def test_every_public_name_of_a_service_can_be_imported_and_no_other() -> None:
    assert all(getattr(tencent, name) is not None for name in tencent.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'Missing'"):
        getattr(tencent, "Missing")
