import { fault } from '../../datasets/Fault.ts';
import type { WrittenFault } from '../../model/Problem.ts';

export interface FileFault extends WrittenFault {
  readonly line: number;
}

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
  if (text.length > longest) {
    const fix = '拆成几个文件；检查是否贴进了图片或别的文件';
    return { line: 1, ...fault('too-long', `文件有 ${text.length} 字`, `至多 ${longest} 字`, fix) };
  }
  const tangle = file.endsWith('.csv') ? null : findTangle(text, file);
  if (tangle !== null) return tangle;
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) {
    const found = `“${conflict[0].slice(0, 40)}”是 Git 合并留下的记号`;
    const fix = '两边的改动选定一边，或并成一份，删去 <<<<<<<、=======、>>>>>>> 三种行';
    return { line: lineAt(text, conflict.index), ...fault('conflict-marker', found, '合并好的文件', fix) };
  }
  const nul = text.indexOf('\0');
  if (nul >= 0 && text.split('\0').length > text.length / 4) {
    const found = '每隔一个字有一个 NUL，像是 UTF-16 编码的文件';
    return { line: 1, ...fault('encoding-error', found, 'UTF-8 编码', '用编辑器“另存为 UTF-8”') };
  }
  const lineEnd = OLD_LINE_END.exec(text);
  if (lineEnd === null) return null;
  const fix = '用编辑器把换行改成 LF；Excel 里选“CSV UTF-8（逗号分隔）”，不选“CSV（Macintosh）”';
  const found = '用单独的回车（CR）换行';
  return { line: lineAt(text, lineEnd.index), ...fault('line-ending', found, '换行是 LF 或 CRLF', fix) };
}

/** Lists in lists in lists, or more marks in one paragraph than anyone writes. */
function findTangle(text: string, file: string): FileFault | null {
  const isDeep = TOO_DEEP.exec(text);
  const deep = isDeep?.index ?? findDeepBracket(text);
  if (deep !== null) {
    const found = '列表、引用或括号一层套一层';
    return {
      line: lineAt(text, deep),
      ...fault('too-deep', found, `至多 ${DEEPEST} 层`, '拆开，或删去多余的缩进和括号'),
    };
  }
  if (!file.endsWith('.mdx')) return null;
  const item = [...text.matchAll(ITEM)][MOST_ITEMS];
  const most = (what: string, number: number): WrittenFault =>
    fault('too-long', `${what}多过 ${number} 个`, `至多 ${number} 个`, '长的列表和表格放进数据集，在故事里用图');
  if (item !== undefined) return { line: lineAt(text, item.index), ...most('列表的各项', MOST_ITEMS) };
  const blocks = [...text.matchAll(/(?:.+\n?)+/gu)];
  const extra = blocks[MOST_BLOCKS];
  if (extra !== undefined) return { line: lineAt(text, extra.index), ...most('段落', MOST_BLOCKS) };
  for (const block of blocks)
    if (block[0].split(MARK).length > MOST_MARKS + 1)
      return { line: lineAt(text, block.index), ...most('一段里的 * _ ` [ < & ', MOST_MARKS) };
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
