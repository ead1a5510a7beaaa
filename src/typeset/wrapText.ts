import { measureText } from './measureText.ts';

const NEVER_FIRST = /^[，。、；：！？）》」』”’…—,.;:!?)\]%·]/u;
const NEVER_LAST = /[（《「『“‘([]$/u;
// A number keeps its unit; a Latin word keeps its letters and its apostrophe; a Chinese character stands alone.
const PIECES =
  /\s+|[\d.,]+(?:[万亿]?[\u4e00-\u9fff])?|[^\s\u2e80-\u9fff\uff00-\uffef\u2018-\u201d]+(?:’\p{Script=Latin}+)*|./gu;

/** Lines no wider than `maxWidthPx` where the pieces allow it, as even as possible, no closing mark at a line's start. */
export function wrapText(text: string, sizePx: number, maxWidthPx: number): readonly string[] {
  const pieces = joinBound(text.match(PIECES) ?? []);
  const widest = fill(pieces, sizePx, maxWidthPx);
  if (widest.length < 2) return widest;
  const step = sizePx / 4;
  for (let width = measureText(text, sizePx) / widest.length; width < maxWidthPx; width += step) {
    const even = fill(pieces, sizePx, width);
    if (even.length === widest.length && even.every((line) => measureText(line, sizePx) <= maxWidthPx)) return even;
  }
  return widest;
}

function joinBound(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && (NEVER_FIRST.test(piece) || NEVER_LAST.test(before)))
      joined[joined.length - 1] = before + piece;
    else joined.push(piece);
  }
  return joined;
}

function fill(pieces: readonly string[], sizePx: number, maxWidthPx: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && measureText((line + piece).trimEnd(), sizePx) > maxWidthPx) {
      lines.push(line.trimEnd());
      line = '';
    }
    line = line === '' ? piece.trimStart() : line + piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
