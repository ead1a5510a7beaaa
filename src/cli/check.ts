import type { Command } from 'commander';
import { checkContent } from '../catalog/check/checkContent.ts';
import { contentRoot } from '../catalog/query/openCatalog.ts';
import { CommandFailure, speakingCommand, type Speech } from './commandLine.ts';

/** `npm run check`: everything wrong in content and data, in one run and without a build. Exits 1 if anything is. */
export function checkCommand(speech: Speech): Command {
  return speakingCommand('check', speech.words.check.about, 'npm run check', speech).action(() => {
    const { exitCode, output } = checkContent(contentRoot(), speech.locale);
    if (exitCode !== 0) throw new CommandFailure(output, exitCode);
    console.log(output);
  });
}
