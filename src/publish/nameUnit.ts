import { formatUnit } from '../figures/formatUnit.ts';
import { formatFigure } from '../figures/formatFigure.ts';
import { WORDS } from '../i18n/words.ts';
import { LANGUAGES, type Locale } from '../model/Locale.ts';
import { unitOf } from '../model/units.ts';

/** A printed unit by name, where it stands alone: `万吨`, `10,000 tonnes`. A unit no language has a name for stays as printed. */
export function nameUnit(printed: string, locale: Locale): string {
  if (LANGUAGES[locale].numbers === 'chinese') return printed;
  const said = WORDS[locale].unitNames[printed];
  if (said !== undefined) return said;
  const unit = unitOf(printed);
  if (unit === null) return printed;
  if (unit.exponent === 0) return formatUnit(printed, locale) || printed;
  return formatFigure({ valueText: '1', unit: printed, hedge: 'exact', nounEn: null }, locale);
}
