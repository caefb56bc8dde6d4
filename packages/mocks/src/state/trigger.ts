import type { Environment } from '@polyface/runtime';
import { validate } from '@polyface/runtime/server';
import { StateError, stateError } from './state-error.ts';
import type { State } from './state.ts';

/** Lets an event happen to the memory of a service. Throws a `StateError` that says what can happen, or why this cannot. */
export function trigger(
  state: State | undefined,
  service: string,
  name: string,
  told: unknown,
  environment: Environment,
): void {
  if (!state) throw new StateError(`${service} remembers nothing: give its mock a state (polyface-mock: --stateful)`);
  const { events } = state;
  const event = Object.hasOwn(events, name) ? events[name] : undefined;
  if (!event) {
    const known = Object.keys(events);
    const there = known.length > 0 ? `There is ${known.join(', ')}` : 'It knows of none';
    throw new StateError(`${service} has no event ${JSON.stringify(name)}. ${there}`);
  }
  const [first, ...others] = validate(told, event.input);
  if (first) throw stateError(name, [first, ...others]);
  const hindrance = event.run(told, { now: environment.now(), uuid: () => environment.uuid() });
  if (hindrance !== undefined) throw new StateError(`${name}: ${hindrance}`);
}
