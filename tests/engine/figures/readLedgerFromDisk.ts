import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Papa from 'papaparse';
import { parse } from 'yaml';
import type { Figure } from '../../../src/model/Figure.ts';
import { HEDGES } from '../../../src/model/Hedge.ts';
import { sourceSchema, type Source } from '../../../src/model/Source.ts';

export interface Ledger {
  readonly figures: readonly Figure[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** The committed ledger as verification needs it, read without the catalog, whose tests are elsewhere. */
export function readLedgerFromDisk(): Ledger {
  const sources = new Map(
    globSync('data/sources/*.yaml').map((path) => {
      const id = basename(path, '.yaml');
      return [id, { id, ...sourceSchema.parse(parse(readFileSync(path, 'utf8'))) }] as const;
    }),
  );
  const figures = globSync('data/*/data.csv').flatMap((path) => {
    const dataset = basename(dirname(path));
    const { source } = parse(readFileSync(`data/${dataset}/dataset.yaml`, 'utf8')) as { source?: string };
    const recorded = source === undefined ? undefined : sources.get(source);
    if (!recorded) return [];
    const rows = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').trim(), { header: true }).data;
    return rows.map((row) => figureOf(dataset, row, recorded));
  });
  return { figures, sources };
}

function figureOf(dataset: string, cells: Readonly<Record<string, string>>, source: Source): Figure {
  const row = cells['id'] ?? '';
  const hedge = HEDGES.find((each) => each === cells['hedge']);
  if (!hedge) throw new Error(`${dataset}/${row}: hedge ${cells['hedge']}`);
  const locators = (cells['sources'] ?? '').split(' ').map((text) => {
    const [article = '', n] = text.split('#');
    const sentence = Number(n);
    const units = source.articles.find(({ id }) => id === article)?.units;
    return { source: source.id, article, sentence, fingerprint: units?.[sentence - 1]?.fingerprint ?? '' };
  });
  return {
    id: `${dataset}/${row}`,
    dataset,
    row,
    story: locators[0]?.article ?? null,
    value: Number(cells['value']),
    valueText: cells['value'] ?? '',
    unit: cells['unit'] ?? '',
    hedge,
    printed: cells['printed'] ?? '',
    label: { zh: cells['label'] ?? '', en: cells['label_en'] ?? '' },
    nounEn: cells['noun_en'] ?? null,
    kind: 'count',
    status: 'done',
    period: cells['period'] ?? '',
    flag: null,
    caveat: null,
    locators,
    citation: null,
    cells,
  };
}
