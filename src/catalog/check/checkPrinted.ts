import type { Hedge } from '../../model/Hedge.ts';
import { readPrintedFigure } from '../../figures/readPrintedFigure.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { RowReader } from '../read/RowReader.ts';

/** Re-reads the printed words and reports any disagreement with value, unit or hedge; nothing of an empty one. */
export function checkPrinted(
  row: RowReader,
  said: { readonly valueText: string; readonly unit: string; readonly hedge: Hedge | '' },
): void {
  const printed = row.need('printed');
  if (printed === '') return;
  const read = readPrintedFigure(printed);
  if (read === null) {
    row.say(faultOf('printed-unreadable', printed.slice(0, 60)), 'printed');
    return;
  }
  const differ = (name: 'value' | 'unit' | 'hedge', cell: string, reading: string) => {
    if (cell !== '' && cell !== reading) row.say(faultOf(`printed-${name}`, cell, printed, reading), name);
  };
  if (Number(said.valueText) !== read.value) differ('value', said.valueText, read.valueText);
  differ('unit', said.unit, read.unit);
  differ('hedge', said.hedge, read.hedge);
}
