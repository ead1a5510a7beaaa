import type { FormRow, HonestyProblem } from '../Form.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const TOO_MANY_UNITS: HonestyRule = {
  code: 'too-many-units',
  title: '一个标记代表一个，标记要数得过来',
  why: '密到数不清，一个一个画就失去了意义，只剩一片颜色。',
  instead: '改用 bar 或 counts',
};

export const TOO_MANY_ROWS: HonestyRule = {
  code: 'too-many-rows',
  title: '一张图里的行，并排放得下、看得过来',
  why: '挤在一起，标签只能缩小或省掉，读者分不清谁是谁。',
  instead: '在 rows 里只留要紧的几行，或改用 bar、counts',
};

/** More marks than this are neither countable nor light. */
export const MOST_UNITS = 3000;

/** A mark for each thing counted, up to a number that can be counted. */
export function findTooManyUnits(rows: readonly FormRow[], most = MOST_UNITS): readonly HonestyProblem[] {
  const total = rows.reduce((sum, row) => sum + row.figure.value, 0);
  return !(total > most) ? [] : [breach(TOO_MANY_UNITS, `一共要画 ${total} 个标记，最多 ${most} 个`)];
}

/** As many rows as a form has room for. */
export function findTooManyRows(rows: readonly FormRow[], most: number): readonly HonestyProblem[] {
  return rows.length <= most ? [] : [breach(TOO_MANY_ROWS, `${rows.length} 行，这种图形最多画 ${most} 行`)];
}
