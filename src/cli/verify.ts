import { resolve } from 'node:path';
import { readCatalog } from '../catalog/read/readCatalog.ts';
import { verifyFigures, type VerificationFailure } from '../figures/verifyFigures.ts';
import { isDerived, type Figure } from '../model/Figure.ts';
import { formatProblem } from '../i18n/problems/formatProblem.ts';
import { DEFAULT_LOCALE } from '../model/Locale.ts';
import { readOptions } from './readOptions.ts';
import { readTextFile } from './readTextFile.ts';

const USAGE = 'npm run verify -- --source 版面.txt';

function formatFailure(failure: VerificationFailure): string {
  const found = failure.found === '' ? '' : `；版面上是：${failure.found}`;
  return `${failure.id} 在 ${failure.locator}：台账是 ${failure.ledger}${found}（${failure.reason}）`;
}

const { source } = readOptions(['source'], USAGE);
const page = readTextFile(source);
const catalog = readCatalog(resolve(process.env['FANGZHI_ROOT'] ?? '.'));
// A row that can't be read would silently be missing from the count. Figures are proved before their story is written.
const problems = catalog.problems.filter(({ file, code }) => file.startsWith('data/') && code !== 'unknown-story');
if (problems.length > 0) {
  console.error(problems.map((problem) => formatProblem(problem, DEFAULT_LOCALE)).join('\n'));
  console.error('台账有错，先让 npm run check 通过，再核对版面');
  process.exit(1);
}
const figures = [...catalog.figures.values()].filter((figure): figure is Figure => !isDerived(figure));
const { verified, total, failures } = verifyFigures(figures, catalog.sources, page);
const summary = `${verified} of ${total} figures verified`;
if (failures.length === 0 && total > 0) console.log(summary);
else {
  console.error([...failures.map(formatFailure), summary].join('\n'));
  process.exitCode = 1;
}
