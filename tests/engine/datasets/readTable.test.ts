import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '../../../src/datasets/exportCsv.ts';
import { readTable } from '../../../src/datasets/readTable.ts';
import type { Field } from '../../../src/datasets/Table.ts';

const field = (name: string, rest: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  title: { zh: name, en: name },
  ...rest,
});
const FIELDS = [field('id'), field('text'), field('count', { type: 'integer' })];
const read = (csv: string) => readTable(csv, FIELDS, 'data/t/data.csv');
const places = (csv: string) => read(csv).problems.map(({ code, line, column }) => [code, line, column]);

describe('readTable', () => {
  it('keeps cells as spelled: no number is guessed, no zero lost', () => {
    const fields = [field('id'), field('code'), field('other')];
    const { rows, problems } = readTable('id,code,other\na,011,1e3\n', fields, 't.csv');
    expect(problems).toEqual([]);
    expect(rows.map((row) => row.cells)).toEqual([{ id: 'a', code: '011', other: '1e3' }]);
  });

  it('counts lines as a text editor does, across quoted line ends and CRLF', () => {
    const csv = 'id,text,count\r\na,"x\r\ny",1\r\nb,z,one\r\n';
    expect(places(csv)).toEqual([
      ['line-break', 2, 3],
      ['type-error', 4, 5],
    ]);
  });

  it('counts columns in characters, quotes included', () => {
    expect(places('id,text,count\na,"数，字",x\n')).toEqual([['type-error', 2, 9]]);
  });

  it('reports every problem of every row, not the first only', () => {
    const csv = 'id,text,count\na,x,１\na,y,2\n\nb,z\nc,z,3,4\n';
    expect(read(csv).problems.map(({ code }) => code)).toEqual([
      'full-width-digit',
      'blank-row',
      'missing-cell',
      'extra-cell',
      'primary-key',
    ]);
  });

  it('never renames a repeated label', () => {
    expect(places('id,text,text\na,b,c\n')).toEqual([
      ['duplicate-label', 1, 9],
      ['missing-label', 1, 1],
    ]);
  });

  it('says whether every record was read', () => {
    expect(read('id,text,count\na,x,1\n').isWhole).toBe(true);
    expect(read('id,text,count\na,x\n').isWhole).toBe(false);
  });

  it('reads back what exportCsv writes', () => {
    const cell = fc.stringMatching(/^[a-z"，,汉字;|]{0,8}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (cells) => {
        const rows = cells.map(([text, more], index) => ({ id: `r${index}`, text, more }));
        const fields = [field('id'), field('text'), field('more')];
        const csv = exportCsv({ columns: ['id', 'text', 'more'], rows });
        expect(readTable(csv, fields, 't.csv').rows.map((row) => row.cells)).toEqual(rows);
      }),
    );
  });
});
