import type { HonestyProblem } from '../Form.ts';
import type { DrawnChart } from './DrawnChart.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';
import { datumGroups, inksIn, wordsOf } from './datumGroups.ts';

export const COLOUR_ALONE: HonestyRule = {
  code: 'colour-alone',
  title: '分类不单靠颜色：标记旁边有字',
  why: '黑白打印、强制配色、色觉不同时，只靠颜色分的类就消失了。',
  instead: '在每个标记旁边写上它是什么',
};

/** Marks in different colours have their names beside them. */
export function findColourAlone({ drawing, rows }: DrawnChart): readonly HonestyProblem[] {
  const coloured = datumGroups(drawing).filter((group) => inksIn(group).length > 0);
  if (new Set(coloured.map((group) => inksIn(group).join())).size < 2) return [];
  const wordless = coloured.filter((group) => wordsOf(group) === '');
  if (wordless.length === 0) return [];
  const names = wordless.map((group) => rows.get(group.figure)?.key ?? group.figure).join('、');
  return [breach(COLOUR_ALONE, `${names}只有颜色，没有字`)];
}
