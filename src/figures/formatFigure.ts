import type { CitableFigure } from '../model/Figure.ts';
import { LANGUAGES, type Locale } from '../model/Locale.ts';
import { unitOf } from '../model/units.ts';
import { formatEnglishNumber } from './formatEnglishNumber.ts';
import { formatHedge } from './formatHedge.ts';
import { formatUnit } from './formatUnit.ts';
import { shiftDecimal } from './shiftDecimal.ts';

export type FigureWords = Pick<CitableFigure, 'valueText' | 'unit' | 'hedge' | 'nounEn'>;

/** `full` is hedge, number and unit; `number` leaves the unit out; `unhedged` is number and unit. */
export type FigureShow = 'full' | 'number' | 'unhedged';

/**
 * A figure in words: `逾1000名`, `500亿元以上`, `more than 1,000 cadres`, `RMB 16.7 billion`. Chinese keeps number and
 * unit as printed; English multiplies 万 and 亿 out by moving the decimal point, so no digit is lost.
 */
export function formatFigure(figure: FigureWords, locale: Locale, show: FigureShow = 'full'): string {
  const unit = unitOf(figure.unit);
  const dimension = unit?.measure.dimension ?? 'count';
  const words = LANGUAGES[locale].numbers === 'chinese' ? formatChinese(figure, show) : formatEnglish(figure, show);
  return show === 'unhedged' ? words : formatHedge(words, figure.hedge, locale, dimension);
}

function formatChinese(figure: FigureWords, show: FigureShow): string {
  const number = figure.valueText.replace(/^-/u, '−');
  return show === 'number' ? number : number + figure.unit;
}

function formatEnglish(figure: FigureWords, show: FigureShow): string {
  const unit = unitOf(figure.unit);
  const decimal = shiftDecimal(figure.valueText, unit?.exponent ?? 0);
  const number = formatEnglishNumber(decimal);
  if (show === 'number') return number;
  const words = formatUnit(figure.unit, 'en', figure.nounEn, decimal === '1');
  if (words === '') return number;
  if (unit?.measure.dimension === 'money') return `${words} ${number}`;
  return words === '%' || words === '‰' ? number + words : `${number} ${words}`;
}
