/** Sends a request to the control API of the mock server. */
export type Control = (method: string, path: string, body?: object) => Promise<any>;

/** Returns a function that sends requests to the control API of the mock server at an address. Throws an error if one is refused. */
export function controlOf(mock: string): Control {
  return async (method, path, body) => {
    const response = await fetch(`${mock}/__polyface/${path}`, {
      method,
      headers: { 'x-polyface-control': '1' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return response.json();
  };
}
