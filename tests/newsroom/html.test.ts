import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readSite } from './readSite.ts';

const site = readSite();
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // A box that scrolls is a region without being a section of the text.
  rules: { 'prefer-native-element': 'off' },
});
const isEmbed = (file: string): boolean => /^(?:en\/)?embed\/[^/]+\/index\.html$/.test(file);
const textOf = (document: Document): string => {
  const copy = document.body.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('script, style, svg, pre, code').forEach((element) => element.remove());
  return copy.textContent;
};

describe.each(site.pages)('$file', ({ file, html, document }) => {
  it('is valid HTML', async () => {
    const { results } = await validator.validateString(html, file);
    const found = results.flatMap((result) =>
      result.messages.map((message) => `${message.ruleId} at ${message.line}:${message.column}: ${message.message}`),
    );
    expect(found).toEqual([]);
  });

  it('says its language, title, description and how to fit a screen', () => {
    expect(document.documentElement.lang).toMatch(file.startsWith('en/') ? /^en$/ : /^zh-(?:Hans|CN)/);
    expect(document.title.length).toBeGreaterThan(3);
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')?.length ?? 0).toBeGreaterThan(10);
    expect(document.querySelector('meta[name=viewport]')?.getAttribute('content')).toMatch(/^width=device-width/);
    expect(document.querySelector('meta[name=viewport]')?.getAttribute('content')).not.toMatch(
      /user-scalable|maximum-scale/,
    );
  });

  it('has one h1, one main, a banner, a footer, and levels of headings without gaps', () => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('main')).toHaveLength(1);
    // A chart alone in a frame has its foot inside, and nothing above it.
    if (!isEmbed(file)) {
      expect(document.querySelector('body > header, header[role=banner]')).not.toBeNull();
      expect(document.querySelector('body > footer')).not.toBeNull();
    }
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.tagName[1]),
    );
    expect(
      levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1),
      levels.join(),
    ).toEqual([]);
  });

  it('shows no Markdown, no placeholder, no ASCII ellipsis and no dash of typewriters', () => {
    const text = textOf(document);
    expect(text).not.toMatch(/\*\*|__(?=\p{L})|\]\(|\bundefined\b|\bNaN\b|\[object |\bnull\b/u);
    expect(text).not.toMatch(/\{[a-z0-9-]+\/[a-z0-9-]+\}/);
    expect(text).not.toMatch(/\p{Script=Han}(?:\.\.\.|--)|(?:\.\.\.|--)\p{Script=Han}/u);
    expect(text).not.toMatch(/TODO|FIXME|lorem/i);
  });
});

describe('all pages', () => {
  it('have titles of their own', () => {
    const titles = site.pages.map(({ document }) => document.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('declare the encoding within the first 1024 bytes', () => {
    expect(
      site.pages.filter(({ html }) => !/<meta charset="?utf-8"?/i.test(html.slice(0, 1024))).map(({ file }) => file),
    ).toEqual([]);
  });

  it('mark the source line that every chart and story owes: licence and correction', () => {
    const pages = site.pages.filter(({ file }) => /^(?:en\/)?(?:stories|charts)\/[^/]+\/index\.html$/.test(file));
    expect(
      pages.filter(({ document }) => !/CC[ -]BY/.test(document.body.textContent)).map(({ file }) => file),
      'licence',
    ).toEqual([]);
    expect(
      pages
        .filter(({ document }) => !/报告错误|Report an error/.test(document.body.textContent))
        .map(({ file }) => file),
      'report an error',
    ).toEqual([]);
  });
});
