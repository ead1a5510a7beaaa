import { describe, expect, it } from 'vitest';
import { exportExcelCsv } from '../../../src/datasets/exportExcelCsv.ts';

const cellOf = (cell: string): string =>
  exportExcelCsv({ columns: ['a'], rows: [{ a: cell }] }).slice('\uFEFFa\r\n'.length, -2);

describe('exportExcelCsv', () => {
  it('begins with a BOM and ends lines with CRLF', () => {
    expect(exportExcelCsv({ columns: ['a', 'b'], rows: [{ a: '数', b: 'x,y' }] })).toBe('\uFEFFa,b\r\n数,"x,y"\r\n');
  });

  it.each(['=1+1', '+1', '-cmd', '@SUM(A1)', ' =cmd', '\u3000=cmd', '＝1', '\t=1'])(
    'makes %j text that no spreadsheet runs',
    (cell) => {
      expect(cellOf(cell).replace(/^"/u, '')).toMatch(/^'/u);
    },
  );

  it('neutralises a formula after a line end inside a cell', () => {
    expect(cellOf('x\n=cmd')).toBe(`"'x\n'=cmd"`);
  });

  it('leaves numbers and plain words alone', () => {
    expect(['-3.5', '170', '1+1+17', '汉-字'].map(cellOf)).toEqual(['-3.5', '170', '1+1+17', '汉-字']);
  });
});
