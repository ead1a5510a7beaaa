import { describe, expect, it } from 'vitest';
import { updatedOn } from '../../../src/publish/updatedOn.ts';

const correction = (date: string) => ({ date, text: '…' });

describe('updatedOn', () => {
  it('is the day of publication while nothing was corrected', () => {
    expect(updatedOn({ published: '2024-05-01', corrections: [] })).toBe('2024-05-01');
  });

  it('is the day of the last correction, in whatever order they stand', () => {
    const corrections = [correction('2024-06-02'), correction('2024-07-09'), correction('2024-06-30')];
    expect(updatedOn({ published: '2024-05-01', corrections })).toBe('2024-07-09');
  });
});
