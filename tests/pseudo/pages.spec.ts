import { expect, test } from '@playwright/test';
import { LANGUAGES, LOCALES } from '../../src/model/Locale.ts';
import { findChartFaults, findClipped, findOverflow } from '../newsroom/browser/layoutFaults.ts';
import { buttonOf, CHARTS_WITH_VIEWS, expectDrawing, figureOf } from '../newsroom/browser/livingCharts.ts';
import { PAGES, urlOf, WIDTHS_PX } from '../newsroom/browser/sitePages.ts';

/** The language that was added last. */
const LOCALE = LOCALES.at(-1)!;
const { prefix, tag } = LANGUAGES[LOCALE];
const PSEUDO_PAGES = PAGES.filter((path) => path.startsWith(prefix));
const MARKED = /[âçéïñöûý]/u;

test('every page of the English edition is there', () => {
  const english = PAGES.filter((path) => path.startsWith(LANGUAGES.en.prefix));
  expect(PSEUDO_PAGES.map((path) => path.slice(prefix.length))).toEqual(
    english.map((path) => path.slice(LANGUAGES.en.prefix.length)),
  );
});

for (const path of PSEUDO_PAGES) {
  test(`/${path} fits every screen, its words uncut`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const width of WIDTHS_PX) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(urlOf(path));
      expect(await findOverflow(page), `sideways at ${width} px`).toEqual([]);
      expect(await findChartFaults(page), `charts at ${width} px`).toEqual([]);
      expect(await findClipped(page), `cut at ${width} px`).toEqual([]);
    }
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('body')).toContainText(MARKED);
    await context.close();
  });
}

for (const { id, page: path, views } of CHARTS_WITH_VIEWS) {
  test(`${id}: every view fits every screen`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const width of WIDTHS_PX) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(urlOf(`${prefix}${path}`));
      for (const view of views) {
        await buttonOf(page, id, view).click();
        await expectDrawing(figureOf(page, id), id, view, LOCALE);
        expect(await findOverflow(page), `${view} sideways at ${width} px`).toEqual([]);
        expect(await findChartFaults(page), `${view} at ${width} px`).toEqual([]);
      }
    }
  });
}
