import type { Fault } from '../../datasets/Fault.ts';

/** A fault in a run of text, with the offset where it begins. */
export interface TextFault extends Fault {
  readonly offset: number;
}
