import type { Localized } from '../model/Localized.ts';
import type { TableRow } from '../datasets/Table.ts';
import type { Report } from './Report.ts';

/** Reads the cells of one row and reports what is wrong at the cell's own place. */
export class RowReader {
  readonly cells: Readonly<Record<string, string>>;
  readonly #file: string;
  readonly #row: TableRow;
  readonly #faulty: ReadonlySet<string>;
  readonly #report: Report;

  /** `faulty` holds the `line:column` of cells the table has already been told about: one problem a cell is enough. */
  constructor(file: string, row: TableRow, faulty: ReadonlySet<string>, report: Report) {
    this.cells = row.cells;
    this.#file = file;
    this.#row = row;
    this.#faulty = faulty;
    this.#report = report;
  }

  cell(name: string): string {
    return this.cells[name] ?? '';
  }

  /** The cell, reported if it is empty. */
  need(name: string, code = 'constraint-error'): string {
    const cell = this.cell(name);
    if (cell !== '') return cell;
    const merged = '补上这一格；若是 Excel 里合并过的单元格，把值抄到每一行';
    const fix = code === 'missing-translation' ? '中文和英文都要写上' : merged;
    this.fault(code, name, '空格', `“${name}”列必填`, fix);
    return cell;
  }

  /** A text that must be there in both languages. */
  needPair(zh: string, en: string): Localized {
    return { zh: this.need(zh), en: this.need(en, 'missing-translation') };
  }

  /** A text that is there in both languages or in none. */
  pair(zh: string, en: string): Localized | null {
    if (this.cell(zh) === '' && this.cell(en) === '') return null;
    return { zh: this.need(zh, 'missing-translation'), en: this.need(en, 'missing-translation') };
  }

  fault(code: string, name: string, found: string, expected: string, fix: string): void {
    if (this.#faulty.has(`${this.#row.line}:${this.#row.columns[name] ?? ''}`)) return;
    const place = { file: this.#file, line: this.#row.line, column: this.#row.columns[name] };
    this.#report({ code, ...place, found: `“${name}”列：${found}`, expected, fix });
  }
}
