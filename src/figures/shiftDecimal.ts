/**
 * Multiplies a decimal by ten to a power by moving its point: no digit is ever lost. `shiftDecimal('61.5', 4)` is
 * `615000`; superfluous zeros are dropped only where the point moved over them.
 */
export function shiftDecimal(text: string, exponent: number): string {
  if (exponent === 0) return text;
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = text.slice(sign.length).split('.');
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/u, '');
  const decimals = padded.slice(at).replace(/0+$/u, '');
  return sign + integer + (decimals === '' ? '' : `.${decimals}`);
}
