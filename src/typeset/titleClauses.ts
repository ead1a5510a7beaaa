import { breakPhrases, type PhrasePart } from './breakPhrases.ts';

/** A piece of a headline; a whole one (a figure, a date) is never broken. */
export interface TitlePiece {
  readonly text: string;
  readonly isWhole: boolean;
}

/** What a clause holds of the piece at `index`. */
export interface ClausePiece {
  readonly index: number;
  readonly parts: readonly PhrasePart[];
}

/** A Chinese headline by clause: a line breaks inside one only where it would not fit whole. Any other is one clause. */
export function titleClauses(pieces: readonly TitlePiece[]): readonly (readonly ClausePiece[])[] {
  const broken = breakPhrases(pieces.map(({ text }) => text));
  const clauses: ClausePiece[][] = [[]];
  pieces.forEach((piece, index) => {
    let parts: PhrasePart[] = [];
    for (const part of joinWhole(piece, broken[index] ?? [])) {
      if (part.before === 'clause') {
        if (parts.length > 0) clauses.at(-1)?.push({ index, parts });
        parts = [];
        clauses.push([]);
      }
      parts.push(part);
    }
    clauses.at(-1)?.push({ index, parts });
  });
  return clauses;
}

/** The parts of a piece, or all of a whole one as one. */
export function joinWhole({ text, isWhole }: TitlePiece, parts: readonly PhrasePart[]): readonly PhrasePart[] {
  return isWhole ? [{ text, before: parts[0]?.before ?? 'none' }] : parts;
}
