const BEFORE_BREAK = /(\d|\b(?:RMB|USD|HKD|EUR|million|billion|trillion)) (?=\S)/gu;

/** A formatted figure whose number keeps to its currency, its scale and its unit: no line breaks between them. */
export function bindNumber(figure: string): string {
  return figure.replace(BEFORE_BREAK, '$1\u{a0}');
}
