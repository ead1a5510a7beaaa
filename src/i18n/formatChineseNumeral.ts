const DIGITS = '〇一二三四五六七八九';

/** A count below ten thousand in Chinese numerals, as a headline sets it before a measure word: `两`, `九十八`, `一百零三`. */
export function formatChineseNumeral(count: number): string {
  if (!Number.isInteger(count) || count < 0 || count > 9999)
    throw new RangeError(`Not a count below ten thousand: ${count}`);
  if (count === 0) return '零';
  if (count === 2) return '两';
  const digits = String(count).padStart(4, '0').split('').map(Number);
  const words = digits
    .map((digit, place) => (digit === 0 ? '零' : `${DIGITS[digit]}${['千', '百', '十', ''][place]}`))
    .join('');
  const tidy = words.replace(/零+/gu, '零').replace(/^零|零$/gu, '');
  return tidy.replace(/^一十/u, '十');
}
