import type { HonestyProblem } from '../Form.ts';
import { type DrawnChart, datumGroups, inksIn, wordsOf } from './DrawnChart.ts';
import { type HonestyRule, breach } from './HonestyRule.ts';

export const TOO_MANY_COLOURS: HonestyRule = {
  code: 'too-many-colours',
  title: '分类的颜色最多五种',
  why: '再多，读者就要来回查图例，色觉不同的人更分不清。',
  instead: '只突出一两行，其余同色；或直接写标签，或分成几张小图',
};

const MOST_COLOURS = 5;

/** Bars, dots and cells of a drawing are in five colours at most. */
export function findTooManyColours({ drawing }: DrawnChart): readonly HonestyProblem[] {
  const inks = [...new Set(datumGroups(drawing).flatMap(inksIn))];
  return inks.length <= MOST_COLOURS ? [] : [breach(TOO_MANY_COLOURS, `用了 ${inks.length} 种颜色`)];
}

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
