import { LANGUAGES, type Locale } from '../model/Locale.ts';
import { measureText } from './measureText.ts';
import { wrapText } from './wrapText.ts';
import { breakPhrases, NO_BREAK } from './breakPhrases.ts';
import { joinWhole, type TitlePiece } from './titleClauses.ts';

const NEVER_FIRST = /^[，。、；：！？）》」』”’…—,.;:!?)\]%·]/u;

/** A headline in lines as even as possible: by clause where clauses fit, by phrase where not; Latin script by word. */
export function breakTitle(
  pieces: readonly TitlePiece[],
  sizePx: number,
  maxWidthPx: number,
  locale: Locale,
): readonly string[] {
  const isChinese = LANGUAGES[locale].script === 'Hans';
  const { clauses, isFitting } = group(pieces, sizePx, maxWidthPx, locale);
  if (!isFitting) return wrapText(pieces.map((piece) => piece.text).join(''), sizePx, maxWidthPx);
  const byClause = fillEvenly(clauses, sizePx, maxWidthPx);
  if (isChinese) return byClause;
  // English clauses are long: they may not cost a line.
  const byWord = fillEvenly([clauses.flat()], sizePx, maxWidthPx);
  return (byClause.length <= byWord.length ? byClause : byWord).map((line) => line.replaceAll(NO_BREAK, ' ').trim());
}

/** Whether a headline of that size has no word and no figure that is longer than a line. */
export function isUnbroken(...title: Parameters<typeof breakTitle>): boolean {
  return group(...title).isFitting;
}

function group(
  pieces: readonly TitlePiece[],
  sizePx: number,
  maxWidthPx: number,
  locale: Locale,
): { readonly clauses: readonly (readonly string[])[]; readonly isFitting: boolean } {
  const fits = (part: string): boolean => measureText(part.trimEnd(), sizePx) <= maxWidthPx;
  const clauses = LANGUAGES[locale].script === 'Hans' ? groupClauses(pieces) : groupWords(pieces, fits);
  return { clauses, isFitting: clauses.flat().every(fits) };
}

function fillEvenly(clauses: readonly (readonly string[])[], sizePx: number, maxWidthPx: number): readonly string[] {
  const widths = clauses.map((clause) => measureText(clause.join(''), sizePx));
  const least = Math.max(maxWidthPx / 3, ...widths.filter((width) => width <= maxWidthPx));
  let lines = fill(clauses, sizePx, maxWidthPx);
  for (let width = maxWidthPx - sizePx / 2; width > least; width -= sizePx / 2) {
    const evener = fill(clauses, sizePx, width);
    if (evener.length > lines.length || evener.some((line) => measureText(line, sizePx) > width)) break;
    lines = evener;
  }
  return lines;
}

/** Clauses of words, each with the space after it; only what would not fit a line comes apart. */
function groupWords(pieces: readonly TitlePiece[], fits: (word: string) => boolean): readonly (readonly string[])[] {
  const parts = breakPhrases(pieces.map(({ text, isWhole }) => (isWhole ? text.replaceAll(' ', NO_BREAK) : text)));
  const words = parts
    .flat()
    .map(({ text }) => text)
    .join('')
    .match(/[^ ]+ ?/gu);
  const clauses: string[][] = [[]];
  for (const word of (words ?? []).flatMap((bound) => (fits(bound) ? [bound] : bound.split(/(?<=\u00a0)/u)))) {
    clauses.at(-1)?.push(word);
    if (/[,;:] $/u.test(word)) clauses.push([]);
  }
  return clauses;
}

function groupClauses(pieces: readonly TitlePiece[]): readonly (readonly string[])[] {
  const broken = breakPhrases(pieces.map((piece) => piece.text));
  const clauses: string[][] = [];
  pieces.forEach((piece, index) => {
    for (const part of joinWhole(piece, broken[index] ?? [])) {
      const last = clauses.at(-1);
      if (last === undefined || (part.before === 'clause' && !NEVER_FIRST.test(part.text))) clauses.push([part.text]);
      else if (part.before === 'none' || NEVER_FIRST.test(part.text)) last.push((last.pop() ?? '') + part.text);
      else last.push(part.text);
    }
  });
  return clauses;
}

function fill(clauses: readonly (readonly string[])[], sizePx: number, maxWidthPx: number): readonly string[] {
  const lines: string[] = [];
  for (const clause of clauses) {
    const whole = clause.join('');
    const last = lines.at(-1);
    if (last !== undefined && measureText(last + whole, sizePx) <= maxWidthPx) lines[lines.length - 1] = last + whole;
    else lines.push(...fillClause(clause, sizePx, maxWidthPx));
  }
  return lines;
}

/** A clause that fills more than a line is cut into lines as even as its phrases allow. */
function fillClause(parts: readonly string[], sizePx: number, maxWidthPx: number): readonly string[] {
  let lines = fillGreedily(parts, sizePx, maxWidthPx);
  for (let width = maxWidthPx; width > maxWidthPx / 3 && lines.length > 1; width -= sizePx / 2) {
    const evener = fillGreedily(parts, sizePx, width);
    if (evener.length > lines.length || evener.some((line) => measureText(line, sizePx) > maxWidthPx)) break;
    lines = evener;
  }
  return lines;
}

function fillGreedily(parts: readonly string[], sizePx: number, maxWidthPx: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && measureText(last + part, sizePx) <= maxWidthPx) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}
