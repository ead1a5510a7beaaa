import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../model/Locale.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { localize, type Localized } from '../../model/Localized.ts';
import type { TableRow } from '../../datasets/Table.ts';
import type { Fault } from '../../model/Problem.ts';
import { columnIn } from '../../model/columnIn.ts';
import type { Report } from '../check/Report.ts';

/** Reads the cells of one row and reports what is wrong at the cell's own place. */
export class RowReader {
  readonly cells: Readonly<Record<string, string>>;
  readonly #file: string;
  readonly #row: TableRow;
  readonly #faulty: ReadonlySet<string>;
  readonly #report: Report;
  #isSound: boolean;

  /** `faulty` holds the `line:column` of cells the table has already been told about: one problem a cell is enough. */
  constructor(file: string, row: TableRow, faulty: ReadonlySet<string>, report: Report) {
    this.cells = row.cells;
    this.#file = file;
    this.#row = row;
    this.#faulty = faulty;
    this.#report = report;
    this.#isSound =
      faulty.size === 0 || !Object.values(row.columns).some((column) => faulty.has(`${row.line}:${column}`));
  }

  /** Nothing has been wrong with the row so far. */
  get isSound(): boolean {
    return this.#isSound;
  }

  cell(name: string): string {
    return this.cells[name] ?? '';
  }

  /** The cell, reported if it is empty. */
  need(name: string, code: 'constraint-error' | 'missing-translation/cell' = 'constraint-error'): string {
    const cell = this.cell(name);
    if (cell !== '') return cell;
    this.say(faultOf(code, name), name);
    return cell;
  }

  /** A text that must be there in every language. */
  needText(name: string): Localized {
    const read = (locale: Locale): string =>
      locale === DEFAULT_LOCALE ? this.need(name) : this.need(columnIn(name, locale), 'missing-translation/cell');
    return localize(read);
  }

  /** A text that is there in every language or in none. */
  text(name: string): Localized | null {
    const columns = LOCALES.map((locale) => [locale, columnIn(name, locale)] as const);
    if (columns.every(([, column]) => this.cell(column) === '')) return null;
    const cells = columns.map(([locale, column]) => [locale, this.need(column, 'missing-translation/cell')]);
    return Object.fromEntries(cells) as Record<Locale, string>;
  }

  /** Reports what is wrong with a cell. */
  say(fault: Fault, name: string): void {
    this.#isSound = false;
    if (this.#faulty.has(`${this.#row.line}:${this.#row.columns[name] ?? ''}`)) return;
    const place = { file: this.#file, line: this.#row.line, column: this.#row.columns[name], inColumn: name };
    this.#report({ ...fault, ...place });
  }
}
