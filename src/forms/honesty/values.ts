import type { FormRow, HonestyProblem } from '../Form.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { nameRow } from './nameRow.ts';
import { type CitableFigure, isDerived } from '../../model/Figure.ts';

/** A scale needs one value above zero. */
export function findAllZero(rows: readonly FormRow[]): readonly HonestyProblem[] {
  const isZero = rows.length > 0 && rows.every((row) => row.figure.value === 0);
  const keys = rows.map((row) => row.key);
  return isZero ? [faultOf('all-zero', keys)] : [];
}

/** A chart draws something, and lengths cannot be negative. */
export function findNoRows(rows: readonly FormRow[]): readonly HonestyProblem[] {
  if (rows.length === 0) return [faultOf('no-rows')];
  return rows
    .filter((row) => !(row.figure.value >= 0))
    .map((row) =>
      Number.isNaN(row.figure.value)
        ? faultOf('negative-value/none', row.key)
        : faultOf('negative-value', row.key, row.text),
    );
}

/** A length below this share of the longest is less than half a pixel on a phone. */
const SMALLEST_SHARE = 0.002;

/** On one scale no value is so large that another, above zero, is too short to be seen. */
export function findLostValues(rows: readonly FormRow[]): readonly HonestyProblem[] {
  const sound = rows.filter((row) => !isImplausible(row.figure));
  const largest = sound.toSorted((one, other) => other.figure.value - one.figure.value)[0];
  if (largest === undefined) return [];
  const lost = sound.filter(({ figure }) => figure.value > 0 && figure.value < largest.figure.value * SMALLEST_SHARE);
  if (lost.length === 0) return [];
  return [faultOf('outlier-hidden', nameRow(largest), lost.map(nameRow))];
}

export function isImplausible(figure: CitableFigure): boolean {
  return !isDerived(figure) && figure.flag === 'implausible';
}

/** A figure flagged as implausible is not drawn to scale as if it were sound. */
export function findImplausible(rows: readonly FormRow[]): readonly HonestyProblem[] {
  return rows
    .filter(({ figure }) => isImplausible(figure))
    .map((row) => faultOf('implausible-at-scale', row.key, row.text));
}
