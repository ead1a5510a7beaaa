import type { Story } from '../model/Story.ts';

/** The day of a story's last correction, else of its publication. */
export function updatedOn(story: Pick<Story, 'published' | 'corrections'>): string {
  return [story.published, ...story.corrections.map(({ date }) => date)].toSorted().at(-1) ?? story.published;
}
