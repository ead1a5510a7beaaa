import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../src/i18n/problems/faultOf.ts';
import { sayProblems } from '../../../src/i18n/problems/sayProblems.ts';

const problems = (count: number, file = 'data/a/data.csv') =>
  Array.from({ length: count }, (_, index) => ({ ...faultOf('typed-number', '3'), file, line: index + 1 }));

describe('sayProblems', () => {
  it('says the first twenty of a kind in a file, and how many more there are', () => {
    const lines = sayProblems(problems(100_000), 'zh');
    expect(lines).toHaveLength(21);
    expect(lines[19]).toMatch(/^data\/a\/data\.csv:20 /u);
    expect(lines[20]).toBe('data/a/data.csv [typed-number] ……同样的还有 99980 处');
    expect(sayProblems(problems(25), 'en').at(-1)).toBe('data/a/data.csv [typed-number] … and 5 more');
  });

  it('says all of twenty, of each file and kind', () => {
    const other = { ...faultOf('heading-level', 4), file: 'data/a/data.csv' };
    const all = [...problems(20), ...problems(20, 'data/b/data.csv'), other];
    expect(sayProblems(all, 'en')).toHaveLength(41);
  });
});
