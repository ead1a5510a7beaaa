import { countLines, widthOf, type TextRun } from './countLines.ts';
import type { EmbedRun } from '../model/EmbedFacts.ts';
import { titleClauses, type ClausePiece } from './titleClauses.ts';

/** A title's runs by clause, in parts that stay together: a Chinese title breaks between phrases, any other at spaces. */
export function breakEmbedTitle(runs: readonly EmbedRun[]): readonly (readonly ClausePiece[])[] {
  return titleClauses(runs.map((run) => ({ text: run.text, isWhole: isWhole(run) })));
}

/** How many lines a title takes at most; a clause that doesn't fit a line has its lines to itself. */
export function countTitleLines(runs: readonly EmbedRun[]): (sizePx: number, widthPx: number) => number {
  const isByPhrase = runs.some(({ text }) => /\p{Script=Han}/u.test(text));
  const clauses = breakEmbedTitle(runs).map((clause) => {
    const pieces = isByPhrase ? phrasesOf(clause) : wordsOf(clause, runs);
    return { pieces, widthEms: widthOf(pieces.map(({ text }) => text).join(''), 1) };
  });
  return (sizePx, widthPx) => {
    let lines = 0;
    let usedPx = Infinity;
    for (const { pieces, widthEms } of clauses) {
      if (usedPx + widthEms * sizePx <= widthPx) {
        usedPx += widthEms * sizePx;
        continue;
      }
      const taken = countLines(pieces, sizePx, widthPx);
      lines += taken;
      usedPx = taken > 1 ? Infinity : widthEms * sizePx;
    }
    return lines;
  };
}

function phrasesOf(clause: readonly ClausePiece[]): readonly TextRun[] {
  const phrases: string[] = [];
  for (const { text, before } of clause.flatMap(({ parts }) => parts)) {
    if (before !== 'none' || phrases.length === 0) phrases.push(text);
    else phrases.push(`${phrases.pop() ?? ''}${text}`);
  }
  return phrases.map((text) => ({ text, isWhole: true }));
}

function wordsOf(clause: readonly ClausePiece[], runs: readonly EmbedRun[]): readonly TextRun[] {
  return clause.map(({ index, parts }) => ({
    text: parts.map(({ text }) => text).join(''),
    isWhole: runs[index] !== undefined && isWhole(runs[index]),
  }));
}

/** The style keeps figures and dates on one line. */
function isWhole({ figure, date }: EmbedRun): boolean {
  return figure !== undefined || date !== undefined;
}
