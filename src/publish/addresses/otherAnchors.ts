import type { Catalog } from '../../model/Catalog.ts';
import type { Locale } from '../../model/Locale.ts';
import type { Story } from '../../model/Story.ts';
import { storyIn } from '../storyIn.ts';

/** By language: what anchors of a page are called in that edition. */
export type Anchors = Partial<Readonly<Record<Locale, Readonly<Record<string, string>>>>>;

/** The sections of a story in the other editions that tell it in as many. */
export function otherAnchors(catalog: Catalog, story: Story): Anchors {
  const others = catalog.editions.filter((locale) => locale !== story.locale);
  return Object.fromEntries(
    others.flatMap((locale) => {
      const headings = storyIn(catalog, story.id, locale)?.headings ?? [];
      if (headings.length !== story.headings.length) return [];
      return [[locale, Object.fromEntries(story.headings.map(({ id }, index) => [id, headings[index]?.id ?? id]))]];
    }),
  );
}
