import type { FormRow, HonestyProblem } from '../Form.ts';
import { moneyKindsOf } from './findMixedKinds.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const MIXED_SUM: HonestyRule = {
  code: 'mixed-kinds-in-sum',
  title: '只把同一口径的钱加在一起',
  why: '一个项目的签约金额和总投资可能是同一笔钱，加起来就算了两遍。',
  instead: '不要画成一个总数的几部分；改用 lollipop，按口径分组',
};

/** Rows that a drawing adds up are money of one kind. */
export function findMixedSum(parts: readonly FormRow[]): readonly HonestyProblem[] {
  const kinds = moneyKindsOf(parts);
  return kinds.length < 2 ? [] : [breach(MIXED_SUM, `相加的各部分口径不一：${kinds.join('、')}`)];
}
