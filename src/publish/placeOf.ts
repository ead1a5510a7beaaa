import { measureOf } from '../catalog/query/measureOf.ts';
import { WORDS } from '../i18n/words.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { CitableFigure } from '../model/Figure.ts';
import type { Locale } from '../model/Locale.ts';
import { hrefTo } from './addresses/hrefTo.ts';
import { storyIn } from './storyIn.ts';

/** The place a figure is of, with its story; a fact from outside the page has the ledger's list of such facts. */
export function placeOf(
  catalog: Catalog,
  figure: CitableFigure,
  locale: Locale,
): { readonly name: string; readonly href: string } {
  const [id] = measureOf(figure, catalog.figures).stories;
  const story = id === undefined ? undefined : storyIn(catalog, id, locale);
  return story === undefined
    ? { name: WORDS[locale].referenceTitle, href: hrefTo(locale, 'figures/#reference') }
    : { name: story.place, href: hrefTo(story.locale, `stories/${story.id}/`) };
}
