import { readCatalog } from '../read/readCatalog.ts';
import { sayProblems } from '../../i18n/problems/sayProblems.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { DEFAULT_LOCALE, type Locale } from '../../model/Locale.ts';

export interface CheckResult {
  readonly exitCode: 0 | 1;
  /** What to print: every problem on a line of its own and their count, or one line that all is well. */
  readonly output: string;
}

const WORDS = wordsOf('problems');

/** Checks everything under a content root; problems are said in the given language. */
export function checkContent(root: string, locale: Locale = DEFAULT_LOCALE): CheckResult {
  const { problems, figures, charts, stories } = readCatalog(root);
  if (problems.length === 0) {
    return {
      exitCode: 0,
      output: WORDS[locale].allWell(figures.size, charts.size, stories.size),
    };
  }
  return { exitCode: 1, output: [...sayProblems(problems, locale), WORDS[locale].count(problems.length)].join('\n') };
}
