const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}.])+/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * Terms of a text, the same for index and query. Chinese has no spaces between words, so each run of it becomes its
 * overlapping pairs of characters (`产业专班` → `产业 业专 专班`): any part of a sentence can be found. A run of one
 * character is that character; Latin words and numbers stay whole.
 */
export function tokenizeText(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUN)) {
    if (!HAN.test(run)) terms.push(run.replace(/^\.+|\.+$/gu, ''));
    else terms.push(...pairsOf(Array.from(run)));
  }
  return terms.filter((term) => term !== '');
}

function pairsOf(characters: readonly string[]): readonly string[] {
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''));
}
