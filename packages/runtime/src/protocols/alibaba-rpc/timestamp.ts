/** A moment as the vendor writes it: UTC, to the second, `2026-01-30T03:24:05Z`. */
export function formatTimestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The milliseconds since 1970 of such a text; `undefined` when it has another form. */
export function parseTimestamp(value: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) return undefined;
  const milliseconds = Date.parse(value);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/** How far the clock of a request may be off, in milliseconds: the product's error tables say 15 minutes, the page on V2 says 31. */
export const tolerance: number = 15 * 60_000;
