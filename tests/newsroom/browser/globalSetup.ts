import { join } from 'node:path';
import { startServer } from '../../../src/deploy/startServer.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Serves the built site, and the build for a sub-path, as a static host would. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const main = await startServer({ folder: process.env['FANGZHI_DIST'] ?? join(ROOT, 'dist'), port: 0 });
  const folder = join(ROOT, 'node_modules/.cache/fangzhi/dist-sub');
  const sub = await startServer({ folder, base: '/sub/path/', port: 0 });
  process.env['FANGZHI_TEST_URL'] = main.url;
  process.env['FANGZHI_TEST_SUB_URL'] = sub.url;
  return async () => {
    await Promise.all([main.close(), sub.close()]);
  };
}
