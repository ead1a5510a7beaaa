import type { Hedge } from '../model/Hedge.ts';
import { MEASURES } from '../model/units.ts';

/** Hedges that stand before a number, longest first. */
export const HEDGES_BEFORE: readonly (readonly [word: string, hedge: Hedge])[] = [
  ...words('about', '大约', '大概', '约为', '约'),
  ...words('nearly', '将近', '接近', '近'),
  ...words('over', '超过', '突破', '高于', '超', '逾'),
  ...words('at_least', '不少于', '不低于', '至少'),
  ...words('under', '不到', '不足', '低于', '少于'),
  ...words('up_to', '不超过', '不高于', '至多', '最多'),
].toSorted((a, b) => b[0].length - a[0].length);

/** Hedges that stand after a number's unit; 多 and 余 stand inside as well. */
export const HEDGES_AFTER: readonly (readonly [word: string, hedge: Hedge])[] = [
  ...words('at_least', '以上'),
  ...words('about', '左右', '上下'),
  ...words('up_to', '以内', '以下'),
  ...words('over', '多', '余'),
];

function words(hedge: Hedge, ...list: readonly string[]): readonly (readonly [string, Hedge])[] {
  return list.map((word) => [word, hedge]);
}

const ARABIC = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
// 千 is part of the unit in 千瓦 and 1亿千米, of the number in 五千米.
const HAN = String.raw`(?:[零〇一二两三四五六七八九十百]|(?<=[一二两三四五六七八九])千(?![瓦克伏])|千(?![瓦克伏米]))+(?:点[零〇一二三四五六七八九]+)?`;
const NUMBER = `(?:${ARABIC}|${HAN})`;
const SCALE = '(?:万亿|亿|万)';
const UNIT = MEASURES.map((measure) => measure.zh).join('|');
const AFTER_TIME = String.raw`(?<=年|天|小时|公里|倍|个月)[多余](?![次种样能元措地方年])`;
// 签约 and the like are words of their own, as are 附近 and 最近.
const BEFORE = HEDGES_BEFORE.map(([word]) => {
  if (word === '约') return '(?<![签合节条解预邀特履违])约';
  // 近三年 is the last three years, not nearly three.
  return word === '近' ? `(?<![最附临邻靠])近(?! *${NUMBER}(?:年|个月|周|天))` : word;
}).join('|');

/**
 * The source of a pattern for one number with its hedges and its unit, for text folded by `foldWidth`. Named groups:
 * `before`, `percent` (百分之 or 千分之), `head` (sections before the last: 3亿 in 3亿5000万), `number`, `inner`, `scale`,
 * `outer`, `unit`, `split` (a unit with 多 inside: 个多月), `after`.
 */
export const NUMBER_PATTERN = [
  `(?<before>${BEFORE})? *`,
  '(?<percent>百分之|千分之)?',
  `(?<head>(?:${NUMBER}${SCALE})*)`,
  // 逾万人: a scale word is a number only after a hedge.
  `(?:(?<number>${NUMBER})|(?<=${HEDGES_BEFORE.map(([word]) => word).join('|')})(?=${SCALE})) *`,
  `(?<inner>[余多](?=${SCALE}|${UNIT}| |$|[^一-龥]))?`,
  `(?<scale>${SCALE})?`,
  `(?<outer>[余多](?=${UNIT}|$|[^一-龥]))? *`,
  `(?:(?<split>个[多余](?:月|小时|星期))|(?<unit>${UNIT}))?`,
  `(?: *(?<after>以上|左右|上下|以内|以下|${AFTER_TIME}))?`,
].join('');
