"""Carries out the steps of calls, blocking."""

import time
from typing import Any, Iterator, Mapping, Optional

from polyface._runtime.client.call.steps import CallResult, GetCredentials, Sleep, Step, StepGenerator, broken
from polyface._runtime.client.modes import EXPLANATION, RESPONSE, taken_mode
from polyface._runtime.client.settings import Settings
from polyface._runtime.operation.paging import Pages
from polyface._runtime.signing.check_credentials import check_credentials
from polyface._runtime.transport.pool import PoolTransport
from polyface._runtime.transport.transport import Transport


class Caller:
    """The calls of a blocking client."""

    def __init__(self, settings: Settings, transport: Optional[Transport]) -> None:
        self._settings = settings
        self._transport: Transport = transport or PoolTransport()
        self._own = transport is None

    def call(self, operation: str, input: Any, output: Optional[str], options: Mapping[str, Any]) -> Any:
        mode = taken_mode()
        steps = self._settings.steps(operation, input, options)
        if mode == EXPLANATION:
            return self._run(steps.explain())
        result: CallResult = self._run(steps.run())
        response = self._response(result, operation, output)
        return response if mode == RESPONSE else response.data

    def pages(self, operation: str, input: Any, output: str, options: Mapping[str, Any]) -> Iterator[Any]:
        pages = Pages(self._settings.operations[operation], input)
        while not pages.is_last:
            result = self._run(self._settings.steps(operation, pages.input, options).run())
            pages.turn(result.data)
            yield self._response(result, operation, output).data

    def close(self) -> None:
        if self._own and isinstance(self._transport, PoolTransport):
            self._transport.close()

    def _response(self, result: CallResult, operation: str, output: Optional[str]) -> Any:
        from polyface._runtime.client.output import api_response  # with pydantic, which creating a client does without

        return api_response(self._settings.operations, operation, result, output)

    def _run(self, steps: StepGenerator) -> Any:
        step = next(steps)
        while True:
            result = self._do(step)
            try:
                step = steps.send(result)
            except StopIteration as done:
                return done.value

    def _do(self, step: Step) -> Any:
        settings = self._settings
        if isinstance(step, Sleep):
            return time.sleep(step.seconds)
        if isinstance(step, GetCredentials):
            try:
                return check_credentials(settings.provider() if callable(settings.provider) else settings.provider)
            except Exception as error:
                return error
        try:
            return self._transport.send(step.request, step.timeout, settings.max_bytes)
        except Exception as error:
            return broken(error)
