import { foldWidth } from './foldWidth.ts';
import { NUMBER_PATTERN } from './numberPattern.ts';
import { readNumberMatch, type PrintedNumber } from './readNumberMatch.ts';

export interface PrintedFigure extends PrintedNumber {
  /** As printed. */
  readonly text: string;
  /** Offsets in the sentence, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const ANY = new RegExp(NUMBER_PATTERN, 'gu');
const HAN_NUMERAL = '零〇一二两三四五六七八九十百千万亿';
// Ordinals (第三, 八届六次), parts of names and codes (1+1, G7, 3/4) and the ends of ranges (10至20) are no amounts.
const NOT_AFTER = new RegExp(
  String.raw`第$|届$|[A-Za-z0-9.+/×]$|[0-9%${HAN_NUMERAL}][-–—~～至到]$|[个名家人项]一$`,
  'u',
);
const VAGUE = /[几数上成]$/u;
const IS_YEAR = /^(?:(?:19|20)\d\d|[零〇一二三四五六七八九]{4})年$/u;

/**
 * Every number with a unit in a sentence, hedges included, from left to right. Dates, ordinals, names such as “1+1+17”,
 * vague numbers (几十个, 三四个) and numbers without a measure word are not figures.
 */
export function findPrintedFigures(sentence: string): readonly PrintedFigure[] {
  const text = foldWidth(sentence);
  const found: PrintedFigure[] = [];
  for (const match of text.matchAll(ANY)) {
    const printed = readNumberMatch(match.groups ?? {});
    if (!printed || printed.unit === '') continue;
    // The pattern may take in spaces at the edges.
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    if (isName(text.slice(0, start), text.slice(start, end), text.slice(end))) continue;
    found.push({ ...printed, text: sentence.slice(start, end), start, end });
  }
  return found;
}

function isName(before: string, figure: string, after: string): boolean {
  if (NOT_AFTER.test(before) || IS_YEAR.test(figure)) return true;
  if (/^[百千万十亿]/u.test(figure) && VAGUE.test(before)) return true;
  if (figure.endsWith('年') && after.startsWith('代')) return true;
  // 一年一考核, 一人一档
  return /^一.+$/u.test(figure) && after.startsWith('一');
}
