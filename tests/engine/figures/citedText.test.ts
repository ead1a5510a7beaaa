import { describe, expect, it } from 'vitest';
import { sayProblem } from '../../../src/i18n/problems/formatProblem.ts';
import { formatCitedText } from '../../../src/figures/formatCitedText.ts';
import { readCitedText } from '../../../src/figures/readCitedText.ts';
import type { DerivedFigure } from '../../../src/model/Figure.ts';

const FIGURE: DerivedFigure = {
  id: 'works/ratio',
  dataset: 'works',
  row: 'ratio',
  label: { zh: '倍数', en: 'Ratio' },
  value: 2.76,
  valueText: '2.8',
  unit: '倍',
  hedge: 'about',
  nounEn: null,
  formula: '170 ÷ 61.5',
  working: { zh: '170万吨 ÷ 61.5万吨', en: '170 ÷ 61.5' },
  inputs: [],
};
const lookup = (id: string) => (id === FIGURE.id ? FIGURE : undefined);

describe('readCitedText', () => {
  it('takes figures, names and dates out of a text', () => {
    const text = '是{works/ratio}，{works/ratio:number}；{name:“1+1+17”}自{date:2023-09|2023年9月}起';
    expect(readCitedText(text)).toEqual([
      { kind: 'text', text: '是', start: 0 },
      { kind: 'figure', id: 'works/ratio', show: 'full', start: 1 },
      { kind: 'text', text: '，', start: 14 },
      { kind: 'figure', id: 'works/ratio', show: 'number', start: 15 },
      { kind: 'text', text: '；', start: 35 },
      { kind: 'name', text: '“1+1+17”', start: 36 },
      { kind: 'text', text: '自', start: 51 },
      { kind: 'date', at: '2023-09', text: '2023年9月', start: 52 },
      { kind: 'text', text: '起', start: 74 },
    ]);
  });

  it.each([
    ['{works/ratio', '花括号没有成对'],
    ['works/ratio}', '花括号没有成对'],
    ['{}', '花括号里应写'],
    ['{ratio}', '花括号里应写'],
    ['{works/ratio:unit}', '花括号里应写'],
    ['{name:}', '花括号里应写'],
    ['{date:9月|九月}', '日期 9月 不是 2023、2023-09 或 2023-09-07 的样子'],
  ])('says what is wrong with %s', (text, reason) => {
    const malformed = readCitedText(text).filter((segment) => segment.kind === 'malformed');
    const fixes = malformed.map(({ fault }) => sayProblem(fault, 'zh')[2]);
    expect(fixes).toEqual([expect.stringContaining(reason)]);
  });
});

describe('formatCitedText', () => {
  it('puts the figures in, in either language', () => {
    const segments = readCitedText('{works/ratio}/{works/ratio:number}/{name:“1+1”}/{date:2023|2023年}');
    expect(formatCitedText(segments, lookup, 'zh')).toBe('约2.8倍/约2.8/“1+1”/2023年');
    expect(formatCitedText(segments, lookup, 'en')).toBe('about 2.8 times/about 2.8/“1+1”/2023年');
  });

  it('throws on a figure that does not exist and on malformed braces', () => {
    expect(() => formatCitedText(readCitedText('{works/none}'), lookup, 'zh')).toThrow('[unknown-figure] works/none');
    expect(() => formatCitedText(readCitedText('{oops'), lookup, 'zh')).toThrow('[malformed-citation]');
  });
});
