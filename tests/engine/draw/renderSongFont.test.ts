import { describe, expect, it } from 'vitest';
import { renderSongFont } from '../../../src/typeset/renderSongFont.ts';

describe('renderSongFont', () => {
  it('makes the same small woff2 of the same characters', async () => {
    const characters = '一座城市把招商拆成个格子来数0123456789，。';
    const [first, second] = [await renderSongFont(characters), await renderSongFont(characters)];
    expect(Buffer.from(first).subarray(0, 4).toString()).toBe('wOF2');
    expect(first.length).toBeLessThan(10_000);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
