import type { Problem } from '../model/Problem.ts';

/** What is wrong, before it is known where it stands. */
export type Fault = Pick<Problem, 'code' | 'found' | 'expected' | 'fix'>;

export function fault(code: string, found: string, expected: string, fix: string): Fault {
  return { code, found, expected, fix };
}
