import { closest } from 'fastest-levenshtein';
import { findHiddenCharacters } from './findHiddenCharacters.ts';
import type { Field } from './Table.ts';

/** What is wrong with one cell, before it is known where it stands. */
export interface CellFault {
  readonly code: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** The first thing wrong with a cell of this column, or null. */
export function checkCell(cell: string, field: Field): CellFault | null {
  return checkCharacters(cell) ?? checkPresence(cell, field) ?? (cell === '' ? null : (checkType(cell, field) ?? checkConstraints(cell, field)));
}

function checkCharacters(cell: string): CellFault | null {
  const hidden = findHiddenCharacters(cell)[0];
  if (hidden !== undefined) {
    return { code: hidden.code, found: `看不见的字符 ${hidden.name}`, expected: '只有看得见的字', fix: '删去这个字符，必要时整格重新输入' };
  }
  if (/[\r\n]/u.test(cell)) return { code: 'line-break', found: '格内有换行', expected: '一格一行', fix: '删去格内的换行' };
  if (cell !== cell.trim()) return { code: 'whitespace', found: `“${cell}”前后有空格`, expected: `“${cell.trim()}”`, fix: '删去前后的空格' };
  if (/<[a-z!/?]/iu.test(cell)) return { code: 'html-in-text', found: `“${cell}”里有 HTML 标签`, expected: '纯文字', fix: '删去尖括号里的标签' };
  if (/(?:javascript|vbscript)\s*:|data:text\//iu.test(cell)) {
    return { code: 'script-link', found: `“${cell}”是会执行的链接`, expected: '纯文字', fix: '删去它；要写网址只写 https:// 开头的' };
  }
  return null;
}

const MISSING_MARKS = new Set(['—', '——', '－', '-', '--', '…', '……', '/', '无', '空', '暂无', '不详', 'NA', 'N/A', 'n/a', 'null', 'NULL', 'None', '#N/A', '#VALUE!', '#REF!']);

function checkPresence(cell: string, field: Field): CellFault | null {
  if (cell === '' && field.constraints?.required === true) {
    const expected = `“${field.name}”列（${field.title.zh}）必填`;
    return { code: 'constraint-error', found: '空格', expected, fix: '补上这一格；若是 Excel 里合并过的单元格，把值抄到每一行' };
  }
  if (!MISSING_MARKS.has(cell)) return null;
  return { code: 'missing-value-mark', found: `用“${cell}”表示没有`, expected: '没有就让这一格空着', fix: '清空这一格' };
}

const TYPE_NAMES = { string: '文字', number: '数', integer: '整数', boolean: 'true 或 false', year: '四位数的年份' } as const;
const TYPE_PATTERNS = {
  string: /^/u,
  number: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u,
  integer: /^-?(?:0|[1-9]\d*)$/u,
  boolean: /^(?:true|false)$/u,
  year: /^\d{4}$/u,
} as const;

function checkType(cell: string, field: Field): CellFault | null {
  if (TYPE_PATTERNS[field.type].test(cell)) return field.type === 'string' ? checkMangling(cell) : null;
  const expected = `“${field.name}”列是${TYPE_NAMES[field.type]}`;
  const narrow = cell.normalize('NFKC');
  if (/[０-９．％－]/u.test(cell)) return { code: 'full-width-digit', found: `全角字符“${cell}”`, expected, fix: `改成半角：${narrow}` };
  if (field.type === 'boolean') return { code: 'type-error', found: `“${cell}”`, expected, fix: '写 true 或 false' };
  if (/[,，]/u.test(cell)) return { code: 'digit-separator', found: `数里有逗号：“${cell}”`, expected, fix: `去掉逗号：${cell.replace(/[,，]/gu, '')}` };
  const withUnit = /^([约近逾超]?)(-?\d+(?:\.\d+)?)\s*(\D+)$/u.exec(cell) ?? /^([^\d-]+)(-?\d+(?:\.\d+)?)(\D*)$/u.exec(cell);
  if (withUnit !== null) {
    return { code: 'unit-in-number', found: `数里夹着字：“${cell}”`, expected, fix: `这一格只写 ${withUnit[2] ?? ''}；单位和修饰语写进各自的列` };
  }
  if (/^\d+[eE][+-]?\d+$/u.test(cell)) return { code: 'type-error', found: `科学计数法“${cell}”`, expected, fix: '照印出来的样子写全，Excel 里先把这一列设为“文本”' };
  if (/^-?0\d/u.test(cell)) return { code: 'type-error', found: `以 0 开头的“${cell}”`, expected, fix: '编号用 string 类型；数不以 0 开头' };
  return checkMangling(cell) ?? { code: 'type-error', found: `“${cell}”`, expected, fix: `改成${TYPE_NAMES[field.type]}，或在 dataset.yaml 里改这一列的 type` };
}

/** What Excel makes of `1-2`, `2023-09` and long codes. */
function checkMangling(cell: string): CellFault | null {
  const isDate = /^(?:\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{2}|\d{4}\/\d{1,2}(?:\/\d{1,2})?|\d{1,2}月\d{1,2}日|\d{1,2}\/\d{1,2}\/\d{2,4})$/u.test(cell);
  if (isDate) return { code: 'excel-date', found: `“${cell}”像是被 Excel 改成了日期`, expected: '原来的文字，日期写成 2023-09 或 2023-09-07', fix: '在 Excel 里先把整列设为“文本”，再重新输入' };
  if (/^\d(?:\.\d+)?E\+\d+$/u.test(cell)) return { code: 'excel-number', found: `“${cell}”像是被 Excel 改成了科学计数法`, expected: '原来的编号', fix: '在 Excel 里先把整列设为“文本”，再重新输入' };
  return null;
}

function checkConstraints(cell: string, field: Field): CellFault | null {
  const rules = field.constraints ?? {};
  const fault = (expected: string, fix: string): CellFault => ({ code: 'constraint-error', found: `“${cell}”`, expected: `“${field.name}”列${expected}`, fix });
  if (rules.enum !== undefined && !rules.enum.includes(cell)) return fault(`只能是 ${rules.enum.join('、')}`, `是不是“${closest(cell, rules.enum)}”？改成其中之一`);
  if (rules.pattern !== undefined && !new RegExp(`^(?:${rules.pattern})$`, 'u').test(cell)) return fault(`符合 ${rules.pattern}`, '照这个样子改写');
  if (rules.minimum !== undefined && Number(cell) < rules.minimum) return fault(`不小于 ${rules.minimum}`, '核对原文后改正');
  if (rules.maximum !== undefined && Number(cell) > rules.maximum) return fault(`不大于 ${rules.maximum}`, '核对原文后改正');
  return null;
}
