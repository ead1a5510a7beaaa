import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { comparisonChart } from '../../../src/catalog/query/comparisonChart.ts';
import { drawChart } from '../../../src/catalog/query/drawChart.ts';
import { measureOf } from '../../../src/catalog/query/measureOf.ts';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { sievePairs } from '../../../src/catalog/query/sievePairs.ts';
import { listComparisons } from '../../../src/publish/comparisons/listComparisons.ts';
import { isDerived } from '../../../src/model/Figure.ts';

const root = mkdtempSync(join(tmpdir(), 'fangzhi-comparisons-'));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
afterAll(() => rmSync(root, { recursive: true }));

/** A second place, which harvests less, beside the one of the small sound site. */
cpSync(join(import.meta.dirname, '../../fixtures/base'), root, { recursive: true });
cpSync(join(root, 'data/town-harvest'), join(root, 'data/village-harvest'), { recursive: true });
cpSync(join(root, 'src/content/stories/town'), join(root, 'src/content/stories/village'), { recursive: true });
for (const file of ['data/village-harvest/data.csv', 'data/village-harvest/dataset.yaml'])
  write(file, read(file).replaceAll('town#', 'village#').replace('story: town', 'story: village'));
write(
  'data/village-harvest/data.csv',
  read('data/village-harvest/data.csv')
    .replace(',10,万吨,exact,10万吨', ',9,万吨,exact,9万吨')
    .replace(',30,万吨,exact,30万吨', ',29,万吨,exact,29万吨'),
);
write(
  'src/content/stories/village/zh.mdx',
  read('src/content/stories/village/zh.mdx')
    .replaceAll('town-', 'village-')
    .replace('article: town', 'article: village'),
);
const article = /articles:\n([\s\S]*)$/u.exec(read('data/sources/page.yaml'))?.[1] ?? '';
write('data/sources/page.yaml', `${read('data/sources/page.yaml')}${article.replace('id: town', 'id: village')}`);
mkdirSync(join(root, 'src/content/comparisons'));
const compare = (id: string, lines: string): void =>
  write(
    `src/content/comparisons/${id}.yaml`,
    `title: { zh: '哪里多？', en: 'Which has more?' }
measure: { zh: '产量，万吨；{date:2023|2023年}', en: 'Harvest, tonnes; {date:2023|2023}' }
why: { zh: '说明。', en: 'Reason.' }
say: { zh: '可以说。', en: 'May be said.' }
${lines}`,
  );
compare(
  'rice',
  `comparable: true
figures: [town-harvest/rice, village-harvest/rice]
alt: { zh: '镇{town-harvest/rice}，村{village-harvest/rice}。', en: 'Town {town-harvest/rice}, village {village-harvest/rice}.' }
`,
);
compare('people-and-grain', 'comparable: false\nfigures: [town-harvest/farmers, village-harvest/rice]\n');
compare('grain-and-wheat', 'comparable: false\nfigures: [town-harvest/grain, village-harvest/wheat]\n');
compare('money', 'comparable: false\nfigures: [town-harvest/signed, town-harvest/invested]\n');

const catalog = readCatalog(root);

describe('comparisons', () => {
  it('are read, checked and known to the figures they hold', () => {
    expect(catalog.problems).toEqual([]);
    expect([...catalog.comparisons.keys()]).toEqual(['grain-and-wheat', 'money', 'people-and-grain', 'rice']);
    expect(catalog.comparisonsOf.get('village-harvest/rice')).toEqual(['people-and-grain', 'rice']);
    expect(catalog.comparisonsOf.get('town-harvest/rice-share')).toBeUndefined();
  });

  it('make a chart of what compares, in their own words, and of nothing else', () => {
    const chart = comparisonChart(catalog.comparisons.get('rice')!);
    expect(chart).toMatchObject({ id: 'compare-rice', form: 'bar', dataset: 'town-harvest' });
    expect(chart.rows).toEqual(['town-harvest/rice', 'village-harvest/rice']);
    const drawn = JSON.stringify(drawChart(catalog, chart, null, 336, 'zh'));
    for (const id of chart.rows ?? []) expect(drawn).toContain(`"figure":"${id}"`);
    expect(() => comparisonChart(catalog.comparisons.get('money')!)).toThrow('Comparison money is not to be drawn');
  });

  it('stand by what they say, the most alike first', () => {
    const { comparable, yardsticks, apart, withinOne } = listComparisons(catalog);
    expect([comparable, yardsticks, apart, withinOne].map((list) => list.map(({ id }) => id))).toEqual([
      ['rice'],
      [],
      ['grain-and-wheat', 'people-and-grain'],
      ['money'],
    ]);
  });
});

describe('sievePairs', () => {
  it('counts as pairing every figure with every one of another place would', () => {
    const printed = [...catalog.figures.values()].filter((figure) => !isDerived(figure) && figure.story !== null);
    const pairs = printed.flatMap((one, index) =>
      printed
        .slice(index + 1)
        .map((other) => [measureOf(one, catalog.figures), measureOf(other, catalog.figures)] as const)
        .filter(([a, b]) => a.stories[0] !== b.stories[0]),
    );
    const sameUnit = pairs.filter(([a, b]) => a.unit === b.unit);
    const sameMeasure = sameUnit.filter(([a, b]) => a.kinds[0] === b.kinds[0] && a.statuses[0] === b.statuses[0]);
    expect(sievePairs(catalog)).toEqual({
      pairs: pairs.length,
      sameUnit: sameUnit.length,
      sameMeasure: sameMeasure.length,
      sameThing: 1,
    });
    expect(pairs.length).toBe(36);
  });
});

describe('measureOf', () => {
  it('gives a figure of ours the measures of what it is computed from, and a yardstick none', () => {
    expect(measureOf(catalog.figures.get('town-harvest/rice-share')!, catalog.figures)).toEqual({
      unit: '%',
      kinds: ['count'],
      statuses: ['done'],
      periods: ['2023'],
      stories: ['town'],
    });
    expect(measureOf(catalog.figures.get('reference/marathon')!, catalog.figures)).toEqual({
      unit: '公里',
      kinds: [],
      statuses: [],
      periods: [],
      stories: [],
    });
  });
});
