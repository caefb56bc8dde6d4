"""What the calls of a client share."""

from typing import Any, Mapping, Optional
from urllib.parse import SplitResult

from polyface._runtime.client.call.call_steps import CallSteps
from polyface._runtime.client.call.events import Events, Hooks
from polyface._runtime.client.call.options import Clock, Options, positive, service_options, signing_options
from polyface._runtime.operation.operations import Operations
from polyface._runtime.signing.check_credentials import check_credentials
from polyface._runtime.signing.environment import SYSTEM, Environment
from polyface._runtime.wire.endpoint import parse_endpoint


class Settings:
    """The options of a client, checked, with its operations and its clock."""

    def __init__(
        self,
        operations: Operations,
        credentials: Any,
        *,
        options: Mapping[str, Any],
        signing: Mapping[str, Any],
        endpoint: Optional[str],
        timeout: Optional[float],
        deadline: Optional[float],
        max_retries: int,
        rate_limit: bool,
        max_response_bytes: int,
        hooks: Optional[Hooks],
        environment: Optional[Environment],
    ) -> None:
        if not callable(credentials):
            check_credentials(credentials)
        self.operations = operations
        self.provider = credentials
        self.max_bytes = positive("max_response_bytes", max_response_bytes)
        if isinstance(max_retries, bool) or not isinstance(max_retries, int) or max_retries < 0:
            raise ValueError("max_retries: must be a whole number, 0 or more.")
        self.options = Options(
            endpoint=parse_endpoint(endpoint) if endpoint else None,
            options=service_options(options, operations.service.get("options", {})),
            signing=signing_options(signing),
            timeout=None if timeout is None else positive("timeout", timeout),
            deadline=None if deadline is None else positive("deadline", deadline),
            max_retries=max_retries,
            rate_limit=rate_limit,
            renewable=callable(credentials),
            environment=environment or SYSTEM,
        )
        self.clock = Clock()
        self.events = Events(hooks)

    def endpoint(self) -> SplitResult:
        return self.options.endpoint or parse_endpoint(self.operations.service["endpoint"])

    def steps(self, operation: str, input: Any, options: Mapping[str, Any]) -> CallSteps:
        """The steps of a call. ``input`` is a model or what one has on the wire."""
        for name, value in options.items():
            if value is not None:
                positive(name, value)
        from polyface._runtime.operation.model import wire_value  # with pydantic, which creating a client does without

        wire = {} if input is None else wire_value(input)
        found = self.operations[operation]
        return CallSteps(self.options, self.clock, self.events, found, wire, options.get("timeout"), options.get("deadline"))
