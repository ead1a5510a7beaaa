const CURRENCIES = 'RMB|USD|HKD|EUR';
const BEFORE_BREAK = new RegExp(`(\\d|\\b(?:${CURRENCIES}|million|billion|trillion)) (?=\\S)`, 'gu');
/** The space between a currency that ends a text and the number after it. */
export const AFTER_CURRENCY = new RegExp(`(?<=\\b(?:${CURRENCIES})) $`, 'u');

/** A formatted figure whose number keeps to its currency, its scale and its unit: no line breaks between them. */
export function bindNumber(figure: string): string {
  return figure.replace(BEFORE_BREAK, '$1\u{a0}');
}
