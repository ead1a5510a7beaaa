import type { FormRow, HonestyProblem } from '../Form.ts';

/** A chart draws something, and lengths cannot be negative. */
export function findNoRows(rows: readonly FormRow[]): readonly HonestyProblem[] {
  if (rows.length === 0)
    return [{ code: 'no-rows', found: '一行也没有', expected: '至少一行', fix: '在 rows 里写上要画的行' }];
  return rows
    .filter((row) => row.figure.value < 0)
    .map((row) => ({
      code: 'negative-value',
      found: `${row.key} 是负数（${row.text}）`,
      expected: '长短、多少只能表示零以上的数',
      fix: '换一种图形，或去掉这一行',
    }));
}
