"""The errors of a call. Every text in them passes the redactor."""

from typing import Any, Mapping, Optional, Sequence, Union

from polyface._runtime.decode import Failure, Unexpected
from polyface._runtime.diagnosis import diagnosis_of
from polyface._runtime.errors import ResponseError, TransportError, UnexpectedResponseError, VendorError
from polyface._runtime.explanation import SigningTexts
from polyface._runtime.message import WireResponse
from polyface._runtime.operations import Operation
from polyface._runtime.redact import redact
from polyface._runtime.response import retry_after, safe_headers
from polyface._runtime.steps import Broken

_BY_STATUS = {
    429: ("throttled", "backoff"),
    500: ("internal", "backoff"),
    502: ("unavailable", "backoff"),
    503: ("unavailable", "backoff"),
    504: ("unavailable", "backoff"),
}


def transport_error(operation: Operation, broken: Broken, secrets: Sequence[str], attempts: int) -> TransportError:
    """The error of an attempt without a response."""
    return TransportError(
        reason=broken.reason,
        detail=redact(broken.detail, secrets, 500),
        sent=broken.sent,
        attempts=attempts,
        service=operation.service["id"],
        operation=operation.id,
    )


def response_error(
    operation: Operation,
    response: WireResponse,
    decoded: Union[Failure, Unexpected],
    *,
    texts: Optional[SigningTexts],
    secrets: Sequence[str],
    attempts: int,
    now: int,
) -> ResponseError:
    """The error of a response that is not a success. ``texts``: what the client signed."""
    kind, retry = _BY_STATUS.get(response.status, ("unknown", "never"))
    about = {
        "status": response.status,
        "kind": kind,
        "retry": retry,
        "retry_after": retry_after(response, now),
        "headers": safe_headers(response, secrets),
        "attempts": attempts,
        "service": operation.service["id"],
        "operation": operation.id,
    }
    if isinstance(decoded, Unexpected):
        start = redact(response.body[:65_536].decode("utf-8", "replace"), secrets, 200)
        return UnexpectedResponseError(detail=_detail(response, decoded, secrets), body_start=start, **about)
    about.update(operation.error_info(decoded.code, response.status, decoded.message) or {})
    return _vendor_error(decoded, about, secrets, diagnosis_of(response, decoded, texts))


def _vendor_error(
    decoded: Failure, about: Mapping[str, Any], secrets: Sequence[str], diagnosis: Optional[str]
) -> VendorError:
    return VendorError(
        code=redact(decoded.code, secrets, 200),
        request_id=decoded.request_id and redact(decoded.request_id, secrets, 200),
        vendor_message=redact(decoded.message, secrets),
        diagnosis=diagnosis and redact(diagnosis, secrets),
        **about,
    )


def _detail(response: WireResponse, decoded: Unexpected, secrets: Sequence[str]) -> str:
    proxy = ". The proxy requires authentication: pass its user and password" if response.status == 407 else ""
    return redact(decoded.detail, secrets) + proxy
