export interface Snippet {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const CONTEXT = 28;
/** Latin letters are half as wide as Chinese characters. */
const LATIN_CONTEXT = CONTEXT * 2;
const LATIN = /[\p{Script=Latin}\d]/u;

/** The surroundings of the longest part of the query that stands in the text; the text's beginning if none does. Latin words are not cut. */
export function findSnippet(text: string, query: string): Snippet {
  const wanted = query.trim().toLowerCase();
  const lower = text.toLowerCase();
  const context = LATIN.test(lower) && !/\p{Script=Han}/u.test(lower) ? LATIN_CONTEXT : CONTEXT;
  for (let length = wanted.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= wanted.length; start += 1) {
      if (splitsWord(wanted, start) || splitsWord(wanted, start + length)) continue;
      const part = wanted.slice(start, start + length);
      const at = part.trim() === part ? findWord(lower, part) : -1;
      if (at >= 0) return cut(text, at, length, context);
    }
  }
  return { before: cutEnd(text, context * 2), match: '', after: '' };
}

/** Whether an offset stands between two letters of one Latin word. */
function splitsWord(text: string, at: number): boolean {
  return LATIN.test(text[at - 1] ?? '') && LATIN.test(text[at] ?? '');
}

/** The first place where the part begins a word. */
function findWord(text: string, part: string): number {
  let at = text.indexOf(part);
  while (at >= 0 && splitsWord(text, at)) at = text.indexOf(part, at + 1);
  return at;
}

function cut(text: string, at: number, length: number, context: number): Snippet {
  let from = Math.max(0, at - context);
  while (from < at && splitsWord(text, from)) from += 1;
  const before = (from > 0 ? '…' : '') + text.slice(from, at).trimStart();
  return { before, match: text.slice(at, at + length), after: cutEnd(text.slice(at + length), context * 2) };
}

function cutEnd(text: string, length: number): string {
  let end = Math.min(length, text.length);
  while (end > 0 && splitsWord(text, end)) end -= 1;
  return end < text.length ? `${text.slice(0, end).trimEnd()}…` : text;
}
