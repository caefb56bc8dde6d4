import type { Environment } from '@polyface/runtime';
import { validate } from '@polyface/runtime/server';
import { StateError, stateError } from './state-error.ts';
import type { State } from './state.ts';

/** Triggers an event of a service's state. Throws a `StateError` if the event is unknown, its input is invalid or it cannot happen now. */
export function trigger(
  state: State | undefined,
  service: string,
  name: string,
  input: unknown,
  environment: Environment,
): void {
  if (!state) {
    throw new StateError(
      `${service} is not stateful. Create its mock with the option \`state\`, or start polyface-mock with --stateful.`,
    );
  }
  const { events } = state;
  const event = Object.hasOwn(events, name) ? events[name] : undefined;
  if (!event) {
    const names = Object.keys(events);
    const hint = names.length > 0 ? `Use ${names.join(', ')}.` : 'It has no events.';
    throw new StateError(`${service} has no event ${JSON.stringify(name)}. ${hint}`);
  }
  const [first, ...others] = validate(input, event.input);
  if (first) throw stateError(name, [first, ...others]);
  const obstacle = event.run(input, { now: environment.now(), uuid: () => environment.uuid() });
  if (obstacle !== undefined) throw new StateError(`${name}: ${obstacle}`);
}
