import Papa from 'papaparse';

/** One record of a CSV, split, with what is wrong with its quotes. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** Where each cell begins in its first line: character columns from 1. */
  readonly columns: readonly number[];
  readonly fault: QuoteFault | null;
}

export interface QuoteFault {
  readonly code: 'stray-quote' | 'unclosed-quote';
  readonly line: number;
  readonly column: number;
}

/** Splits comma-separated text into records. Papa reads the cells; each record's raw text says where they stand and how they are quoted. */
export function splitRecords(csvText: string): readonly CsvRecord[] {
  const text = csvText.replace(/\r\n?/gu, '\n');
  const records: CsvRecord[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    quoteChar: '"',
    step: ({ data, meta }) => {
      const raw = text.slice(start, meta.cursor);
      // Papa reports one empty record after the last line end; no line of the file holds it.
      if (raw !== '' || start === 0)
        records.push(raw.includes('"') ? { line, cells: data, ...scanRecord(raw, line) } : plainRecord(line, data));
      line += raw.split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return records;
}

const BEYOND_BMP = /[\u{10000}-\u{10FFFF}]/u;

/** Most records hold no quote, and nobody asks where their cells begin: one after the other. */
function plainRecord(line: number, cells: readonly string[]): CsvRecord {
  return {
    line,
    cells,
    fault: null,
    get columns() {
      return beginningsOf(cells);
    },
  };
}

function beginningsOf(cells: readonly string[]): readonly number[] {
  const columns: number[] = [];
  let column = 1;
  for (const cell of cells) {
    columns.push(column);
    column += 1 + (BEYOND_BMP.test(cell) ? Array.from(cell).length : cell.length);
  }
  return columns;
}

type ScanState = 'start' | 'bare' | 'quoted' | 'closed';

function scanRecord(raw: string, firstLine: number): Pick<CsvRecord, 'columns' | 'fault'> {
  const columns = [1];
  let state: ScanState = 'start';
  let line = firstLine;
  let column = 0;
  let opened = { line, column: 1 };
  let fault: QuoteFault | null = null;
  for (const character of raw.replace(/\n$/u, '')) {
    column += 1;
    const next: ScanState | 'stray' = nextState(state, character);
    // A quote left open is closed by the next one of the file, lines below: the fault is where it opened.
    const isOfEarlier = state === 'closed' && opened.line < line;
    if (next === 'stray')
      fault ??= isOfEarlier ? { code: 'unclosed-quote', ...opened } : { code: 'stray-quote', line, column };
    if (next === 'quoted' && state === 'start') opened = { line, column };
    if (next === 'start') columns.push(column + 1);
    if (character === '\n') [line, column] = [line + 1, 0];
    state = next === 'stray' ? 'bare' : next;
  }
  if (state === 'quoted') fault ??= { code: 'unclosed-quote', ...opened };
  return { columns, fault };
}

function nextState(state: ScanState, character: string): ScanState | 'stray' {
  if (state === 'quoted') return character === '"' ? 'closed' : 'quoted';
  if (character === ',') return 'start';
  if (character === '"') return state === 'start' || state === 'closed' ? 'quoted' : 'stray';
  return state === 'closed' ? 'stray' : 'bare';
}
