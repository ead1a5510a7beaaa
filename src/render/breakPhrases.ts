import { loadDefaultSimplifiedChineseParser } from 'budoux';

const parser = loadDefaultSimplifiedChineseParser();

/**
 * Splits consecutive pieces of one headline where a line may break: between phrases, never inside a word.
 * Each piece comes back as the parts it falls into; a part that starts with `''` before it marks a break at the seam.
 */
export function breakPhrases(pieces: readonly string[]): readonly (readonly string[])[] {
  const ends = new Set<number>();
  let end = 0;
  for (const phrase of parser.parse(pieces.join(''))) ends.add((end += phrase.length));
  let offset = 0;
  return pieces.map((piece) => {
    const parts: string[] = ends.has(offset) && offset > 0 ? [''] : [];
    let start = 0;
    for (let at = 1; at <= piece.length; at += 1) {
      if (at < piece.length && !ends.has(offset + at)) continue;
      parts.push(piece.slice(start, at));
      start = at;
    }
    offset += piece.length;
    return parts;
  });
}
