import { readFileSync } from 'node:fs';
import type { CommandWords } from '../i18n/commands/CommandWords.ts';
import { CommandFailure } from './commandLine.ts';

/** The text of a UTF-8 file an editor named. Throws a CommandFailure that says what is wrong if it can't be read. */
export function readTextFile(path: string, words: CommandWords): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new CommandFailure(words.cannotRead(path, reasonOf(error, words)));
  }
}

function reasonOf(error: unknown, { reasons }: CommandWords): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return reasons.none;
  if (code === 'EISDIR') return reasons.folder;
  if (code === 'EACCES') return reasons.denied;
  if (error instanceof TypeError) return reasons.encoding;
  return error instanceof Error ? error.message : String(error);
}
