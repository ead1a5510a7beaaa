import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderSongFont } from '../../../src/typeset/renderSongFont.ts';

const font = readFileSync(
  'node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2',
);

describe('renderSongFont', () => {
  it('makes the same small woff2 of the same characters', async () => {
    const characters = '一座城市把招商拆成个格子来数0123456789，。';
    const [first, second] = [await renderSongFont(font, characters), await renderSongFont(font, characters)];
    expect(Buffer.from(first).subarray(0, 4).toString()).toBe('wOF2');
    expect(first.length).toBeLessThan(10_000);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
