import { measureText } from '../theme/measureText.ts';

/** A run of text; a whole one never breaks. */
export interface TextRun {
  readonly text: string;
  readonly isWhole?: boolean;
}

const NEVER_FIRST = /^[，。、；：！？）》」』”’…—,.;:!?)\]%·–]/u;
const NEVER_LAST = /[（《「『“‘([]$/u;
const PIECES = /\s+|[^\s\u2e80-\u9fff\u3000-\u303f\uff00-\uffef\u2018-\u201d]+|./gu;
const HAN = /[\u2e80-\u2fdf\u3040-\u9fff]/u;
/** What `text-autospace` adds where Chinese meets Latin letters or digits. */
const AUTOSPACE_EM = 0.125;

/** How many lines a text takes at most, breaking where a browser may break Chinese and Latin text; 0 if it is empty. */
export function countLines(runs: readonly TextRun[], sizePx: number, widthPx: number): number {
  const pieces = joinBound(
    runs.flatMap(({ text, isWhole = false }) => (isWhole ? [text] : (text.match(PIECES) ?? []))),
  );
  let lines = 0;
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf((line + piece).trimEnd(), sizePx) <= widthPx) {
      line += piece;
      continue;
    }
    if (piece.trim() === '') continue;
    // A piece wider than a line is broken anywhere.
    const taken = Math.ceil(widthOf(piece, sizePx) / widthPx);
    lines += taken;
    line = taken > 1 ? '\u3000'.repeat(Math.ceil(widthPx / sizePx)) : piece;
  }
  return lines;
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

/** Width of a line at most, in pixels. */
export function widthOf(text: string, sizePx: number): number {
  let seams = 0;
  let before = '';
  for (const character of text) {
    const isSeam = HAN.test(before) ? /[\p{Script=Latin}\d]/u.test(character) : HAN.test(character) && /[\p{Script=Latin}\d]/u.test(before);
    if (isSeam) seams += 1;
    before = character;
  }
  return measureText(text, sizePx) + seams * AUTOSPACE_EM * sizePx;
}
