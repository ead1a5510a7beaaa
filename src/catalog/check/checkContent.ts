import { readCatalog } from '../read/readCatalog.ts';
import { formatProblem } from '../../model/ProjectError.ts';

export interface CheckResult {
  readonly exitCode: 0 | 1;
  /** What to print: every problem on a line of its own and their count, or one line that all is well. */
  readonly output: string;
}

/** Checks everything under a content root. */
export function checkContent(root: string): CheckResult {
  const { problems, figures, charts, stories } = readCatalog(root);
  if (problems.length === 0) {
    return {
      exitCode: 0,
      output: `${figures.size} figures, ${charts.size} charts, ${stories.size} stories checked`,
    };
  }
  const count = `${problems.length} problem${problems.length === 1 ? '' : 's'} found`;
  return { exitCode: 1, output: [...problems.map(formatProblem), count].join('\n') };
}
