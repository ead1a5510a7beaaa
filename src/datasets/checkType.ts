import { fault } from './Fault.ts';
import type { WrittenFault } from '../model/Problem.ts';
import type { Field } from './Table.ts';

const TYPE_NAMES = {
  string: '文字',
  number: '数',
  integer: '整数',
  boolean: '“true”或“false”',
  year: '四位数的年份',
} as const;
const TYPE_PATTERNS = {
  string: /^/u,
  number: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u,
  integer: /^-?(?:0|[1-9]\d*)$/u,
  boolean: /^(?:true|false)$/u,
  year: /^\d{4}$/u,
} as const;

/** Whether a cell that is not empty is spelled as its column's type; null if it is. */
export function checkType(cell: string, field: Field): WrittenFault | null {
  if (TYPE_PATTERNS[field.type].test(cell)) return field.type === 'string' ? findMangling(cell) : null;
  const expected = `“${field.name}”列是${TYPE_NAMES[field.type]}`;
  const otherwise = fault(
    'type-error',
    `“${cell}”`,
    expected,
    `改成${TYPE_NAMES[field.type]}，或在 dataset.yaml 里改这一列的 type`,
  );
  if (field.type === 'boolean') return otherwise;
  return findMangling(cell) ?? findMisspelling(cell, expected) ?? otherwise;
}

/** Numbers as Chinese editors and Excel write them, which no program reads as numbers. */
function findMisspelling(cell: string, expected: string): WrittenFault | null {
  if (/[０-９．％－]/u.test(cell)) {
    return fault('full-width-digit', `全角字符“${cell}”`, expected, `改成半角：${cell.normalize('NFKC')}`);
  }
  if (/[,，]/u.test(cell)) {
    return fault('digit-separator', `数里有逗号：“${cell}”`, expected, `去掉逗号：${cell.replace(/[,，]/gu, '')}`);
  }
  if (/^\d+[eE][+-]?\d+$/u.test(cell)) {
    return fault('type-error', `科学计数法“${cell}”`, expected, '照印出来的样子写全，Excel 里先把这一列设为“文本”');
  }
  if (/^-?0\d/u.test(cell)) {
    return fault('leading-zero', `以 0 开头的“${cell}”`, expected, '编号的列用 string 类型；数不以 0 开头');
  }
  const withUnit = /^\D*?(-?\d+(?:\.\d+)?)\D*$/u.exec(cell);
  if (withUnit?.[1] === undefined || withUnit[1] === cell) return null;
  return fault(
    'unit-in-number',
    `数里夹着字：“${cell}”`,
    expected,
    `这一格只写 ${withUnit[1]}；单位和修饰语写进各自的列`,
  );
}

const MONTHS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const EXCEL_DATE = new RegExp(
  String.raw`^(?:\d{1,2}-${MONTHS}|${MONTHS}-\d{2}|\d{4}/\d{1,2}(?:/\d{1,2})?|\d{1,2}月\d{1,2}日|\d{1,2}/\d{1,2}/\d{2,4})$`,
  'u',
);

/** What Excel makes of `1-2`, `2023-09` and long codes. */
function findMangling(cell: string): WrittenFault | null {
  const fix = '在 Excel 里先把整列设为“文本”，再重新输入';
  if (EXCEL_DATE.test(cell)) {
    return fault('excel-date', `“${cell}”像是被 Excel 改成了日期`, '原来的文字，日期写成 2023-09 或 2023-09-07', fix);
  }
  if (!/^\d(?:\.\d+)?E\+\d+$/u.test(cell)) return null;
  return fault('excel-number', `“${cell}”像是被 Excel 改成了科学计数法`, '原来的编号', fix);
}
