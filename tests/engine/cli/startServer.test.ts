import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../src/deploy/startServer.ts';

describe('startServer', () => {
  let server: RunningServer;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fangzhi-site-'));
    mkdirSync(join(folder, 'charts'));
    mkdirSync(join(folder, 'en'));
    writeFileSync(join(folder, 'en/404.html'), '<p>Not here</p>');
    writeFileSync(join(folder, 'index.html'), '<p>首页</p>');
    writeFileSync(join(folder, '404.html'), '<p>没有</p>');
    writeFileSync(join(folder, 'charts/index.html'), '<p>图表</p>');
    writeFileSync(join(folder, '_headers'), '/sub/*\n  X-Content-Type-Options: nosniff\n');
    server = await startServer({ folder, base: '/sub/', port: 0 });
  });

  afterAll(() => server.close());

  it('serves pages under the sub-path with their headers', async () => {
    const reply = await fetch(server.url, { headers: { 'Accept-Encoding': 'br' } });
    expect(await reply.text()).toBe('<p>首页</p>');
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    expect(reply.headers.get('content-encoding')).toBe('br');
  });

  it('sends a folder without its slash to the folder', async () => {
    const reply = await fetch(`${server.url}charts`, { redirect: 'manual' });
    expect([reply.status, reply.headers.get('location')]).toEqual([301, '/sub/charts/']);
  });

  it('sends the sub-path without its slash to the sub-path', async () => {
    const reply = await fetch(server.url.replace(/\/$/u, ''), { redirect: 'manual' });
    expect([reply.status, reply.headers.get('location')]).toEqual([301, '/sub/']);
  });

  it.each([
    [300, 404],
    [5000, 404],
    [9000, 414],
    [40_000, 414],
  ])('answers an address of %i characters with %i, and goes on', async (length, status) => {
    const reply = await fetch(server.url + 'a'.repeat(length));
    expect(reply.status).toBe(status);
    expect(await reply.text()).not.toMatch(/\bat \S+:\d+/u);
    expect((await fetch(server.url)).status).toBe(200);
  });

  it.each(['nothing/', '_headers', 'charts/..%2f..%2f..%2fetc/passwd', '%00', '..%5c..%5cpackage.json'])(
    'does not serve %s',
    async (path) => {
      const reply = await fetch(server.url + path);
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(await reply.text()).not.toContain('root:');
    },
  );

  it('serves nothing outside the sub-path, and answers with the page for what is missing', async () => {
    const reply = await fetch(new URL('/', server.url));
    expect([reply.status, await reply.text()]).toEqual([404, '<p>没有</p>']);
  });

  it.each([
    ['en/nothing/', '<p>Not here</p>'],
    ['en/a/b.svg', '<p>Not here</p>'],
    ['english/', '<p>没有</p>'],
    ['charts/nothing', '<p>没有</p>'],
  ])('answers for what is missing at %s with the nearest page', async (path, page) => {
    const reply = await fetch(server.url + path);
    expect([reply.status, await reply.text()]).toEqual([404, page]);
  });

  it('takes the next port when one is in use', async () => {
    const other = await startServer({ folder: tmpdir(), port: server.port });
    expect(other.port).toBeGreaterThan(server.port);
    await other.close();
  });
});
