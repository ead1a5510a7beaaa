import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findCssUrls, findLinks } from './findLinks.ts';
import { readGlyphs } from './readGlyphs.ts';
import { EDITIONS, readSite, STORIES } from './readSite.ts';
import type { Page } from './readSite.ts';

const KB = 1000;
/** A script in the page stands in the way of what follows it: it does one small thing. */
const INLINE_BYTES = 400;
const site = readSite();
const storyPages = EDITIONS.flatMap((edition) =>
  STORIES.map((story) => site.page(`${edition}stories/${story}/index.html`)),
);
const pathOf = (page: Page, target: string): string => new URL(target, `https://host/${page.file}`).pathname.slice(1);
const compressed = (file: string): number =>
  /\.(?:woff2|png|jpe?g|webp|avif)$/.test(file)
    ? site.readBytes(file).length
    : gzipSync(site.readBytes(file), { level: 9 }).length;

/** Files a browser fetches to show a page, fonts of its style sheets included. */
function loadedBy(page: Page): readonly string[] {
  const direct = findLinks(page)
    .filter((link) => link.isLoaded && !link.target.startsWith('data:'))
    .map(({ target }) => pathOf(page, target));
  const sheets = direct.filter((file) => file.endsWith('.css'));
  const inSheets = sheets.flatMap((sheet) =>
    findCssUrls(site.read(sheet))
      .filter((url) => !url.startsWith('data:'))
      .map((url) => new URL(url, `https://host/${sheet}`).pathname.slice(1)),
  );
  return [...new Set([...direct, ...inSheets])].filter((file) => site.has(file));
}

describe.each(storyPages)('$file', (page) => {
  const files = loadedBy(page);

  it('is at most 45 KB of HTML and CSS, compressed', () => {
    const sum = [page.file, ...files.filter((file) => file.endsWith('.css'))]
      .map(compressed)
      .reduce((total, bytes) => total + bytes, 0);
    expect(sum).toBeLessThanOrEqual(45 * KB);
    expect(sum).toBeGreaterThan(3 * KB);
  });

  it('is at most 90 KB in all, compressed', () => {
    const sum = [page.file, ...files].map(compressed).reduce((total, bytes) => total + bytes, 0);
    expect(sum).toBeLessThanOrEqual(90 * KB);
  });

  it('has at most 20 KB of JavaScript, compressed, none of it blocking', () => {
    const scripts = [...page.document.querySelectorAll('script')].filter(
      (script) => script.getAttribute('type') !== 'application/ld+json',
    );
    const classic = scripts.filter((script) => script.type !== 'module');
    expect(classic.filter((script) => script.hasAttribute('src')).map((script) => script.outerHTML)).toEqual([]);
    // What has to be known before the first paint: the theme, and the view that the address asks for.
    for (const script of classic) expect(script.textContent.length).toBeLessThanOrEqual(INLINE_BYTES);
    const files = withImports(scripts.filter(({ src }) => src !== '').map((script) => pathOf(page, script.src)));
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(compressed).reduce((total, bytes) => total + bytes, 0)).toBeLessThanOrEqual(20 * KB);
  });
});

/** Modules and what they import before they run; what they import later is fetched when wanted. */
function withImports(files: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, name = ''] of site
      .read(file)
      .matchAll(/(?:^|[;\n}])import(?:[^"'`(;]*?from)?\s*["'`]([^"'`]+)["'`]/g))
      visit(new URL(name, `https://host/${file}`).pathname.slice(1));
  };
  files.forEach(visit);
  return [...found];
}

describe.each(site.pages)('headline font of $file', (page) => {
  const fonts = loadedBy(page).filter((file) => /\.woff2?$/.test(file));

  it('is at most one file of 40 KB, named where it is used and preloaded by nobody', () => {
    expect(fonts.length).toBeLessThanOrEqual(1);
    for (const font of fonts) expect(site.readBytes(font).length).toBeLessThanOrEqual(40 * KB);
    expect(page.document.querySelectorAll('link[rel=preload][as=font]')).toHaveLength(0);
    if (fonts.length > 0) expect(page.html + cssOf(page)).toMatch(/font-display:\s*swap/);
  });

  it('draws every character of its headings', async () => {
    const headlines = headlinesOf(page).replaceAll(/\s|\u200b/g, '');
    expect(headlines).not.toBe('');
    // Latin headings are set in the reader's own faces: a page in English carries a font for Chinese names only.
    const isChinese = page.document.documentElement.lang.startsWith('zh');
    const characters = new Set(isChinese ? headlines : headlines.replaceAll(/\P{Script=Han}/gu, ''));
    expect(fonts).toHaveLength(characters.size === 0 ? 0 : 1);
    if (characters.size === 0) return;
    const glyphs = await readGlyphs(site.readBytes(fonts[0]!), [...characters].join(''));
    expect([...characters].filter((character) => !glyphs.has(character.codePointAt(0)!))).toEqual([]);
  });
});

describe('the licence of the font', () => {
  it('travels with it', () => {
    expect(
      site.files
        .filter((file) => /OFL|LICENSE/i.test(file))
        .map((file) => site.read(file))
        .join('\n'),
    ).toMatch(/SIL OPEN FONT LICENSE/i);
  });
});

function cssOf(page: Page): string {
  return loadedBy(page)
    .filter((file) => file.endsWith('.css'))
    .map((file) => site.read(file))
    .join('\n');
}

/** Everything the site sets in Song: headings, figures set large, numbers in drawings, but not the words after them. */
function headlinesOf({ document }: Page): string {
  return [...document.querySelectorAll('h1, h2, h3, .song, [data-song]')]
    .map((element) => {
      const set = element.cloneNode(true) as Element;
      for (const tail of set.querySelectorAll('tspan:not(.song)')) tail.remove();
      return set.textContent;
    })
    .join('');
}
