/** The latest second. It is the same for many responses. */
let latest = { second: Number.NaN, text: '' };

/** Formats a time in milliseconds since 1970 as an HTTP date: `Fri, 30 Jan 2026 08:00:00 GMT`. */
export function formatHttpDate(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000);
  if (second !== latest.second) latest = { second, text: new Date(milliseconds).toUTCString() };
  return latest.text;
}
