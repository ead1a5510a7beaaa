import type { Catalog } from '../../model/Catalog.ts';
import { LANGUAGES, type Locale } from '../../model/Locale.ts';
import type { Story } from '../../model/Story.ts';
import { storiesOf } from '../storiesOf.ts';

/** Every social card is of this size, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Paths of social cards below the site's root. */
export function storyCardPath(story: Pick<Story, 'id' | 'locale'>): string {
  return `stories/${story.id}${LANGUAGES[story.locale].suffix}.card.png`;
}

export function chartCardPath(chart: string, locale: Locale): string {
  return `charts/${chart}${LANGUAGES[locale].suffix}.card.png`;
}

/** The card of the page of comparisons. */
export function compareCardPath(locale: Locale): string {
  return `compare/card${LANGUAGES[locale].suffix}.png`;
}

/** The card of pages that show no one chart: the chart that belongs to the whole site, else the newest story's. */
export function siteCardPath(catalog: Catalog, locale: Locale): string | null {
  const chart = [...catalog.charts.values()].find(({ story }) => story === undefined);
  if (chart !== undefined) return chartCardPath(chart.id, locale);
  const story = storiesOf(catalog, locale)[0];
  return story === undefined ? null : storyCardPath(story);
}
