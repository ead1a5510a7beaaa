import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openCatalog } from '../../src/catalog/query/openCatalog.ts';
import { formatFigure } from '../../src/figures/formatFigure.ts';
import { exportCsv } from '../../src/datasets/exportCsv.ts';
import { isDerived } from '../../src/model/Figure.ts';
import { readSite } from './readSite.ts';

const site = readSite();
const catalog = openCatalog();
const charts = [...catalog.charts.values()];
const localized = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const entrySchema = z.looseObject({
  id: z.string(),
  title: localized,
  subtitle: localized,
  description: localized,
  note: localized.nullable(),
  version: z.string().regex(/^[0-9a-f]{8}$/),
  csvHash: z.string(),
  rows: z.array(z.string()),
  views: z.array(z.looseObject({ id: z.string(), label: localized, rows: z.array(z.string()) })),
  figures: z.array(z.looseObject({ id: z.string(), value: z.number(), unit: z.string(), label: localized })),
  sources: z.array(z.looseObject({ title: z.string(), byline: z.string() })),
  license: z.looseObject({ name: z.literal('CC-BY-4.0'), url: z.url() }),
  url: z.url(),
  files: z.record(z.string(), z.url()),
  citation: z.looseObject({ plain: localized, bibtex: z.string(), gbt7714: z.string() }),
});

describe.each(charts)('$id', ({ id }) => {
  const csv = site.read(`charts/${id}.csv`);
  const { data, meta, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const entry = entrySchema.parse(JSON.parse(site.read(`charts/${id}.json`)));

  it('as CSV is clean, and read back and written again it is the same', () => {
    expect(errors).toEqual([]);
    expect(csv).not.toMatch(/^\uFEFF|\r/);
    expect(data.length).toBeGreaterThan(0);
    expect(exportCsv({ columns: meta.fields ?? [], rows: data })).toBe(csv);
  });

  it('as CSV says each figure as its ledger does', () => {
    for (const row of data.filter((cells) => cells['value'] !== undefined)) {
      const figure = catalog.figures.get(row['id'] ?? '');
      expect(figure, row['id']).toBeDefined();
      if (figure === undefined) continue;
      expect([row['value'], row['unit'], row['hedge']]).toEqual([figure.valueText, figure.unit, figure.hedge]);
      expect([row['text'], row['text_en']]).toEqual([formatFigure(figure, 'zh'), formatFigure(figure, 'en')]);
      if (isDerived(figure)) expect(row['formula']).toBe(figure.formula);
      else if (figure.kind !== 'reference') expect(row['printed']).toBe(figure.printed);
    }
  });

  it('as JSON holds all it draws in both languages, without citations to be resolved', () => {
    expect(entry.id).toBe(id);
    expect(entry.csvHash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
    const drawn = new Set([...entry.rows, ...entry.views.flatMap((view) => view.rows)]);
    expect(new Set(entry.figures.map((figure) => figure.id))).toEqual(drawn);
    if (drawn.size > 0) expect(data.map((row) => row['id'])).toEqual(entry.figures.map((figure) => figure.id));
    const texts = [entry.title, entry.subtitle, entry.description].flatMap(({ zh, en }) => [zh, en]);
    expect(texts.filter((text) => text.includes('{'))).toEqual([]);
  });

  it('as JSON and as CSV gives every figure the same number', () => {
    const told = entry.figures.map((figure) => [figure.id, figure.value, figure['text']]);
    const listed = data.filter(({ value }) => value !== undefined);
    expect(told).toEqual(
      listed.map((row) => [row['id'], Number(row['value']), { zh: row['text'], en: row['text_en'] }]),
    );
  });

  it('as JSON names files that are there', () => {
    const home = entry.url.slice(0, entry.url.indexOf('charts/'));
    const missing = Object.values(entry.files).filter((url) => !site.has(url.slice(home.length)));
    expect(missing).toEqual([]);
  });

  it('offers files, codes and citations on its page', () => {
    const { document } = site.page(`charts/${id}/index.html`);
    const downloads = [...document.querySelectorAll('.takeaway a[download]')].map((link) => link.getAttribute('href'));
    expect(downloads.toSorted()).toEqual(
      ['.csv', '.json', '.png', '.svg', '.wechat.svg'].map((end) => `/charts/${id}${end}`),
    );
    const text = (name: string): string => document.querySelector(`textarea#${name}`)?.textContent ?? '';
    expect(text('code-iframe')).toMatch(/^<iframe .*height="\d+".*<\/iframe>$/s);
    expect(text('code-script')).toContain('<fangzhi-chart');
    expect(text('code-address')).toBe(entry.url);
    expect(text('cite-plain')).toBe(entry.citation.plain.zh);
    expect(text('cite-bibtex')).toBe(entry.citation.bibtex);
    expect(text('cite-gbt7714')).toBe(entry.citation.gbt7714);
  });
});
