import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { viewRatios } from '../../../src/publish/embeds/viewRatios.ts';

const catalog = readCatalog(join(import.meta.dirname, '../../..'));
const ratiosOf = (chart: string): ReadonlyMap<string, string> => viewRatios(catalog, catalog.charts.get(chart)!, 'zh');

describe('viewRatios', () => {
  it('gives every view its own that differs from the first', () => {
    const ratios = ratiosOf('project-pipeline');
    expect([...ratios.keys()]).toEqual(['together', 'money']);
    expect(ratios.get('money')).toMatch(/^336\/[\d.]+ 720\/[\d.]+$/u);
  });

  it('has nothing to say where all are alike, or there is but one', () => {
    expect(ratiosOf('aluminium-capacity').size).toBe(0);
    expect(ratiosOf('clusters').size).toBe(0);
  });
});
