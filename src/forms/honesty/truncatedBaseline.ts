import type { HonestyRule } from './HonestyRule.ts';
import { isLinear, type ScalePoint } from './scalePoints.ts';

export const TRUNCATED_BASELINE: HonestyRule = {
  code: 'baseline-not-zero',
  title: { zh: '长短从零画起', en: 'Lengths start at zero' },
  why: {
    zh: '从零以上的数画起，差一成的两个数可以画成差一倍。',
    en: 'Started above zero, two values a tenth apart can be drawn one twice the other.',
  },
  instead: {
    zh: '刻度从零起；差别太小看不出，就写出差值，或改用 dot，它比位置，不比长短',
    en: 'Start the scale at zero; if the difference is too small to see, state it, or use dot, which compares positions, not lengths',
  },
};

/** Lengths that grow evenly with values but from somewhere else than zero. */
export function isTruncated(points: readonly ScalePoint[]): boolean {
  return isLinear(points, (value) => value);
}
