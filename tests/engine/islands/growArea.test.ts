import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { areaGrowth } from '../../../src/publish/areaGrowth.ts';
import { formatFigure } from '../../../src/figures/formatFigure.ts';
import { growArea } from '../../../src/islands/chart/growArea.ts';

const catalog = readCatalog(join(import.meta.dirname, '../../..'));
const growth = areaGrowth(catalog, catalog.charts.get('kiwifruit-area')!, 'zh')!;
const figure = (id: string): string => formatFigure(catalog.figures.get(id)!, 'zh');

describe('growArea', () => {
  it('ends at the figures the drawing is made of, in every unit', () => {
    const ends = growth.units.map((_, unit) => growArea(growth, 1, unit));
    expect(ends.map(({ words }) => words.area)).toEqual(
      ['planted-area', 'hectares', 'square-kilometres', 'pitches'].map((row) => figure(`xiuwen-kiwifruit/${row}`)),
    );
    expect(ends[0]).toMatchObject({
      sideShare: 1,
      words: {
        side: figure('xiuwen-kiwifruit/side'),
        perimeter: figure('xiuwen-kiwifruit/perimeter'),
        share: '约100%',
      },
    });
  });

  it('begins at one of the first unit', () => {
    expect(growArea(growth, 0, 0)).toMatchObject({ words: { area: '1亩', side: '约25.82米' } });
  });

  it('draws the side by the root of the area, so that the area is to scale', () => {
    for (let step = 0; step <= 50; step += 1) {
      const { sideShare, words } = growArea(growth, step / 50, 0);
      const mu = Number(/[\d.]+/u.exec(words.area)?.[0]) * (words.area.includes('万') ? 10_000 : 1);
      expect(Math.abs((sideShare ** 2 * growth.whole) / mu - 1)).toBeLessThan(1e-9);
    }
  });

  it('refuses a unit that is not there', () => {
    expect(() => growArea(growth, 1, 9)).toThrow('There is no unit 9');
  });
});

describe('areaGrowth', () => {
  it('is asked for by the chart, not by its id', () => {
    const chart = catalog.charts.get('kiwifruit-area')!;
    const options = { ...chart.options, grow: undefined };
    expect(areaGrowth(catalog, { ...chart, options }, 'zh')).toBeNull();
    expect(areaGrowth(catalog, catalog.charts.get('aluminium-capacity')!, 'zh')).toBeNull();
  });

  it('takes its units from the views of the chart, so that one set of buttons chooses both', () => {
    const views = catalog.charts.get('kiwifruit-area')!.views.map(({ id }) => id);
    expect(growth.units.map(({ view }) => view)).toEqual(views);
  });

  it('states the pitch', () => {
    expect(growth.units.at(-1)?.size).toBe('一个足球场＝7140平方米（长105米、宽68米）');
  });
});
