import { readCitedText } from '../../figures/readCitedText.ts';
import { LOCALES } from '../../model/Locale.ts';
import type { HonestyProblem } from '../Form.ts';
import type { ChartWords } from './ChartWords.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const MISSING_PERIOD: HonestyRule = {
  code: 'missing-period',
  title: '副题或标题写明时间',
  why: '截至哪一天、一年还是累计，不写就会被当成现在。',
  instead: '在 subtitle 里写上时间，如 {date:2023-09|2023年9月}',
};

/** Each edition of a chart's words says of what time its figures are. */
export function findMissingPeriod({ texts }: ChartWords): readonly HonestyProblem[] {
  const timeless = LOCALES.filter((locale) =>
    [texts.title, texts.subtitle].every((text) => readCitedText(text[locale]).every(({ kind }) => kind !== 'date')),
  );
  return timeless.length === 0 ? [] : [breach(MISSING_PERIOD, `${timeless.join('、')} 的标题和副题都没有时间`)];
}
