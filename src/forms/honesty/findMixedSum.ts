import type { FormRow, HonestyProblem } from '../Form.ts';
import { moneyKindsOf } from './findMixedKinds.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const MIXED_SUM: HonestyRule = {
  code: 'mixed-kinds-in-sum',
  title: { zh: '只把同一口径的钱加在一起', en: 'Only money of one kind is added' },
  why: {
    zh: '一个项目的签约金额和总投资可能是同一笔钱，加起来就算了两遍。',
    en: 'The contract value and the total investment of one project may be the same money, and adding them counts it twice.',
  },
  instead: {
    zh: '不要画成一个总数的几部分；改用 lollipop，按口径分组',
    en: 'Do not draw them as parts of one total; use lollipop, grouped by kind',
  },
};

/** Rows that a drawing adds up are money of one kind. */
export function findMixedSum(parts: readonly FormRow[]): readonly HonestyProblem[] {
  const kinds = moneyKindsOf(parts);
  return kinds.length < 2 ? [] : [breach(MIXED_SUM, `相加的各部分口径不一：${kinds.join('、')}`)];
}
