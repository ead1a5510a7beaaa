import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/catalog/readCatalog.ts';
import { viewRatios } from '../../../src/components/viewRatios.ts';

const catalog = readCatalog(join(import.meta.dirname, '../../..'));
const ratiosOf = (chart: string): ReturnType<typeof viewRatios> =>
  viewRatios(catalog, catalog.charts.get(chart)!, 'zh');

describe('viewRatios', () => {
  it('gives every view its own where they differ', () => {
    const ratios = ratiosOf('project-pipeline');
    expect(Object.keys(ratios ?? {})).toEqual(['stages', 'together', 'money']);
    const [stages, money] = [ratios?.['stages'], ratios?.['money']].map((pair) => pair?.[1].split('/').map(Number));
    expect(stages?.[0]).toBe(720);
    expect(money?.[1]).toBeGreaterThan(stages?.[1] ?? Infinity);
  });

  it('has nothing to say where all are alike, or there is but one', () => {
    expect(ratiosOf('aluminium-capacity')).toBeNull();
    expect(ratiosOf('clusters')).toBeNull();
  });
});
