import { placeOf, type Problem } from './Problem.ts';

/** The only error the project throws for bad input: all problems of one run, never a stack trace for an editor. */
export class ProjectError extends Error {
  readonly problems: readonly Problem[];

  /** `format` puts problems into words; rooms that have none leave it to whoever catches. */
  constructor(problems: readonly Problem[], format: (problems: readonly Problem[]) => readonly string[] = describe) {
    super(format(problems).join('\n'));
    this.name = 'ProjectError';
    this.problems = problems;
  }
}

function describe(problems: readonly Problem[]): readonly string[] {
  return problems.map((problem) => `${placeOf(problem)} ${problem.given.map(String).join('; ')}`);
}
