const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}.])+/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * Terms of a text, the same for index and query. Chinese has no spaces between words, so each run of it becomes its
 * overlapping pairs of characters (`产业专班` → `产业 业专 专班`): any part of a sentence can be found. A run of one
 * character is that character; numbers stay whole, and English words but for the ending of a plural.
 */
export function tokenizeText(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUN)) {
    if (!HAN.test(run)) terms.push(stem(run.replace(/^\.+|\.+$/gu, '')));
    else terms.push(...pairsOf(Array.from(run)));
  }
  return terms.filter((term) => term !== '');
}

/** A plural finds its singular, and the other way round. */
function stem(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/(?<=[a-z]{2})ies$/u, 'y').replace(/(?<=[a-rt-z])s$/u, '');
}

function pairsOf(characters: readonly string[]): readonly string[] {
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''));
}
