import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { sievePairs } from '../../catalog/query/sievePairs.ts';
import { drawPairs } from '../../forms/illustrations/drawPairs.ts';
import { COMPARE_WORDS } from '../../i18n/compareWords.ts';
import { SITE } from '../../i18n/site.ts';
import type { Locale } from '../../model/Locale.ts';
import { composeCard } from '../../draw/composeCard.ts';
import type { Sheet } from '../../draw/Sheet.ts';
import { DRAWING_WIDTHS } from '../../theme/sizes.ts';
import { addressOf } from '../addresses/addressOf.ts';
import { compareTitle } from '../comparisons/compareTitle.ts';

// The second fits beside a title, the first under one.
const WIDTHS = [DRAWING_WIDTHS.wide, DRAWING_WIDTHS.narrow];

/** The social card of the page of comparisons: its finding and its dots. */
export function compareCardSheet(locale: Locale, site: URL | undefined): Sheet {
  const catalog = openCatalog();
  const { pairs, sameUnit, sameMeasure, sameThing } = sievePairs(catalog);
  const left = [pairs, sameUnit, sameMeasure, sameThing];
  return composeCard(
    {
      locale,
      kicker: COMPARE_WORDS[locale].name,
      title: compareTitle(catalog, locale).map((text) => ({ text, isWhole: false })),
      siteName: SITE.name[locale],
      address: addressOf(locale, 'compare/', site).shown,
      description: COMPARE_WORDS[locale].sieveLabel(left),
    },
    WIDTHS.map((widthPx) => drawPairs(left, widthPx)),
  );
}
