import { expect, it } from 'vitest';
import type { Chart } from '../../../src/model/Chart.ts';
import type { Story } from '../../../src/model/Story.ts';
import { latestCharts } from '../../../src/publish/latestCharts.ts';

const chart = (id: string, story?: string): Chart => ({ id, story }) as unknown as Chart;
const story = (id: string, published: string): Story => ({ id, published, hero: `${id}-hero` }) as unknown as Story;

it('are those of the newest story first, by name within a day, without heroes and charts of no story', () => {
  const charts = [
    ...[chart('a', 'old'), chart('b', 'new'), chart('c', 'old'), chart('d'), chart('e', 'same')],
    ...[chart('f', 'new'), chart('new-hero', 'new'), chart('old-hero', 'old')],
  ];
  const stories = [story('old', '2026-01-31'), story('new', '2026-02-01'), story('same', '2026-02-01')];
  const latest = latestCharts({ charts: new Map(charts.map((one) => [one.id, one])) }, stories);
  expect(latest.map(({ id }) => id)).toEqual(['b', 'e', 'f', 'a', 'c']);
});
