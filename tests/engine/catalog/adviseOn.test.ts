import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../src/catalog/read/adviseOn.ts';
import { zhAdvice } from '../../../src/i18n/problems/zh/zhAdvice.ts';

const advise = (name: string, valid: readonly string[]): string => zhAdvice(adviseOn(name, valid));

describe('adviseOn', () => {
  it('names the nearest and lists the valid', () => {
    expect(advise('lolipop', ['bar', 'lollipop'])).toBe('是不是“lollipop”？可用的有：bar、lollipop');
  });

  it('takes swapped letters for the same word', () => {
    expect(advise('bra', ['area', 'bar'])).toContain('是不是“bar”？');
  });

  it('suggests nothing far away', () => {
    expect(advise('zzzzzz', ['bar'])).toBe('可用的有：bar');
  });

  it('counts what is too long to list', () => {
    expect(
      advise(
        'zzzzzz',
        Array.from({ length: 21 }, (_, index) => `bar-${index}`),
      ),
    ).toBe('可用的共 21 个');
  });
});
