import { expect, it } from 'vitest';
import { readMonth } from '../../../src/publish/readMonth.ts';

it.each([
  ['2023年9月（推断）', '2023-09'],
  ['2022年12月', '2022-12'],
  ['未载', null],
])('readMonth: %s is %s', (text, month) => {
  expect(readMonth(text)).toBe(month);
});
