import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { startServer } from '../deploy/startServer.ts';
import type { CommandWords } from '../i18n/commands/CommandWords.ts';
import { CommandFailure, speakingCommand, type Speech } from './commandLine.ts';

const DEFAULT_PORT = '4321';

/** `npm start` ends here: serves `dist/` and says where. */
export function serveCommand(speech: Speech): Command {
  const { about, port } = speech.words.serve;
  return speakingCommand('serve', about, 'npm start', speech)
    .option('--port <port>', port, process.env['PORT'] ?? DEFAULT_PORT)
    .action((options: { readonly port: string }) => serve(options.port, speech.words));
}

async function serve(portText: string, words: CommandWords): Promise<void> {
  const port = readPort(portText, words);
  const folder = resolve('dist');
  if (!existsSync(folder)) throw new CommandFailure(words.serve.notBuilt, 1);
  const base = process.env['FANGZHI_BASE'] ?? '/';
  const server = await startServer({
    folder,
    base: base.endsWith('/') ? base : `${base}/`,
    port,
  });
  console.log(`方志 Fangzhi: ${server.url}`);
  if (process.env['FANGZHI_SITE'] === undefined) console.log(words.serve.noSite);
}

/** A port number as written; throws a CommandFailure for anything else. */
export function readPort(text: string, words: CommandWords): number {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535) throw new CommandFailure(words.serve.badPort(text));
  return port;
}
