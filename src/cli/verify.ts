import type { Command } from 'commander';
import { readCatalog } from '../catalog/read/readCatalog.ts';
import { contentRoot } from '../catalog/query/openCatalog.ts';
import { verifyFigures } from '../figures/verifyFigures.ts';
import { sayProblems } from '../i18n/problems/sayProblems.ts';
import { isDerived, type Figure } from '../model/Figure.ts';
import { CommandFailure, requireOptions, speakingCommand, type Speech } from './commandLine.ts';
import { readTextFile } from './readTextFile.ts';

/** `npm run verify`: proves every printed figure against the text of its page. */
export function verifyCommand(speech: Speech): Command {
  const { about, usage, source } = speech.words.verify;
  return speakingCommand('verify', about, usage, speech)
    .option('--source <file>', source)
    .action((options: { readonly source: string }) => {
      requireOptions(options, ['source'], usage, speech);
      verify(options.source, speech);
    });
}

function verify(source: string, { locale, words }: Speech): void {
  const page = readTextFile(source, words);
  const catalog = readCatalog(contentRoot());
  // A row that can't be read would silently be missing from the count. Figures are proved before their story is written.
  const problems = catalog.problems.filter(({ file, code }) => file.startsWith('data/') && code !== 'unknown-story');
  if (problems.length > 0) {
    throw new CommandFailure([...sayProblems(problems, locale), words.verify.ledgerFaulty].join('\n'), 1);
  }
  const figures = [...catalog.figures.values()].filter((figure): figure is Figure => !isDerived(figure));
  const { verified, total, failures } = verifyFigures(figures, catalog.sources, page);
  const summary = `${verified} of ${total} figures verified`;
  if (failures.length > 0 || total === 0) {
    const lines = failures.map(({ id, locator, ledger, found, reason }) =>
      words.verify.failure(id, locator, ledger, found, words.verify.reason(reason)),
    );
    throw new CommandFailure([...lines, summary].join('\n'), 1);
  }
  console.log(summary);
}
