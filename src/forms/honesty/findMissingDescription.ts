import { readCitedText } from '../../figures/readCitedText.ts';
import type { HonestyProblem } from '../Form.ts';
import type { ChartWords } from './ChartWords.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const MISSING_DESCRIPTION: HonestyRule = {
  code: 'description-without-figure',
  title: '文字描述至少引一个数',
  why: '看不见图的人只有这段文字；没有数，他什么也没得到。',
  instead: '写上图里最要紧的一个数：{数据集/行}',
};

/** The description for those who cannot see the drawing cites a figure. */
export function findMissingDescription({ texts }: Pick<ChartWords, 'texts'>): readonly HonestyProblem[] {
  if (readCitedText(texts.alt.zh).some(({ kind }) => kind === 'figure')) return [];
  return [breach(MISSING_DESCRIPTION, '文字描述里一个数也没有')];
}
