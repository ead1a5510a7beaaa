import { closest } from 'fastest-levenshtein';
import { RE2JS } from 're2js';
import { faultOf } from '../i18n/problems/faultOf.ts';
import type { Fault } from '../model/Problem.ts';
import type { Field } from './Table.ts';

/** Whether a cell that is not empty keeps its column's constraints; null if it does. */
export function checkConstraints(cell: string, field: Field): Fault | null {
  const { enum: words, pattern, minimum, maximum } = field.constraints ?? {};
  const { name } = field;
  if (words !== undefined && !words.includes(cell))
    return faultOf('constraint-error/enum', cell, name, words, closest(cell, words));
  if (pattern !== undefined && readPattern(pattern)?.matches(cell) === false)
    return faultOf('constraint-error/pattern', cell, name, pattern);
  if (minimum !== undefined && Number(cell) < minimum) return faultOf('constraint-error/minimum', cell, name, minimum);
  if (maximum !== undefined && Number(cell) > maximum) return faultOf('constraint-error/maximum', cell, name, maximum);
  return null;
}

const patterns = new Map<string, RE2JS | null>();

/**
 * A constraint's pattern, for whole cells, in linear time whatever it says; null unless it is a regular expression both
 * here and for whoever reads the published schema. RE2 knows no lookaround and no references back.
 */
export function readPattern(pattern: string): RE2JS | null {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const read = compile(pattern);
  patterns.set(pattern, read);
  return read;
}

function compile(pattern: string): RE2JS | null {
  try {
    new RegExp(pattern, 'u');
    return RE2JS.compile(pattern);
  } catch {
    return null;
  }
}
