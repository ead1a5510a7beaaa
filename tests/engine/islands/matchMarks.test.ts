import { describe, expect, it } from 'vitest';
import { matchMarks, type MarkIdentity } from '../../../src/islands/chart/matchMarks.ts';

const mark = (part: Partial<MarkIdentity>): MarkIdentity => ({
  group: '',
  tag: 'rect',
  key: '',
  words: '',
  anchor: '',
  geometry: '',
  ...part,
});

describe('matchMarks', () => {
  it('follows a key through any order', () => {
    const before = [mark({ group: 'a' }), mark({ group: 'b' })];
    expect(matchMarks(before, [...before].reverse())).toEqual([1, 0]);
  });

  it('tells marks of one group apart by kind and place', () => {
    const before = [mark({ group: 'a' }), mark({ group: 'a' }), mark({ group: 'a', tag: 'line' })];
    const after = [mark({ group: 'a', tag: 'line' }), mark({ group: 'a' }), mark({ group: 'a' })];
    expect(matchMarks(before, after)).toEqual([2, 0, 1]);
  });

  it('never makes one word of another', () => {
    const before = [mark({ group: 'a', tag: 'text', words: '183', geometry: 'x=0' })];
    expect(matchMarks(before, [mark({ group: 'a', tag: 'text', words: '183个', geometry: 'x=0' })])).toEqual([null]);
  });

  it('knows by its place what only changed its key', () => {
    const before = [mark({ group: 'mu', geometry: 'x=1' }), mark({ group: 'mu', geometry: 'x=2' })];
    const after = [mark({ group: 'hectares', geometry: 'x=2' }), mark({ group: 'hectares', geometry: 'x=3' })];
    expect(matchMarks(before, after)).toEqual([1, null]);
  });

  it('gives each mark once', () => {
    const before = [mark({ group: 'a' })];
    expect(matchMarks(before, [mark({ group: 'a' }), mark({ group: 'a' })])).toEqual([0, null]);
  });
});
