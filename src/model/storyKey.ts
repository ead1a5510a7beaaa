import { DEFAULT_LOCALE } from './Locale.ts';
import type { Story } from './Story.ts';

/** The key of a story in the catalog: its id, with its language unless that is the default one. */
export function storyKey({ id, locale }: Pick<Story, 'id' | 'locale'>): string {
  return locale === DEFAULT_LOCALE ? id : `${id}/${locale}`;
}
