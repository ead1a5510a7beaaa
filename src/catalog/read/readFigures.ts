import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { DatasetAsWritten } from '../../model/Dataset.ts';
import { columnIn } from '../../model/columnIn.ts';
import type { Figure } from '../../model/Figure.ts';
import { HEDGES, type Hedge } from '../../model/Hedge.ts';
import { LOCALES } from '../../model/Locale.ts';
import type { Source } from '../../model/Source.ts';
import type { Table } from '../../datasets/Table.ts';
import { checkPrinted } from '../check/checkPrinted.ts';
import { findNameFault } from './checkName.ts';
import { readLocators } from './readLocators.ts';
import { readVocabulary } from './readVocabulary.ts';
import type { Report } from '../check/Report.ts';
import { RowReader } from './RowReader.ts';

export interface FigureInput {
  readonly datasetId: string;
  readonly descriptor: DatasetAsWritten;
  readonly source: Source | null;
  readonly file: string;
  readonly table: Table;
  readonly report: Report;
}

/** Figures of a ledger or a reference table; none of other tables. A row with a problem gives none: what a chart or a sum says of it would only follow from that. */
export function readFigures(input: FigureInput): readonly Figure[] {
  if (input.descriptor.role === 'table') return [];
  const faulty = new Set(input.table.problems.map(({ line, column }) => `${line ?? ''}:${column ?? ''}`));
  return input.table.rows.flatMap((row) => {
    const figure = readFigure(input, new RowReader(input.file, row, faulty, input.report));
    return figure === null ? [] : [figure];
  });
}

function readFigure(input: FigureInput, row: RowReader): Figure | null {
  const isLedger = input.descriptor.role === 'ledger';
  const id = row.need('id');
  const badName = id === '' ? null : findNameFault(id, 'row');
  if (badName !== null) row.say(badName, 'id');
  const words = readVocabulary(row, isLedger);
  const label = row.needText('label');
  const caveat = row.text('caveat');
  const valueText = row.need('value');
  const unit = row.need('unit');
  if (isLedger) checkPrinted(row, { valueText, unit, hedge: readHedge(row) });
  const locators = isLedger ? readLocators(row, input.source) : [];
  const citation = isLedger ? null : row.needText('citation');
  const { isSound } = row;
  if (words.flag !== null && caveat === null) sayMissingCaveat(row);
  if (!isSound) return null;
  return {
    id: `${input.datasetId}/${id}`,
    dataset: input.datasetId,
    row: id,
    story: isLedger ? (input.descriptor.story ?? null) : null,
    value: Number(valueText),
    valueText,
    unit,
    printed: isLedger ? row.cell('printed') : '',
    ...words,
    label,
    nounEn: row.cell('noun_en') || null,
    caveat,
    locators,
    citation,
    cells: row.cells,
  };
}

/** The hedge as written; empty if it is none, which has been reported already. */
function readHedge(row: RowReader): Hedge | '' {
  return HEDGES.find((hedge) => hedge === row.cell('hedge')) ?? '';
}

function sayMissingCaveat(row: RowReader): void {
  const columns = LOCALES.map((locale) => columnIn('caveat', locale));
  row.say(faultOf('missing-caveat', columns), 'caveat');
}
