import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/catalog/query/drawChart.ts';
import { nameDrawing } from '../../../src/catalog/query/nameDrawing.ts';
import { plainText } from '../../../src/figures/plainText.ts';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { LOCALES } from '../../../src/model/Locale.ts';

const catalog = readCatalog(join(import.meta.dirname, '../../..'));

describe.each(LOCALES)('the name of a drawing in %s', (locale) => {
  it.each([...catalog.charts.values()])('of $id is made of sentences', (chart) => {
    const title = plainText(chart.title[locale], catalog.figures, locale);
    for (const view of [null, ...chart.views.map(({ id }) => id)]) {
      const name = nameDrawing(catalog, chart, view, drawChart(catalog, chart, view, 720, locale), locale);
      expect(name.startsWith(title)).toBe(true);
      expect(name.slice(title.length - 2)).toMatch(locale === 'zh' ? /^.{0,2}[。？！]”?\S/u : /^.{0,2}[.?!]”? \S/u);
    }
  });
});
