import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';

export type FileFault = Fault & { readonly line: number };

/** Most characters of a file by its ending: far more than a page of a newspaper or a yearbook's largest table. */
const LONGEST: readonly (readonly [ending: string, characters: number])[] = [
  ['.csv', 50_000_000],
  ['.mdx', 200_000],
  ['', 1_000_000],
];
// Markdown is read in time that grows with the square of these.
const MOST_ITEMS = 500;
const MOST_MARKS = 500;
const MOST_BLOCKS = 2000;
const ITEM = /^[ >]*(?:[-*+]|\d+[.)]) /gmu;
const MARK = /[*_`[<&]/gu;
const TOO_DEEP = /(?:(?:[-*+]|\d+[.)]) |> ?){20}|^[ \t]{100}/mu;
const DEEPEST = 50;
const BRACKET = /[[\]{}]|<\/|<[A-Za-z][^<>]*(?<!\/)>/gu;
// A line of ======= alone may be meant; the two others are nothing else.
const CONFLICT = /^(?:<{7}|>{7})(?: .*)?$/mu;
const OLD_LINE_END = /\r(?!\n)/u;

/** What is wrong with a file as a whole, so that nothing in it means what it says: null if it can be read. */
export function findFileFault(text: string, file: string): FileFault | null {
  const longest = LONGEST.find(([ending]) => file.endsWith(ending))?.[1] ?? 0;
  if (text.length > longest) return { line: 1, ...faultOf('too-long', text.length, longest) };
  const tangle = file.endsWith('.csv') ? null : findTangle(text, file);
  if (tangle !== null) return tangle;
  const conflict = CONFLICT.exec(text);
  if (conflict !== null)
    return { line: lineAt(text, conflict.index), ...faultOf('conflict-marker', conflict[0].slice(0, 40)) };
  const nul = text.indexOf('\0');
  if (nul >= 0 && text.split('\0').length > text.length / 4) return { line: 1, ...faultOf('encoding-error/nul') };
  const lineEnd = OLD_LINE_END.exec(text);
  return lineEnd === null ? null : { line: lineAt(text, lineEnd.index), ...faultOf('line-ending') };
}

/** Lists in lists in lists, or more marks in one paragraph than anyone writes. */
function findTangle(text: string, file: string): FileFault | null {
  const isDeep = TOO_DEEP.exec(text);
  const deep = isDeep?.index ?? findDeepBracket(text);
  if (deep !== null) return { line: lineAt(text, deep), ...faultOf('too-deep', DEEPEST) };
  if (!file.endsWith('.mdx')) return null;
  const item = [...text.matchAll(ITEM)][MOST_ITEMS];
  if (item !== undefined) return { line: lineAt(text, item.index), ...faultOf('too-long/items', MOST_ITEMS) };
  const blocks = [...text.matchAll(/(?:.+\n?)+/gu)];
  const extra = blocks[MOST_BLOCKS];
  if (extra !== undefined) return { line: lineAt(text, extra.index), ...faultOf('too-long/blocks', MOST_BLOCKS) };
  for (const block of blocks)
    if (block[0].split(MARK).length > MOST_MARKS + 1)
      return { line: lineAt(text, block.index), ...faultOf('too-long/marks', MOST_MARKS) };
  return null;
}

function findDeepBracket(text: string): number | null {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(BRACKET)) {
    depth = /^(?:[[{]|<\w)/u.test(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return index;
  }
  return null;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
