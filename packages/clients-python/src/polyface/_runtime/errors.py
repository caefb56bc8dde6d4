"""The errors of a call. None contains a secret, a signature or a value of the input."""

from typing import Any, Mapping, Optional, Sequence

from polyface._runtime.schema.issue import Issue, format_issues


class PolyfaceError(Exception):
    """The root of every error that a call raises."""

    service: str
    """The service: ``tencent-faceid``."""
    operation: str
    """The operation: ``getFaceIdToken``."""
    attempts: int
    """How many times the request was sent."""

    def __init__(self, message: str, *, service: str, operation: str, attempts: int = 0) -> None:
        super().__init__(message)
        self.service = service
        self.operation = operation
        self.attempts = attempts


class InvalidInputError(PolyfaceError):
    """The input does not fit the operation. Nothing was sent."""

    issues: Sequence[Issue]
    """The first 100 violations."""

    def __init__(self, *, issues: Sequence[Issue], service: str, operation: str) -> None:
        message = f"{operation}: invalid input, nothing was sent: {format_issues(issues, 'the input')}"
        super().__init__(message, service=service, operation=operation)
        self.issues = issues


class CredentialsError(PolyfaceError):
    """The credentials provider failed or returned unusable credentials. Nothing was sent; see ``__cause__``."""


class TransportError(PolyfaceError):
    """No response arrived. Whether the vendor carried out the call is unknown, unless ``sent`` is false."""

    reason: str
    """``timeout``, ``deadline`` or ``network``."""
    sent: bool
    """Whether bytes of the request may have left."""

    def __init__(self, *, reason: str, detail: str, sent: bool, service: str, operation: str, attempts: int) -> None:
        message = f"{operation}: no response from {service} ({reason}): {detail}"
        super().__init__(message, service=service, operation=operation, attempts=attempts)
        self.reason = reason
        self.sent = sent


class ResponseError(PolyfaceError):
    """A response arrived and is not a success: the root of :class:`VendorError` and :class:`UnexpectedResponseError`."""

    status: int
    """The HTTP status: 200 at some vendors."""
    kind: str
    """``invalid-request``, ``unauthenticated``, ``forbidden``, ``not-found``, ``throttled``, ``quota``, ``billing``,
    ``unavailable``, ``internal`` or ``unknown``."""
    retry: str
    """Whether the same call may be made again: ``never``, ``backoff``, ``clock``, ``nonce`` or ``credentials``."""
    retry_after: Optional[float]
    """Seconds the vendor asks to wait, by ``Retry-After``."""
    headers: Mapping[str, str]
    """The headers of the response that are safe to log."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        kind: str,
        retry: str,
        retry_after: Optional[float],
        headers: Mapping[str, str],
        **call: Any,
    ) -> None:
        super().__init__(message, **call)
        self.status = status
        self.kind = kind
        self.retry = retry
        self.retry_after = retry_after
        self.headers = headers


class VendorError(ResponseError):
    """The vendor refused the call. ``code`` may be one that is not documented: its ``kind`` is then ``unknown``."""

    code: str
    """The vendor's code, as text."""
    request_id: Optional[str]
    """Name it when you ask the vendor's support."""
    vendor_message: str
    """The vendor's own words. They may change: branch on ``code`` or ``kind``."""
    diagnosis: Optional[str]
    """Why the signature was refused, if the server's response allows to find out. Part of the message."""

    def __init__(
        self,
        *,
        code: str,
        request_id: Optional[str],
        vendor_message: str,
        diagnosis: Optional[str] = None,
        **response: Any,
    ) -> None:
        request = "" if request_id is None else f", request {request_id}"
        where = f"{response['service']} returned {code} (HTTP {response['status']}{request})"
        text = vendor_message if diagnosis is None else f"{vendor_message} {diagnosis}"
        super().__init__(f"{response['operation']}: {where}: {text}", **response)
        self.diagnosis = diagnosis
        self.code = code
        self.request_id = request_id
        self.vendor_message = vendor_message


class UnexpectedResponseError(ResponseError):
    """The response is not one that the vendor documents: a proxy, a portal, a changed API."""

    body_start: str
    """The first characters of the body, without what was sensitive in the request."""

    def __init__(self, *, detail: str, body_start: str, **response: Any) -> None:
        where = f"unexpected response from {response['service']} (HTTP {response['status']})"
        super().__init__(f"{response['operation']}: {where}: {detail}", **response)
        self.body_start = body_start
