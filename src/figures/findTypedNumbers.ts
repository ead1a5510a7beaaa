import { MEASURES, SCALES } from '../model/units.ts';
import { findEnglishNumbers } from './findEnglishNumbers.ts';
import { foldWidth } from './foldWidth.ts';
import type { TypedNumber } from './TypedNumber.ts';

// Words that count in prose but are no units of the ledger: dates, places, groups.
const MORE_MEASURES = ['月', '日', '号', '季', '届', '大', '地', '省', '市', '县', '区', '点', '成', '支柱'];
const UNITS = [...MEASURES.map(({ zh }) => zh), ...MORE_MEASURES].toSorted((a, b) => b.length - a.length).join('|');
const SCALE = SCALES.map(([word]) => word).join('|');
const DIGIT = '零〇一二两三四五六七八九';

/** Words in which a numeral meets a measure word and yet nothing is counted. */
const NO_COUNTS = [
  // places
  ...['五台山', '三台县', '七台河', '九台区', '三门峡', '三门县', '万年县', '五家渠', '五大连池', '三元区', '百色'],
  // words
  ...['第三方', '二人转', '三轮车', '二次元', '三部曲', '百家姓', '百年', '千年', '四季'],
  // set phrases
  ...['三位一体', '四位一体', '五位一体', '三番五次', '三番两次', '三头六臂', '千头万绪', '百家争鸣', '千家万户'],
  ...['五大三粗', '三年五载', '三天两头', '千篇一律', '十万火急', '十万大山'],
];

const WORDS = NO_COUNTS.join('|');
// Other digits and numerals of any script (½ 𝟛 ٣ ③ Ⅲ), and signs that hold one (㋂ 🔟): not 〇, not the square of m².
const OTHER = String.raw`(?!〇|(?<=\b[kcdm]?m)[²³])[\p{N}㋀-㋋㍘-㍰㏠-㏾🔟💯]`;
const ARABIC = String.raw`(?:\d|${OTHER})+(?:[.,]\d+)*`;
// Numerals as banks and old books write them; some are words as well (大陆, 队伍), and count only beside others.
const OLD = '壹贰貳叁柒捌玖佰仟廿卅卌皕弌弍弎';
const DOUBTFUL = '肆伍陆陸參拾萬億';
// 千瓦 and 千米 are units; 万 and 亿 begin no numeral, so that 万吨 may be named as a unit.
const HAN = `(?:[${DIGIT}十百]|千(?![瓦克伏米]))(?:[${DIGIT}十百万亿]|千(?![瓦克伏]))*(?:点[${DIGIT}]+)?`;
const TYPED = [
  // Consumed first, so that nothing inside matches.
  `(?<word>${WORDS})`,
  `第(?:${HAN}|${ARABIC})(?:${UNITS})?`,
  `[百千万]分之(?:${HAN}|${ARABIC})`,
  `(?:${HAN})分之(?:${HAN})`,
  '百分百',
  // Two, three, half and twice in words of their own.
  '仨|(?<!伎)俩',
  '(?<!另)一(?:大|小|多)?半(?![天会])',
  `翻(?:了|上)?(?:${HAN})?番`,
  `(?<=[逾超近约])(?:${SCALE})(?:${UNITS})`,
  `[${OLD}${DOUBTFUL}]*[${OLD}][${OLD}${DOUBTFUL}${DIGIT}十百千万亿]*(?:${UNITS})?`,
  `(?<!队)[${DOUBTFUL}]{2,}|(?<![队大收])[${DOUBTFUL}](?=[万亿]?[元圆])`,
  `(?<arabic>${ARABIC})[余多]?(?:${SCALE})?[余多]?(?:${UNITS})?`,
  `(?<vague>[几数上成])?(?<han>${HAN})(?<more>[余多](?:${SCALE})?)?(?<unit>${UNITS})?`,
].join('|');
const PATTERN = new RegExp(TYPED, 'gu');

/**
 * Numbers that an author typed instead of citing, in order: every digit of any script, every English number in
 * words, and every Chinese numeral that counts (三个环节, 两千家, 百分之三十, 第三, 千亿, 十余, 叁佰, 廿, 仨, 一半, 翻番). Not 一 used
 * as an article (一个), not vague numbers (几十个, 数百家), not names and set phrases (四川, 九寨, 千方百计).
 */
export function findTypedNumbers(text: string): readonly TypedNumber[] {
  return [...findNumerals(text), ...findEnglishNumbers(text)].toSorted((a, b) => a.start - b.start);
}

/** Without one of these there is no numeral to look for. */
const HINT = new RegExp(`[\\p{N}㋀-㋋㍘-㍰㏠-㏾🔟💯${DIGIT}十百千万亿仨俩番${OLD}${DOUBTFUL}]`, 'u');

function findNumerals(text: string): readonly TypedNumber[] {
  if (!HINT.test(text)) return [];
  const found: TypedNumber[] = [];
  for (const match of foldWidth(text).matchAll(PATTERN)) {
    const { word, vague, han, more, unit } = match.groups ?? {};
    if (word !== undefined) continue;
    if (han !== undefined && !isCount(han, vague, more, unit)) continue;
    const start = match.index + (vague?.length ?? 0);
    const end = match.index + match[0].length;
    found.push({ text: text.slice(start, end), start, end });
  }
  return found;
}

function isCount(han: string, vague?: string, more?: string, unit?: string): boolean {
  if (vague !== undefined && /^[十百千]/u.test(han)) return false;
  if (/[十百千零〇一二两三四五六七八九]亿/u.test(han)) return true;
  if (/[十一二两三四五六七八九].*万/u.test(han) || /.〇|〇./u.test(han)) return true;
  // 一点一条 is a dot and a line.
  if (han === '一' || han === '一点一') return false;
  return unit !== undefined || (more !== undefined && /[十百千万]$/u.test(han));
}
