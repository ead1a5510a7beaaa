import { closest, distance } from 'fastest-levenshtein';
import { zhAdvice } from '../../i18n/problems/zhAdvice.ts';
import type { Advice } from '../../i18n/problems/ProblemText.ts';

/** Advice for a name that does not exist. */
export function adviseOn(name: string, valid: Iterable<string>): Advice {
  const unquoted = name.replace(/[“”‘’]/gu, '');
  const names = [...valid];
  return { hasWideQuotes: unquoted !== name, nearest: nearestOf(unquoted, names), valid: names };
}

/** The same in Chinese words, for messages that are still written where they are found. */
export function didYouMean(name: string, valid: Iterable<string>): string {
  return zhAdvice(adviseOn(name, valid));
}

function nearestOf(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  // Swapped letters are the commonest slip, and count as two edits.
  const nearest = names.find((one) => letters(one) === letters(name)) ?? closest(name, names);
  return distance(name, nearest) <= Math.max(2, Math.ceil(name.length / 2)) ? nearest : null;
}

function letters(word: string): string {
  return Array.from(word).toSorted().join('');
}
