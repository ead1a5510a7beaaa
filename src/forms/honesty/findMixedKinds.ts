import { isDerived } from '../../model/Figure.ts';
import { MONEY_KINDS } from '../../model/Kind.ts';
import type { FormRow, HonestyProblem } from '../Form.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const MIXED_KINDS: HonestyRule = {
  code: 'mixed-money-kinds',
  title: '一处只放一种口径',
  why: '签约金额、总投资、产值都以元计，却是不同的量：并排而不加说明，读者会拿它们比大小。',
  instead: '按口径分组，每组有自己的小标题',
};

const MONEY: readonly string[] = MONEY_KINDS;

/** The kinds of money among these rows. */
export function moneyKindsOf(rows: readonly FormRow[]): readonly string[] {
  const kinds = rows.map(({ figure }) => (isDerived(figure) ? '' : figure.kind));
  return [...new Set(kinds)].filter((kind) => MONEY.includes(kind));
}

/** Different kinds of money are different measures: they do not stand side by side without a heading that says so. */
export function findMixedKinds(rows: readonly FormRow[], where: string): readonly HonestyProblem[] {
  const kinds = moneyKindsOf(rows);
  return kinds.length < 2 ? [] : [breach(MIXED_KINDS, `${where}里混有几种口径的钱：${kinds.join('、')}`)];
}
