import { describe, expect, it } from 'vitest';
import { lintProse, PLACEHOLDER } from '../../../src/catalog/check/lintProse.ts';

const codes = (text: string, locale: 'zh' | 'en' = 'zh') => lintProse(text, locale).map(({ code }) => code);

describe('lintProse', () => {
  it.each([
    ['镇上说,今年', 'half-width-punctuation'],
    ['真的?', 'half-width-punctuation'],
    ['镇(村)里', 'half-width-punctuation'],
    ['他说"好"', 'straight-quote'],
    ['等等...', 'ellipsis'],
    ['等等。。。', 'ellipsis'],
    ['等等…', 'ellipsis'],
    ['镇--村', 'dash'],
    ['镇—村', 'dash'],
    ['镇 村', 'space-in-chinese'],
    ['用 CSS 写', 'space-in-chinese'],
    [`收了 ${PLACEHOLDER}粮`, 'space-in-chinese'],
    ['好，，好', 'repeated-punctuation'],
    ['ＡＢ型', 'full-width-alphanumeric'],
    ['**加粗', 'literal-asterisk'],
    ['“半边', 'unbalanced-pair'],
    ['半边）', 'unbalanced-pair'],
    ['收了17个', 'typed-number'],
    ['收了十七个', 'typed-number'],
  ])('finds fault with %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it.each([
    '镇上说，今年收了——不少……',
    `占${PLACEHOLDER}，（其中）“一个”是《书》`,
    '见https://example.org/a',
    '他说：“好！”',
  ])('lets %s pass', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('holds English to no Chinese rule, only to cited numbers', () => {
    expect(codes('The town, it says, grew - "more".', 'en')).toEqual([]);
    expect(codes('It grew 17 kinds.', 'en')).toEqual(['typed-number']);
  });
});
