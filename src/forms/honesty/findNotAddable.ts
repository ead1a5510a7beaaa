import type { Localized } from '../../model/Localized.ts';
import type { FormRow, HonestyProblem } from '../Form.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const NOT_ADDABLE: HonestyRule = {
  code: 'not-addable',
  title: {
    zh: '数据集说不能相加的，不画成一个总数的几部分',
    en: 'What a dataset says overlaps is not drawn as parts of a whole',
  },
  why: {
    zh: '几行数可能把同一个人、同一个项目各算一次；拼成一个整体，整体就虚高了。',
    en: 'Several rows may each count the same person or project; piled into one whole, the whole is too large.',
  },
  instead: {
    zh: '改用 bar 或 dot，各画各的；若确实可加，改正 dataset.yaml 的 notAddable',
    en: 'Use bar or dot, each row on its own; if they do add up, correct notAddable in dataset.yaml',
  },
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
