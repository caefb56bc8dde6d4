"""The errors of a call. Every text in them passes the redactor."""

from typing import Any, Mapping, Optional, Union

from polyface._runtime.client.call.diagnosis import diagnosis_of
from polyface._runtime.client.call.response import retry_after, safe_headers
from polyface._runtime.client.call.steps import Broken
from polyface._runtime.errors import ResponseError, TransportError, UnexpectedResponseError, VendorError
from polyface._runtime.operation.decode import Failure, Unexpected
from polyface._runtime.operation.operations import Operation
from polyface._runtime.schema.redact import Redactor
from polyface._runtime.signing.explanation import SigningTexts
from polyface._runtime.wire.message import WireResponse

_MESSAGE = 2000

_BY_STATUS = {
    429: ("throttled", "backoff"),
    500: ("internal", "backoff"),
    502: ("unavailable", "backoff"),
    503: ("unavailable", "backoff"),
    504: ("unavailable", "backoff"),
}


def transport_error(operation: Operation, broken: Broken, redact: Redactor, attempts: int) -> TransportError:
    """The error of an attempt without a response."""
    return TransportError(
        reason=broken.reason,
        detail=redact(broken.detail, 500),
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
    redact: Redactor,
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
        "headers": safe_headers(response, redact),
        "attempts": attempts,
        "service": operation.service["id"],
        "operation": operation.id,
    }
    if isinstance(decoded, Unexpected):
        start = redact(response.body[:65_536].decode("utf-8", "replace"), 200)
        return UnexpectedResponseError(detail=_detail(response, decoded, redact), body_start=start, **about)
    about.update(operation.error_info(decoded.code, response.status, decoded.message) or {})
    return _vendor_error(decoded, about, redact, diagnosis_of(response, decoded, texts))


def _vendor_error(
    decoded: Failure, about: Mapping[str, Any], redact: Redactor, diagnosis: Optional[str]
) -> VendorError:
    return VendorError(
        code=redact(decoded.code, 200),
        request_id=decoded.request_id and redact(decoded.request_id, 200),
        vendor_message=redact(decoded.message, _MESSAGE),
        diagnosis=diagnosis and redact(diagnosis, _MESSAGE),
        **about,
    )


def _detail(response: WireResponse, decoded: Unexpected, redact: Redactor) -> str:
    proxy = ". The proxy requires authentication: pass its user and password" if response.status == 407 else ""
    return redact(decoded.detail, _MESSAGE) + proxy
