"""The options of a client, checked."""

import math
from typing import Any, Mapping, NamedTuple, Optional
from urllib.parse import SplitResult

from polyface._runtime.schema.validate import Schema, validate
from polyface._runtime.signing.environment import Environment


class Options(NamedTuple):
    """What the calls of a client share."""

    endpoint: Optional[SplitResult]
    """``None``: the vendor's, which may differ by operation."""
    options: Mapping[str, Any]
    signing: Mapping[str, Any]
    timeout: Optional[float]
    deadline: Optional[float]
    max_retries: int
    rate_limit: bool
    renewable: bool
    environment: Environment


class Clock:
    """The clock of a client: the system's, corrected once by a server's ``Date``."""

    def __init__(self) -> None:
        self.offset = 0


def positive(name: str, value: Any) -> Any:
    """The value; raises a ``ValueError`` that names the option where it is no positive, finite number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value) or value <= 0:
        raise ValueError(f"{name}: must be a positive, finite number.")
    return value


def service_options(options: Mapping[str, Any], schemas: Mapping[str, Schema]) -> Mapping[str, Any]:
    """The options of a service; raises a ``ValueError`` that names one that is not valid."""
    for name, value in options.items():
        issues = [] if value is None else validate(value, schemas.get(name, {"type": "string"}))
        if issues:
            raise ValueError(f"{name}: {issues[0].message}.")
    return options


def signing_options(signing: Mapping[str, Any]) -> Mapping[str, Any]:
    """The options of a signature; raises a ``ValueError`` that names one that is wrong."""
    version, method, valid_for = (signing.get(name) for name in ("signatureVersion", "signatureMethod", "validFor"))
    if version not in (None, "V2", "V3"):
        raise ValueError('signature_version: must be "V2" or "V3".')
    if method not in (None, "HmacSHA256", "HmacSHA1"):
        raise ValueError('signature_method: must be "HmacSHA256" or "HmacSHA1".')
    if valid_for is not None:
        positive("valid_for", valid_for)
    return signing
