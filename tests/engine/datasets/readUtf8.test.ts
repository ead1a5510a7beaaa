import { describe, expect, it } from 'vitest';
import { readUtf8 } from '../../../src/datasets/readUtf8.ts';

const read = (...bytes: number[]) => readUtf8(Uint8Array.from(bytes), 'f.csv');

describe('readUtf8', () => {
  it('reads UTF-8 without a word', () => {
    expect(readUtf8(new TextEncoder().encode('数\n'), 'f.csv')).toEqual({ text: '数\n', problems: [] });
  });

  it('reads a CSV as Excel saves it, with a BOM', () => {
    expect(read(0xef, 0xbb, 0xbf, 0x61)).toEqual({ text: 'a', problems: [] });
  });

  it('tells of a BOM elsewhere and goes on without it', () => {
    const { text, problems } = readUtf8(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), 'f.yaml');
    expect(text).toBe('a');
    expect(problems.map(({ code }) => code)).toEqual(['byte-order-mark']);
  });

  it('knows GBK by its bytes, names it and says on which line it begins', () => {
    const { text, problems } = read(0x61, 0x0a, 0xd6, 0xd0);
    expect(text).toBe('a\n中');
    expect(problems[0]).toMatchObject({
      code: 'encoding-error',
      message: 'encoding-error/gbk',
      line: 2,
    });
  });
});
