import type { FormRow, HonestyProblem } from '../Form.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

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
