import { LANGUAGES, type Locale } from '../model/Locale.ts';
import { unitOf } from '../model/units.ts';

/**
 * The unit alone. In English the unit the number has after 万 and 亿 are multiplied out (`tonnes` for 万吨), and for
 * things counted the noun the ledger gives (`cadres`), if any. A unit that is not in the table stands as it is.
 */
export function formatUnit(printed: string, locale: Locale, nounEn: string | null = null, isOne = false): string {
  if (LANGUAGES[locale].numbers === 'chinese') return printed;
  const unit = unitOf(printed);
  if (!unit) return nounEn ?? printed;
  if (unit.measure.dimension === 'count' && nounEn !== null) return nounEn;
  return isOne ? unit.measure.one : unit.measure.many;
}
