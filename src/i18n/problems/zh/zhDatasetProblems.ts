import type { Localized } from '../../../model/Localized.ts';
import type { ProblemMessages, ProblemText } from '../ProblemText.ts';

const FORMULA = '由数、with 里的字母、+ - * / ( ) 和 sqrt() 写成的算式';
const mend = (id: string): string => `改正 derived 里 ${id} 的 formula、with 或 unit`;

/** Of counting words that no dataset says count the same thing. */
const sayApart = (deed: '相减' | '相加', units: readonly string[], datasets: readonly string[]): ProblemText => [
  `${deed}的数，量词不同：${units.join('、')}；${datasets.join('、')} 没有说它们数的是同样的东西`,
  '量词相同，或数据集说它们数的是同样的东西',
  `数的若是同样的东西，在 dataset.yaml 里写 countsAlike: [${units.join(', ')}]；不是，就不要${deed}`,
];

/** Of what a dataset declares: its columns, its sums, the figures derived from it. */
export const zhDatasetProblems = {
  'invalid-pattern': (pattern: string) => [
    `“${pattern}”`,
    '正则表达式，不含前后查看 (?=…) 和回引 \\1',
    '检查括号和反斜杠是否成对；查看和回引改用 enum 或分成几列',
  ],
  'wrong-columns': () => ['没有声明列', '表格写明每一列', '补上 fields'],
  'wrong-columns/fixed': (column: string, role: string) => [
    `声明了固定的列“${column}”`,
    `${role} 只声明自己加的列`,
    '从 fields 里删去这一列',
  ],
  'duplicate-label/declared': (column: string) => [`“${column}”列声明了不止一次`, '每一列声明一次', '删去重复的声明'],
  'wrong-sum': (sum: string, total: string, row: string, value: string) => [
    `${sum} = ${total}，而 ${row} 是 ${value}`,
    '各部分之和等于总数',
    '对照原句，改正写错的一行；若原文如此，删去这条等式并写进 caveats',
  ],
  'mixed-units-in-difference': (units: readonly string[]) => [
    `相减的数单位不一：${units.join('、')}`,
    '单位相同；算式里的字母是 value 一栏的数，单位不会自动换算',
    '先换成同一单位，如 a - b / 10000',
  ],
  'mixed-units-in-difference/counting': (units: readonly string[], datasets: readonly string[]) =>
    sayApart('相减', units, datasets),
  'mixed-units-in-sum/counting': (units: readonly string[], datasets: readonly string[]) =>
    sayApart('相加', units, datasets),
  'mixed-units-in-sum': (units: readonly string[]) => [
    `相加的数单位不一：${units.join('、')}`,
    '单位相同',
    '只把同一单位的数相加',
  ],
  'mixed-kinds-in-sum/added': (kinds: readonly string[]) => [
    `相加的数口径不一：${kinds.join('、')}`,
    'kind 相同',
    '不同口径的数不能相加',
  ],
  'not-addable/added': (dataset: string, rows: readonly string[], because: Localized) => [
    `相加了 ${dataset} 声明不能相加的行：${rows.join('、')}`,
    because.zh,
    '不要相加；若确实可加，改正 notAddable',
  ],
  'counts-alike/not-counting': (word: string) => [
    `“${word}”不是数东西的量词`,
    '个、项、家、名这样的量词；万个、吨不是',
    '从 countsAlike 里删去它；单位不同的数，先换成同一单位再相加',
  ],
  'counts-alike/single': (word: string) => [
    `只写了一个量词“${word}”`,
    '至少两个不同的量词',
    '补上与它数同样东西的量词；没有，就删去 countsAlike',
  ],
  'counts-alike/repeated': (word: string) => [
    `“${word}”写了不止一次`,
    '至少两个不同的量词',
    '删去重复的，或改成另一个量词',
  ],
  'counts-alike/unused': (word: string, used: readonly string[]) => [
    `这个数据集里没有单位是“${word}”的数`,
    used.length === 0 ? '这个数据集用到的量词' : `这个数据集用到的量词：${used.join('、')}`,
    '改成数据里的写法，或从 countsAlike 里删去它',
  ],
  'derived-circle': (input: string, id: string) => [
    `“${input}”又要靠“${id}”来算`,
    '导出数不绕回自己',
    '改正 with 里的行',
  ],
  'duplicate-id/figure': (id: string) => [`“${id}”已有一行或一个导出数在用`, '数据集内编号不重复', '改成另一个编号'],
  'derived-figure/unreadable': (id: string, formula: string) => [`算式“${formula}”读不通`, FORMULA, mend(id)],
  'derived-figure/several': (id: string) => ['算式里有几个式子或什么也没有', FORMULA, mend(id)],
  'derived-figure/operator': (id: string, sign: string) => [`算式里有不能用的运算 ${sign}`, FORMULA, mend(id)],
  'derived-figure/literal': (id: string, text: string) => [`算式里有不是数的 ${text}`, FORMULA, mend(id)],
  'derived-figure/syntax': (id: string, type: string) => [`算式里有不能用的写法（${type}）`, FORMULA, mend(id)],
  'derived-figure/function': (id: string, name: string) => [
    `算式里的函数只能是一个数的 sqrt()，不能是 ${name}()`,
    FORMULA,
    mend(id),
  ],
  'derived-figure/no-number': (id: string, formula: string) => [`算式“${formula}”的结果不是一个数`, FORMULA, mend(id)],
  'derived-figure/no-row': (id: string, letter: string) => [`字母 ${letter} 在 with 里没有对应的行`, FORMULA, mend(id)],
  'derived-figure/unknown-row': (id: string, letter: string, row: string) => [
    `字母 ${letter} 指的 ${row} 不存在`,
    FORMULA,
    mend(id),
  ],
  'derived-figure/unused': (id: string, letter: string) => [`with 里的 ${letter} 没有用在算式里`, FORMULA, mend(id)],
  'derived-figure/unit': (id: string, unit: string) => [`单位“${unit}”不在单位表里`, FORMULA, mend(id)],
} satisfies ProblemMessages;
