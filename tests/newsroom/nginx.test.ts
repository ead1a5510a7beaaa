import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from './readSite.ts';
import { hasNginx, runNginx, type RunningNginx } from './runNginx.ts';

interface Answer {
  readonly status: number;
  /** Every value of a header, by its name in small letters. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: Buffer;
}

const isThere = hasNginx();
if (!isThere) console.warn('No nginx, and none may be installed: the generated configuration was not tried.');

describe.skipIf(!isThere).each(['main', 'sub'] as const)('the %s build, served by a real nginx', (build) => {
  const site = readSite(build);
  let nginx: RunningNginx;
  beforeAll(async () => {
    nginx = await runNginx(site.folder, site.base);
  }, 60_000);
  afterAll(() => nginx.close());
  const ask = (path: string): Promise<Answer> => request(`${nginx.origin}${site.base}${path}`);

  it('sends every file with nosniff, one cache rule and at most one policy; every page but embeds with exactly one', async () => {
    for (const file of site.files.filter((name) => name !== '_headers')) {
      const { status, headers } = await ask(encodeURI(file.replace(/(?<=^|\/)index\.html$/, '')));
      expect(status, file).toBe(200);
      expect(headers.get('x-content-type-options'), file).toEqual(['nosniff']);
      expect(headers.get('cache-control'), file).toHaveLength(1);
      const policies = headers.get('content-security-policy') ?? [];
      if (file.endsWith('.html')) {
        const isEmbed = /^(?:en\/)?embed\//.test(file);
        expect(policies, file).toEqual(isEmbed ? [] : [`frame-ancestors 'self'`]);
        expect(headers.get('cross-origin-embedder-policy'), file).toEqual(isEmbed ? ['require-corp'] : undefined);
        expect(headers.get('cross-origin-resource-policy'), file).toEqual(isEmbed ? ['cross-origin'] : undefined);
      } else {
        expect(policies.length, file).toBeLessThanOrEqual(1);
        expect(headers.get('access-control-allow-origin'), file).toEqual(['*']);
        expect(headers.get('cross-origin-resource-policy'), file).toEqual(['cross-origin']);
      }
      const isHashed = /^(?:_astro|fonts)\//.test(file);
      expect(headers.get('cache-control')?.[0]?.includes('immutable'), file).toBe(isHashed);
    }
  }, 60_000);

  it.each([
    ['', 'text/html; charset=utf-8'],
    ['charts/aluminium-capacity.csv', 'text/csv; charset=utf-8'],
    ['charts/aluminium-capacity.json', 'application/json; charset=utf-8'],
    ['charts/aluminium-capacity.svg', 'image/svg+xml; charset=utf-8'],
    ['charts/aluminium-capacity.png', 'image/png'],
    ['feed.xml', 'text/xml; charset=utf-8'],
  ])('calls /%s by its type', async (path, type) => {
    expect((await ask(path)).headers.get('content-type')).toEqual([type]);
  });

  it('sends the bytes that were built, compressed where that helps', async () => {
    const { headers, body } = await ask('figures.json');
    expect(headers.get('content-encoding')).toEqual(['gzip']);
    expect(gunzipSync(body).equals(site.readBytes('figures.json'))).toBe(true);
    expect(
      (await ask('charts/aluminium-capacity.png')).body.equals(site.readBytes('charts/aluminium-capacity.png')),
    ).toBe(true);
  });

  it('says 404 with the site’s own page and one policy, and leads folders to their slash', async () => {
    for (const path of ['nowhere/', 'charts/nothing.svg', '_headers', 'en/nowhere/', 'en/charts/nothing.svg']) {
      const { status, headers, body } = await ask(path);
      expect(status, path).toBe(404);
      expect(headers.get('content-security-policy'), path).toEqual([`frame-ancestors 'self'`]);
      expect(headers.get('x-content-type-options'), path).toEqual(['nosniff']);
      expect(gunzipSync(body).toString('utf8'), path).toContain(
        path.startsWith('en/') ? 'lang="en"' : 'lang="zh-Hans"',
      );
    }
    const { status, headers } = await ask('charts');
    expect(status).toBe(301);
    expect(headers.get('location')).toEqual([`${site.base}charts/`]);
  });
});

function request(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const headers = new Map<string, string[]>();
        const raw = response.rawHeaders;
        for (let at = 0; at < raw.length; at += 2) {
          const name = raw[at]!.toLowerCase();
          headers.set(name, [...(headers.get(name) ?? []), raw[at + 1]!]);
        }
        resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });
}
