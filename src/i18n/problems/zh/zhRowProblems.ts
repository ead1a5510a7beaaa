import { LANGUAGES, LOCALES } from '../../../model/Locale.ts';
import type { Advice, ProblemMessages } from '../ProblemText.ts';
import { zhAdvice } from './zhAdvice.ts';

/** Of the rows of a ledger: their words, what they print, where it was printed. */
export const zhRowProblems = {
  'missing-translation/cell': (column: string) => [
    '空格',
    `“${column}”列必填`,
    `${LOCALES.map((locale) => LANGUAGES[locale].chineseName).join('和')}都要写上`,
  ],
  'invalid-period': (period: string) => [
    `“${period}”`,
    'ISO 日期、月、年或起止：2023-09、2022-09/2023-09、2030',
    '改写成 ISO 形式',
  ],
  'invalid-value/word': (word: string, near: Advice) => [`“${word}”`, `${near.valid.join('、')} 之一`, zhAdvice(near)],
  'invalid-value/flag': (word: string, near: Advice) => [`“${word}”`, '空着，或 implausible', zhAdvice(near)],
  'missing-caveat': (columns: readonly string[]) => [
    'flag 是 implausible，却没有说明',
    '存疑的数写明理由',
    `补上 ${columns.join(' 和 ')}`,
  ],
  'printed-unreadable': (printed: string) => [
    `“${printed}”读不成一个数`,
    '连修饰语带单位、照印的一个数，如 逾1000名',
    '照原句改写，前后不要多字',
  ],
  'printed-value': (cell: string, printed: string, reading: string) => [
    `value 写的是“${cell}”，而印的“${printed}”读作“${reading}”`,
    'value 与 printed 一致',
    '对照原句，改正写错的一边',
  ],
  'printed-unit': (cell: string, printed: string, reading: string) => [
    `unit 写的是“${cell}”，而印的“${printed}”读作“${reading}”`,
    'unit 与 printed 一致',
    '对照原句，改正写错的一边',
  ],
  'printed-hedge': (cell: string, printed: string, reading: string) => [
    `hedge 写的是“${cell}”，而印的“${printed}”读作“${reading}”`,
    'hedge 与 printed 一致',
    '对照原句，改正写错的一边',
  ],
  'invalid-locator': (written: string) => [
    `“${written}”`,
    '文章编号#句号，几处之间空一格',
    '改写成 guangyuan#36 的样子',
  ],
  'unknown-article/cited': (id: string, source: string, near: Advice) => [
    `文章“${id}”不存在`,
    `data/sources/${source}.yaml 里的一篇文章`,
    zhAdvice(near),
  ],
  'sentence-out-of-range': (sentence: number, sentences: number) => [
    `第 ${sentence} 句`,
    `1 到 ${sentences}：这篇文章只有这么多句`,
    '核对句号；句号从 1 数起，标题也算一句',
  ],
  'missing-field/ledger': (field: string) => [`台账没有写 ${field}`, '台账写明 source 和 story', `补上 ${field}`],
} satisfies ProblemMessages;
