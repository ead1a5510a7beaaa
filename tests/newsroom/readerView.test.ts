import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readSite } from './readSite.ts';
import type { Page } from './readSite.ts';

const site = readSite();
const pages = site.pages.filter(({ file }) => /^(?:en\/)?stories\/[^/]+\/index\.html$/.test(file));
const wordsOf = (node: Node | null): string => (node?.textContent ?? '').replaceAll(/\s/g, '');

/** The page as the reader view of a browser shows it. */
function readerViewOf({ file, html }: Page): {
  readonly title: string;
  readonly byline: string;
  readonly body: Element;
} {
  const { document } = new JSDOM(html, { url: `https://host/${file.replace('index.html', '')}` }).window;
  const article = new Readability(document).parse();
  if (article === null) throw new Error(`${file} has no reader view`);
  const { body } = new JSDOM(article.content ?? '').window.document;
  return { title: article.title ?? '', byline: article.byline ?? '', body };
}

describe.each(pages)('the reader view of $file', (page) => {
  const view = readerViewOf(page);
  const article = page.document.querySelector('article.story')!;

  it('has the title, and says whose the text is', () => {
    expect(view.title.replaceAll(/\s/g, '')).toBe(wordsOf(article.querySelector('h1')));
    expect(view.byline).toMatch(/方志|Fangzhi/);
  });

  it('has every heading, paragraph and point of the text, in order', () => {
    const parts = [
      ...article.querySelectorAll('.standfirst, .story > p, .story > h2, .story-step p, .read-figures li'),
    ];
    expect(parts.length).toBeGreaterThan(5);
    const text = wordsOf(view.body);
    let at = 0;
    for (const part of parts) {
      const found = text.indexOf(wordsOf(part), at);
      expect(found >= at, part.textContent).toBe(true);
      at = found;
    }
  });

  it('has every figure with its title, note and table', () => {
    const figures = [...article.querySelectorAll('figure')];
    expect(view.body.querySelectorAll('figure')).toHaveLength(figures.length);
    expect(view.body.querySelectorAll('table')).toHaveLength(article.querySelectorAll('figure table').length);
    const text = wordsOf(view.body);
    for (const part of article.querySelectorAll('.chart-title, .chart-note'))
      expect(text.includes(wordsOf(part)), part.textContent).toBe(true);
  });

  it('has nothing of what only leads elsewhere', () => {
    const text = wordsOf(view.body);
    for (const part of page.document.querySelectorAll('.related h2, .site-head nav, .site-foot nav'))
      expect(text.includes(wordsOf(part)), part.textContent).toBe(false);
  });
});
