import type { Catalog } from '../model/Catalog.ts';
import type { Locale } from '../model/Locale.ts';
import type { Story } from '../model/Story.ts';

/** The stories of one edition, the newest first; of one day, the one with most figures to tell. */
export function storiesOf(catalog: Catalog, locale: Locale): readonly Story[] {
  return [...catalog.stories.values()]
    .filter((story) => story.locale === locale)
    .toSorted((a, b) =>
      a.published === b.published ? b.figureIds.length - a.figureIds.length : a.published < b.published ? 1 : -1,
    );
}
