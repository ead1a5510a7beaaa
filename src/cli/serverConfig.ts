import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { headerTable } from '../deploy/headerTable.ts';
import { renderCaddy } from '../deploy/renderCaddy.ts';
import { renderNginx } from '../deploy/renderNginx.ts';
import { siteFiles } from '../deploy/siteFiles.ts';
import type { CommandWords } from '../i18n/commands/CommandWords.ts';
import { LOCALES } from '../model/Locale.ts';
import { CommandFailure, oneOf, speakingCommand, type Speech } from './commandLine.ts';
import { readPort } from './serve.ts';

const RENDERERS = { nginx: renderNginx, caddy: renderCaddy } as const;

type Server = keyof typeof RENDERERS;
type Options = Readonly<Record<'dist' | 'root' | 'base' | 'port', string>>;

/** Prints the configuration of a web server for the built site, from the table that `_headers` is made from. */
export function serverConfigCommand(speech: Speech): Command {
  const { about, usage, server, dist, root, base, port } = speech.words.serverConfig;
  return speakingCommand('server-config', about, usage, speech)
    .addArgument(oneOf('server', server, Object.keys(RENDERERS)))
    .option('--dist <folder>', dist, 'dist')
    .option('--root <folder>', root, '/usr/share/nginx/html')
    .option('--base <path>', base, process.env['FANGZHI_BASE'] ?? '/')
    .option('--port <port>', port, '80')
    .action((chosen: Server, options: Options) => serverConfig(chosen, options, speech.words));
}

async function serverConfig(server: Server, options: Options, words: CommandWords): Promise<void> {
  const { dist, root } = options;
  const port = readPort(options.port, words);
  if (!existsSync(join(dist, 'index.html'))) throw new CommandFailure(words.serverConfig.notBuilt(dist));
  const rules = headerTable(await siteFiles(dist), LOCALES.slice(1));
  const base = options.base.endsWith('/') ? options.base : `${options.base}/`;
  console.log(RENDERERS[server](rules, { base, rootFolder: root, port }).trimEnd());
}
