import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/openCatalog.ts';
import { readSite, STORIES } from './readSite.ts';

const parseXml = (text: string): Document => new JSDOM(text, { contentType: 'application/xml' }).window.document;

describe.each(['main', 'sub'] as const)('machine-readable lists of the %s build', (build) => {
  const site = readSite(build);
  const canonicals = site.pages
    .filter(
      ({ file, document }) =>
        file !== '404.html' && document.querySelector('meta[name=robots][content*=noindex]') === null,
    )
    .map(({ document }) => document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
  const home = site.page('index.html').document.querySelector('link[rel=canonical]')!.getAttribute('href')!;
  const fileAt = (address: string): string => address.slice(home.length);

  it('feed.xml tells of the four stories, newest first, with absolute addresses', () => {
    const feed = parseXml(site.read('feed.xml'));
    const entries = [...feed.querySelectorAll('entry, item')];
    const addresses = entries.map(
      (entry) => entry.querySelector('link')?.getAttribute('href') ?? entry.querySelector('link')?.textContent ?? '',
    );
    expect(addresses.toSorted()).toEqual(STORIES.map((story) => `${home}stories/${story}/`));
    const dates = entries.map((entry) =>
      Date.parse(entry.querySelector('updated, published, pubDate')?.textContent ?? ''),
    );
    expect(dates.every((date) => Number.isFinite(date))).toBe(true);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(site.page('index.html').document.querySelector('link[rel=alternate][type*=xml]')).not.toBeNull();
  });

  it('feed.xml holds whole stories with their pictures, and nothing relative', () => {
    const feed = parseXml(site.read('feed.xml'));
    for (const name of ['title', 'id', 'updated', 'author'])
      expect(feed.querySelector(`feed > ${name}`)).not.toBeNull();
    const entries = [...feed.querySelectorAll('entry')];
    for (const entry of entries) {
      for (const name of ['title', 'id', 'updated', 'published', 'summary'])
        expect(entry.querySelector(name)?.textContent, name).toBeTruthy();
      const { document } = new JSDOM(entry.querySelector('content[type=html]')!.textContent).window;
      const story = openCatalog().stories.get(/stories\/([^/]+)\//.exec(entry.querySelector('id')!.textContent)![1]!)!;
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
  });

  it('robots.txt lets everyone in and names the sitemap', () => {
    expect(site.read('robots.txt')).toMatch(/^User-agent: \*$/m);
    expect(site.read('robots.txt')).not.toMatch(/^Disallow: \/\s*$/m);
    expect(site.read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
  });
});
