import type { Catalog } from '../model/Catalog.ts';
import type { Story } from '../model/Story.ts';

/** The stories of all editions; not those in a language that isn't published yet. */
export function publishedStories({ stories, editions }: Catalog): readonly Story[] {
  return [...stories.values()].filter(({ locale }) => editions.includes(locale));
}
