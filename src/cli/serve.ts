import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startServer } from '../deploy/startServer.ts';

/** `npm start` ends here: serves `dist/` and says where. */
async function serve(): Promise<void> {
  const folder = resolve('dist');
  if (!existsSync(folder)) {
    console.error('还没有生成网站：先运行 npm run build。');
    process.exit(1);
  }
  const base = process.env['FANGZHI_BASE'] ?? '/';
  const server = await startServer({
    folder,
    base: base.endsWith('/') ? base : `${base}/`,
    port: Number(process.env['PORT'] ?? 4321),
  });
  console.log(`方志 Fangzhi: ${server.url}`);
}

await serve();
