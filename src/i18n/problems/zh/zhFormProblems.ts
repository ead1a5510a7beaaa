import type { ProblemMessages, RowName } from '../ProblemText.ts';

const name = (row: string, text: string): string => `${row}（${text}）`;
const list = (rows: readonly string[]): string => rows.join('、');

/** Of what one chart form cannot draw: its rows, and what its options say of them. */
export const zhFormProblems = {
  'no-rows': () => ['一行也没有', '至少一行', '在 rows 里写上要画的行'],
  'ungrouped-row': (row: string, times: number) => [
    `${row} 在 groups 里出现 ${times} 次`,
    '每一行恰好在一组里',
    '在 groups 里给它一组，或从 rows 里去掉它',
  ],
  'not-one-area': (rows: readonly RowName[]) => [
    list(rows.map((row) => name(...row))),
    '一行，单位是亩、公顷、平方米或平方公里',
    '在 rows 里只写一个面积',
  ],
  'square-not-to-scale': (row: string, text: string, km: string) => [
    `${row} 是 ${text}`,
    `与面积相符的 ${km}公里：面积按边长的平方增长`,
    '用 dataset.yaml 的 derived 按面积算出边长和周长',
  ],
  'shown-not-drawn': (shown: string, drawn: string) => [
    `方块上写 ${shown}，画的是 ${drawn}`,
    '同一面积的另一种单位',
    '改 show',
  ],
  'unfit-size': (text: string, sideKm: string | null, least: number, most: number) => [
    `${text}，拼成方块边长 ${sideKm === null ? '不明' : `${sideKm}公里`}`,
    `边长 ${least} 到 ${most} 公里，里面的一平方公里才看得清`,
    '改用 counts，写出这个数；或用 bar 与别的面积比',
  ],
  'inset-not-to-scale': (row: string, text: string) => [
    `${name(row, text)}与它的长、宽不合`,
    '长乘宽等于面积，长、宽以米计',
    '改 insets',
  ],
  'growth-not-to-scale': (count: RowName, size: RowName) => [
    `${name(...count)}乘 ${name(...size)}`,
    '等于图上的面积',
    '改 grow 里的 as 或 size',
  ],
  'option-names-no-row': (row: string, rows: readonly string[]) => [
    `options 里写了 ${row}`,
    `rows 里的行：${list(rows)}`,
    '改成 rows 里的编号，或把它加进 rows',
  ],
  'part-exceeds-whole': (part: RowName, whole: RowName) => [
    `${name(...part)}不是 ${name(...whole)}的一部分`,
    '部分与整体单位相同，且不大于整体',
    '改 parts',
  ],
  'not-countable/tree': (row: string, text: string, most: number) => [
    name(row, text),
    `一以上的整数，不超过 ${most}，语气是确切、“余”或“以上”`,
    '从 rows 里去掉，或改用 bar',
  ],
  'not-countable/units': (row: string, text: string) => [
    `${name(row, text)}不是确切的整数`,
    '一个单位一个点，要有确切的个数',
    '改用 bar 或 dot，它们画得出“近”“余”和小数',
  ],
  'not-countable/small-units': (row: string, text: string, most: number) => [
    name(row, text),
    `确切的个数，不超过 ${most}`,
    '多的用 units，不确切的用 bar',
  ],
  'amount-not-money': (row: string, text: string) => [
    `amounts 里的 ${name(row, text)}不是一种金额`,
    '报道里印着的金额',
    '换成金额的那一行，或从 amounts 里去掉',
  ],
  'not-a-share': (row: string, text: string) => [
    `shares 里的 ${row} 是 ${text}`,
    '单位是 %，不超过一百',
    '从 shares 里去掉，放进 rows',
  ],
  'tiles-incomplete': (tiles: number, codes: number, all: number) => [
    `${tiles} 格，${codes} 个代码`,
    `${all} 个省级行政区各一格`,
    '照 data/provinces 补齐，一个不少，含台湾、香港、澳门',
  ],
  'tiles-overlap': () => ['有两格在同一个位置', '一格一个位置', '改 data/provinces 的 row、col'],
  'tiles-not-schematic': (word: string, caption: string) => [
    `图下的字没有写“${word}”：${caption}`,
    `写明是${word}`,
    `写“${word}：方格只表示相对方位，不表示行政区域界线”`,
  ],
  'unscoped-stage': (row: string) => [
    `${row} 没有恰好写在一个范围里`,
    '每一阶段都写明算的是谁的',
    '在 scopes 里给它一个范围',
  ],
  'not-a-count': (row: string, text: string) => [
    `${name(row, text)}不是计数`,
    '一个方块代表一个，只能画计数',
    '钱写进 money，不写进 rows',
  ],
  'no-whole': (row: string) => [`rows 里没有 ${row}`, 'whole 是 rows 里的一行', '把总数也写进 rows'],
  'inexact-part': (row: string, text: string) => [
    `${row} 是${text}，不是确数`,
    '流向图里都是确数，才能说相加等于总数',
    '改用 bar 或 counts',
  ],
  'wrong-block-count': (members: number, row: string, text: string) => [
    `members 写了 ${members} 个，${row} 却是${text}`,
    '方块的个数就是印出来的个数',
    '补上或去掉 members 里的名字',
  ],
  'unclassed-row': (row: string) => [
    `${row} 没有恰好对应一档`,
    'rows 里每个门槛恰好是一档的 size',
    '在 classes 里给它一档，或从 rows 里去掉它',
  ],
  'zero-on-log-scale': (row: string, text: string) => [
    `${row} 是 ${text}，翻倍的刻度上没有它的位置`,
    'log 刻度上的数都大于零',
    '把 scale 写成 linear',
  ],
} satisfies ProblemMessages;
