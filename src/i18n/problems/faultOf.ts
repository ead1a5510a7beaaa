import type { Fault } from '../../model/Problem.ts';
import type { zhProblems } from './zh/zhProblems.ts';

// How to say that something is wrong, in any room:
//   1. Give the message a key (the rule's code; `code/which` if the rule has several) and its words in a `zh/…Problems.ts`
//      of its subject: a function of what it speaks of that gives [found, expected, what to do].
//   2. Say the same in its `en/…Problems.ts`: the type check asks for it.
//   3. `report({ ...faultOf('unknown-article', article, source), ...place })`.
// Words are chosen where problems are printed (formatProblem), so rooms hold names and numbers only.

export type ProblemTexts = typeof zhProblems;

/** A fault with what its message speaks of. Imports no words: browsers may load who calls it. */
export function faultOf<Key extends keyof ProblemTexts>(message: Key, ...given: Parameters<ProblemTexts[Key]>): Fault {
  return { code: message.split('/')[0] ?? message, message, given };
}
