import { describe, expect, it } from 'vitest';
import { readHeaderRules } from '../../../src/deploy/readHeaderRules.ts';
import { headerTable } from '../../../src/deploy/headerTable.ts';
import { pathPattern } from '../../../src/deploy/pathPattern.ts';
import { renderCaddy } from '../../../src/deploy/renderCaddy.ts';
import { renderHeaders } from '../../../src/deploy/renderHeaders.ts';
import { renderNginx } from '../../../src/deploy/renderNginx.ts';

const FILES = [
  ...['index.html', '404.html', 'embed.js', 'feed.xml', 'figures.json', '_headers'],
  ...['charts/index.html', 'charts/a/index.html', 'charts/a.svg', 'charts/a.en.png', 'charts/a/views/b.zh.json'],
  ...['embed/a/index.html', 'stories/t/index.html', 'stories/t/wechat.html', 'fonts/song-1.woff2', '_astro/x.js'],
  ...['en/index.html', 'en/404.html', 'en/feed.xml', 'en/charts/a/index.html', 'en/embed/a/index.html'],
];
const pathOf = (file: string): string => file.replace(/(?<=^|\/)index\.html$/, '');
const table = headerTable(FILES, ['en']);
const rules = readHeaderRules(renderHeaders(table, '/sub/'));
const sent = (file: string): readonly (readonly [string, string])[] =>
  rules.flatMap((rule) => (rule.matches(`/sub/${pathOf(file)}`) ? rule.headers : []));
const served = FILES.filter((file) => file !== '_headers');

describe('the header table', () => {
  it.each(served)('names no header twice for %s', (file) => {
    const names = sent(file).map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy']));
    expect(names.filter((name) => name === 'Cache-Control')).toHaveLength(1);
  });

  it('lets embeds be framed by anyone, isolated hosts too, and other pages by the site alone', () => {
    for (const file of served.filter((name) => name.endsWith('.html'))) {
      const headers = Object.fromEntries(sent(file));
      const isEmbed = /^(?:en\/)?embed\//.test(file);
      expect(headers['Content-Security-Policy'], file).toBe(isEmbed ? undefined : `frame-ancestors 'self'`);
      expect(headers['Cross-Origin-Embedder-Policy'], file).toBe(isEmbed ? 'require-corp' : undefined);
      expect(headers['Cross-Origin-Resource-Policy'], file).toBe(isEmbed ? 'cross-origin' : undefined);
      expect(headers['Access-Control-Allow-Origin'], file).toBeUndefined();
    }
  });

  it('lets any site read the script, what it loads, data and pictures', () => {
    for (const file of served.filter((name) => !name.endsWith('.html'))) {
      const headers = Object.fromEntries(sent(file));
      expect(headers['Access-Control-Allow-Origin'], file).toBe('*');
      expect(headers['Cross-Origin-Resource-Policy'], file).toBe('cross-origin');
    }
  });

  it('lets hashed files, and no others, be kept for ever', () => {
    const kept = served.filter((file) => Object.fromEntries(sent(file))['Cache-Control']?.includes('immutable'));
    expect(kept).toEqual(['fonts/song-1.woff2', '_astro/x.js']);
  });

  it('has one `*` a path and stays below the hundred rules that Cloudflare Pages reads', () => {
    expect(table.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
    expect(table.length).toBeLessThanOrEqual(100);
  });

  it.each(served)('means the same for %s as a pattern of nginx and Caddy', (file) => {
    const path = `/sub/${pathOf(file)}`;
    const matched = table.filter((rule) => new RegExp(pathPattern(rule.path, '/sub/')).test(path));
    expect(matched.flatMap(({ headers }) => Object.entries(headers))).toEqual(sent(file));
  });
});

describe('configurations of servers', () => {
  const options = { base: '/sub/', rootFolder: '/site', port: 8080 };

  it('say every value of the table', () => {
    const values = table.flatMap(({ headers }) => Object.values(headers));
    for (const text of [renderNginx(table, options), renderCaddy(table, options)])
      expect(values.filter((value) => !text.includes(`"${value}"`))).toEqual([]);
  });

  it('say what is missing in the language of the edition it is missing from', () => {
    expect(renderNginx(table, options)).toContain(
      'location /sub/en/ { error_page 404 /sub/en/404.html; try_files $uri $uri/ =404; }',
    );
    expect(renderCaddy(table, options).match(/(?:@\S+ (?:not )?path|rewrite) .*/g)).toEqual([
      ...['@hidden path /sub/_headers', '@home0 path /sub/en/*', 'rewrite @home0 /sub/en/404.html'],
      ...['@elsewhere not path /sub/en/*', 'rewrite @elsewhere /sub/404.html'],
    ]);
  });

  it('add each header in one place of nginx, where no location can drop it', () => {
    const added = [...renderNginx(table, options).matchAll(/add_header (\S+)/g)].map(([, name]) => name);
    expect(added).toEqual([...new Set(added)]);
    expect(renderNginx(table, options)).not.toMatch(/location[^}]*add_header/);
  });
});
