import { isDerived, type CitableFigure } from '../../model/Figure.ts';
import type { FormRow, HonestyProblem } from '../Form.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const IMPLAUSIBLE: HonestyRule = {
  code: 'implausible-at-scale',
  title: '存疑的数只照录，不按比例画',
  why: '按比例画出来，一个多半印错的数就和可信的数一样有了分量。',
  instead: '从 rows 里去掉它，或改用 panels，它会注明存疑',
};

export function isImplausible(figure: CitableFigure): boolean {
  return !isDerived(figure) && figure.flag === 'implausible';
}

/** A figure flagged as implausible is not drawn to scale as if it were sound. */
export function findImplausible(rows: readonly FormRow[]): readonly HonestyProblem[] {
  return rows
    .filter(({ figure }) => isImplausible(figure))
    .map((row) => breach(IMPLAUSIBLE, `${row.key}（${row.text}）标为存疑，却要按比例画`));
}
