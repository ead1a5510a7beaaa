import type { HonestyProblem } from '../Form.ts';
import type { DrawnChart } from './DrawnChart.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';
import { datumGroups, inksIn } from './datumGroups.ts';

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
