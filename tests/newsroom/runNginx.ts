import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface RunningNginx {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Whether nginx is there. Where it isn't and we may, it is installed from Debian. */
export function hasNginx(): boolean {
  const isThere = (): boolean => spawnSync('nginx', ['-v']).status === 0;
  if (isThere()) return true;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const install = (): boolean => spawnSync('apt-get', ['install', '-qq', '-y', 'nginx-light']).status === 0;
  return (install() || (spawnSync('apt-get', ['update', '-qq']).status === 0 && install())) && isThere();
}

/** Serves a build with nginx by the configuration that the house generates for it. */
export async function runNginx(dist: string, base: string): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'fangzhi-nginx-'));
  const port = await freePort();
  const root = join(folder, 'root');
  const place = join(root, base).replace(/\/$/, '');
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(dist, place);
  const options = ['--dist', dist, '--base', base, '--root', root, '--port', String(port)];
  const server = execFileSync(process.execPath, ['src/cli/fangzhi.ts', 'server-config', 'nginx', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, wrap(server, folder));
  const child = spawn('nginx', ['-c', config, '-p', folder, '-e', join(folder, 'error.log')], { stdio: 'inherit' });
  const origin = `http://localhost:${port}`;
  await waitFor(origin);
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          rmSync(folder, { recursive: true });
          resolve();
        });
        child.kill('SIGQUIT');
      }),
  };
}

/** What Debian's own nginx.conf gives a server, and nothing written outside the folder. */
function wrap(server: string, folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `pid ${join(folder, 'pid')};`,
    'events {}',
    'http {',
    'access_log off;',
    ...temporary,
    'default_type application/octet-stream;',
    server,
    '}',
  ].join('\n');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function waitFor(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx does not answer');
}
