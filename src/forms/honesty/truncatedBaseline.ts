import type { HonestyRule } from './HonestyRule.ts';
import { isLinear, type ScalePoint } from './scalePoints.ts';

export const TRUNCATED_BASELINE: HonestyRule = {
  code: 'baseline-not-zero',
  title: '长短从零画起',
  why: '从零以上的数画起，差一成的两个数可以画成差一倍。',
  instead: '刻度从零起；差别太小看不出，就写出差值，或改用 dot，它比位置，不比长短',
};

/** Lengths that grow evenly with values but from somewhere else than zero. */
export function isTruncated(points: readonly ScalePoint[]): boolean {
  return isLinear(points, (value) => value);
}
