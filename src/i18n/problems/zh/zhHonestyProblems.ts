import { LANGUAGES, type Locale } from '../../../model/Locale.ts';
import type { Localized } from '../../../model/Localized.ts';
import { zhRuleTexts } from '../../zhRuleTexts.ts';
import type { ProblemMessages, RowName } from '../ProblemText.ts';
import { type Breaches, sayBreaches } from '../sayBreaches.ts';

const list = (names: readonly string[]): string => names.join('、');
const name = (row: string, text: string): string => `${row}（${text}）`;
const unitless = (locale: Locale, unit: string): string =>
  `图上只写数，${LANGUAGES[locale].chineseName}的副题（subtitle 的 ${locale}）没有写单位“${unit}”`;

const breaches = {
  'mixed-units': (units: readonly string[]) => `同一条轴上有 ${list(units)}`,
  'baseline-not-zero': (rows: readonly string[]) => `${list(rows)}的长短不是从零算起`,
  'log-lengths': (rows: readonly string[]) => `${list(rows)}的长短按数的对数画`,
  'radius-for-area': (one: RowName, other: RowName, isCircle: boolean) =>
    `${name(...one)}和 ${name(...other)}的${isCircle ? '半径' : '边长'}按数画，面积就差了平方`,
  'not-to-scale': (rows: readonly string[]) => `${list(rows)}的长短和数不成比例`,
  'not-to-scale/count': (row: string, text: string, count: number) => `${row} 是 ${text}，画了 ${count} 个标记`,
  'not-to-scale/place': (rows: readonly string[]) => `${list(rows)}的位置和数对不上`,
  'not-to-scale/area': (one: RowName, other: RowName) => `${name(...one)}和 ${name(...other)}的面积和数不成比例`,
  'outlier-hidden': (largest: RowName, lost: readonly RowName[]) =>
    `和 ${name(...largest)}画在一把尺上，${list(lost.map((row) => name(...row)))}短得看不见`,
  'outlier-hidden/cut': (row: string, text: string) => `${name(row, text)}画得比它的数短`,
  'outlier-hidden/place': (row: string, text: string) => `${name(row, text)}不在刻度上它该在的地方`,
  'negative-value': (row: string, text: string) => `${row} 是负数（${text}）`,
  'negative-value/none': (row: string) => `${row} 没有数值`,
  'all-zero': (rows: readonly string[]) => `${list(rows)} 都是零`,
  'parts-not-whole': (terms: string, sum: number, whole: number) => `${terms} = ${sum}，总数却是 ${whole}`,
  'not-addable': (rows: readonly string[], because: Localized) => `相加了 ${list(rows)}，数据集说不能：${because.zh}`,
  'mixed-money-kinds': (kinds: readonly string[]) => `图里混有几种口径的钱：${list(kinds)}`,
  'mixed-money-kinds/bars': (kinds: readonly string[]) => `条形图里混有几种口径的钱：${list(kinds)}`,
  'mixed-money-kinds/group': (kinds: readonly string[], heading: string) =>
    `“${heading}”一组里混有几种口径的钱：${list(kinds)}`,
  'mixed-money-kinds/panel': (kinds: readonly string[], unit: string) =>
    `${unit}一格里混有几种口径的钱：${list(kinds)}`,
  'mixed-kinds-in-sum': (kinds: readonly string[]) => `相加的各部分口径不一：${list(kinds)}`,
  'planned-as-done': (planned: readonly string[], done: readonly string[]) =>
    `${list(planned)} 还没有做成，却和 ${list(done)} 一样画成实心`,
  'implausible-at-scale': (row: string, text: string) => `${name(row, text)}标为存疑，却要按比例画`,
  'implausible-at-scale/drawn': (row: string, text: string) => `${name(row, text)}标为存疑，却按比例画了`,
  'hedge-dropped': (row: string, text: string, drawn: string) => `${row} 是“${text}”，图上只写了“${drawn}”`,
  'hedge-dropped/name': (written: string, figure: string) => `“${written}”写成名称，丢了“${figure}”的语气`,
  'title-not-drawn': (id: string) => `标题引了 ${id}，图里没有画它`,
  'too-many-colours': (count: number) => `用了 ${count} 种颜色`,
  'colour-alone': (rows: readonly string[]) => `${list(rows)}只有颜色，没有字`,
  'too-many-units': (count: number, most: number) => `一共要画 ${count} 个标记，最多 ${most} 个`,
  'too-many-rows': (count: number, most: number) => `${count} 行，这种图形最多画 ${most} 行`,
  'does-not-fit': (one: string, other: string) => `“${one}”和“${other}”叠在一起`,
  'does-not-fit/cut': (text: string) => `“${text}”超出图外`,
  'does-not-fit/outside': () => '有的标记画到图外',
  'does-not-fit/nowhere': () => '有的标记没有位置可画',
  'missing-unit': unitless,
  'missing-period': (locales: readonly Locale[]) => `${list(locales)} 的标题和副题都没有时间`,
  'missing-source': () => '没有写出处',
  'description-without-figure': () => '文字描述里一个数也没有',
} satisfies Breaches;

export type HonestyBreaches = typeof breaches;

/** Of charts that would mislead. */
export const zhHonestyProblems = {
  ...sayBreaches(breaches, zhRuleTexts),
  'mixed-units/counting': (units: readonly string[]) => [
    `量词不同：${list(units)}，数据集没有说它们数的是同样的东西`,
    '量词相同，或数据集说它们数的是同样的东西',
    `数的若是同样的东西，在 dataset.yaml 里写 countsAlike: [${units.join(', ')}]；不是，就${zhRuleTexts['mixed-units'].instead}`,
  ],
  // The rule says how a Chinese subtitle writes its unit.
  'missing-unit/latin': (locale: Locale, unit: string) => [
    unitless(locale, unit),
    zhRuleTexts['missing-unit'].title,
    `在 subtitle 的 ${locale} 里写明“${unit}”，如“Capacity, ${unit}”`,
  ],
} satisfies ProblemMessages;
