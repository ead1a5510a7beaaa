import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePseudoSite } from '../pseudo/makePseudoSite.ts';

let made: string | undefined;

/** The copy of the project that speaks one language more, made once a run and removed at its end. */
export function pseudoSite(): string {
  if (made !== undefined) return made;
  // Not below `node_modules`, where Node would read no TypeScript.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'fangzhi-pseudo-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  makePseudoSite(folder);
  made = folder;
  return folder;
}
