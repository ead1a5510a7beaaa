import type { FormRow, HonestyProblem } from '../Form.ts';
import { type HonestyRule, breach } from './HonestyRule.ts';
import { type CitableFigure, isDerived } from '../../model/Figure.ts';

export const NEGATIVE_VALUE: HonestyRule = {
  code: 'negative-value',
  title: '长短、多少只能表示零以上的数',
  why: '没有负的长度。硬画出来，亏的和赚的就一样长。',
  instead: '换一种图形，或去掉这一行',
};

export const ALL_ZERO: HonestyRule = {
  code: 'all-zero',
  title: '至少有一行大于零，才有长短、多少可画',
  why: '都是零，就没有尺；画什么长短都是编的。',
  instead: '改用 counts，把零写出来',
};

/** A scale needs one value above zero. */
export function findAllZero(rows: readonly FormRow[]): readonly HonestyProblem[] {
  const isZero = rows.length > 0 && rows.every((row) => row.figure.value === 0);
  return isZero ? [breach(ALL_ZERO, `${rows.map((row) => row.key).join('、')} 都是零`)] : [];
}

/** A chart draws something, and lengths cannot be negative. */
export function findNoRows(rows: readonly FormRow[]): readonly HonestyProblem[] {
  if (rows.length === 0)
    return [{ code: 'no-rows', found: '一行也没有', expected: '至少一行', fix: '在 rows 里写上要画的行' }];
  return rows
    .filter((row) => !(row.figure.value >= 0))
    .map((row) =>
      breach(
        NEGATIVE_VALUE,
        Number.isNaN(row.figure.value) ? `${row.key} 没有数值` : `${row.key} 是负数（${row.text}）`,
      ),
    );
}

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

export const IMPLAUSIBLE: HonestyRule = {
  code: 'implausible-at-scale',
  title: '存疑的数只照录，不按比例画',
  why: '按比例画出来，一个多半印错的数就和可信的数一样有了分量。',
  instead: '从 rows 里去掉它，或改用 panels，它会注明存疑',
};

export function isImplausible(figure: CitableFigure): boolean {
  return !isDerived(figure) && figure.flag === 'implausible';
}

/** A figure flagged as implausible is not drawn to scale as if it were sound. */
export function findImplausible(rows: readonly FormRow[]): readonly HonestyProblem[] {
  return rows
    .filter(({ figure }) => isImplausible(figure))
    .map((row) => breach(IMPLAUSIBLE, `${row.key}（${row.text}）标为存疑，却要按比例画`));
}
