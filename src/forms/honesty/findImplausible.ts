import { isDerived } from '../../model/Figure.ts';
import type { FormRow, HonestyProblem } from '../Form.ts';

/** A figure flagged as implausible is not drawn to scale as if it were sound. */
export function findImplausible(rows: readonly FormRow[]): readonly HonestyProblem[] {
  return rows
    .filter(({ figure }) => !isDerived(figure) && figure.flag === 'implausible')
    .map((row) => ({
      code: 'implausible-at-scale',
      found: `${row.key}（${row.text}）标为存疑，却要按比例画`,
      expected: '存疑的数只照录，不按比例画',
      fix: '从 rows 里去掉它，或改用 panels，它会注明存疑',
    }));
}
