import { sievePairs } from '../../catalog/query/sievePairs.ts';
import { COMPARE_WORDS } from '../../i18n/compareWords.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Locale } from '../../model/Locale.ts';
import { printedFigures } from '../citations/printedFigures.ts';
import { storiesOf } from '../storiesOf.ts';

/** The finding of the page of comparisons, in lines: places, printed figures, pairs that compare. */
export function compareTitle(catalog: Catalog, locale: Locale): readonly string[] {
  const places = storiesOf(catalog, locale).length;
  return COMPARE_WORDS[locale].title(places, printedFigures(catalog).length, sievePairs(catalog).sameThing);
}
