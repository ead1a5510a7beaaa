import type { FormRow, HonestyProblem } from '../Form.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const BROKEN_WHOLE: HonestyRule = {
  code: 'parts-not-whole',
  title: '各部分相加等于总数',
  why: '画成一个总数分出来的几部分，读者就当它们凑得齐；凑不齐，少掉的或多出的就被图抹掉了。',
  instead: '查对数据，补齐 rows；不是一个总数分出来的，改用 bar',
};

// Sums of decimals are not exact: 0.1 + 0.2.
const ROUNDING = 1e-9;

/** Parts of a whole are in its unit and add up to it. */
export function findBrokenWhole(parts: readonly FormRow[], whole: FormRow): readonly HonestyProblem[] {
  const sum = Number(parts.reduce((total, row) => total + row.figure.value, 0).toPrecision(12));
  // A missing value has been reported already.
  if (Number.isNaN(sum)) return [];
  const isOneUnit = parts.every((row) => row.figure.unit === whole.figure.unit);
  if (isOneUnit && Math.abs(sum - whole.figure.value) <= ROUNDING * Math.abs(whole.figure.value)) return [];
  const terms = parts.map((row) => (isOneUnit ? row.figure.value : row.text)).join(' + ');
  const found = isOneUnit ? `${terms} = ${sum}，总数却是 ${whole.figure.value}` : `${terms}，总数却是 ${whole.text}`;
  return [breach(BROKEN_WHOLE, found)];
}
