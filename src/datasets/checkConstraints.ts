import { closest } from 'fastest-levenshtein';
import { RE2JS } from 're2js';
import { fault } from './Fault.ts';
import type { WrittenFault } from '../model/Problem.ts';
import type { Field } from './Table.ts';

/** Whether a cell that is not empty keeps its column's constraints; null if it does. */
export function checkConstraints(cell: string, field: Field): WrittenFault | null {
  const { enum: words, pattern, minimum, maximum } = field.constraints ?? {};
  const breaks = (rule: string, fix: string): WrittenFault =>
    fault('constraint-error', `“${cell}”`, `“${field.name}”列${rule}`, fix);
  if (words !== undefined && !words.includes(cell)) {
    return breaks(`只能是 ${words.join('、')}`, `是不是“${closest(cell, words)}”？改成其中之一`);
  }
  if (pattern !== undefined && readPattern(pattern)?.matches(cell) === false) {
    return breaks(`符合 ${pattern}`, '照这个样子改写');
  }
  if (minimum !== undefined && Number(cell) < minimum) return breaks(`不小于 ${minimum}`, '核对原文后改正');
  if (maximum !== undefined && Number(cell) > maximum) return breaks(`不大于 ${maximum}`, '核对原文后改正');
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
