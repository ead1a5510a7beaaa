import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../../src/catalog/read/didYouMean.ts';

describe('didYouMean', () => {
  it('names the nearest and lists the valid', () => {
    expect(didYouMean('lolipop', ['bar', 'lollipop'])).toBe('是不是“lollipop”？可用的有：bar、lollipop');
  });

  it('takes swapped letters for the same word', () => {
    expect(didYouMean('bra', ['area', 'bar'])).toContain('是不是“bar”？');
  });

  it('suggests nothing far away', () => {
    expect(didYouMean('zzzzzz', ['bar'])).toBe('可用的有：bar');
  });

  it('counts what is too long to list', () => {
    expect(
      didYouMean(
        'zzzzzz',
        Array.from({ length: 21 }, (_, index) => `bar-${index}`),
      ),
    ).toBe('可用的共 21 个');
  });
});
