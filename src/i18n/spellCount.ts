const SMALL = 'no one two three four five six seven eight nine ten'.split(' ');

/** Counts up to ten in English words, larger ones in digits. */
export function spellCount(count: number): string {
  return SMALL[count] ?? String(count);
}
