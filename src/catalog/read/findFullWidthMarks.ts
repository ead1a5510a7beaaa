import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';

export type FullWidthMark = Fault & {
  readonly offset: number;
  /** Between the names of a list, where even YAML that can be read does not mean what it says. */
  readonly isInList: boolean;
};

const KEY = '[A-Za-z][A-Za-z0-9_-]*';
const COLON = new RegExp(String.raw`(?:^[ \t]*(?:- +)?|[{,，]\s*)(${KEY})：`, 'gmu');
const COMMA = new RegExp(String.raw`，(?=\s*${KEY}[:：](?:\s|['"‘“]|$))|(?<=[\w'"\]}])\s*，(?=\s*[\w'"[{])`, 'gmu');
const QUOTED = /(?<=^|[\s:：,，{[])(?:'(?:[^'\n]|'')*'|"(?:[^"\\\n]|\\.)*")/gmu;
/** Text written below its key, after `>` or `|`. */
const BLOCK = /^(( *)(?:- +)?[\w-]+: *[|>][+-]?\n)((?:\2 +.*\n|\n)*)/gmu;
const QUOTE = /(?<=^|[\s:：,，{[])[“”‘’]/u;

/** Full-width colons and commas of YAML where only a half-width one separates; not those of the texts. */
export function findFullWidthMarks(yaml: string): readonly FullWidthMark[] {
  // What stands in quotes is text. The quotes stay, for a comma may follow them.
  const bare = yaml
    .replace(BLOCK, (_, head: string, _indent: string, text: string) => head + text.replace(/[^\n]/gu, ' '))
    .replace(QUOTED, (text) => `'${'□'.repeat(text.length - 2)}'`);
  const colons = [...bare.matchAll(COLON)].flatMap(({ 0: all, 1: key = '', index }): readonly FullWidthMark[] => {
    if (/^[{,，]/u.test(all) && openBracket(bare.slice(0, index + 1)) !== '{') return [];
    const offset = index + all.length - 1;
    return [{ ...faultOf('full-width-mark/colon', wordsAround(yaml, offset), key), offset, isInList: false }];
  });
  const commas = [...bare.matchAll(COMMA)].flatMap(({ 0: all, index }): readonly FullWidthMark[] => {
    const offset = index + all.length - 1;
    const opened = openBracket(bare.slice(0, offset));
    if (opened === undefined) return [];
    return [{ ...faultOf('full-width-mark/comma', wordsAround(yaml, offset)), offset, isInList: opened === '[' }];
  });
  return [...colons, ...commas].toSorted((a, b) => a.offset - b.offset);
}

/** The full-width quote that a line of broken YAML begins a value with, if it does. */
export function findFullWidthQuote(line: string): Fault | null {
  const quote = QUOTE.exec(line.replace(QUOTED, ''))?.[0];
  return quote === undefined ? null : faultOf('full-width-mark/quote', line.trim(), quote);
}

/** The innermost bracket still open at the end of this text. */
function openBracket(before: string): string | undefined {
  const opened: string[] = [];
  for (const bracket of before.match(/[{}[\]]/gu) ?? []) {
    if (bracket === '{' || bracket === '[') opened.push(bracket);
    else opened.pop();
  }
  return opened.at(-1);
}

function wordsAround(yaml: string, offset: number): string {
  const before = yaml.slice(Math.max(0, offset - 10), offset).replace(/^.*\n/su, '');
  return before + yaml.slice(offset, offset + 8).replace(/\n.*$/su, '');
}
