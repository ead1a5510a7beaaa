import { datasetSchema, type Dataset } from '../model/Dataset.ts';
import type { Source } from '../model/Source.ts';
import { readTable } from '../datasets/readTable.ts';
import { checkColumns } from './checkColumns.ts';
import { checkName } from './checkName.ts';
import { listFiles } from './listFiles.ts';
import { checkHiddenCharacters, readContentFile } from './readContentFile.ts';
import { readFigures } from './readFigures.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import type { Report } from './Report.ts';
import { didYouMean } from './didYouMean.ts';

/** A dataset with its descriptor's places and the lines of its rows, for problems found later. */
export interface DatasetEntry {
  readonly dataset: Dataset;
  readonly descriptor: YamlText<Omit<Dataset, 'id' | 'rows' | 'csv' | 'figures' | 'derivedFigures'>>;
  readonly csvFile: string;
  readonly lines: readonly number[];
}

/** Reads every `data/<dataset>/`; derived figures come later, once all printed ones are known. */
export function readDatasets(
  root: string,
  sources: ReadonlyMap<string, Source>,
  report: Report,
): readonly DatasetEntry[] {
  const entries: DatasetEntry[] = [];
  for (const id of listFiles(root, 'data', 'folders')) {
    if (id === 'sources') continue;
    checkName(`data/${id}`, id, report);
    const entry = readDataset(root, id, sources, report);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

function readDataset(
  root: string,
  id: string,
  sources: ReadonlyMap<string, Source>,
  report: Report,
): DatasetEntry | null {
  const yaml = readContentFile(root, `data/${id}/dataset.yaml`, report);
  const csvFile = `data/${id}/data.csv`;
  const csv = readContentFile(root, csvFile, report);
  if (yaml === null) return null;
  checkHiddenCharacters(yaml, report);
  const descriptor = readYaml(yaml, datasetSchema, report);
  if (descriptor === null || csv === null) return null;
  const source = findSource(descriptor, sources, report);
  checkColumns(descriptor, report);
  const table = readTable(csv.text, descriptor.value.fields, csvFile);
  table.problems.forEach(report);
  const figures = readFigures({ datasetId: id, descriptor: descriptor.value, source, file: csvFile, table, report });
  const rows = table.rows.map((row) => row.cells);
  return {
    dataset: { ...descriptor.value, id, rows, csv: csv.text, figures, derivedFigures: [] },
    descriptor,
    csvFile,
    lines: table.rows.map((row) => row.line),
  };
}

function findSource(
  descriptor: DatasetEntry['descriptor'],
  sources: ReadonlyMap<string, Source>,
  report: Report,
): Source | null {
  const { role, source: id, story } = descriptor.value;
  if (role === 'ledger') {
    for (const [field, value] of [
      ['source', id],
      ['story', story],
    ] as const) {
      if (value !== undefined) continue;
      report({
        code: 'missing-field',
        ...descriptor.locate(['role']),
        found: `台账没有写 ${field}`,
        expected: '台账写明 source 和 story',
        fix: `补上 ${field}`,
      });
    }
  }
  if (id === undefined) return null;
  const source = sources.get(id);
  if (source !== undefined) return source;
  report({
    code: 'unknown-source',
    ...descriptor.locate(['source']),
    found: `出处“${id}”不存在`,
    expected: 'data/sources 里的一份出处',
    fix: didYouMean(id, sources.keys()),
  });
  return null;
}
