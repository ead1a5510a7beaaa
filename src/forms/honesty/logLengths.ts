import type { HonestyRule } from './HonestyRule.ts';
import { isLinear, type ScalePoint } from './scalePoints.ts';

export const LOG_LENGTHS: HonestyRule = {
  code: 'log-lengths',
  title: '长短不用对数刻度',
  why: '对数刻度没有零，长短的比例不是数的比例：一百倍画成两倍。',
  instead: '改用 dot（scale: log），它只比位置；或用等距的刻度',
};

/** Lengths that grow with the logarithm of values. */
export function isLogarithmic(points: readonly ScalePoint[]): boolean {
  return points.length > 2 && points.every(({ value }) => value > 0) && isLinear(points, Math.log);
}
