import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../../src/figures/formatFigure.ts';
import { formatUnit } from '../../../src/figures/formatUnit.ts';
import { readPrintedFigure } from '../../../src/figures/readPrintedFigure.ts';
import { shiftDecimal } from '../../../src/figures/shiftDecimal.ts';
import { HEDGES, type Hedge } from '../../../src/model/Hedge.ts';
import { MEASURES, unitOf } from '../../../src/model/units.ts';

function figure(valueText: string, unit: string, hedge: Hedge = 'exact', nounEn: string | null = null) {
  return { valueText, unit, hedge, nounEn };
}

const UNSCALED = ['share', 'ratio'];
const UNITS = [
  ...MEASURES.flatMap(({ zh, dimension }) => (UNSCALED.includes(dimension) ? [zh] : [zh, `万${zh}`, `亿${zh}`])),
  '万',
  '亿',
  '万亿元',
];
const decimals = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.option(fc.integer({ min: 1, max: 9999 })))
  .map(([whole, fraction]) => (fraction === null ? String(whole) : `${whole}.${fraction}`));

describe('formatFigure', () => {
  it.each([
    [figure('61.5', '万吨'), '61.5万吨', '615,000 tonnes', '61.5', '615,000'],
    [figure('1000', '名', 'over', 'cadres'), '逾1000名', 'more than 1,000 cadres', '逾1000', 'more than 1,000'],
    [figure('167', '亿元'), '167亿元', 'RMB 16.7 billion', '167', '16.7 billion'],
    [figure('7400', '万元'), '7400万元', 'RMB 74 million', '7400', '74 million'],
    [figure('400', '亿元', 'nearly'), '近400亿元', 'nearly RMB 40 billion', '近400', 'nearly 40 billion'],
    [figure('500', '亿元', 'at_least'), '500亿元以上', 'at least RMB 50 billion', '500以上', 'at least 50 billion'],
    [figure('20', '个工作日', 'under'), '不到20个工作日', 'fewer than 20 working days', '不到20', 'fewer than 20'],
    [figure('3', '万吨', 'under'), '不到3万吨', 'less than 30,000 tonnes', '不到3', 'less than 30,000'],
    [figure('5', '家', 'up_to', 'firms'), '至多5家', 'up to 5 firms', '至多5', 'up to 5'],
    [figure('1000', '亿', 'over', 'yuan'), '逾1000亿', 'more than 100 billion yuan', '逾1000', 'more than 100 billion'],
    [figure('100', '亿立方米'), '100亿立方米', '10 billion cubic metres', '100', '10 billion'],
    [figure('2.8', '倍', 'about'), '约2.8倍', 'about 2.8 times', '约2.8', 'about 2.8'],
    [figure('30', '%'), '30%', '30%', '30', '30'],
    [figure('16.7', '万亩'), '16.7万亩', '167,000 mu', '16.7', '167,000'],
    [figure('1', '年'), '1年', '1 year', '1', '1'],
    [figure('-3', '个', 'exact', 'projects'), '−3个', '−3 projects', '−3', '−3'],
    [figure('1234.5678', '万吨'), '1234.5678万吨', '12,345,678 tonnes', '1234.5678', '12,345,678'],
  ])('%o', (given, zh, en, zhNumber, enNumber) => {
    expect(formatFigure(given, 'zh')).toBe(zh);
    expect(formatFigure(given, 'en')).toBe(en);
    expect(formatFigure(given, 'zh', 'number')).toBe(zhNumber);
    expect(formatFigure(given, 'en', 'number')).toBe(enNumber);
  });

  it('is read back as it was, for every unit and hedge', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...UNITS), fc.constantFrom(...HEDGES), (valueText, unit, hedge) => {
        const text = formatFigure(figure(valueText, unit, hedge), 'zh');
        expect(readPrintedFigure(text)).toEqual({ value: Number(valueText), valueText, unit, hedge });
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('never loses a digit in English', () => {
    const words = { thousand: 3, million: 6, billion: 9, trillion: 12 };
    fc.assert(
      fc.property(decimals, fc.constantFrom('万吨', '亿元', '万亿元', '名', '万亩'), (valueText, unit) => {
        const text = formatFigure(figure(valueText, unit), 'en', 'number');
        const word = Object.entries(words).find(([name]) => text.endsWith(name));
        const read = shiftDecimal(text.replace(/[^0-9.]/gu, ''), word?.[1] ?? 0);
        expect(trim(read)).toBe(trim(shiftDecimal(valueText, unitOf(unit)?.exponent ?? 0)));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

function trim(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/u, '') : decimal;
}

describe('formatUnit', () => {
  it('keeps the printed unit in Chinese and drops the scale in English', () => {
    expect(formatUnit('万吨', 'zh')).toBe('万吨');
    expect(formatUnit('万吨', 'en')).toBe('tonnes');
    expect(formatUnit('名', 'en', 'cadres')).toBe('cadres');
    expect(formatUnit('个', 'en')).toBe('');
  });
});

describe('shiftDecimal', () => {
  it('undoes itself', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: -12, max: 12 }), (decimal, exponent) => {
        expect(trim(shiftDecimal(shiftDecimal(decimal, exponent), -exponent))).toBe(trim(decimal));
      }),
      { seed: 1 },
    );
  });
});
