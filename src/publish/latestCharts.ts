import type { Catalog } from '../model/Catalog.ts';
import type { Chart } from '../model/Chart.ts';
import type { Story } from '../model/Story.ts';

/** The charts of an edition's stories, those of the newest first, then by name; not the ones that stand for a story. */
export function latestCharts(catalog: Pick<Catalog, 'charts'>, stories: readonly Story[]): readonly Chart[] {
  const published = new Map(stories.map((story) => [story.id, story.published]));
  const heroes = new Set(stories.map(({ hero }) => hero));
  const dateOf = ({ story = '' }: Chart): string => published.get(story) ?? '';
  return [...catalog.charts.values()]
    .filter((chart) => chart.story !== undefined && !heroes.has(chart.id))
    .toSorted((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1));
}
