/** Joins pieces of text that the layout broke: with a space only where two Latin letters would run together. */
export function joinLines(pieces: readonly string[]): string {
  let joined = '';
  for (const piece of pieces.map((each) => each.trim()).filter((each) => each !== '')) {
    const separator = /[A-Za-z]$/u.test(joined) && /^[A-Za-z]/u.test(piece) ? ' ' : '';
    joined += separator + piece;
  }
  return joined;
}
