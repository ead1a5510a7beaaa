import type { Hedge } from '../model/Hedge.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from './numberPattern.ts';
import { addDecimals, readNumeral } from './readNumeral.ts';
import { SCALES, unitOf } from '../model/units.ts';
import { shiftDecimal } from './shiftDecimal.ts';

/** A number as it is printed. `unit` is empty where no measure word follows. */
export interface PrintedNumber {
  readonly value: number;
  readonly valueText: string;
  readonly unit: string;
  readonly hedge: Hedge;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What a match of NUMBER_PATTERN says; null if its numeral is none (三四个). */
export function readNumberMatch(groups: Groups): PrintedNumber | null {
  const number = groups['number'] === undefined ? '1' : readNumeral(groups['number']);
  const sections = readSections(groups['head'] ?? '');
  if (number === null || sections === null) return null;
  const hedge = readHedge(groups);
  const scale = groups['scale'] ?? '';
  if (groups['percent'] !== undefined) {
    if (sections.length > 0 || scale !== '' || groups['unit'] !== undefined) return null;
    return { value: Number(number), valueText: number, unit: groups['percent'] === '百分之' ? '%' : '‰', hedge };
  }
  const measure = groups['split']?.replace(/[多余]/u, '') ?? groups['unit'] ?? '';
  // 3亿5000万 has no one scale word to keep, so it is written out.
  const valueText =
    sections.length === 0 ? number : addDecimals([...sections, shiftDecimal(number, exponentOf(scale))]);
  const unit = sections.length === 0 ? scale + measure : measure;
  if (unit !== '' && unitOf(unit) === null) return null;
  return { value: Number(valueText), valueText, unit, hedge };
}

function readSections(head: string): readonly string[] | null {
  const sections: string[] = [];
  for (const [, numeral = '', scale = ''] of head.matchAll(/(.+?)(万亿|亿|万)/gu)) {
    const number = readNumeral(numeral);
    if (number === null) return null;
    sections.push(shiftDecimal(number, exponentOf(scale)));
  }
  return sections;
}

function exponentOf(scale: string): number {
  return SCALES.find(([word]) => word === scale)?.[1] ?? 0;
}

function readHedge(groups: Groups): Hedge {
  const before = HEDGES_BEFORE.find(([word]) => word === groups['before']);
  if (before) return before[1];
  if (groups['inner'] !== undefined || groups['outer'] !== undefined || groups['split'] !== undefined) return 'over';
  return HEDGES_AFTER.find(([word]) => word === groups['after'])?.[1] ?? 'exact';
}
