import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openCatalog } from '../../src/catalog/query/openCatalog.ts';
import { findTypedNumbers } from '../../src/figures/findTypedNumbers.ts';
import { formatFigure } from '../../src/figures/formatFigure.ts';
import { WORDS } from '../../src/i18n/words.ts';
import { isDerived } from '../../src/model/Figure.ts';
import { proseOf, storyTextOf } from './proseOf.ts';
import { EDITIONS, readSite, STORIES } from './readSite.ts';

const LENGTHS = { guangyuan: [1200, 2500], shouning: [900, 1800], xiuwen: [300, 700], haiheng: [600, 1200] } as const;

const site = readSite();
const catalog = openCatalog();
const printed = new Set(
  z
    .array(z.object({ id: z.string() }))
    .parse(JSON.parse(site.read('figures.json')))
    .map(({ id }) => id),
);
const articleOf = (story: string, edition = ''): Element => {
  const articles = site.page(`${edition}stories/${story}/index.html`).document.querySelectorAll('article');
  expect(articles).toHaveLength(1);
  return articles[0]!;
};
const citationsOf = (root: ParentNode): readonly Element[] => [...root.querySelectorAll('data[data-figure]')];

const CASES = EDITIONS.flatMap((edition) => STORIES.map((story) => ({ edition, story })));

describe.each(CASES)('/$edition the story of $story', ({ edition, story }) => {
  const article = articleOf(story, edition);
  const locale = edition === '' ? 'zh' : 'en';

  it('types no digit', () => {
    expect(proseOf(article).filter((text) => /[0-9０-９]/.test(text))).toEqual([]);
  });

  it('types no number in words', () => {
    const typed = proseOf(article).flatMap((text) =>
      findTypedNumbers(text).map((number) => `${number.text} in “${text.trim()}”`),
    );
    expect(typed).toEqual([]);
  });

  it('cites with the figure as a machine and a reader read it', () => {
    expect(citationsOf(article).length).toBeGreaterThan(0);
    for (const element of article.querySelectorAll('data')) {
      const id = element.getAttribute('data-figure') ?? '';
      const figure = catalog.figures.get(id);
      expect(figure, `a citation of “${id}”`).toBeDefined();
      expect(element.getAttribute('value'), id).toBe(figure!.valueText);
      expect([formatFigure(figure!, locale, 'full'), formatFigure(figure!, locale, 'number')], id).toContain(
        element.textContent.replaceAll('\u{a0}', ' '),
      );
      expect(element.hasAttribute('data-derived'), `${id} says whether it is ours`).toBe(isDerived(figure!));
    }
  });

  it('marks every date with what it says', () => {
    const times = [...article.querySelectorAll('time')];
    const wrong = times.filter((time) => !/^\d{4}(?:-\d{2}){0,2}$/.test(time.getAttribute('datetime') ?? ''));
    expect(wrong.map((time) => time.outerHTML)).toEqual([]);
  });

  it('has the length its article deserves', () => {
    const text = storyTextOf(article);
    const [least, most] = LENGTHS[story];
    // English says in about three letters what Chinese says in one character, and has more to explain.
    const letters = edition === '' ? /\p{Script=Han}/gu : /.{2}/gu;
    expect(text.match(letters)?.length ?? 0).toBeGreaterThanOrEqual(least);
    expect(text.length).toBeLessThanOrEqual(edition === '' ? most : most * 5);
  });

  it('ends with how to read its figures, and says where they come from', () => {
    const headings = [...article.querySelectorAll('h2')].map((heading) => heading.textContent.trim());
    expect(headings).toContain(WORDS[locale].readFigures);
    expect(article.querySelector('footer')?.textContent).toMatch(/\d/);
    expect(article.textContent).toContain(edition === '' ? '报名未载' : 'newspaper not named on the page');
  });

  it('has its first chart in the HTML, before its first section', () => {
    const figure = article.querySelector('figure');
    expect(figure?.querySelector('svg')).not.toBeNull();
    const section = article.querySelector('h2[id], section h2');
    expect(figure!.compareDocumentPosition(section!) & 4).toBe(4);
  });
});

describe('the four stories together', () => {
  it('cite at least 60 printed figures', () => {
    const cited = STORIES.flatMap((story) =>
      citationsOf(articleOf(story)).filter((element) => element.closest('td, th, svg') === null),
    );
    const ids = new Set(cited.map((element) => element.getAttribute('data-figure') ?? ''));
    expect([...ids].filter((id) => printed.has(id)).length).toBeGreaterThanOrEqual(60);
  });

  it('show the formula of every figure that is ours', () => {
    const derived = STORIES.flatMap((story) =>
      [...articleOf(story).querySelectorAll('data[data-derived]')].map((element) => ({ story, element })),
    );
    const silent = derived.filter(({ story, element }) => {
      const figure = catalog.figures.get(element.getAttribute('data-figure') ?? '');
      return figure === undefined || !isDerived(figure) || !articleOf(story).textContent.includes(figure.working.zh);
    });
    expect(silent.map(({ story, element }) => `${story}: ${element.outerHTML}`)).toEqual([]);
  });

  it('count entries by the word for entries', () => {
    const wrong = site.pages.filter(({ document }) => /\d个记录/.test(document.documentElement.textContent));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('cite nothing anywhere that is not in the ledger', () => {
    const elements = site.pages.flatMap((page) =>
      [...page.document.querySelectorAll('[data-figure]')].map(
        (element) => `${page.file} ${element.getAttribute('data-figure')}`,
      ),
    );
    expect([...new Set(elements)].filter((entry) => !catalog.figures.has(entry.split(' ')[1] ?? ''))).toEqual([]);
  });
});
