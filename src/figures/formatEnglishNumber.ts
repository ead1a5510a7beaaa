import { shiftDecimal } from './shiftDecimal.ts';

const WORDS: readonly (readonly [exponent: number, word: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/**
 * A decimal in English, every digit kept: grouped by thousands below a million (`615,000`), else with a word
 * (`16.7 billion`) unless that would take more than three decimals.
 */
export function formatEnglishNumber(decimal: string): string {
  const sign = decimal.startsWith('-') ? '−' : '';
  const magnitude = decimal.replace(/^-/u, '');
  const wholeDigits = (magnitude.split('.')[0] ?? '').length;
  const scale = WORDS.find(([exponent]) => wholeDigits > exponent);
  if (scale) {
    const scaled = shiftDecimal(magnitude, -scale[0]);
    if ((scaled.split('.')[1] ?? '').length <= 3) return `${sign}${groupThousands(scaled)} ${scale[1]}`;
  }
  return sign + groupThousands(magnitude);
}

function groupThousands(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
