import type { Problem } from '../../model/Problem.ts';

/** Takes note of a problem; reading goes on. */
export type Report = (problem: Problem) => void;
