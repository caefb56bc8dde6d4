"""How a call works: validate, encode, then limit, sign, send and decode per attempt. Does no I/O itself.

The steps are a generator: it yields what is to be done and gets the result sent in, from a blocking or an async client.
"""

from typing import Any, Generator, List, Mapping, Optional, Tuple, Union
from urllib.parse import urlsplit

from polyface._runtime.client.call.events import ErrorEvent, Events, RequestEvent, ResponseEvent, RetryEvent, WaitEvent
from polyface._runtime.client.call.failures import response_error, transport_error
from polyface._runtime.client.call.limiter import limiter_of
from polyface._runtime.client.call.options import Clock, Options
from polyface._runtime.client.call.response import safe_headers
from polyface._runtime.client.call.retries import Retries
from polyface._runtime.client.call.steps import Broken, CallResult, GetCredentials, Send, Sleep, Step
from polyface._runtime.errors import CredentialsError, InvalidInputError, PolyfaceError, TransportError
from polyface._runtime.operation.decode import Success
from polyface._runtime.operation.encode import Call
from polyface._runtime.operation.operations import Operation
from polyface._runtime.operation.validate_request import validate_request
from polyface._runtime.protocols.client_protocol import PROTOCOLS
from polyface._runtime.schema.issue import Issue
from polyface._runtime.schema.redact import Redactor, sensitive_values
from polyface._runtime.signing.credentials import Credentials
from polyface._runtime.signing.explanation import Explanation
from polyface._runtime.wire.endpoint import parse_endpoint
from polyface._runtime.wire.message import WireRequest, WireResponse

_TIME_ON_THE_WAY = 2.0
_DEFAULT_TIMEOUT = 30.0


class CallSteps:
    """One call."""

    def __init__(
        self,
        options: Options,
        clock: Clock,
        events: Events,
        operation: Operation,
        input: Mapping[str, Any],
        timeout: Optional[float],
        deadline: Optional[float],
    ) -> None:
        self._options = options
        self._clock = clock
        self._events = events
        self._operation = operation
        self._input = input
        self._protocol = PROTOCOLS[operation.service["protocol"]]
        self._retries = Retries(options, clock, operation)
        self._now = options.environment.monotonic
        self._timeout = timeout or options.timeout or _timeout_of(operation)
        limit = deadline or options.deadline
        self._latest = float("inf") if limit is None else self._now() + limit
        self._attempts = 0
        self._signed_at = 0
        self._redact = Redactor(())

    def run(self) -> Generator[Step, Any, CallResult]:
        """The steps; returns the success, raises a :class:`PolyfaceError`."""
        try:
            return (yield from self._run())
        except PolyfaceError as error:
            self._events.error(ErrorEvent(*self._call(), self._attempts, error))
            raise

    def explain(self) -> Generator[Step, Any, Explanation]:
        """The steps up to a signed request."""
        self._check()
        credentials = yield from self._credentials()
        signed = self._signed(credentials)
        canonical_request, text = self._protocol.texts(signed)
        mask = Redactor([credentials.secret, credentials.session_token or ""])
        return Explanation(
            method=signed.method,
            url=mask(signed.origin + signed.target),
            headers={name: mask(value) for name, value in signed.headers},
            canonical_request=None if canonical_request is None else mask(canonical_request),
            string_to_sign=mask(text),
            signature=self._protocol.signature(signed),
        )

    def _run(self) -> Generator[Step, Any, CallResult]:
        self._check()
        while True:
            credentials = yield from self._credentials()
            yield from self._wait_for_quota(credentials)
            self._attempts += 1
            request = self._signed(credentials)
            result = yield from self._exchange(request, credentials)
            outcome = self._outcome(request, credentials, result)
            if isinstance(outcome, CallResult):
                return outcome
            retry = self._retries.after(outcome, result, self._attempts, self._signed_at)
            if retry is None or self._now() + retry.delay >= self._latest:
                raise outcome
            self._events.retry(RetryEvent(*self._call(), self._attempts, retry.reason, retry.delay, outcome))
            if retry.delay > 0:
                yield Sleep(retry.delay)

    def _check(self) -> None:
        issues = self._missing_options() or validate_request(self._operation, self._input, self._options.options)
        if issues:
            service, operation = self._call()
            raise InvalidInputError(issues=issues, service=service, operation=operation)

    def _missing_options(self) -> List[Issue]:
        given = self._options.options
        missing = [name for name in self._operation.required_options if not given.get(name)]
        return [Issue("", "required", f"requires the option {name}: set it on the client") for name in missing]

    def _call(self) -> Tuple[str, str]:
        return self._operation.service["id"], self._operation.id

    def _credentials(self) -> Generator[Step, Any, Credentials]:
        result = yield GetCredentials(self._attempt_time())
        if isinstance(result, Credentials):
            return result
        service, operation = self._call()
        detail = f"the credentials provider failed ({type(result).__name__})"
        message = f"{operation}: no credentials for {service}, nothing was sent: {detail}"
        raise CredentialsError(message, attempts=self._attempts, service=service, operation=operation) from result

    def _wait_for_quota(self, credentials: Credentials) -> Generator[Step, Any, None]:
        rate = self._operation.rate_limit
        if not rate or not self._options.rate_limit:
            return
        limiter = limiter_of(self._operation.service["id"], self._operation.id, credentials.key_id, rate)
        wait = limiter.reserve(self._now(), self._latest)
        if wait < 0:
            raise self._broken(Broken("deadline", "the deadline passes before the rate limit allows the call", False))
        if wait > 0:
            self._events.wait(WaitEvent(*self._call(), self._attempts + 1, wait))
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

    def _exchange(
        self, request: WireRequest, credentials: Credentials
    ) -> Generator[Step, Any, Union[WireResponse, Broken]]:
        timeout = self._attempt_time()
        if not self._events.is_observed:
            result: Union[WireResponse, Broken] = yield Send(request, timeout)
            return result
        redact = self._redactor(request, credentials)
        headers = {name: redact(value) for name, value in request.headers}
        url = redact(request.origin + request.path)
        about = (*self._call(), self._attempts)
        self._events.request(RequestEvent(*about, request.method, url, headers, len(request.body)))
        start = self._now()
        result = yield Send(request, timeout)
        if isinstance(result, WireResponse):
            safe = safe_headers(result, redact)
            duration = self._now() - start
            self._events.response(ResponseEvent(*about, result.status, safe, len(result.body), duration))
        return result

    def _attempt_time(self) -> float:
        left = self._latest - self._now()
        if left <= 0:
            raise self._broken(Broken("deadline", "the deadline passed", self._attempts > 0))
        return min(self._timeout, left)

    def _redactor(self, request: WireRequest, credentials: Credentials) -> Redactor:
        secrets = [credentials.secret, credentials.session_token or "", self._protocol.signature(request)]
        return Redactor([*secrets, *sensitive_values(self._input, self._operation.input)])

    def _outcome(
        self, request: WireRequest, credentials: Credentials, result: Union[WireResponse, Broken]
    ) -> Union[CallResult, PolyfaceError]:
        decoded = None if isinstance(result, Broken) else self._protocol.decode(self._operation, result)
        if isinstance(decoded, Success):
            assert isinstance(result, WireResponse)
            return CallResult(decoded.data, decoded.request_id, result.status, dict(result.headers), self._attempts)
        self._redact = self._redactor(request, credentials)
        if isinstance(result, Broken):
            return self._broken(result)
        assert decoded is not None
        return response_error(
            self._operation,
            result,
            decoded,
            texts=self._protocol.texts(request),
            redact=self._redact,
            attempts=self._attempts,
            now=self._options.environment.now(),
        )

    def _broken(self, broken: Broken) -> TransportError:
        return transport_error(self._operation, broken, self._redact, self._attempts)


def _timeout_of(operation: Operation) -> float:
    return _DEFAULT_TIMEOUT if operation.timeout is None else operation.timeout / 1000 + _TIME_ON_THE_WAY
