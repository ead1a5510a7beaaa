import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartFigures } from '../../../src/catalog/query/chartFigures.ts';
import { findRelated } from '../../../src/catalog/query/findRelated.ts';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { unitOf } from '../../../src/model/units.ts';

const catalog = readCatalog(join(import.meta.dirname, '../../..'));
const stories = [...catalog.stories.values()];
const chartsOf = ({ hero, chartIds }: (typeof stories)[number]): readonly string[] => [hero, ...chartIds];
const pages = [...stories.map(chartsOf), ...[...catalog.charts.keys()].map((id) => [id])];

describe('findRelated', () => {
  it('repeats nothing that is on the page, nor itself, and stops at three', () => {
    for (const shown of pages) {
      const ids = findRelated(catalog, shown).map(({ chart }) => chart.id);
      expect(ids.length).toBeLessThanOrEqual(3);
      expect(new Set([...shown, ...ids]).size).toBe(new Set(shown).size + ids.length);
    }
  });

  it('leads from every story to two charts of other places at least', () => {
    for (const story of stories) {
      const related = findRelated(catalog, chartsOf(story));
      expect(related.filter(({ chart }) => chart.story !== story.id).length, story.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('leads from every chart of a story to another place as well', () => {
    for (const chart of catalog.charts.values()) {
      if (chart.story === undefined) continue;
      const others = findRelated(catalog, [chart.id]).filter((one) => one.chart.story !== chart.story);
      expect(others.length, chart.id).toBeGreaterThan(0);
    }
  });

  it('gives a reason that holds: the unit or the kind is in both', () => {
    for (const shown of pages) {
      const own = shown.flatMap((id) => chartFigures(catalog, catalog.charts.get(id)!));
      for (const { chart, relation } of findRelated(catalog, shown)) {
        for (const figures of [own, chartFigures(catalog, chart)]) {
          if (relation.by === 'unit')
            expect(figures.map(({ unit }) => unitOf(unit)?.measure.one)).toContain(relation.measure.one);
          if (relation.by === 'kind')
            expect(figures.map((figure) => ('kind' in figure ? figure.kind : ''))).toContain(relation.kind);
        }
        if (relation.by === 'place') expect(shown.map((id) => catalog.charts.get(id)?.story)).toContain(chart.story);
      }
    }
  });

  it('names one unit for all words that count people', () => {
    const [first] = findRelated(catalog, ['cadre-grading']);
    expect(first?.relation).toMatchObject({ by: 'unit', measure: { zh: '人' } });
  });

  it('has nothing to go on to from a chart of no story', () => {
    expect(findRelated(catalog, ['places'])).toEqual([]);
  });

  it('is the same for the same catalog', () => {
    const again = readCatalog(join(import.meta.dirname, '../../..'));
    expect(pages.map((shown) => findRelated(catalog, shown))).toEqual(pages.map((shown) => findRelated(again, shown)));
  });
});
