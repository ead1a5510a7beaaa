import { formatPeriod } from '../figures/formatPeriod.ts';
import type { Locale } from '../model/Locale.ts';

/** An ISO date as words: `2026年3月1日`, `1 March 2026`. */
export function formatDay(date: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) throw new RangeError(`Not a date: ${date}`);
  return formatPeriod(date, locale);
}
