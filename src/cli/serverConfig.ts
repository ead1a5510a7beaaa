import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCALES } from '../model/Locale.ts';
import { headerTable } from '../deploy/headerTable.ts';
import { renderCaddy } from '../deploy/renderCaddy.ts';
import { renderNginx } from '../deploy/renderNginx.ts';
import { siteFiles } from '../deploy/siteFiles.ts';

const USAGE =
  'npm run --silent server-config -- nginx|caddy [--dist dist] [--root /usr/share/nginx/html] [--base /] [--port 80]';
const RENDERERS = { nginx: renderNginx, caddy: renderCaddy } as const;

function fail(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

/** Prints the configuration of a web server for the built site, from the table that `_headers` is made from. */
async function serverConfig(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dist: { type: 'string', default: 'dist' },
      root: { type: 'string', default: '/usr/share/nginx/html' },
      base: { type: 'string', default: process.env['FANGZHI_BASE'] ?? '/' },
      port: { type: 'string', default: '80' },
    },
  });
  const server = positionals[0];
  if (server !== 'nginx' && server !== 'caddy') fail('说明要哪一种：nginx 或 caddy。');
  if (!existsSync(join(values.dist, 'index.html'))) fail(`${values.dist} 里没有生成好的网站：先运行 npm run build。`);
  const rules = headerTable(await siteFiles(values.dist), LOCALES.slice(1));
  const base = values.base.endsWith('/') ? values.base : `${values.base}/`;
  console.log(RENDERERS[server](rules, { base, rootFolder: values.root, port: Number(values.port) }).trimEnd());
}

await serverConfig();
