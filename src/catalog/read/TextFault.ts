import type { Fault } from '../../model/Problem.ts';

/** A fault in a run of text, with the offset where it begins. */
export type TextFault = Fault & { readonly offset: number };
