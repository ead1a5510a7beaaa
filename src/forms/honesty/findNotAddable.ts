import type { Localized } from '../../model/Localized.ts';
import type { FormRow, HonestyProblem } from '../Form.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const NOT_ADDABLE: HonestyRule = {
  code: 'not-addable',
  title: '数据集说不能相加的，不画成一个总数的几部分',
  why: '几行数可能把同一个人、同一个项目各算一次；拼成一个整体，整体就虚高了。',
  instead: '改用 bar 或 dot，各画各的；若确实可加，改正 dataset.yaml 的 notAddable',
};

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
    return [breach(NOT_ADDABLE, `相加了 ${overlapping.join('、')}，数据集说不能：${because.zh}`)];
  });
}
