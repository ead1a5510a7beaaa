import { LANGUAGES, type Locale } from '../model/Locale.ts';
import { formatFigure, type FigureWords } from './formatFigure.ts';

export interface FigureParts {
  /** Words before the number; empty in Chinese, whose hedges are one character and stay with it. */
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** A figure in words, taken apart so that its number can be set large; the parts joined are the whole. */
export function splitFigure(figure: FigureWords, locale: Locale): FigureParts {
  const full = formatFigure(figure, locale);
  const digits = /[−-]?\d[\d,.]*[%‰]?/u.exec(full);
  if (digits === null) return { before: '', number: full, after: '' };
  const start = LANGUAGES[locale].numbers === 'chinese' ? 0 : digits.index;
  const end = digits.index + digits[0].length;
  return { before: full.slice(0, start), number: full.slice(start, end), after: full.slice(end) };
}
