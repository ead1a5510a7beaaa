const LETTERS = 'aceinouyACEINOUY';
/** Letters that the fonts of the pictures have. */
const MARKED = 'âçéïñöûýÂÇÉÏÑÖÛÝ';
const FILLING = 'éñösïtâûrïséløgâñtéñûsïdåröñéhûlâ';
const LONGER = 0.4;
/** From how many letters on a word grows; shorter ones get another beside them. */
const LONG_WORD = 6;
const SHORTEST_FILLING = 4;

/** What stands on a tile has the room of a tile in every language. */
const ABBREVIATION = /^[A-Z]{2}$/u;

/** Figures, tags, dates and addresses, which no translation touches. */
const KEPT = String.raw`\{[^{}]*\}|<Date\b.*?</Date>|<[^<>]*>|\]\([^)]*\)|(?:https?:|mailto:)\S+`;

/**
 * A text as a language of longer words would have it: two fifths more characters, in long words and in words more, and
 * every letter marked that has a mark to bear. Words marked already are left alone, and so are the parts named by `kept`.
 */
export function pseudoText(text: string, kept: readonly string[] = []): string {
  if (ABBREVIATION.test(text)) return mark(text);
  const named = kept.filter((part) => part.trim() !== '').map((part) => `(?<!\\p{L})${escapePattern(part)}(?!\\p{L})`);
  const parts = [KEPT, ...named].join('|');
  const pieces = [...text.matchAll(new RegExp(String.raw`(?<kept>${parts})|[\p{L}’]+|[^]`, 'gu'))];
  const isFresh = pieces.map(
    ({ 0: piece, groups }) => groups?.['kept'] === undefined && /^[a-z][a-z’]*$/iu.test(piece),
  );
  const last = isFresh.lastIndexOf(true);
  let owed = 0;
  let words = 0;
  const said = pieces.map(([piece], index) => {
    if (!isFresh[index]) return piece;
    owed += (piece.length + (words === 0 ? 0 : 1)) * LONGER;
    words += 1;
    const isBeside = words % 2 === 0 || piece.length < LONG_WORD;
    if (index !== last && isBeside && owed < SHORTEST_FILLING + 1) return mark(piece);
    const count = index === last ? Math.ceil(owed) : Math.floor(owed);
    owed -= count;
    return isBeside && count > SHORTEST_FILLING
      ? `${mark(piece)} ${fill(count - 1, words)}`
      : lengthen(mark(piece), fill(count, words));
  });
  return said.join('');
}

function mark(word: string): string {
  return word.replaceAll(/[a-z]/giu, (letter) => MARKED[LETTERS.indexOf(letter)] ?? letter);
}

function lengthen(word: string, filling: string): string {
  const middle = Math.ceil(word.length / 2);
  return word.slice(0, middle) + filling + word.slice(middle);
}

/** Letters to add, other ones at every turn. */
function fill(count: number, turn: number): string {
  const start = (turn * 5) % FILLING.length;
  return (FILLING + FILLING).slice(start, start + count);
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
