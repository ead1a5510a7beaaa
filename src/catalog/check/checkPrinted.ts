import type { Hedge } from '../../model/Hedge.ts';
import { readPrintedFigure } from '../../figures/readPrintedFigure.ts';
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
    row.fault(
      'printed-unreadable',
      'printed',
      `“${printed.slice(0, 60)}”读不成一个数`,
      '连修饰语带单位、照印的一个数，如 逾1000名',
      '照原句改写，前后不要多字',
    );
    return;
  }
  const differ = (name: string, cell: string, reading: string) => {
    if (cell === '' || cell === reading) return;
    row.fault(
      `printed-${name}`,
      name,
      `${name} 写的是“${cell}”，而印的“${printed}”读作“${reading}”`,
      `${name} 与 printed 一致`,
      '对照原句，改正写错的一边',
    );
  };
  if (Number(said.valueText) !== read.value) differ('value', said.valueText, read.valueText);
  differ('unit', said.unit, read.unit);
  differ('hedge', said.hedge, read.hedge);
}
