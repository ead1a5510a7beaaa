export interface Snippet {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const CONTEXT = 28;

/** The surroundings of the longest part of the query that stands in the text; the text's beginning if none does. */
export function findSnippet(text: string, query: string): Snippet {
  const wanted = query.trim().toLowerCase();
  const lower = text.toLowerCase();
  for (let length = wanted.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= wanted.length; start += 1) {
      const part = wanted.slice(start, start + length);
      const at = part.trim() === '' ? -1 : lower.indexOf(part);
      if (at >= 0) return cut(text, at, length);
    }
  }
  return { before: cutEnd(text, CONTEXT * 2), match: '', after: '' };
}

function cut(text: string, at: number, length: number): Snippet {
  const from = Math.max(0, at - CONTEXT);
  const before = (from > 0 ? '…' : '') + text.slice(from, at);
  return { before, match: text.slice(at, at + length), after: cutEnd(text.slice(at + length), CONTEXT * 2) };
}

function cutEnd(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
