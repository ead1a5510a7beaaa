import type { Problem } from '../../model/Problem.ts';

/** All problems of one run, each said once. */
export class ProblemList {
  readonly #problems = new Map<string, Problem>();

  add(problem: Problem): void {
    const { file, line = 0, column = 0, message, given, inColumn = '' } = problem;
    const key = `${file}:${line}:${column} ${message} ${inColumn}\n${JSON.stringify(given)}`;
    if (!this.#problems.has(key)) this.#problems.set(key, problem);
  }

  /** In order of file, line and column. */
  sorted(): readonly Problem[] {
    return [...this.#problems.values()].toSorted(
      (a, b) =>
        compare(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.code, b.code),
    );
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
