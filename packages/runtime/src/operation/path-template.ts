import { percentDecode } from '../wire/percent-encoding.ts';

/** A path with `{name}` for each parameter, prepared for matching. */
export interface PathTemplate {
  /** Whether a path matches. */
  matches(path: string): boolean;
  /** Returns the decoded values of the parameters, by name. The path may have other segments before; none if it does not match. */
  values(path: string): ReadonlyMap<string, string>;
}

const templates = new Map<string, PathTemplate>();

/**
 * Parses a path with parameters. A value has no slash, and the first of two parameters in one segment takes as few characters as possible.
 */
export function parsePathTemplate(path: string): PathTemplate {
  const parsed = templates.get(path) ?? createTemplate(path);
  templates.set(path, parsed);
  return parsed;
}

function createTemplate(path: string): PathTemplate {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
  const expression = path
    .split(/\{[^}]*\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('([^/]+?)');
  const whole = new RegExp(`^${expression}$`);
  const withPrefix = new RegExp(`^(?:.*)${expression}$`);
  return {
    matches: (one) => whole.test(one),
    values(one) {
      const match = whole.exec(one) ?? withPrefix.exec(one) ?? [];
      return new Map(
        names.flatMap((name, index) =>
          match[index + 1] === undefined ? [] : [[name, percentDecode(match[index + 1]!)]],
        ),
      );
    },
  };
}
