"""Carries out the steps of calls for asyncio."""

import asyncio
import inspect
from typing import Any, AsyncIterator, Mapping, Optional

from polyface._runtime.client.call.steps import Broken, CallResult, GetCredentials, Sleep, Step, StepGenerator, broken
from polyface._runtime.client.modes import EXPLANATION, RESPONSE, taken_mode
from polyface._runtime.client.settings import Settings
from polyface._runtime.operation.paging import Pages
from polyface._runtime.signing.check_credentials import check_credentials
from polyface._runtime.transport.pool import AsyncPoolTransport
from polyface._runtime.transport.transport import AsyncTransport


class AsyncCaller:
    """The calls of an async client."""

    def __init__(self, settings: Settings, transport: Optional[AsyncTransport]) -> None:
        self._settings = settings
        self._transport: AsyncTransport = transport or AsyncPoolTransport()
        self._own = transport is None

    async def call(self, operation: str, input: Any, output: Optional[str], options: Mapping[str, Any]) -> Any:
        mode = taken_mode()
        steps = self._settings.steps(operation, input, options)
        if mode == EXPLANATION:
            return await self._run(steps.explain())
        result: CallResult = await self._run(steps.run())
        response = self._response(result, operation, output)
        return response if mode == RESPONSE else response.data

    async def pages(self, operation: str, input: Any, output: str, options: Mapping[str, Any]) -> AsyncIterator[Any]:
        pages = Pages(self._settings.operations[operation], input)
        while not pages.is_last:
            result = await self._run(self._settings.steps(operation, pages.input, options).run())
            pages.turn(result.data)
            yield self._response(result, operation, output).data

    async def close(self) -> None:
        if self._own and isinstance(self._transport, AsyncPoolTransport):
            await self._transport.aclose()

    def _response(self, result: CallResult, operation: str, output: Optional[str]) -> Any:
        from polyface._runtime.client.output import api_response

        return api_response(self._settings.operations, operation, result, output)

    async def _run(self, steps: StepGenerator) -> Any:
        step = next(steps)
        while True:
            result = await self._do(step)
            try:
                step = steps.send(result)
            except StopIteration as done:
                return done.value

    async def _do(self, step: Step) -> Any:
        if isinstance(step, Sleep):
            return await asyncio.sleep(step.seconds)
        if isinstance(step, GetCredentials):
            try:
                return check_credentials(await asyncio.wait_for(self._provided(), step.timeout))
            except Exception as error:
                return error
        try:
            sending = self._transport.send(step.request, step.timeout, self._settings.max_bytes)
            return await asyncio.wait_for(sending, step.timeout)
        except asyncio.TimeoutError:
            return Broken("timeout", f"timed out after {step.timeout:g} s", True)
        except Exception as error:
            return broken(error)

    async def _provided(self) -> Any:
        provider = self._settings.provider
        value = provider() if callable(provider) else provider
        return await value if inspect.isawaitable(value) else value
