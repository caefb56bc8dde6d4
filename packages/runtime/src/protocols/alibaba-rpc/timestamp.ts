/** The latest time that was formatted. Many requests are signed within one second. */
let latest = { second: Number.NaN, text: '' };

/** Formats a time, in milliseconds since 1970, as UTC to the second: `2026-01-30T03:24:05Z`. */
export function formatTimestamp(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000);
  if (second !== latest.second) latest = { second, text: `${new Date(milliseconds).toISOString().slice(0, 19)}Z` };
  return latest.text;
}

/** Parses such a time into milliseconds since 1970; `undefined` if it has another format. */
export function parseTimestamp(value: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) return undefined;
  const milliseconds = Date.parse(value);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/**
 * The accepted clock difference in milliseconds. The error tables of LinkVisual say 15 minutes; Alibaba Cloud's documentation of version 2
 * says 31.
 */
export const tolerance: number = 15 * 60_000;
