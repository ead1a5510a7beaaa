import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/model/Locale.ts';
import { firstParagraph, publishedTexts } from './publishedTexts.ts';

const texts = publishedTexts();

/** Where a pattern occurs in the texts of a language, quotations left out. */
function find(language: Locale, pattern: RegExp): readonly string[] {
  return texts
    .filter(({ locale }) => locale === language)
    .map(({ where, text }) => ({ where, found: pattern.exec(text.replaceAll(/“[^”]*”/gu, '“”'))?.[0] }))
    .flatMap(({ where, found }) => (found === undefined ? [] : [`${where}: ${found}`]));
}

describe('what the newsroom says', () => {
  it('is read from stories, charts, comparisons and datasets, in both languages', () => {
    for (const locale of ['zh', 'en']) {
      const places = texts.filter((text) => text.locale === locale).map(({ where }) => where);
      for (const folder of ['stories/', 'charts/', 'comparisons/', 'dataset.yaml', 'data.csv']) {
        expect(places.filter((where) => where.includes(folder)).length, `${locale} ${folder}`).toBeGreaterThan(5);
      }
    }
  });

  it('is never that a place published or withheld a figure: only what the article prints is known', () => {
    expect(find('zh', /公布|公开(?!招)|披露|透露/u)).toEqual([]);
    expect(find('en', /\b(?:un)?publish\w*|\bdisclos\w*|\bannounc\w*|\bwithh[eo]ld\w*/iu)).toEqual([]);
  });

  it('is never that a place itself says a figure, unless the article does', () => {
    expect(find('zh', /(?:社区|县里|海恒|寿宁|修文)(?:称|说|统计|认为)|市里统计/u)).toEqual([]);
    expect(
      find('en', /\b(?:community|county|Haiheng|Shouning|Xiuwen) (?:says|said|claims|publishes|reports)\b|own count/iu),
    ).toEqual([]);
  });

  it('names the time, not one that moves with its reader', () => {
    expect(find('zh', /今年|去年|眼下|目前|如今/u)).toEqual([]);
    expect(find('en', /\b(?:last year|now has|now have|at present|currently|today)\b/iu)).toEqual([]);
  });
});

describe.each(globSync('src/content/stories/*/*.mdx').toSorted())('%s', (path) => {
  it('names the year of its events in the first paragraph', () => {
    expect(firstParagraph(path)).toMatch(/<Date at="2023[^"]*">[^<]*2023[^<]*<\/Date>/u);
  });
});
