import { closest, distance } from 'fastest-levenshtein';
import type { Advice } from '../../i18n/problems/ProblemText.ts';

/** Advice for a name that does not exist. */
export function adviseOn(name: string, valid: Iterable<string>): Advice {
  return new NameAdvice(name, valid);
}

/** Looks for the nearest name when it is asked for: of a hundred thousand unknown names, few are printed. */
class NameAdvice implements Advice {
  readonly hasWideQuotes: boolean;
  readonly valid: readonly string[];
  readonly #name: string;

  constructor(name: string, valid: Iterable<string>) {
    this.#name = name.replace(/[“”‘’]/gu, '');
    this.hasWideQuotes = this.#name !== name;
    this.valid = Array.isArray(valid) ? valid : [...valid];
  }

  get nearest(): string | null {
    return nearestOf(this.#name, this.valid);
  }

  /** What tells one fault from another is the name, not the advice on it. */
  toJSON(): null {
    return null;
  }
}

function nearestOf(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const own = letters(name);
  // Swapped letters are the commonest slip, and count as two edits.
  const nearest = names.find((one) => one.length === name.length && letters(one) === own) ?? closest(name, names);
  return distance(name, nearest) <= Math.max(2, Math.ceil(name.length / 2)) ? nearest : null;
}

function letters(word: string): string {
  return Array.from(word).toSorted().join('');
}
