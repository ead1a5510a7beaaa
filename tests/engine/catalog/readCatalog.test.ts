import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartRows } from '../../../src/catalog/query/chartRows.ts';
import { drawChart } from '../../../src/catalog/query/drawChart.ts';
import { exportFigures } from '../../../src/catalog/query/exportFigures.ts';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { isDerived } from '../../../src/model/Figure.ts';

const catalog = readCatalog(join(import.meta.dirname, '../../fixtures/base'));
const story = catalog.stories.get('town')!;
const chart = catalog.charts.get('harvest')!;

describe('readCatalog', () => {
  it('finds nothing wrong with the sound site', () => {
    expect(catalog.problems).toEqual([]);
  });

  it('makes figures of ledger rows, values and units as printed, with fingerprinted locators', () => {
    expect(catalog.figures.get('town-harvest/grain')).toMatchObject({
      story: 'town',
      valueText: '30',
      unit: '万吨',
      printed: '30万吨',
      locators: [
        { source: 'page', article: 'town', sentence: 2, fingerprint: '0000000000000002' },
        { source: 'page', article: 'town', sentence: 3, fingerprint: '0000000000000003' },
      ],
    });
  });

  it('computes derived figures from them', () => {
    const share = catalog.figures.get('town-harvest/rice-share')!;
    expect(isDerived(share)).toBe(true);
    expect(share).toMatchObject({ valueText: '33', unit: '%', hedge: 'about' });
    expect(catalog.datasets.get('town-harvest')!.derivedFigures).toEqual([share]);
  });

  it('reads what a story cites, draws and says', () => {
    expect(story.figureIds).toEqual(['town-harvest/grain', 'town-harvest/rice-share']);
    expect(story.chartIds).toEqual(['harvest']);
    expect(story.headings).toEqual([{ id: '怎么读这些数字', text: '怎么读这些数字' }]);
    expect(story.text.split('\n')).toEqual([
      '镇上说，今年收了30万吨粮食，其中稻谷占约33%。',
      '怎么读这些数字',
      '这是2023年9月镇上报的数，叫作“1+1”。',
    ]);
    expect(story.file).toBe('src/content/stories/town/zh.mdx');
  });

  it('knows where each figure is used', () => {
    expect(catalog.chartsOf.get('town-harvest/wheat')).toEqual(['harvest']);
    expect(catalog.storiesOf.get('town-harvest/wheat')).toEqual(['town']);
    expect(catalog.storiesOf.get('town-harvest/farmers')).toBeUndefined();
  });

  it('never throws, even without any content', () => {
    expect(readCatalog('/nowhere').problems.map(({ code }) => code)).toEqual(['empty-root']);
  });
});

describe('chartRows', () => {
  it('gives rows in drawing order, labelled and formatted', () => {
    expect(
      chartRows(catalog, chart, 'zh').map(({ key, label, text, number, isEmphasised }) => [
        key,
        label,
        text,
        number,
        isEmphasised,
      ]),
    ).toEqual([
      ['rice', '稻谷', '10万吨', '10', false],
      ['wheat', '小麦', '20万吨', '20', true],
    ]);
  });

  it('refuses a view the chart does not have', () => {
    expect(() => chartRows(catalog, chart, 'zh', 'sorted')).toThrow('Chart harvest has no view sorted');
  });
});

describe('drawChart', () => {
  it('draws the same picture each time', () => {
    const drawing = drawChart(catalog, chart, null, 336, 'zh');
    expect(drawing.widthPx).toBe(336);
    expect(drawChart(catalog, chart, null, 336, 'zh')).toEqual(drawing);
  });
});

describe('exportFigures', () => {
  const figures = exportFigures(catalog);

  it('holds printed figures only, sorted by id', () => {
    expect(figures.map(({ id }) => id)).toEqual(
      ['farmers', 'grain', 'invested', 'rice', 'signed', 'wheat'].map((row) => `town-harvest/${row}`),
    );
  });

  it('has the keys of the contract in their order', () => {
    expect(JSON.stringify(figures[0])).toBe(
      '{"id":"town-harvest/farmers","story":"town","value":1000,"unit":"名","hedge":"over","printed":"逾1000名","label":{"zh":"种粮的人","en":"Growers"},"kind":"count","status":"done","period":"2023-09","flag":null,"sources":[{"id":"page","article":"town","sentence":3,"fingerprint":"0000000000000003"}],"charts":[],"stories":[],"caveat":null}',
    );
  });
});
