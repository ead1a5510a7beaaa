import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../../src/catalog/query/openCatalog.ts';
import { chartTexts } from '../../../src/publish/chartTexts.ts';
import { embedTexts } from '../../../src/publish/embeds/embedTexts.ts';

const catalog = openCatalog();
const site = new URL('https://example.org');

describe('chartTexts', () => {
  it.each([...catalog.charts.values()])('$id: a picture cites every sentence its embed cites', (chart) => {
    for (const locale of catalog.editions) {
      const cited = embedTexts(catalog, chart, locale).source.map(({ text }) => text);
      expect(chartTexts(catalog, chart, locale, site).source).toBe(cited.join(''));
    }
  });
});
