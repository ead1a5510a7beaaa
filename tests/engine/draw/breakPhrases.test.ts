import { describe, expect, it } from 'vitest';
import { breakPhrases } from '../../../src/typeset/breakPhrases.ts';

describe('breakPhrases', () => {
  it('gives back every character of every piece', () => {
    const pieces = ['再生铝产能', '约2.8倍', '于电解铝，已接近铝加工能力'];
    expect(breakPhrases(pieces).map((parts) => parts.map((part) => part.text).join(''))).toEqual(pieces);
  });

  it('never breaks inside a word', () => {
    const parts = breakPhrases(['绕猕猴桃园走一圈，是一场马拉松'])[0]?.map((part) => part.text) ?? [];
    expect(parts.join('|')).toBe('绕猕猴桃园走|一圈，|是一场|马拉松');
  });

  it('prefers to break after punctuation, also at the seam of two pieces', () => {
    const parts = breakPhrases(['一年里，', '竣工最多']);
    expect(parts[1]?.[0]?.before).toBe('clause');
    expect(parts[0]?.[0]?.before).toBe('none');
  });

  it('keeps a number with the word before it: a place to break takes away the space a browser sets between them', () => {
    const [words = [], figure = []] = breakPhrases(['派到吃劲岗位的年轻干部', '76名']);
    expect([...words, ...figure].map(({ text, before }) => (before === 'none' ? text : `|${text}`)).join('')).toBe(
      '派到|吃劲|岗位的|年轻|干部76名',
    );
  });
});
