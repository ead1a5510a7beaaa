import type { Story } from '../model/Story.ts';

/** Path of a story's poster below the site's root. */
export function storyPosterPath({ id, locale }: Pick<Story, 'id' | 'locale'>): string {
  return `stories/${id}${locale === 'zh' ? '' : `.${locale}`}.poster.png`;
}
