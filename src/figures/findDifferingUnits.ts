/** The unit a number is printed in, and the counting words that its dataset says count the same thing. */
export interface Counted {
  readonly unit: string;
  readonly countsAlike: readonly string[];
}

/**
 * The units, in order of appearance, that keep numbers from being added or set on one axis. None if they share one, or if
 * every dataset they come from says that these counting words count the same thing.
 */
export function findDifferingUnits(numbers: readonly Counted[]): readonly string[] {
  const units = [...new Set(numbers.map(({ unit }) => unit))];
  const isAlike = units.length < 2 || numbers.every(({ countsAlike }) => saysAlike(countsAlike, units));
  return isAlike ? [] : units;
}

/** Whether a dataset's `countsAlike` covers all of these units. */
export function saysAlike(countsAlike: readonly string[], units: readonly string[]): boolean {
  return units.every((unit) => countsAlike.includes(unit));
}
