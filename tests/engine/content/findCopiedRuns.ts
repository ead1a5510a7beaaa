const NAME = '\uE000';

/**
 * The runs of `least` or more Chinese characters that a text shares with an article, longest stretches only. Digits,
 * marks, Latin letters and white space count for nothing. A name counts as one character wherever it stands, and so do
 * words that the text itself puts in quotation marks.
 */
export function findCopiedRuns(
  text: string,
  article: string,
  { names, least }: { readonly names: readonly string[]; readonly least: number },
): readonly string[] {
  const quoted = [...text.matchAll(/“([^“”]+)”/gu)].map(([, words = '']) => words);
  // Long names first: 重点产业专班 is not 重点产业 and two characters more.
  const taken = [...names, ...quoted]
    .map(hanOf)
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length);
  const [ours, theirs] = [squeeze(text, taken), squeeze(article, taken)];
  const runs: string[] = [];
  for (let start = 0; start + least <= ours.symbols.length;) {
    let end = start + least;
    if (!theirs.symbols.includes(ours.symbols.slice(start, end))) {
      start += 1;
      continue;
    }
    while (end < ours.symbols.length && theirs.symbols.includes(ours.symbols.slice(start, end + 1))) end += 1;
    runs.push(ours.words.slice(start, end).join(''));
    start = end - least + 2;
  }
  return runs;
}

/** Characters to compare, names as one symbol each (the same name the same symbol), and the words they stand for. */
function squeeze(
  text: string,
  names: readonly string[],
): { readonly symbols: string; readonly words: readonly string[] } {
  const han = hanOf(text);
  const words: string[] = [];
  const symbols: string[] = [];
  for (let at = 0; at < han.length;) {
    const rank = names.findIndex((name) => han.startsWith(name, at));
    const word = names[rank] ?? han.slice(at, at + 1);
    words.push(word);
    symbols.push(rank < 0 ? word : String.fromCodePoint((NAME.codePointAt(0) ?? 0) + rank));
    at += word.length;
  }
  return { symbols: symbols.join(''), words };
}

function hanOf(text: string): string {
  return text.replaceAll(/[^\p{Script=Han}]/gu, '');
}
