import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/query/openCatalog.ts';
import { DEFAULT_LOCALE, LANGUAGES, type Locale } from '../../src/model/Locale.ts';
import { readSite, type Page } from './readSite.ts';

const HAN = /\p{Script=Han}|[，。；：！？（）《》「」]/u;
const SPOKEN = ['alt', 'aria-label', 'title', 'placeholder', 'content', 'label'];

const site = readSite();
const { editions } = openCatalog();
const others = editions.filter((locale) => locale !== DEFAULT_LOCALE);
const pagesOf = (locale: Locale): readonly Page[] =>
  site.pages.filter(({ file }) => file.startsWith(LANGUAGES[locale].prefix));

describe('the editions', () => {
  it('are Chinese and English', () => {
    expect(editions).toEqual(['zh', 'en']);
  });

  it('have the same pages', () => {
    const isOwn = (file: string): boolean => others.every((locale) => !file.startsWith(LANGUAGES[locale].prefix));
    const files = site.pages.map(({ file }) => file).filter(isOwn);
    for (const locale of others)
      expect(pagesOf(locale).map(({ file }) => file.slice(LANGUAGES[locale].prefix.length))).toEqual(files);
  });

  it('lead to each other from every page that has an address, and to the default one for all others', () => {
    const wrong = site.pages.filter(({ document, file }) => {
      if (document.querySelector('meta[name=robots][content*=noindex]') !== null) return false;
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      const links = [...document.querySelectorAll('link[rel=alternate][hreflang]')];
      const address = (tag: string): string | undefined =>
        links.find((link) => link.getAttribute('hreflang') === tag)?.getAttribute('href') ?? undefined;
      const own = editions.findLast((locale) => file.startsWith(LANGUAGES[locale].prefix))!;
      const tags = [...editions.map((locale) => LANGUAGES[locale].tag), 'x-default'];
      return (
        links.length !== tags.length ||
        address(LANGUAGES[own].tag) !== canonical ||
        address('x-default') !== address(LANGUAGES[DEFAULT_LOCALE].tag)
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('have a switch on every page that leads to the same page', () => {
    const wrong = site.pages.filter(({ file, document }) => {
      if (/^(?:en\/)?embed\//.test(file)) return false;
      const links = [...document.querySelectorAll('language-switch a')].map((link) => link.getAttribute('href') ?? '');
      const path = file.replace(/^en\//, '').replace(/(?:index|404)\.html$/, '');
      return links.join() !== (file.startsWith('en/') ? `/${path}` : `/en/${path}`);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('are both linked from the page for what is not there', () => {
    for (const own of editions) {
      const { document } = site.page(`${LANGUAGES[own].prefix}404.html`);
      expect(document.documentElement.lang).toBe(LANGUAGES[own].tag);
      for (const locale of editions)
        expect(document.querySelector(`main a[href="/${LANGUAGES[locale].prefix}"]`), locale).not.toBeNull();
      for (const locale of editions.filter((other) => other !== own))
        expect(document.querySelector(`main [lang=${LANGUAGES[locale].tag}]`), locale).not.toBeNull();
    }
  });
});

describe.each(others.flatMap(pagesOf))('$file', ({ document }) => {
  it('says everything in its own language, Chinese only where it is marked', () => {
    expect(unmarked(document.documentElement)).toEqual([]);
  });

  it('marks as Chinese only what is printed, a name or a title', () => {
    const marked = [...document.querySelectorAll('body [lang|="zh"]')].filter(
      // What an author sets in another language within a story is an author's to judge.
      (element) =>
        element.closest('language-switch, .builder-form, .other-edition, article.story p, article.story li') === null,
    );
    const loose = marked.filter((element) => {
      const isPrinted = element.localName === 'q' || element.closest('td, th') !== null;
      const before = element.previousSibling?.textContent ?? '';
      return !isPrinted && !/[(“]\s*$/.test(before);
    });
    expect(loose.map((element) => element.parentElement?.outerHTML.slice(0, 200))).toEqual([]);
  });
});

describe.each(others)('what the %s edition fetches later', (locale) => {
  const notes = site.files.filter((file) => new RegExp(`^figures/notes/.*\\.${locale}\\.json$`).test(file));

  it('is a set of source notes for every dataset with figures', () => {
    const own = site.files.filter((file) => /^figures\/notes\/.*\.zh\.json$/.test(file));
    expect(notes.map((file) => file.replace(`.${locale}.`, '.zh.'))).toEqual(own);
  });

  it('says nothing in Chinese that is not marked', () => {
    expect(notes.filter((file) => HAN.test(JSON.stringify(withoutMarked(JSON.parse(site.read(file))))))).toEqual([]);
  });

  it('is a feed and a search index', () => {
    expect(site.read(`${LANGUAGES[locale].prefix}feed.xml`)).toContain(`xml:lang="${LANGUAGES[locale].tag}"`);
    expect((JSON.parse(site.read(`${LANGUAGES[locale].prefix}search/index.json`)) as unknown[]).length).toBeGreaterThan(
      100,
    );
  });
});

/** Words with Chinese in them whose nearest `lang` is another, and the like attributes. */
function unmarked(root: Element): readonly string[] {
  const found: string[] = [];
  const isMarked = (element: Element | null): boolean =>
    element?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false;
  const view = root.ownerDocument.defaultView!;
  const walker = root.ownerDocument.createTreeWalker(root, view.NodeFilter.SHOW_TEXT | view.NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof view.Element) {
      if (isMarked(node)) continue;
      for (const name of SPOKEN) {
        const said = node.getAttribute(name) ?? '';
        if (HAN.test(said)) found.push(`${name}="${said.slice(0, 80)}"`);
      }
    } else if (!/^(?:script|style)$/.test(node.parentElement?.localName ?? '')) {
      if (HAN.test(node.textContent ?? '') && !isMarked(node.parentElement))
        found.push(`${node.parentElement?.localName}: ${(node.textContent ?? '').trim().slice(0, 80)}`);
    }
  }
  return [...new Set(found)];
}

/** JSON without what says that it is in another language. */
function withoutMarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarked);
  if (typeof value !== 'object' || value === null) return value;
  if ('lang' in value) return null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutMarked(inner)]));
}
