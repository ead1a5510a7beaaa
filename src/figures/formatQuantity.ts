import type { Locale } from '../model/Locale.ts';
import { formatFigure } from './formatFigure.ts';

const TEN_THOUSAND = 10_000;

/**
 * A computed number in words, to so many significant digits: `约1.11万公顷`. It is `about` where rounding has changed
 * it, as a derived figure is.
 */
export function formatQuantity(
  value: number,
  measure: string,
  digits: number,
  locale: Locale,
  nounEn: string | null = null,
): string {
  const isLarge = Number(value.toPrecision(digits)) >= TEN_THOUSAND;
  const scaled = isLarge ? value / TEN_THOUSAND : value;
  const rounded = Number(scaled.toPrecision(digits));
  const isExact = Math.abs(rounded - scaled) <= Math.abs(scaled) * 1e-9;
  const decimals = rounded === 0 ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(rounded))));
  const valueText = isExact ? String(rounded) : rounded.toFixed(decimals);
  const unit = isLarge ? `万${measure}` : measure;
  return formatFigure({ valueText, unit, hedge: isExact ? 'exact' : 'about', nounEn }, locale);
}
