import type { Problem } from '../model/Problem.ts';

/** A problem whose place is not yet known. */
export type Fault = Pick<Problem, 'code' | 'found' | 'expected' | 'fix'>;

/** A fault in a run of text, with the offset where it begins. */
export interface TextFault extends Fault {
  readonly offset: number;
}
