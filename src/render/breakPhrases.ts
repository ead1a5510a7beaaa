import { loadDefaultSimplifiedChineseParser } from 'budoux';

/** Where a line may break before a part: `phrase` only if it must, `clause` by preference, after a mark of punctuation. */
export type Break = 'none' | 'phrase' | 'clause';

export interface PhrasePart {
  readonly text: string;
  readonly before: Break;
}

const parser = loadDefaultSimplifiedChineseParser();
const CLAUSE_END = /[，：；。！？]$/u;

/** Splits consecutive pieces of one headline between phrases, never inside a word; each piece comes back as its parts. */
export function breakPhrases(pieces: readonly string[]): readonly (readonly PhrasePart[])[] {
  const whole = pieces.join('');
  const ends = new Set<number>();
  let end = 0;
  for (const phrase of parser.parse(whole)) ends.add((end += phrase.length));
  for (let at = 1; at < whole.length; at += 1) if (CLAUSE_END.test(whole.slice(0, at))) ends.add(at);
  const breakAt = (at: number): Break => {
    if (at === 0 || !ends.has(at)) return 'none';
    return CLAUSE_END.test(whole.slice(0, at)) ? 'clause' : 'phrase';
  };
  let offset = 0;
  return pieces.map((piece) => {
    const parts: PhrasePart[] = [];
    let start = 0;
    for (let at = 1; at <= piece.length; at += 1) {
      if (at < piece.length && breakAt(offset + at) === 'none') continue;
      parts.push({ text: piece.slice(start, at), before: breakAt(offset + start) });
      start = at;
    }
    offset += piece.length;
    return parts;
  });
}
