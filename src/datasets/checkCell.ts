import { checkConstraints } from './checkConstraints.ts';
import { checkType } from './checkType.ts';
import { fault } from './Fault.ts';
import type { WrittenFault } from '../model/Problem.ts';
import { findHiddenCharacters } from './findHiddenCharacters.ts';
import type { Field } from './Table.ts';

/** Far beyond any sentence: a longer cell is a file pasted into one. */
const LONGEST_TEXT = 5000;
/** No count or amount has more digits. */
const LONGEST_NUMBER = 30;

/** The first thing wrong with a cell of this column, or null. */
export function checkCell(cell: string, field: Field): WrittenFault | null {
  const first = checkLength(cell, field) ?? checkCharacters(cell) ?? checkPresence(cell, field);
  if (first !== null || cell === '') return first;
  return checkType(cell, field) ?? checkConstraints(cell, field);
}

function checkLength(cell: string, { type }: Field): WrittenFault | null {
  const longest = type === 'string' ? LONGEST_TEXT : LONGEST_NUMBER;
  if (cell.length <= longest) return null;
  const found = `“${cell.slice(0, 20)}…”长 ${cell.length} 字`;
  return fault('too-long', found, `一格至多 ${longest} 字`, '检查是否有整段或整表贴进了一格；数照印出来的样子写');
}

function checkCharacters(cell: string): WrittenFault | null {
  const hidden = findHiddenCharacters(cell)[0];
  if (hidden !== undefined) {
    const fix = '删去这个字符，必要时整格重新输入';
    return fault(hidden.code, `看不见的字符 ${hidden.name}`, '只有看得见的字', fix);
  }
  if (/[\r\n]/u.test(cell)) return fault('line-break', '格内有换行', '一格一行', '删去格内的换行');
  if (cell !== cell.trim()) return fault('whitespace', `“${cell}”前后有空格`, `“${cell.trim()}”`, '删去前后的空格');
  if (/<[a-z!/?]/iu.test(cell)) {
    return fault('html-in-text', `“${cell}”里有 HTML 标签`, '纯文字', '删去尖括号里的标签');
  }
  if (!/(?:javascript|vbscript)\s*:|data:text\//iu.test(cell)) return null;
  return fault('script-link', `“${cell}”是会执行的链接`, '纯文字', '删去它；要写网址只写 https:// 开头的');
}

const MISSING_MARKS: ReadonlySet<string> = new Set(
  '— —— － - -- … …… / 无 空 暂无 不详 NA N/A n/a null NULL None #N/A #VALUE! #REF!'.split(' '),
);

function checkPresence(cell: string, field: Field): WrittenFault | null {
  if (cell === '' && field.constraints?.required === true) {
    const expected = `“${field.name}”列（${field.title.zh}）必填`;
    return fault('constraint-error', '空格', expected, '补上这一格；若是 Excel 里合并过的单元格，把值抄到每一行');
  }
  if (!MISSING_MARKS.has(cell)) return null;
  return fault('missing-value-mark', `用“${cell}”表示没有`, '没有就让这一格空着', '清空这一格');
}
