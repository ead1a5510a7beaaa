import type { DatasetAsWritten } from '../model/Dataset.ts';
import type { Problem } from '../model/Problem.ts';

/** One column as its descriptor declares it. */
export type Field = DatasetAsWritten['fields'][number];

/** One record with the place it was written. */
export interface TableRow {
  /** Line of the file on which the record begins, counted from 1 as a text editor counts. */
  readonly line: number;
  /** Cells by column name, as spelled. */
  readonly cells: Readonly<Record<string, string>>;
  /** Character column at which each cell begins, counted from 1, by column name. */
  readonly columns: Readonly<Record<string, number>>;
}

/** A table read against its fields. `rows` hold every record that could be split into cells, even where `problems` are not empty. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Every record of the file is in `rows`. */
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
}
