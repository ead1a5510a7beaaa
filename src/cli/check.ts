import { contentRoot } from '../catalog/openCatalog.ts';
import { readCatalog } from '../catalog/readCatalog.ts';
import { formatProblem } from '../model/ProjectError.ts';

/** `npm run check`: everything wrong in content and data, in one run and without a build. Exits 1 if anything is. */
function check(): number {
  const { problems, figures, charts, stories } = readCatalog(contentRoot());
  if (problems.length > 0) {
    console.error(problems.map(formatProblem).join('\n'));
    console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} found`);
    return 1;
  }
  console.log(`${figures.size} figures, ${charts.size} charts, ${stories.size} stories checked`);
  return 0;
}

process.exitCode = check();
