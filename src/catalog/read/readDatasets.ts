import { datasetSchema, type Dataset } from '../../model/Dataset.ts';
import type { Figure } from '../../model/Figure.ts';
import { columnIn } from '../../model/columnIn.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../model/Locale.ts';
import type { Source } from '../../model/Source.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Table } from '../../datasets/Table.ts';
import { readTable } from '../../datasets/readTable.ts';
import { checkColumns } from '../check/checkColumns.ts';
import { checkCountsAlike } from '../check/checkCountsAlike.ts';
import { checkName } from './checkName.ts';
import { readContentFile, readStoredText } from './readContentFile.ts';
import { readFigures } from './readFigures.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import type { Report } from '../check/Report.ts';
import { standardFields } from './standardFields.ts';
import { findUnknown } from '../check/findUnknown.ts';
import type { KnownNames } from './Known.ts';

/** A dataset with its descriptor's places and the lines of its rows, for problems found later. */
export interface DatasetEntry {
  readonly dataset: Dataset;
  readonly descriptor: YamlText<Omit<Dataset, 'id' | 'rows' | 'csv' | 'figures' | 'derivedFigures'>>;
  readonly csvFile: string;
  readonly lines: readonly number[];
  /** Every row of the file was read, and gave a figure if it should. */
  readonly isWhole: boolean;
}

/** Reads every `data/<dataset>/`; derived figures come later, once all printed ones are known. */
export function readDatasets(
  root: string,
  sources: ReadonlyMap<string, Source>,
  names: KnownNames,
  report: Report,
): readonly DatasetEntry[] {
  const entries: DatasetEntry[] = [];
  for (const id of names.datasets) {
    checkName(`data/${id}`, id, report);
    const entry = readDataset(root, id, sources, names, report);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

function readDataset(
  root: string,
  id: string,
  sources: ReadonlyMap<string, Source>,
  names: KnownNames,
  report: Report,
): DatasetEntry | null {
  const yaml = readContentFile(root, `data/${id}/dataset.yaml`, report);
  const csvFile = `data/${id}/data.csv`;
  const csv = readStoredText(root, csvFile, report);
  if (yaml === null) return null;
  const descriptor = readYaml(yaml, datasetSchema, report);
  if (descriptor === null || csv === null) return null;
  const source = findSource(descriptor, sources, names, report);
  checkColumns(descriptor, report);
  const standard = standardFields(descriptor.value.role);
  const own = descriptor.value.fields.filter(({ name }) => !standard.some((field) => field.name === name));
  const fields = [...standard, ...own];
  const table = readTable(csv, [...standard.map(leaveToFigures), ...own], csvFile);
  table.problems.forEach(report);
  const figures = readFigures({ datasetId: id, descriptor: descriptor.value, source, file: csvFile, table, report });
  const isComplete = isWhole(table, figures, descriptor.value.role);
  const units = new Set([...figures, ...descriptor.value.derived].map(({ unit }) => unit));
  checkCountsAlike(descriptor, isComplete ? units : null, report);
  const rows = table.rows.map((row) => row.cells);
  return {
    dataset: { ...descriptor.value, fields, id, rows, csv, figures, derivedFigures: [] },
    descriptor,
    csvFile,
    lines: table.rows.map((row) => row.line),
    isWhole: isComplete,
  };
}

const READ_BY_FIGURES = [
  ...'unit,hedge,printed,kind,status,period,sources,flag'.split(','),
  ...LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map((locale) => columnIn('label', locale)),
];

/** `readFigures` says more of a faulty cell than a constraint can, so the table leaves these to it. */
function leaveToFigures({ constraints, ...field }: Dataset['fields'][number]): Dataset['fields'][number] {
  if (constraints === undefined || READ_BY_FIGURES.includes(field.name)) return field;
  return { ...field, constraints: { ...constraints, pattern: undefined } };
}

/** Whether every row was read, has an id of its own, and gave a figure with its source if it should. */
function isWhole(table: Table, figures: readonly Figure[], role: Dataset['role']): boolean {
  const hasRepeats = table.problems.some(({ code }) => code === 'primary-key' || code === 'unique-error');
  if (!table.isWhole || hasRepeats) return false;
  if (role === 'table') return true;
  const hasSources = figures.every((figure) => role === 'reference' || figure.locators.length > 0);
  return figures.length === table.rows.length && hasSources;
}

function findSource(
  descriptor: DatasetEntry['descriptor'],
  sources: ReadonlyMap<string, Source>,
  names: KnownNames,
  report: Report,
): Source | null {
  const { role, source: id, story } = descriptor.value;
  if (role === 'ledger') {
    for (const [field, value] of [
      ['source', id],
      ['story', story],
    ] as const) {
      if (value !== undefined) continue;
      const missing = faultOf('missing-field/ledger', field);
      report({ ...missing, ...descriptor.locate(['role']) });
    }
  }
  if (id === undefined) return null;
  const unknown = findUnknown('source', id, names);
  if (unknown !== null) report({ ...unknown, ...descriptor.locate(['source']) });
  return sources.get(id) ?? null;
}
