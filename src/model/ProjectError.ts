import type { Problem } from './Problem.ts';

/** The only error the project throws for bad input: all problems of one run, never a stack trace for an editor. */
export class ProjectError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ProjectError';
    this.problems = problems;
  }
}

/** `file:line:column [code] 发现…；应为…；怎么改：…` */
export function formatProblem(problem: Problem): string {
  const where = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  return `${where} [${problem.code}] 发现：${problem.found}；应为：${problem.expected}；怎么改：${problem.fix}`;
}
