import type { Catalog } from '../model/Catalog.ts';
import type { Locale } from '../model/Locale.ts';
import type { Story } from '../model/Story.ts';

/** A story in one edition, or in Chinese where it is not translated. */
export function storyIn(catalog: Catalog, id: string, locale: Locale): Story | undefined {
  return (locale === 'zh' ? undefined : catalog.stories.get(`${id}/${locale}`)) ?? catalog.stories.get(id);
}
