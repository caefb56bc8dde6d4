"""How a call works: validate, encode, then limit, sign, send and decode per attempt. Does no I/O itself.

The steps are a generator: it yields what is to be done and gets the result sent in, from a blocking or an async client.
"""

from typing import Any, Generator, List, Mapping, NamedTuple, Optional, Sequence, Union
from urllib.parse import urlsplit

from polyface._runtime.credentials import Credentials
from polyface._runtime.decode import Failure, Success, Unexpected
from polyface._runtime.encode import Call
from polyface._runtime.endpoint import parse_endpoint
from polyface._runtime.errors import (
    CredentialsError,
    InvalidInputError,
    PolyfaceError,
    ResponseError,
    TransportError,
    UnexpectedResponseError,
    VendorError,
)
from polyface._runtime.issue import Issue
from polyface._runtime.limiter import limiter_of
from polyface._runtime.message import WireRequest, WireResponse
from polyface._runtime.operations import Operation
from polyface._runtime.options import Clock, Options
from polyface._runtime.protocols import PROTOCOLS
from polyface._runtime.redact import redact, sensitive_texts
from polyface._runtime.response import backoff, retry_after, safe_headers, server_time
from polyface._runtime.validate_request import validate_request

_TIME_ON_THE_WAY = 2.0
_DEFAULT_TIMEOUT = 30.0
_CLOCK_RESOLUTION = 2_000
_BY_STATUS = {
    429: ("throttled", "backoff"),
    500: ("internal", "backoff"),
    502: ("unavailable", "backoff"),
    503: ("unavailable", "backoff"),
    504: ("unavailable", "backoff"),
}


class GetCredentials(NamedTuple):
    """Asks for credentials; the result is :class:`Credentials` or an exception."""

    timeout: float


class Sleep(NamedTuple):
    """Asks to wait."""

    seconds: float


class Send(NamedTuple):
    """Asks to send; the result is a response or a :class:`Broken`."""

    request: WireRequest
    timeout: float


class Broken(NamedTuple):
    """Why no response arrived."""

    reason: str
    detail: str
    sent: bool
    permanent: bool = False
    """Whether every request fails the same way: the certificate is not accepted, or a proxy refuses."""


Step = Union[GetCredentials, Sleep, Send]


class CallSteps:
    """One call."""

    def __init__(
        self,
        options: Options,
        clock: Clock,
        operation: Operation,
        input: Mapping[str, Any],
        timeout: Optional[float],
        deadline: Optional[float],
    ) -> None:
        self._options = options
        self._clock = clock
        self._operation = operation
        self._input = input
        self._protocol = PROTOCOLS[operation.service["protocol"]]
        self._now = options.environment.monotonic
        self._timeout = timeout or options.timeout or _timeout_of(operation)
        limit = deadline or options.deadline
        self._latest = float("inf") if limit is None else self._now() + limit
        self._attempts = 0
        self._signed_at = 0
        self._once: List[str] = []
        self._secrets: Sequence[str] = ()

    def run(self) -> Generator[Step, Any, Success]:
        """The steps; returns the success, raises a :class:`PolyfaceError`."""
        issues = self._missing_options() or validate_request(self._operation, self._input, self._options.options)
        if issues:
            raise InvalidInputError(issues=issues, **self._call())
        while True:
            credentials = yield from self._credentials()
            yield from self._wait_for_quota(credentials)
            self._attempts += 1
            request = self._signed(credentials)
            result = yield Send(request, self._attempt_time())
            outcome = self._outcome(request, credentials, result)
            if isinstance(outcome, Success):
                return outcome
            wait = self._wait_before_retry(outcome, result)
            if wait is None:
                raise outcome
            if wait > 0:
                yield Sleep(wait)

    def _missing_options(self) -> List[Issue]:
        given = self._options.options
        missing = [name for name in self._operation.required_options if not given.get(name)]
        return [Issue("", "required", f"requires the option {name}: set it on the client") for name in missing]

    def _call(self) -> Mapping[str, Any]:
        return {"service": self._operation.service["id"], "operation": self._operation.id}

    def _credentials(self) -> Generator[Step, Any, Credentials]:
        result = yield GetCredentials(self._attempt_time())
        if isinstance(result, Credentials):
            return result
        name = type(result).__name__
        detail = f"the credentials provider failed ({name})"
        message = f"{self._operation.id}: no credentials for {self._call()['service']}, nothing was sent: {detail}"
        raise CredentialsError(message, attempts=self._attempts, **self._call()) from result

    def _wait_for_quota(self, credentials: Credentials) -> Generator[Step, Any, None]:
        rate = self._operation.rate_limit
        if not rate or not self._options.rate_limit:
            return
        limiter = limiter_of(self._operation.service["id"], self._operation.id, credentials.key_id, rate)
        wait = limiter.reserve(self._now(), self._latest)
        if wait < 0:
            raise self._broken(Broken("deadline", "the deadline passes before the rate limit allows the call", False))
        if wait > 0:
            yield Sleep(wait)

    def _signed(self, credentials: Credentials) -> WireRequest:
        options = self._options
        environment = options.environment
        endpoint = options.endpoint or parse_endpoint(self._operation.service["endpoint"])
        call = Call(self._operation, self._input, endpoint, options.options, environment.uuid)
        request = self._protocol.encode(call, options.signing)
        now = self._signed_at = environment.now() + self._clock.offset
        signing = {**options.signing, "serviceHost": urlsplit(self._operation.service["endpoint"]).netloc}
        return self._protocol.sign(request, credentials, now, environment.uuid(), signing)

    def _attempt_time(self) -> float:
        left = self._latest - self._now()
        if left <= 0:
            raise self._broken(Broken("deadline", "the deadline passed", self._attempts > 0))
        return min(self._timeout, left)

    def _outcome(
        self, request: WireRequest, credentials: Credentials, result: Union[WireResponse, Broken]
    ) -> Union[Success, PolyfaceError]:
        decoded = None if isinstance(result, Broken) else self._protocol.decode(self._operation, result)
        if isinstance(decoded, Success):
            return decoded
        self._secrets = [
            credentials.secret,
            credentials.session_token or "",
            self._protocol.signature(request),
            *sensitive_texts(self._input, self._operation.input),
        ]
        if isinstance(result, Broken):
            return self._broken(result)
        assert decoded is not None
        return self._refused(result, decoded)

    def _broken(self, broken: Broken) -> TransportError:
        detail = redact(broken.detail, self._secrets, 500)
        return TransportError(
            reason=broken.reason, detail=detail, sent=broken.sent, attempts=self._attempts, **self._call()
        )

    def _refused(self, response: WireResponse, decoded: Union[Failure, Unexpected]) -> ResponseError:
        kind, retry = _BY_STATUS.get(response.status, ("unknown", "never"))
        about = {
            "status": response.status,
            "kind": kind,
            "retry": retry,
            "retry_after": retry_after(response, self._options.environment.now()),
            "headers": safe_headers(response, self._secrets),
            "attempts": self._attempts,
            **self._call(),
        }
        if isinstance(decoded, Unexpected):
            start = redact(response.body[:65_536].decode("utf-8", "replace"), self._secrets, 200)
            return UnexpectedResponseError(detail=self._detail(response, decoded), body_start=start, **about)
        info = self._operation.error_info(decoded.code, response.status, decoded.message)
        about.update(info or {})
        request_id = decoded.request_id and redact(decoded.request_id, self._secrets, 200)
        return VendorError(
            code=redact(decoded.code, self._secrets, 200),
            request_id=request_id,
            vendor_message=redact(decoded.message, self._secrets),
            **about,
        )

    def _detail(self, response: WireResponse, decoded: Unexpected) -> str:
        proxy = ". The proxy requires authentication: pass its user and password" if response.status == 407 else ""
        return redact(decoded.detail, self._secrets) + proxy

    def _wait_before_retry(self, error: PolyfaceError, result: Union[WireResponse, Broken]) -> Optional[float]:
        """Seconds to wait before the next attempt; ``None`` where there is none."""
        wait = self._advised_wait(error, result)
        if wait is None or self._attempts > self._options.max_retries:
            return None
        return None if self._now() + wait >= self._latest else wait

    def _advised_wait(self, error: PolyfaceError, result: Union[WireResponse, Broken]) -> Optional[float]:
        """As :meth:`_wait_before_retry`, whatever the number of attempts. Corrects the clock if the vendor says it is wrong."""
        random = self._options.environment.random()
        idempotent = self._operation.idempotent
        if isinstance(result, Broken):
            is_retried = not result.permanent and result.reason != "deadline" and (idempotent or not result.sent)
            return backoff(self._attempts, None, random, False) if is_retried else None
        assert isinstance(error, ResponseError)
        if error.retry == "backoff":
            throttled = error.kind == "throttled"  # refused before it was carried out
            return backoff(self._attempts, error.retry_after, random, throttled) if idempotent or throttled else None
        if error.retry == "nonce":
            return 0.0
        if error.retry in self._once or error.retry == "never":
            return None
        self._once.append(error.retry)
        if error.retry == "clock":
            return 0.0 if self._correct_clock(result) else None
        return 0.0 if self._options.renewable else None

    def _correct_clock(self, response: WireResponse) -> bool:
        """Whether the request was signed with a wrong time. Another call may have corrected the clock since."""
        at = server_time(response)
        if at is None:
            return False
        now = self._options.environment.now()
        if abs(at - now - self._clock.offset) >= _CLOCK_RESOLUTION:
            self._clock.offset = at - now
        return abs(at - self._signed_at) >= _CLOCK_RESOLUTION


def _timeout_of(operation: Operation) -> float:
    return _DEFAULT_TIMEOUT if operation.timeout is None else operation.timeout / 1000 + _TIME_ON_THE_WAY
