import type { Localized } from '../../../model/Localized.ts';
import type { HiddenCharacterName } from '../../../model/HiddenCharacterName.ts';
import type { ProblemMessages, ProblemText } from '../ProblemText.ts';
import { zhHiddenCharacter } from './zhHiddenCharacter.ts';

type Names = readonly string[];

const SEPARATORS = { '，': '全角逗号“，”', ';': '分号', '\t': '制表符', '、': '顿号' } as const;
const TYPES = {
  string: '文字',
  number: '数',
  integer: '整数',
  boolean: '“true”或“false”',
  year: '四位数的年份',
} as const;

type Separator = keyof typeof SEPARATORS;
type Type = keyof typeof TYPES;

const FILL = '补上这一格；若是 Excel 里合并过的单元格，把值抄到每一行';
const AS_TEXT = '在 Excel 里先把整列设为“文本”，再重新输入';

const header = (names: Names): string => `表头依次为 ${names.join(',')}`;
const aligned = (cells: number): string => `${cells} 格，与表头对齐`;
const ofType = (column: string, type: Type): string => `“${column}”列是${TYPES[type]}`;

function separated(separator: Separator, expected: string): ProblemText {
  const called = SEPARATORS[separator];
  return [`整行只有一格，用的是${called}`, expected, `把分隔各格的${called}换成半角逗号`];
}

function hidden(character: HiddenCharacterName): ProblemText {
  return [`看不见的字符 ${zhHiddenCharacter(character)}`, '只有看得见的字', '删去这个字符，必要时整格重新输入'];
}

/** Of tables: their header, their rows, how cells are spelled. */
export const zhTableProblems = {
  'empty-table': (names: Names) => ['空文件', `表头 ${names.join(',')} 和至少一行`, '写上表头和数据'],
  'title-row': (title: string, names: Names) => [
    `第一行只有“${title}”一格有字，像是表格的大标题`,
    header(names),
    '删去大标题和说明行，让表头成为第一行',
  ],
  'title-row/sep': (names: Names) => ['第一行是 Excel 认的 sep=…', header(names), '删去这一行，让表头成为第一行'],
  'wrong-delimiter': (separator: Separator, cells: number) => separated(separator, aligned(cells)),
  'wrong-delimiter/header': (separator: Separator, names: Names) => separated(separator, header(names)),
  'blank-header': (position: number, names: Names) => [
    `表头第 ${position} 格是空的`,
    header(names),
    '写上列名；若整列都空，删去这一列',
  ],
  'duplicate-label': (label: string, names: Names) => [
    `表头里“${label}”出现了不止一次`,
    header(names),
    '删去或改名其中一列',
  ],
  'incorrect-label': (label: string, near: string, names: Names) => [
    `列名“${label}”`,
    header(names),
    `是不是“${near}”？列名要与 dataset.yaml 的 fields 一字不差`,
  ],
  'incorrect-label/order': (position: number, label: string, right: string, names: Names) => [
    `第 ${position} 列是“${label}”，应是“${right}”`,
    header(names),
    '把列调成声明的顺序',
  ],
  'extra-label': (label: string, names: Names) => [
    `未声明的列“${label}”`,
    header(names),
    '在 dataset.yaml 的 fields 里声明这一列，或从 CSV 里删去它',
  ],
  'missing-label': (name: string, names: Names) => [
    `表头缺少“${name}”列`,
    header(names),
    `在表头补上 ${name}，并给每一行补上这一格`,
  ],
  'blank-row': () => ['空行', '每一行都是数据', '删去这一行'],
  'extra-cell': (cells: number, right: number) => [
    `${cells} 格，比表头多 ${cells - right} 格`,
    aligned(right),
    '文字里有半角逗号时整格加双引号，或改用全角逗号；否则删去多出的格',
  ],
  'full-width-separator': (cells: number, right: number) => [
    `${cells} 格，用全角逗号“，”分隔`,
    aligned(right),
    '把分隔各格的“，”换成半角逗号',
  ],
  'missing-cell': (cells: number, names: Names) => [
    `${cells} 格，缺“${names.slice(cells).join('、')}”`,
    aligned(names.length),
    '补上缺的格；没有值也要留下逗号',
  ],
  'unclosed-quote': () => ['这一格开头的双引号没有收住', '双引号成对', '在这一格末尾补上 "，或删去这个引号'],
  'stray-quote': () => [
    '格内夹着一个直双引号',
    '含双引号的格整格加引号，里面的写成 ""；中文引号用“”',
    '把 " 换成“”，或写成 "…""…"',
  ],
  'primary-key': (cell: string, line: number) => [
    `“${cell}”在第 ${line} 行已有`,
    '各行不重复',
    '改成另一个值，或删去重复的一行',
  ],
  'unique-error': (cell: string, line: number) => [
    `“${cell}”在第 ${line} 行已有`,
    '各行不重复',
    '改成另一个值，或删去重复的一行',
  ],
  'too-long/cell': (beginning: string, length: number, longest: number) => [
    `“${beginning}…”长 ${length} 字`,
    `一格至多 ${longest} 字`,
    '检查是否有整段或整表贴进了一格；数照印出来的样子写',
  ],
  'control-character/cell': hidden,
  'invisible-character/cell': hidden,
  'line-break': () => ['格内有换行', '一格一行', '删去格内的换行'],
  whitespace: (cell: string, trimmed: string) => [`“${cell}”前后有空格`, `“${trimmed}”`, '删去前后的空格'],
  'html-in-text/cell': (cell: string) => [`“${cell}”里有 HTML`, '纯文字', '删去尖括号里的标签和 &…; 这样的写法'],
  'script-link': (cell: string) => [`“${cell}”是会执行的链接`, '纯文字', '删去它；要写网址只写 https:// 开头的'],
  'missing-value-mark': (cell: string) => [`用“${cell}”表示没有`, '没有就让这一格空着', '清空这一格'],
  'constraint-error/titled': (column: string, title: Localized) => ['空格', `“${column}”列（${title.zh}）必填`, FILL],
  'constraint-error': (column: string) => ['空格', `“${column}”列必填`, FILL],
  'constraint-error/enum': (cell: string, column: string, words: Names, nearest: string) => [
    `“${cell}”`,
    `“${column}”列只能是 ${words.join('、')}`,
    `是不是“${nearest}”？改成其中之一`,
  ],
  'constraint-error/pattern': (cell: string, column: string, pattern: string) => [
    `“${cell}”`,
    `“${column}”列符合 ${pattern}`,
    '照这个样子改写',
  ],
  'constraint-error/minimum': (cell: string, column: string, least: number) => [
    `“${cell}”`,
    `“${column}”列不小于 ${least}`,
    '核对原文后改正',
  ],
  'constraint-error/maximum': (cell: string, column: string, most: number) => [
    `“${cell}”`,
    `“${column}”列不大于 ${most}`,
    '核对原文后改正',
  ],
  'type-error': (cell: string, column: string, type: Type) => [
    `“${cell}”`,
    ofType(column, type),
    `改成${TYPES[type]}，或在 dataset.yaml 里改这一列的 type`,
  ],
  'type-error/scientific': (cell: string, column: string, type: Type) => [
    `科学计数法“${cell}”`,
    ofType(column, type),
    '照印出来的样子写全，Excel 里先把这一列设为“文本”',
  ],
  'full-width-digit': (cell: string, column: string, type: Type) => [
    `全角字符“${cell}”`,
    ofType(column, type),
    `改成半角：${cell.normalize('NFKC')}`,
  ],
  'digit-separator': (cell: string, column: string, type: Type) => [
    `数里有逗号：“${cell}”`,
    ofType(column, type),
    `去掉逗号：${cell.replace(/[,，]/gu, '')}`,
  ],
  'leading-zero': (cell: string, column: string, type: Type) => [
    `以 0 开头的“${cell}”`,
    ofType(column, type),
    '编号的列用 string 类型；数不以 0 开头',
  ],
  'unit-in-number': (cell: string, column: string, type: Type, number: string) => [
    `数里夹着字：“${cell}”`,
    ofType(column, type),
    `这一格只写 ${number}；单位和修饰语写进各自的列`,
  ],
  'excel-date': (cell: string) => [
    `“${cell}”像是被 Excel 改成了日期`,
    '原来的文字，日期写成 2023-09 或 2023-09-07',
    AS_TEXT,
  ],
  'excel-number': (cell: string) => [`“${cell}”像是被 Excel 改成了科学计数法`, '原来的编号', AS_TEXT],
} satisfies ProblemMessages;
