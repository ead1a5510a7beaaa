import { describe, expect, it } from 'vitest';
import { checkDate } from '../../../src/catalog/check/checkDate.ts';

const codeOf = (at: string, words: string) => checkDate(at, words)?.code ?? null;

describe('checkDate', () => {
  it.each([
    ['2023-09-07', '9月7日'],
    ['2023-09', '2023年9月'],
    ['2030', '2030年'],
    ['2023-09', 'September 2023'],
    ['2023', '今年'],
  ])('takes %s for %s', (at, words) => {
    expect(codeOf(at, words)).toBeNull();
  });

  it('refuses what is no ISO date', () => {
    expect(codeOf('2023年9月', '9月')).toBe('invalid-date');
    expect(codeOf('2023-13', '13月')).toBe('invalid-date');
  });

  it('refuses words that say another date, or a number', () => {
    expect(codeOf('2023-09', '8月')).toBe('date-mismatch');
    expect(codeOf('2023-09', '9个')).toBe('date-mismatch');
  });
});
