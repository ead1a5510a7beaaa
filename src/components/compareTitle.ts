import { sievePairs } from '../catalog/sievePairs.ts';
import { COMPARE_WORDS } from '../i18n/compareWords.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Locale } from '../model/Locale.ts';
import { formatChineseNumeral } from './formatChineseNumeral.ts';
import { printedFigures } from './printedFigures.ts';
import { storiesOf } from './storiesOf.ts';

/** The finding of the page of comparisons, in lines: places, printed figures, pairs that compare. */
export function compareTitle(catalog: Catalog, locale: Locale): readonly string[] {
  const { sameThing } = sievePairs(catalog);
  const spell = locale === 'zh' ? formatChineseNumeral : String;
  const counts = {
    places: spell(storiesOf(catalog, 'zh').length),
    figures: spell(printedFigures(catalog).length),
    pairs: spell(sameThing),
  };
  return COMPARE_WORDS[locale].title(counts, sameThing);
}
