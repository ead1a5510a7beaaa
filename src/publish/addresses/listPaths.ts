import type { Catalog } from '../../model/Catalog.ts';
import { DEFAULT_LOCALE } from '../../model/Locale.ts';

/** Paths of the pages worth finding, without base and edition, sorted. */
export function listPaths(catalog: Catalog): readonly string[] {
  const stories = [...catalog.stories.values()].filter((story) => story.locale === DEFAULT_LOCALE);
  return [
    '',
    ...['about/', 'about/honesty/', 'charts/', 'compare/', 'datasets/', 'embedding/', 'figures/', 'search/'],
    ...stories.map((story) => `stories/${story.id}/`),
    ...[...catalog.charts.keys()].map((id) => `charts/${id}/`),
    ...[...catalog.datasets.keys()].map((id) => `datasets/${id}/`),
  ].toSorted();
}
