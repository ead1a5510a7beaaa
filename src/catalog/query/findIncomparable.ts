import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';
import { isDerived, type CitableFigure, type FigureId } from '../../model/Figure.ts';
import { measureOf, type Measure } from './measureOf.ts';

type Measured = readonly [id: FigureId, measure: Measure];

/**
 * What keeps figures from being compared that a program can see: unit, kind, status, an implausible value, and that all
 * come from one place. Passing is needed and not enough: whether they count the same thing is for an editor to say.
 */
export function findIncomparable(
  compared: readonly CitableFigure[],
  figures: ReadonlyMap<FigureId, CitableFigure>,
): readonly Fault[] {
  const measured = compared.map((figure): Measured => [figure.id, measureOf(figure, figures)]);
  return [
    ...findDifferent(measured, 'incomparable-units', ({ unit }) => [unit]),
    ...findDifferent(measured, 'incomparable-kinds', ({ kinds }) => kinds),
    ...findDifferent(measured, 'incomparable-statuses', ({ statuses }) => statuses),
    ...compared
      .filter((figure) => !isDerived(figure) && figure.flag !== null)
      .map(({ id }) => faultOf('incomparable-implausible', id)),
    ...findOnePlace(measured),
  ];
}

function findDifferent(
  measured: readonly Measured[],
  message: 'incomparable-units' | 'incomparable-kinds' | 'incomparable-statuses',
  pick: (measure: Measure) => readonly string[],
): readonly Fault[] {
  // A yardstick has no kind and no status of its own.
  const said = measured
    .map(([id, measure]) => [id, pick(measure)] as const)
    .filter(([, words]) => words.join('') !== '');
  return new Set(said.map(([, words]) => words.join('+'))).size < 2 ? [] : [faultOf(message, said)];
}

function findOnePlace(measured: readonly Measured[]): readonly Fault[] {
  const places = new Set(measured.map(([, { stories }]) => stories.join('＋')));
  return places.size > 1 ? [] : [faultOf('one-place', [...places].join(''))];
}
