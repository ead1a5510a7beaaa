import { expect, test } from '@playwright/test';
import { STORY_PAGES, urlOf } from './sitePages.ts';

test('forced colours: words and marks of every drawing stand out from the page', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const path of STORY_PAGES) {
    await page.goto(urlOf(path));
    const { texts, faults } = await page.evaluate(() => {
      const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const distance = (a: string, b: string): number =>
        Math.max(...channels(a).map((value, index) => Math.abs(value - (channels(b)[index] ?? 0))));
      const canvas = document.createElement('div');
      Object.assign(canvas.style, { backgroundColor: 'Canvas' });
      document.body.append(canvas);
      const paper = getComputedStyle(canvas).backgroundColor;
      const texts = [...document.querySelectorAll('article figure svg text')].filter(
        (text) => text.checkVisibility() && !text.matches('.f-onMark'),
      );
      const invisible = texts.filter((text) => distance(getComputedStyle(text).fill, paper) < 100);
      return {
        texts: texts.length,
        faults: invisible.map((text) => `${text.textContent} ${getComputedStyle(text).fill} on ${paper}`),
      };
    });
    expect(texts, path).toBeGreaterThan(0);
    expect(faults, path).toEqual([]);
  }
});

test('forced colours: words on ink are not hidden behind the backing a browser paints under them', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  let found = 0;
  for (const path of ['', 'figures/', 'search/', 'en/embedding/']) {
    await page.goto(urlOf(path));
    const { onInk, hidden } = await page.evaluate(() => {
      const probe = document.createElement('div');
      Object.assign(probe.style, { color: 'Canvas', forcedColorAdjust: 'none' });
      document.body.append(probe);
      const paper = getComputedStyle(probe).color;
      probe.remove();
      const inPaper = [...document.querySelectorAll('body *')].filter((element) => {
        const hasWords = [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
        );
        return hasWords && element.checkVisibility() && getComputedStyle(element).color === paper;
      });
      const backed = inPaper.filter((element) => getComputedStyle(element).forcedColorAdjust === 'auto');
      return { onInk: inPaper.length, hidden: backed.map((element) => element.outerHTML.slice(0, 120)) };
    });
    expect(hidden, path).toEqual([]);
    found += onInk;
  }
  expect(found).toBeGreaterThan(0);
});

test('print: a clean article on white, each chart once, with its table and its source', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 1000 });
  for (const path of STORY_PAGES) {
    await page.goto(urlOf(path));
    await page.emulateMedia({ media: 'print' });
    const faults = await page.evaluate(() => {
      const isSeen = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        element.getBoundingClientRect().height > 0;
      const wrong: string[] = [];
      for (const figure of document.querySelectorAll('article figure')) {
        const large = [...figure.querySelectorAll('svg')].filter(
          (svg) => Number(svg.getAttribute('width') ?? 1000) > 100,
        );
        if (large.length > 0 && large.filter(isSeen).length !== 1)
          wrong.push(`${figure.id}: ${large.filter(isSeen).length} drawings`);
        const tables = [...figure.querySelectorAll('table')];
        if (tables.some((table) => !isSeen(table))) wrong.push(`${figure.id}: table not printed`);
        if (![...figure.querySelectorAll('footer')].some(isSeen)) wrong.push(`${figure.id}: source not printed`);
      }
      for (const control of document.querySelectorAll('nav, form, input, button, .skip'))
        if (isSeen(control)) wrong.push(`printed: ${control.outerHTML.slice(0, 60)}`);
      return wrong;
    });
    expect(faults, path).toEqual([]);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: null });
  }
});
