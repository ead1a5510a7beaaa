import { describe, expect, it } from 'vitest';
import { findCssUrls, findLinks } from './findLinks.ts';
import type { Link } from './findLinks.ts';
import { readSite } from './readSite.ts';
import type { Site } from './readSite.ts';

describe.each(['main', 'sub'] as const)('links of the %s build', (build) => {
  const site = readSite(build);
  const origin = originOf(site);
  const links = site.pages.flatMap(findLinks);

  it('are many', () => {
    expect(links.length).toBeGreaterThan(500);
  });

  it('lead to a page or a file of the site, and to an anchor that is there', () => {
    const broken = new Set(
      links.filter((link) => !doesResolve(site, origin, link)).map(({ from, target }) => `${from} → ${target}`),
    );
    expect([...broken]).toEqual([]);
  });

  it('load nothing from elsewhere', () => {
    const css = site.files.filter((file) => file.endsWith('.css'));
    const urls = css.flatMap((file) =>
      findCssUrls(site.read(file)).map((target) => ({ from: file, target, isLoaded: true })),
    );
    const foreign = [...links, ...urls].filter((link) => link.isLoaded && !isOwn(site, origin, link));
    expect(foreign).toEqual([]);
    expect(urls.filter((link) => !link.target.startsWith('data:') && !doesResolve(site, origin, link))).toEqual([]);
  });

  it('lead outside only over https or to a mailbox', () => {
    const outside = links.filter(
      ({ target }) => /^[a-z][a-z+.-]*:/i.test(target) && !/^(?:https:\/\/|mailto:|data:image\/)/.test(target),
    );
    expect(outside.filter(({ target }) => !target.startsWith(origin))).toEqual([]);
  });

  it('are canonical, absolute and say where the page stands', () => {
    const wrong = site.pages
      .filter(({ file }) => !file.endsWith('404.html') && !/^(?:en\/)?embed\//.test(file))
      // A page kept out of indexes has no address to declare.
      .filter(({ document }) => document.querySelector('meta[name=robots]')?.getAttribute('content') !== 'noindex')
      .filter(
        ({ file, document }) =>
          document.querySelector('link[rel=canonical]')?.getAttribute('href') !== addressOf(site, origin, file),
      )
      .map(
        ({ file, document }) =>
          `${file}: ${document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? 'none'}`,
      );
    expect(wrong).toEqual([]);
  });
});

function originOf(site: Site): string {
  const canonical = site.page('index.html').document.querySelector('link[rel=canonical]')?.getAttribute('href');
  if (typeof canonical !== 'string') throw new Error('The home page has no canonical link');
  return new URL(canonical).origin;
}

function addressOf(site: Site, origin: string, file: string): string {
  return origin + site.base + file.replace(/(?:^|(?<=\/))index\.html$/, '');
}

function resolve(site: Site, origin: string, link: Link): URL {
  return new URL(link.target, addressOf(site, origin, link.from));
}

function isOwn(site: Site, origin: string, link: Link): boolean {
  const url = resolve(site, origin, link);
  return url.protocol === 'data:' || (url.origin === origin && url.pathname.startsWith(site.base));
}

function doesResolve(site: Site, origin: string, link: Link): boolean {
  const url = resolve(site, origin, link);
  if (url.origin !== origin) return true;
  if (!url.pathname.startsWith(site.base)) return false;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = [path, `${path}index.html`, path === '' ? 'index.html' : ''].find((candidate) => site.has(candidate));
  if (file === undefined) return false;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || !file.endsWith('.html')) return true;
  return site.page(file).document.getElementById(anchor) !== null;
}
