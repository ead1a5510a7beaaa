import { distance } from 'fastest-levenshtein';
import { faultOf } from '../i18n/problems/faultOf.ts';
import type { Fault, Problem } from '../model/Problem.ts';
import type { CsvRecord } from './splitRecords.ts';

/** Compares the header with the declared columns, in order; empty if they agree. */
export function checkHeader(header: CsvRecord, names: readonly string[], file: string): readonly Problem[] {
  const labels = header.cells;
  const at = (index: number) => ({ file, line: header.line, column: header.columns[index] ?? 1 });
  const wholesale = findWrongTable(labels, names);
  if (wholesale !== null) return [{ ...at(0), ...wholesale }];
  const problems: Problem[] = [];
  const missing = names.filter((name) => !labels.includes(name));
  for (const [index, label] of labels.entries()) {
    const fault = findLabelFault(label, index, labels, names, missing);
    if (fault !== null) problems.push({ ...at(index), ...fault });
  }
  for (const name of missing) {
    // A misspelt label has been told about; its right name is not missing besides.
    if (labels.some((label) => !names.includes(label) && isNear(label, name))) continue;
    problems.push({ ...at(0), ...faultOf('missing-label', name, names) });
  }
  if (problems.length === 0)
    problems.push(...checkOrder(labels, names).map((fault) => ({ ...at(fault.index), ...fault.problem })));
  return problems;
}

function findWrongTable(labels: readonly string[], names: readonly string[]): Fault | null {
  const separator = names.length > 1 ? findSeparator(labels) : null;
  if (separator !== null) return faultOf('wrong-delimiter/header', separator, names);
  if (/^sep=/iu.test(labels[0] ?? '')) return faultOf('title-row/sep', names);
  const filled = labels.filter((label) => label.trim() !== '');
  const isTitle = names.length > 1 && filled.length === 1 && !names.includes(filled[0] ?? '');
  return isTitle ? faultOf('title-row', filled[0] ?? '', names) : null;
}

const SEPARATORS = ['，', ';', '\t', '、'] as const;

/** What a row that ought to have several cells, and has one, is separated by; null if by nothing known. */
export function findSeparator(cells: readonly string[]): (typeof SEPARATORS)[number] | null {
  if (cells.length !== 1) return null;
  return SEPARATORS.find((separator) => cells[0]?.includes(separator) === true) ?? null;
}

function findLabelFault(
  label: string,
  index: number,
  labels: readonly string[],
  names: readonly string[],
  missing: readonly string[],
): Fault | null {
  if (label.trim() === '') return faultOf('blank-header', index + 1, names);
  if (labels.indexOf(label) < index) return faultOf('duplicate-label', label, names);
  if (names.includes(label)) return null;
  const near = missing.find((name) => isNear(label, name));
  return near === undefined ? faultOf('extra-label', label, names) : faultOf('incorrect-label', label, near, names);
}

function isNear(label: string, name: string): boolean {
  return label.trim() !== '' && (name === label.trim() || distance(name, label) <= 2);
}

function checkOrder(labels: readonly string[], names: readonly string[]): readonly { index: number; problem: Fault }[] {
  const index = labels.findIndex((label, position) => label !== names[position]);
  if (index < 0) return [];
  return [
    { index, problem: faultOf('incorrect-label/order', index + 1, labels[index] ?? '', names[index] ?? '', names) },
  ];
}
