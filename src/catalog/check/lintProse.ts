import { findTypedNumbers } from '../../figures/findTypedNumbers.ts';
import { LANGUAGES, type Locale } from '../../model/Locale.ts';
import type { WrittenFault } from '../../model/Problem.ts';
import type { TextFault } from '../read/TextFault.ts';

/** Stands for a figure, a name or a date in text that is being linted. */
export const PLACEHOLDER = '\uFFFC';

const HAN = String.raw`\p{Script=Han}`;
const NEAR = `[${HAN}${PLACEHOLDER}]`;

type Rule = WrittenFault & { readonly pattern: RegExp };

const RULES: readonly Rule[] = [
  rule(
    'half-width-punctuation',
    `(?<=${HAN})[,;:!?](?!//)|(?<=${HAN})\\.(?!\\.)|[,;!?](?=${HAN})|(?<=${HAN})[()]|[()](?=${HAN})`,
    '汉字旁的标点用全角：，；：！？。（）',
    '换成全角标点',
  ),
  rule('straight-quote', `(?<=${HAN})["']|["'](?=${HAN})`, '中文引号“”‘’', '换成弯引号“”'),
  rule('ellipsis', `\\.{3,}|。{2,}|(?<!…)…(?!…)|…{3,}`, '省略号是两个 …：……', '换成 ……'),
  rule('dash', `-{2,}|(?<=${HAN})-(?=${HAN})|(?<!—)—(?!—)(?<=${HAN}—)(?=${HAN})`, '破折号是两个 —：——', '换成 ——'),
  rule(
    'space-in-chinese',
    `(?<=${NEAR}) +(?=${NEAR})|(?<=${HAN}) +(?=[A-Za-z0-9])|(?<=[A-Za-z0-9]) +(?=${HAN})`,
    '汉字与数、字母之间不打空格，间距由样式给',
    '删去空格',
  ),
  rule('repeated-punctuation', '([，、；：！？])\\1+', '标点只用一次', '删去多余的标点'),
  rule('full-width-alphanumeric', '[０-９Ａ-Ｚａ-ｚ]+', '半角的数字和字母', '换成半角'),
  rule('literal-asterisk', '\\*{2,}', '成对的 ** 加粗', '检查 ** 是否成对、紧贴文字'),
];

function rule(code: string, pattern: string, expected: string, fix: string): Rule {
  return { code, pattern: new RegExp(pattern, 'gu'), found: '', expected, fix };
}

/** Everything wrong with a run of prose: typed numbers in any language; in Chinese, punctuation and spaces too. */
export function lintProse(text: string, locale: Locale): readonly TextFault[] {
  const numbers = findTypedNumbers(text).map((number) => typedNumber(number.text, number.start));
  return LANGUAGES[locale].script === 'Hans'
    ? [...numbers, ...lintPunctuation(text), ...findUnbalanced(text)]
    : numbers;
}

/** The punctuation and spacing rules for Chinese (GB/T 15834). */
export function lintPunctuation(text: string): readonly TextFault[] {
  return RULES.flatMap(({ pattern, code, expected, fix }) =>
    [...text.matchAll(pattern)].map((match) => ({
      code,
      expected,
      fix,
      offset: match.index,
      found: `“${excerpt(text, match.index, match[0].length)}”`,
    })),
  );
}

function typedNumber(words: string, offset: number): TextFault {
  return {
    code: 'typed-number',
    offset,
    found: `直接打出的数“${words}”`,
    expected: '每个数都引用台账里的一行',
    fix: '正文里写 <Fig id="数据集/行" />，标题和图注里写 {数据集/行}；名称里的数用 <Name> 或 {name:…}，日期用 <Date> 或 {date:…|…}',
  };
}

const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['《', '》'],
  ['【', '】'],
] as const;

function findUnbalanced(text: string): readonly TextFault[] {
  return PAIRS.flatMap(([open, close]) => {
    const offset = offsetOfUnbalanced(text, open, close);
    if (offset < 0) return [];
    return [
      {
        code: 'unbalanced-pair',
        offset,
        found: `“${excerpt(text, offset, 1)}”里的 ${text[offset] ?? ''} 没有配对`,
        expected: `${open} 与 ${close} 成对`,
        fix: '补上另一半',
      },
    ];
  });
}

function offsetOfUnbalanced(text: string, open: string, close: string): number {
  const opened: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === open) opened.push(index);
    if (text[index] === close && opened.pop() === undefined) return index;
  }
  return opened[0] ?? -1;
}

/** The words around a fault, so that an editor can find them. */
function excerpt(text: string, offset: number, length: number): string {
  return text
    .slice(Math.max(0, offset - 6), offset + length + 6)
    .replaceAll(PLACEHOLDER, '□')
    .replace(/\s+/gu, ' ');
}
