import { faultOf } from '../i18n/problems/faultOf.ts';
import type { Fault } from '../model/Problem.ts';
import type { Field } from './Table.ts';

const TYPE_PATTERNS = {
  string: /^/u,
  number: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u,
  integer: /^-?(?:0|[1-9]\d*)$/u,
  boolean: /^(?:true|false)$/u,
  year: /^\d{4}$/u,
} as const;

/** Whether a cell that is not empty is spelled as its column's type; null if it is. */
export function checkType(cell: string, field: Field): Fault | null {
  if (TYPE_PATTERNS[field.type].test(cell)) return field.type === 'string' ? findMangling(cell) : null;
  const otherwise = faultOf('type-error', cell, field.name, field.type);
  if (field.type === 'boolean') return otherwise;
  return findMangling(cell) ?? findMisspelling(cell, field) ?? otherwise;
}

/** Numbers as Chinese editors and Excel write them, which no program reads as numbers. */
function findMisspelling(cell: string, { name, type }: Field): Fault | null {
  if (/[０-９．％－]/u.test(cell)) return faultOf('full-width-digit', cell, name, type);
  if (/[,，]/u.test(cell)) return faultOf('digit-separator', cell, name, type);
  if (/^\d+[eE][+-]?\d+$/u.test(cell)) return faultOf('type-error/scientific', cell, name, type);
  if (/^-?0\d/u.test(cell)) return faultOf('leading-zero', cell, name, type);
  const withUnit = /^\D*?(-?\d+(?:\.\d+)?)\D*$/u.exec(cell);
  if (withUnit?.[1] === undefined || withUnit[1] === cell) return null;
  return faultOf('unit-in-number', cell, name, type, withUnit[1]);
}

const MONTHS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const EXCEL_DATE = new RegExp(
  String.raw`^(?:\d{1,2}-${MONTHS}|${MONTHS}-\d{2}|\d{4}/\d{1,2}(?:/\d{1,2})?|\d{1,2}月\d{1,2}日|\d{1,2}/\d{1,2}/\d{2,4})$`,
  'u',
);

/** What Excel makes of `1-2`, `2023-09` and long codes. */
function findMangling(cell: string): Fault | null {
  if (EXCEL_DATE.test(cell)) return faultOf('excel-date', cell);
  return /^\d(?:\.\d+)?E\+\d+$/u.test(cell) ? faultOf('excel-number', cell) : null;
}
