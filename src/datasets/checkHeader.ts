import { distance } from 'fastest-levenshtein';
import type { Problem, WrittenFault } from '../model/Problem.ts';
import type { CsvRecord } from './splitRecords.ts';

/** Compares the header with the declared columns, in order; empty if they agree. */
export function checkHeader(header: CsvRecord, names: readonly string[], file: string): readonly Problem[] {
  const labels = header.cells;
  const expected = `表头依次为 ${names.join(',')}`;
  const at = (index: number) => ({ file, line: header.line, column: header.columns[index] ?? 1, expected });
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
    problems.push({
      ...at(0),
      code: 'missing-label',
      found: `表头缺少“${name}”列`,
      fix: `在表头补上 ${name}，并给每一行补上这一格`,
    });
  }
  if (problems.length === 0)
    problems.push(...checkOrder(labels, names).map((fault) => ({ ...at(fault.index), ...fault.problem })));
  return problems;
}

type Fault = Pick<WrittenFault, 'code' | 'found' | 'fix'>;

function findWrongTable(labels: readonly string[], names: readonly string[]): Fault | null {
  const separator = names.length > 1 ? findSeparator(labels) : null;
  if (separator !== null) return separator;
  if (/^sep=/iu.test(labels[0] ?? ''))
    return { code: 'title-row', found: '第一行是 Excel 认的 sep=…', fix: '删去这一行，让表头成为第一行' };
  const filled = labels.filter((label) => label.trim() !== '');
  if (names.length > 1 && filled.length === 1 && !names.includes(filled[0] ?? '')) {
    return {
      code: 'title-row',
      found: `第一行只有“${filled[0] ?? ''}”一格有字，像是表格的大标题`,
      fix: '删去大标题和说明行，让表头成为第一行',
    };
  }
  return null;
}

/** What a row that ought to have several cells, and has one, is separated by; null if by nothing known. */
export function findSeparator(cells: readonly string[]): Fault | null {
  if (cells.length !== 1) return null;
  for (const [separator, called] of [
    ['，', '全角逗号“，”'],
    [';', '分号'],
    ['\t', '制表符'],
    ['、', '顿号'],
  ] as const) {
    if (!(cells[0] ?? '').includes(separator)) continue;
    return {
      code: 'wrong-delimiter',
      found: `整行只有一格，用的是${called}`,
      fix: `把分隔各格的${called}换成半角逗号`,
    };
  }
  return null;
}

function findLabelFault(
  label: string,
  index: number,
  labels: readonly string[],
  names: readonly string[],
  missing: readonly string[],
): Fault | null {
  if (label.trim() === '')
    return { code: 'blank-header', found: `表头第 ${index + 1} 格是空的`, fix: '写上列名；若整列都空，删去这一列' };
  if (labels.indexOf(label) < index)
    return { code: 'duplicate-label', found: `表头里“${label}”出现了不止一次`, fix: '删去或改名其中一列' };
  if (names.includes(label)) return null;
  const near = missing.find((name) => isNear(label, name));
  if (near !== undefined)
    return {
      code: 'incorrect-label',
      found: `列名“${label}”`,
      fix: `是不是“${near}”？列名要与 dataset.yaml 的 fields 一字不差`,
    };
  return {
    code: 'extra-label',
    found: `未声明的列“${label}”`,
    fix: '在 dataset.yaml 的 fields 里声明这一列，或从 CSV 里删去它',
  };
}

function isNear(label: string, name: string): boolean {
  return label.trim() !== '' && (name === label.trim() || distance(name, label) <= 2);
}

function checkOrder(labels: readonly string[], names: readonly string[]): readonly { index: number; problem: Fault }[] {
  const index = labels.findIndex((label, position) => label !== names[position]);
  if (index < 0) return [];
  const found = `第 ${index + 1} 列是“${labels[index] ?? ''}”，应是“${names[index] ?? ''}”`;
  return [{ index, problem: { code: 'incorrect-label', found, fix: '把列调成声明的顺序' } }];
}
