import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/query/openCatalog.ts';
import { EDITIONS, readSite, STORIES } from './readSite.ts';

const parseXml = (text: string): Document => new JSDOM(text, { contentType: 'application/xml' }).window.document;

describe.each(['main', 'sub'] as const)('machine-readable lists of the %s build', (build) => {
  const site = readSite(build);
  const canonicals = site.pages
    .filter(
      ({ file, document }) =>
        !file.endsWith('404.html') && document.querySelector('meta[name=robots][content*=noindex]') === null,
    )
    .map(({ document }) => document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
  const home = site.page('index.html').document.querySelector('link[rel=canonical]')!.getAttribute('href')!;
  const fileAt = (address: string): string => address.slice(home.length);

  it.each(EDITIONS)('%sfeed.xml tells of the four stories, newest first, with absolute addresses', (edition) => {
    const feed = parseXml(site.read(`${edition}feed.xml`));
    const entries = [...feed.querySelectorAll('entry, item')];
    const addresses = entries.map(
      (entry) => entry.querySelector('link')?.getAttribute('href') ?? entry.querySelector('link')?.textContent ?? '',
    );
    expect(addresses.toSorted()).toEqual(STORIES.map((story) => `${home}${edition}stories/${story}/`));
    const dates = entries.map((entry) =>
      Date.parse(entry.querySelector('updated, published, pubDate')?.textContent ?? ''),
    );
    expect(dates.every((date) => Number.isFinite(date))).toBe(true);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    const link = site.page(`${edition}index.html`).document.querySelector('link[rel=alternate][type*=xml]');
    expect(link?.getAttribute('href')).toBe(`${site.base}${edition}feed.xml`);
  });

  it.each(EDITIONS)('%sfeed.xml holds whole stories with their pictures, and nothing relative', (edition) => {
    const feed = parseXml(site.read(`${edition}feed.xml`));
    for (const name of ['title', 'id', 'updated', 'author'])
      expect(feed.querySelector(`feed > ${name}`)).not.toBeNull();
    const entries = [...feed.querySelectorAll('entry')];
    for (const entry of entries) {
      for (const name of ['title', 'id', 'updated', 'published', 'summary'])
        expect(entry.querySelector(name)?.textContent, name).toBeTruthy();
      const { document } = new JSDOM(entry.querySelector('content[type=html]')!.textContent).window;
      const id = /stories\/([^/]+)\//.exec(entry.querySelector('id')!.textContent)![1]!;
      const story = openCatalog().stories.get(edition === '' ? id : `${id}/en`)!;
      const words = document.body.textContent.replaceAll(/\s/gu, '');
      for (const line of story.text.split('\n')) expect(words).toContain(line.replaceAll(/\s/gu, ''));
      const addresses = [...document.querySelectorAll('[src], [href]')].map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
      );
      expect(addresses.filter((address) => !URL.canParse(address))).toEqual([]);
      const pictures = [...document.querySelectorAll('img')];
      expect(pictures).toHaveLength(new Set([story.hero, ...story.chartIds]).size);
      for (const { src, alt } of pictures) expect([site.has(fileAt(src)), alt.length > 10]).toEqual([true, true]);
      const card = entry.querySelector('link[rel=enclosure]')!.getAttribute('href')!;
      expect(site.has(fileAt(card))).toBe(true);
    }
  });

  it('the sitemap lists every page once, and no other', () => {
    const index = parseXml(site.read('sitemap-index.xml'));
    const maps = [...index.querySelectorAll('sitemap > loc')].map((loc) => fileAt(loc.textContent));
    expect(maps.length).toBeGreaterThan(0);
    const listed = maps.flatMap((map) =>
      [...parseXml(site.read(map)).querySelectorAll('url > loc')].map((loc) => loc.textContent),
    );
    expect(listed.toSorted()).toEqual(canonicals.toSorted());
    expect(listed.filter((address) => address.startsWith(`${home}en/`))).toHaveLength(listed.length / 2);
  });

  it('the sitemap names with every page its alternates, as the page does', () => {
    const urls = [...parseXml(site.read('sitemap-0.xml')).querySelectorAll('url')];
    const alternatesOf = (root: ParentNode): readonly string[] =>
      [...root.querySelectorAll('[rel=alternate][hreflang]')].map(
        (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
      );
    for (const url of urls) {
      const file = `${fileAt(url.querySelector('loc')!.textContent)}index.html`;
      expect(alternatesOf(url), file).toEqual(alternatesOf(site.page(file).document));
      expect(alternatesOf(url).map((link) => link.split(' ')[0])).toEqual(['zh-Hans', 'en', 'x-default']);
    }
  });

  it('robots.txt lets everyone in and names the sitemap', () => {
    expect(site.read('robots.txt')).toMatch(/^User-agent: \*$/m);
    expect(site.read('robots.txt')).not.toMatch(/^Disallow: \/\s*$/m);
    expect(site.read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
  });
});
