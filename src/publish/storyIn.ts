import { storyKey } from '../model/storyKey.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Locale } from '../model/Locale.ts';
import type { Story } from '../model/Story.ts';

/** A story as one edition tells it; undefined if that edition has none. */
export function storyIn(catalog: Catalog, id: string, locale: Locale): Story | undefined {
  return catalog.stories.get(storyKey({ id, locale }));
}
