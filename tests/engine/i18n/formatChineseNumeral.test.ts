import { describe, expect, it } from 'vitest';
import { formatChineseNumeral } from '../../../src/i18n/formatChineseNumeral.ts';

describe('formatChineseNumeral', () => {
  it.each([
    [0, '零'],
    [2, '两'],
    [4, '四'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [98, '九十八'],
    [100, '一百'],
    [103, '一百零三'],
    [110, '一百一十'],
    [112, '一百一十二'],
    [1007, '一千零七'],
    [2040, '二千零四十'],
  ])('%i is %s', (count, text) => {
    expect(formatChineseNumeral(count)).toBe(text);
  });

  it.each([-1, 1.5, 10_000])('refuses %s', (count) => {
    expect(() => formatChineseNumeral(count)).toThrow(RangeError);
  });
});
