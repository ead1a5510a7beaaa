import type { WrittenFault } from '../model/Problem.ts';

/** For messages not yet moved to `src/i18n/problems`. */

export function fault(code: string, found: string, expected: string, fix: string): WrittenFault {
  return { code, found, expected, fix };
}
