import { findSimilarName, InvalidOptionsError, type Issue } from '@polyface/runtime';
import type { Clients, ServiceName } from './configuration.ts';
import type { FacadeService } from './service.ts';

/**
 * Creates the clients of the configured services, which are some of `services`. Throws an `InvalidOptionsError` for an unknown service, for no service or for options
 * that are not valid. The paths of its issues begin with the name of the service.
 */
export function createClients(services: readonly FacadeService[], configuration: unknown): Partial<Clients> {
  const entries = entriesOf(configuration).filter(([, options]) => options !== undefined);
  if (entries.length === 0) throw invalid([noService]);
  return Object.fromEntries(entries.map(([name, options]) => [name, createNamed(services, name, options)]));
}

const noService: Issue = {
  path: '',
  rule: 'required',
  message: 'the configuration names no service. Add one, such as { tencentFaceid: { credentials } }',
};

function entriesOf(configuration: unknown): [name: string, options: unknown][] {
  const refuse = (message: string) => invalid([{ path: '', rule: 'type', message }]);
  let entries: [string, unknown][] | undefined;
  try {
    entries = isPlainObject(configuration) ? Object.entries(configuration) : undefined;
  } catch {
    throw refuse('the configuration cannot be read: reading one of its members throws an error');
  }
  if (entries) return entries;
  throw refuse('the configuration must be an object such as { tencentFaceid: { credentials } }');
}

/** Whether a value is an object with members of its own, not a list or a `Map`. */
function isPlainObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function createNamed(services: readonly FacadeService[], name: string, options: unknown): Clients[ServiceName] {
  const service = services.find((one) => one.name === name);
  if (!service) {
    const names = services.map((one) => one.name);
    const similar = findSimilarName(name, names);
    const fix = similar ? `Did you mean ${similar}?` : `Use ${names.join(', ')}.`;
    throw invalid([{ path: '', rule: 'unknown', message: `unknown service ${name.slice(0, 100)}. ${fix}` }]);
  }
  try {
    return service.create(options);
  } catch (error) {
    if (!(error instanceof InvalidOptionsError)) throw error;
    throw invalid(error.issues.map((issue) => ofService(name, issue)));
  }
}

/** An issue of all options of a service is a sentence: `the options must be an object`. */
function ofService(name: string, issue: Issue): Issue {
  return issue.path === ''
    ? { ...issue, message: `${name}: ${issue.message}` }
    : { ...issue, path: `/${name}${issue.path}` };
}

function invalid(issues: readonly Issue[]): InvalidOptionsError {
  return new InvalidOptionsError({ service: 'polyface', operation: '', caller: 'createPolyface', issues });
}
