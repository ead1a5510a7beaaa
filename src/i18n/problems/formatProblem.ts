import type { Locale } from '../../model/Locale.ts';
import { placeOf, type Fault, type Problem } from '../../model/Problem.ts';
import { wordsOf } from '../wordsOf.ts';
import type { ProblemMessages, ProblemText } from './ProblemText.ts';

const WORDS = wordsOf('problems');

/** `file:line:column [code]`, then what was found, what was expected and what to do. */
export function formatProblem(problem: Problem, locale: Locale): string {
  const [found, expected, fix] = sayProblem(problem, locale);
  const words = WORDS[locale];
  const inside = problem.inColumn === undefined ? found : words.inColumn(problem.inColumn, found);
  return words.line(placeOf(problem), inside, expected, rename(fix, problem.renames ?? {}));
}

/** What was found, what was expected, what to do. */
export function sayProblem(problem: Fault, locale: Locale): ProblemText {
  const messages: ProblemMessages = WORDS[locale].messages;
  const say = messages[problem.message];
  if (say === undefined) throw new RangeError(`No message is called ${problem.message}`);
  return say(...(problem.given as never[]));
}

/** Names of fields, not of files (`dataset.yaml`) nor of what to write (`{dataset/row}`). */
function rename(advice: string, renames: Readonly<Record<string, string>>): string {
  return Object.entries(renames).reduce(
    (said, [name, other]) => said.replaceAll(new RegExp(`\\b${name}\\b(?![/.]\\w)`, 'gu'), other),
    advice,
  );
}
