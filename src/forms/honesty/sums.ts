import type { FormRow, HonestyProblem } from '../Form.ts';
import { findMixedUnits } from './units.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { isDerived } from '../../model/Figure.ts';
import { MONEY_KINDS } from '../../model/Kind.ts';
import type { Localized } from '../../model/Localized.ts';

// Sums of decimals are not exact: 0.1 + 0.2.
const ROUNDING = 1e-9;

/** Parts of a whole add up to it; whether they are in its unit is for `findMixedUnits` to say. */
export function findBrokenWhole(parts: readonly FormRow[], whole: FormRow): readonly HonestyProblem[] {
  const sum = Number(parts.reduce((total, row) => total + row.figure.value, 0).toPrecision(12));
  // A missing value and different units have been reported already.
  if (Number.isNaN(sum) || findMixedUnits([...parts, whole]).length > 0) return [];
  if (Math.abs(sum - whole.figure.value) <= ROUNDING * Math.abs(whole.figure.value)) return [];
  const terms = parts.map((row) => row.figure.value).join(' + ');
  return [faultOf('parts-not-whole', terms, sum, whole.figure.value)];
}

/** Figures that must not be added, by full id, and why. */
export interface NotAddable {
  readonly ids: readonly string[];
  readonly because: Localized;
}

/** No two rows that a drawing adds up are said to overlap. */
export function findNotAddable(parts: readonly FormRow[], rules: readonly NotAddable[]): readonly HonestyProblem[] {
  return rules.flatMap(({ ids, because }) => {
    const overlapping = parts.filter((row) => ids.includes(row.figure.id)).map((row) => row.key);
    if (overlapping.length < 2) return [];
    return [faultOf('not-addable', overlapping, because)];
  });
}

const MONEY: readonly string[] = MONEY_KINDS;

/** The kinds of money among these rows. */
function moneyKindsOf(rows: readonly FormRow[]): readonly string[] {
  const kinds = rows.map(({ figure }) => (isDerived(figure) ? '' : figure.kind));
  return [...new Set(kinds)].filter((kind) => MONEY.includes(kind));
}

/** Different kinds of money are different measures: they do not stand side by side without a heading that says so. */
export function findMixedKinds(
  rows: readonly FormRow[],
  say: (kinds: readonly string[]) => HonestyProblem,
): readonly HonestyProblem[] {
  const kinds = moneyKindsOf(rows);
  return kinds.length < 2 ? [] : [say(kinds)];
}

/** Rows that a drawing adds up are money of one kind. */
export function findMixedSum(parts: readonly FormRow[]): readonly HonestyProblem[] {
  const kinds = moneyKindsOf(parts);
  return kinds.length < 2 ? [] : [faultOf('mixed-kinds-in-sum', kinds)];
}
