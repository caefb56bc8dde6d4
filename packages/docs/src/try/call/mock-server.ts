const key = 'polyface:mock-server';

/** The address of the mock server that the panels of the whole site call; `''` for the mock in the page. */
export function serverAddress(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Remembers the address. Returns whether it is one of this machine: a call with demo values must not leave it. */
export function setServerAddress(address: string): boolean {
  const text = address.trim().replace(/\/+$/, '');
  if (text !== '' && !isLoopback(text)) return false;
  if (text === '') localStorage.removeItem(key);
  else localStorage.setItem(key, text);
  return true;
}

function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}

/** Makes the mock server return a simulated response to the next call of an operation, named `<service>/<operationId>`. */
export async function simulateOnServer(address: string, operation: string, simulate: string): Promise<void> {
  const scenario = scenarioOf(simulate);
  if (!scenario) return;
  const response = await fetch(`${address}/__polyface/scenarios`, {
    method: 'PUT',
    headers: { 'x-polyface-control': '1' },
    body: JSON.stringify({ [operation]: { ...scenario, once: true } }),
  }).catch((cause: unknown) => {
    throw new UnreachableServerError(address, { cause });
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}

/** No response could be read: no server listens at the address, or its responses are not for pages. */
export class UnreachableServerError extends Error {
  constructor(address: string, options: ErrorOptions) {
    super(`No response of ${address} can be read by this page.`, options);
    this.name = 'UnreachableServerError';
  }
}

function scenarioOf(simulate: string): object | undefined {
  if (simulate === '' || simulate === 'wrong-secret') return undefined;
  if (simulate === 'slow') return { delay: 1_500 };
  return simulate === 'drop' ? { does: 'drop' } : { code: simulate };
}
