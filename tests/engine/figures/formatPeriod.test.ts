import { expect, it } from 'vitest';
import { formatPeriod } from '../../../src/figures/formatPeriod.ts';

it.each([
  ['2030', '2030年', '2030'],
  ['2023-09', '2023年9月', 'September 2023'],
  ['2023-09-08', '2023年9月8日', '8 September 2023'],
  ['2022-09/2023-09', '2022年9月至2023年9月', 'September 2022 to September 2023'],
])('formatPeriod says %s in words', (period, zh, en) => {
  expect(formatPeriod(period, 'zh')).toBe(zh);
  expect(formatPeriod(period, 'en')).toBe(en);
});
