import { isDerived, type CitableFigure } from '../../model/Figure.ts';
import type { FormRow, HonestyProblem } from '../Form.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const IMPLAUSIBLE: HonestyRule = {
  code: 'implausible-at-scale',
  title: { zh: '存疑的数只照录，不按比例画', en: 'A figure in doubt is printed, not drawn to scale' },
  why: {
    zh: '按比例画出来，一个多半印错的数就和可信的数一样有了分量。',
    en: 'Drawn to scale, a number that is probably a misprint carries the same weight as the sound ones beside it.',
  },
  instead: {
    zh: '从 rows 里去掉它，或改用 panels，它会注明存疑',
    en: 'Leave it out of the rows, or use panels, which print it with the doubt said beside it',
  },
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
