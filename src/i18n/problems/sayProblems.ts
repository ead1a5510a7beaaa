import type { Locale } from '../../model/Locale.ts';
import type { Problem } from '../../model/Problem.ts';
import { wordsOf } from '../wordsOf.ts';
import { formatProblem } from './formatProblem.ts';

const WORDS = wordsOf('problems');
/** Whoever mends this many of a kind in one file knows how to mend the rest. */
const MOST_OF_A_KIND = 20;

/** Problems in words, a line each; of a kind in one file the first ones, and how many more there are. */
export function sayProblems(problems: readonly Problem[], locale: Locale): readonly string[] {
  const kinds = Map.groupBy(problems, ({ file, code }) => `${file} [${code}]`);
  const unsaid = new Set([...kinds.values()].flatMap((all) => all.slice(MOST_OF_A_KIND)));
  const lastSaid = new Map([...kinds].map(([kind, all]) => [all[MOST_OF_A_KIND - 1], [kind, all.length] as const]));
  return problems.flatMap((problem) => {
    if (unsaid.has(problem)) return [];
    const line = formatProblem(problem, locale);
    const [kind = '', count = 0] = lastSaid.get(problem) ?? [];
    return count > MOST_OF_A_KIND ? [line, `${kind} ${WORDS[locale].more(count - MOST_OF_A_KIND)}`] : [line];
  });
}
