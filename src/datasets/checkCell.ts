import { characterReference } from './characterReference.ts';
import { checkConstraints } from './checkConstraints.ts';
import { checkType } from './checkType.ts';
import { faultOf } from '../i18n/problems/faultOf.ts';
import type { Fault } from '../model/Problem.ts';
import { findHiddenCharacters } from './findHiddenCharacters.ts';
import type { Field } from './Table.ts';

/** Far beyond any sentence: a longer cell is a file pasted into one. */
const LONGEST_TEXT = 5000;
/** No count or amount has more digits. */
const LONGEST_NUMBER = 30;
const MARKUP = new RegExp(`<[a-z!/?]|${characterReference}`, 'iu');

/** The first thing wrong with a cell of this column, or null. */
export function checkCell(cell: string, field: Field): Fault | null {
  const first = checkLength(cell, field) ?? checkCharacters(cell) ?? checkPresence(cell, field);
  if (first !== null || cell === '') return first;
  return checkType(cell, field) ?? checkConstraints(cell, field);
}

function checkLength(cell: string, { type }: Field): Fault | null {
  const longest = type === 'string' ? LONGEST_TEXT : LONGEST_NUMBER;
  if (cell.length <= longest) return null;
  return faultOf('too-long/cell', cell.slice(0, 20), cell.length, longest);
}

function checkCharacters(cell: string): Fault | null {
  const hidden = findHiddenCharacters(cell)[0];
  if (hidden !== undefined) return faultOf(`${hidden.code}/cell`, hidden.name);
  if (/[\r\n]/u.test(cell)) return faultOf('line-break');
  if (cell !== cell.trim()) return faultOf('whitespace', cell, cell.trim());
  if (MARKUP.test(cell)) return faultOf('html-in-text/cell', cell);
  return /(?:javascript|vbscript)\s*:|data:text\//iu.test(cell) ? faultOf('script-link', cell) : null;
}

const MISSING_MARKS: ReadonlySet<string> = new Set(
  '— —— － - -- … …… / 无 空 暂无 不详 NA N/A n/a null NULL None #N/A #VALUE! #REF!'.split(' '),
);

function checkPresence(cell: string, field: Field): Fault | null {
  if (cell === '' && field.constraints?.required === true)
    return faultOf('constraint-error/titled', field.name, field.title);
  return MISSING_MARKS.has(cell) ? faultOf('missing-value-mark', cell) : null;
}
