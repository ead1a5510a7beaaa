import { shiftDecimal } from './shiftDecimal.ts';

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * A numeral below 万, or in Arabic digits, as a decimal: 三千 is `3000`, 二十三点五 is `23.5`, `1,241` is `1241`. Null for
 * anything else, and for neighbours that mean a vague number (三四).
 */
export function readNumeral(text: string): string | null {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return text;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) return text.replaceAll(',', '');
  const [whole = '', fraction, ...more] = text.split('点');
  if (more.length > 0) return null;
  const integer = readDigits(whole) ?? readPlaces(whole);
  if (integer === null || fraction === undefined) return integer;
  const decimals = Array.from(fraction, (each) => DIGITS[each]);
  return decimals.length === 0 || decimals.includes(undefined) ? null : `${integer}.${decimals.join('')}`;
}

/** A number spelled digit by digit: 二〇二三. */
function readDigits(text: string): string | null {
  const digits = Array.from(text, (each) => DIGITS[each]);
  if (digits.length < 2 || digits.includes(undefined)) return null;
  return /[零〇]/u.test(text.slice(1)) || digits.length >= 4 ? digits.join('') : null;
}

/** A number spelled with 十, 百 and 千; the last place may be left out (两千五). */
function readPlaces(text: string): string | null {
  let total = 0;
  let lastPlace = 10000;
  let digit: number | null = null;
  let afterZero = false;
  for (const character of text) {
    const place = PLACES[character];
    const next = DIGITS[character];
    if (place !== undefined) {
      // Places fall; only 十 may go without a digit inside a number, and only the first place otherwise.
      if (place >= lastPlace || (digit === null && total > 0 && place !== 10) || digit === 0) return null;
      total += (digit ?? 1) * place;
      lastPlace = place;
      digit = null;
      afterZero = false;
    } else if (next === undefined) return null;
    else if (next === 0 && digit === null) afterZero = true;
    else if (digit === null) digit = next;
    else return null;
  }
  if (digit !== null) total += total > 0 && !afterZero ? digit * (lastPlace / 10) : digit;
  return text === '' || (total === 0 && !/^[零〇]$/u.test(text)) ? null : String(total);
}

/** Adds decimals exactly: the parts of 三万五千 or 3亿5000万. */
export function addDecimals(parts: readonly string[]): string {
  const places = Math.max(...parts.map((part) => (part.split('.')[1] ?? '').length));
  const sum = parts.map((part) => BigInt(shiftDecimal(part, places).split('.')[0] ?? '0')).reduce((a, b) => a + b, 0n);
  return shiftDecimal(String(sum), -places);
}
