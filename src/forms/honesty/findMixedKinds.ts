import { isDerived } from '../../model/Figure.ts';
import { MONEY_KINDS } from '../../model/Kind.ts';
import type { FormRow, HonestyProblem } from '../Form.ts';

const MONEY: readonly string[] = MONEY_KINDS;

/** Different kinds of money are different measures: they do not stand side by side without a heading that says so. */
export function findMixedKinds(rows: readonly FormRow[], where: string): readonly HonestyProblem[] {
  const kinds = new Set(
    rows.map(({ figure }) => (isDerived(figure) ? '' : figure.kind)).filter((kind) => MONEY.includes(kind)),
  );
  if (kinds.size < 2) return [];
  return [
    {
      code: 'mixed-money-kinds',
      found: `${where}里混有几种口径的钱：${[...kinds].join('、')}`,
      expected: '一处只放一种口径',
      fix: '按口径分组，每组有自己的小标题',
    },
  ];
}
