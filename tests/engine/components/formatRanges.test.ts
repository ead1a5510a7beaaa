import { describe, expect, it } from 'vitest';
import { formatRanges } from '../../../src/publish/formatRanges.ts';

describe('formatRanges', () => {
  it.each([
    [[36], '36'],
    [[4, 19, 21], '4、19、21'],
    [[3, 5, 6], '3、5、6'],
    [[3, 4, 5, 6, 9], '3–6、9'],
    [[], ''],
  ])('%j is %s', (numbers, text) => {
    expect(formatRanges(numbers, '、')).toBe(text);
  });
});
