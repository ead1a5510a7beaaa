import { describe, expect, it } from 'vitest';
import { formatFigure, type FigureWords } from '../../../src/figures/formatFigure.ts';
import { splitFigure } from '../../../src/figures/splitFigure.ts';
import { LOCALES } from '../../../src/model/Locale.ts';

const figure = (valueText: string, unit: string, rest: Partial<FigureWords> = {}): FigureWords => ({
  valueText,
  unit,
  hedge: 'exact',
  nounEn: null,
  ...rest,
});

describe('splitFigure', () => {
  it.each([
    [figure('1241', '个', { nounEn: 'entries' }), ['', '1,241', ' entries']],
    [figure('956.3', '亿元'), ['RMB ', '95.63', ' billion']],
    [figure('240', '亿元', { hedge: 'over' }), ['more than RMB ', '24', ' billion']],
    [figure('170', '万吨'), ['', '1.7', ' million tonnes']],
    [figure('1000', '名', { hedge: 'over', nounEn: 'cadres' }), ['more than ', '1,000', ' cadres']],
    [figure('30', '%'), ['', '30%', '']],
  ])('sets only the digits of English apart: %o', (given, parts) => {
    const { before, number, after } = splitFigure(given, 'en');
    expect([before, number, after]).toEqual(parts);
  });

  it.each([
    [figure('1241', '个'), ['', '1241', '个']],
    [figure('240', '亿元', { hedge: 'over' }), ['', '逾240', '亿元']],
    [figure('500', '亿元', { hedge: 'at_least' }), ['', '500', '亿元以上']],
    [figure('30', '%'), ['', '30%', '']],
  ])('keeps a Chinese hedge with its number: %o', (given, parts) => {
    const { before, number, after } = splitFigure(given, 'zh');
    expect([before, number, after]).toEqual(parts);
  });

  it('loses no word', () => {
    const given = figure('560.1', '万元', { hedge: 'about' });
    for (const locale of LOCALES) {
      const { before, number, after } = splitFigure(given, locale);
      expect(before + number + after).toBe(formatFigure(given, locale));
    }
  });
});
