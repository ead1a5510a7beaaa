import type { FormRow, HonestyProblem } from '../Form.ts';
import { isImplausible } from './findImplausible.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const OUTLIER: HonestyRule = {
  code: 'outlier-hidden',
  title: '一条轴容得下每一个数：大的不截短，小的看得见',
  why: '截短的长条把悬殊藏了起来；被压得看不见的短条，读者只当没有。',
  instead: '把悬殊的行分到另一张图，或改用 dot（scale: log）、counts',
};

/** A length below this share of the longest is less than half a pixel on a phone. */
const SMALLEST_SHARE = 0.002;

/** On one scale no value is so large that another, above zero, is too short to be seen. */
export function findOutlier(rows: readonly FormRow[]): readonly HonestyProblem[] {
  const sound = rows.filter((row) => !isImplausible(row.figure));
  const largest = sound.toSorted((one, other) => other.figure.value - one.figure.value)[0];
  if (largest === undefined) return [];
  const lost = sound.filter(({ figure }) => figure.value > 0 && figure.value < largest.figure.value * SMALLEST_SHARE);
  if (lost.length === 0) return [];
  const names = lost.map((row) => `${row.key}（${row.text}）`).join('、');
  return [breach(OUTLIER, `和 ${largest.key}（${largest.text}）画在一把尺上，${names}短得看不见`)];
}
