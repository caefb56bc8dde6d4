/** The median of some numbers. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Half of the distance between the quartiles, as a part of the median. */
export function spread(values: readonly number[]): number {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / median(values);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const position = (sorted.length - 1) * part;
  const [lower, upper] = [sorted[Math.floor(position)]!, sorted[Math.ceil(position)]!];
  return lower + (upper - lower) * (position - Math.floor(position));
}
