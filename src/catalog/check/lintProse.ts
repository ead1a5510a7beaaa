import { findTypedNumbers } from '../../figures/findTypedNumbers.ts';
import { LANGUAGES, type Locale } from '../../model/Locale.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { TextFault } from '../read/TextFault.ts';

/** Stands for a figure, a name or a date in text that is being linted. */
export const PLACEHOLDER = '\uFFFC';

const HAN = String.raw`\p{Script=Han}`;
const NEAR = `[${HAN}${PLACEHOLDER}]`;

const RULES = [
  [
    'half-width-punctuation',
    pattern(`(?<=${HAN})[,;:!?](?!//)|(?<=${HAN})\\.(?!\\.)|[,;!?](?=${HAN})|(?<=${HAN})[()]|[()](?=${HAN})`),
  ],
  ['straight-quote', pattern(`(?<=${HAN})["']|["'](?=${HAN})`)],
  ['ellipsis', pattern(`\\.{3,}|。{2,}|(?<!…)…(?!…)|…{3,}`)],
  ['dash', pattern(`-{2,}|(?<=${HAN})-(?=${HAN})|(?<!—)—(?!—)(?<=${HAN}—)(?=${HAN})`)],
  ['space-in-chinese', pattern(`(?<=${NEAR}) +(?=${NEAR})|(?<=${HAN}) +(?=[A-Za-z0-9])|(?<=[A-Za-z0-9]) +(?=${HAN})`)],
  ['repeated-punctuation', pattern('([，、；：！？])\\1+')],
  ['full-width-alphanumeric', pattern('[０-９Ａ-Ｚａ-ｚ]+')],
  ['literal-asterisk', pattern('\\*{2,}')],
] as const;

function pattern(source: string): RegExp {
  return new RegExp(source, 'gu');
}

/** Everything wrong with a run of prose: typed numbers in any language; in Chinese, punctuation and spaces too. */
export function lintProse(text: string, locale: Locale): readonly TextFault[] {
  const numbers = findTypedNumbers(text).map((number) => ({
    ...faultOf('typed-number', number.text),
    offset: number.start,
  }));
  return LANGUAGES[locale].script === 'Hans'
    ? [...numbers, ...lintPunctuation(text), ...findUnbalanced(text)]
    : numbers;
}

/** The punctuation and spacing rules for Chinese (GB/T 15834). */
function lintPunctuation(text: string): readonly TextFault[] {
  return RULES.flatMap(([code, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      ...faultOf(code, excerpt(text, index, length)),
      offset: index,
    })),
  );
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
    return [{ ...faultOf('unbalanced-pair', excerpt(text, offset, 1), text[offset] ?? '', open, close), offset }];
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
