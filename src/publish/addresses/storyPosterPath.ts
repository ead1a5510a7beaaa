import { LANGUAGES } from '../../model/Locale.ts';
import type { Story } from '../../model/Story.ts';

/** Path of a story's poster below the site's root. */
export function storyPosterPath({ id, locale }: Pick<Story, 'id' | 'locale'>): string {
  return `stories/${id}${LANGUAGES[locale].suffix}.poster.png`;
}
