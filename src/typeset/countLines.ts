import { seamEms } from './measureText.ts';

/** A run of text; a whole one never breaks. */
export interface TextRun {
  readonly text: string;
  readonly isWhole?: boolean;
}

const NEVER_FIRST = /^[\u00a0，。、；：！？）》」』”’…—,.;:!?)\]%·–]/u;
const NEVER_LAST = /[（《「『“‘([]$/u;
const PIECES = /[^\S\u00a0]+|(?:\u00a0|[^\s\u2e80-\u9fff\u3000-\u303f\uff00-\uffef\u2018-\u201d])+|./gu;
// Everything else is as wide as a Chinese character.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ \u00a0]/u, 0.28],
  [/[ijlI.,:;'|!]/u, 0.32],
  [/[frt()[\]/\-"]/u, 0.41],
  [/[aceksvxyzJ]/u, 0.56],
  [/[bdghnopqu]/u, 0.62],
  [/\d/u, 0.62],
  [/[mwMW%@&]/u, 0.95],
  [/[A-Z]/u, 0.74],
  [/[+=_*#$~<>]/u, 0.62],
];
/** At least as wide as a quotation mark of any Latin face. */
const LATIN_QUOTE = 'e';
const HAN = /[\u2e80-\u2fdf\u3040-\u9fff]/u;

/** How many lines a text takes at most, breaking where a browser may break Chinese and Latin text; 0 if it is empty. */
export function countLines(runs: readonly TextRun[], sizePx: number, widthPx: number): number {
  let lines = 0;
  let usedPx = Infinity;
  let last = '';
  for (const { text, widthEms, trimmedEms } of piecesOf(runs)) {
    const seamPx = seamEms(last, text) * sizePx;
    last = text;
    if (usedPx + seamPx + trimmedEms * sizePx <= widthPx) {
      usedPx += seamPx + widthEms * sizePx;
      continue;
    }
    // A space that doesn't fit hangs; a piece wider than a line is broken anywhere and leaves no room after it.
    if (trimmedEms === 0) continue;
    const taken = Math.ceil((trimmedEms * sizePx) / widthPx);
    lines += taken;
    usedPx = taken > 1 ? Infinity : widthEms * sizePx;
  }
  return lines;
}

interface Piece {
  readonly text: string;
  readonly widthEms: number;
  readonly trimmedEms: number;
}

/** Pieces are measured once for all widths they are tried at. */
const measured = new WeakMap<readonly TextRun[], readonly Piece[]>();

function piecesOf(runs: readonly TextRun[]): readonly Piece[] {
  const known = measured.get(runs);
  if (known !== undefined) return known;
  const texts = runs.flatMap(({ text, isWhole = false }) => (isWhole ? [text] : (text.match(PIECES) ?? [])));
  // Quotation marks are as wide as a Chinese character only where there are Chinese characters.
  const measure = runs.some(({ text }) => HAN.test(text)) ? widthOf : widthOfLatin;
  const pieces = joinBound(texts).map((text) => ({
    text,
    widthEms: measure(text, 1),
    trimmedEms: measure(text.trimEnd(), 1),
  }));
  measured.set(runs, pieces);
  return pieces;
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

/** Width of a line at most, in pixels: as in the widest of the faces it may be set in. */
export function widthOf(text: string, sizePx: number): number {
  let ems = 0;
  let before = '';
  for (const character of text) {
    ems += emsOf(character) + seamEms(before, character);
    before = character;
  }
  return ems * sizePx;
}

function widthOfLatin(text: string, sizePx: number): number {
  return widthOf(text.replaceAll(/[‘’“”]/gu, LATIN_QUOTE), sizePx);
}

const knownEms = new Map<string, number>();

function emsOf(character: string): number {
  const known = knownEms.get(character);
  if (known !== undefined) return known;
  const ems = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
  knownEms.set(character, ems);
  return ems;
}
