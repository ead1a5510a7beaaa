/** A value and the length or place it is drawn at. */
export interface ScalePoint {
  readonly key: string;
  readonly text: string;
  readonly value: number;
  readonly px: number;
}

/** Heads of stems and the feathers of “about” part a mark's end from its value by so much. */
export const SLACK_PX = 9;

/** Whether places grow evenly with some measure of the values. */
export function isLinear(
  points: readonly ScalePoint[],
  measure: (value: number) => number,
  slackPx = SLACK_PX,
): boolean {
  const sorted = points.toSorted((one, other) => one.value - other.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first.value === last.value) return true;
  const perUnit = (last.px - first.px) / (measure(last.value) - measure(first.value));
  if (perUnit <= 0) return false;
  const isAt = ({ value, px }: ScalePoint): boolean =>
    Math.abs(first.px + perUnit * (measure(value) - measure(first.value)) - px) <= slackPx;
  return points.every(isAt);
}

/** Whether lengths are all the same multiple of their values. */
export function isProportional(points: readonly ScalePoint[]): boolean {
  const largest = largestOf(points);
  if (largest === undefined || largest.value === 0) return points.every(({ px }) => px <= SLACK_PX);
  return points.every(({ value, px }) => Math.abs((largest.px / largest.value) * value - px) <= SLACK_PX);
}

export function largestOf(points: readonly ScalePoint[]): ScalePoint | undefined {
  return points.toSorted((one, other) => other.value - one.value)[0];
}
