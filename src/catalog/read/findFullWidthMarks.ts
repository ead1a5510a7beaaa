import type { WrittenFault } from '../../model/Problem.ts';

export interface FullWidthMark extends WrittenFault {
  readonly offset: number;
  /** Between the names of a list, where even YAML that can be read does not mean what it says. */
  readonly isInList: boolean;
}

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
    const fix = `把“${key}：”写成“${key}: ”`;
    return [{ ...mark(yaml, index + all.length - 1, '项名之后是半角冒号和一个空格', fix), isInList: false }];
  });
  const commas = [...bare.matchAll(COMMA)].flatMap(({ 0: all, index }): readonly FullWidthMark[] => {
    const offset = index + all.length - 1;
    const opened = openBracket(bare.slice(0, offset));
    if (opened === undefined) return [];
    const expected = '{ } 和 [ ] 里各项之间是半角逗号和一个空格';
    return [{ ...mark(yaml, offset, expected, '把“，”写成“, ”'), isInList: opened === '[' }];
  });
  return [...colons, ...commas].toSorted((a, b) => a.offset - b.offset);
}

/** The full-width quote that a line of broken YAML begins a value with, if it does. */
export function findFullWidthQuote(line: string): WrittenFault | null {
  const quote = QUOTE.exec(line.replace(QUOTED, ''))?.[0];
  if (quote === undefined) return null;
  return {
    code: 'full-width-mark',
    found: `“${line.trim()}”用全角引号“${quote}”开头，YAML 读不通`,
    expected: "整句用半角引号 '…' 括起来",
    fix: "外面的引号换成半角的 '；句子里的引号仍用“”",
  };
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

function mark(yaml: string, offset: number, expected: string, fix: string): Omit<FullWidthMark, 'isInList'> {
  const before = yaml.slice(Math.max(0, offset - 10), offset).replace(/^.*\n/su, '');
  const after = yaml.slice(offset, offset + 8).replace(/\n.*$/su, '');
  const found = `“${before}${after}”里的“${yaml[offset] ?? ''}”是全角的`;
  return { code: 'full-width-mark', offset, found, expected, fix };
}
