import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { urlOf } from '../../newsroom/browser/sitePages.ts';

const LONG = 'stories/guangyuan/';
const SHORT = 'stories/xiuwen/';

const progressOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { transform, content } = getComputedStyle(document.querySelector('.story')!, '::after');
    return content === 'none' ? -1 : new DOMMatrix(transform).a;
  });
const scrollTo = async (page: Page, share: number): Promise<void> => {
  await page.evaluate(async (at) => {
    const { top, height } = document.querySelector('.story')!.getBoundingClientRect();
    window.scrollTo({ top: top + scrollY + (height - innerHeight) * at, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, share);
};

test('a long story shows how far one has come, from its head to its end', async ({ page }) => {
  await page.goto(urlOf(LONG), { waitUntil: 'networkidle' });
  expect(await progressOf(page)).toBe(0);
  for (const share of [0.25, 0.5, 1]) {
    await scrollTo(page, share);
    expect(await progressOf(page)).toBeCloseTo(share, 1);
  }
});

test('shows nothing of the kind in a short story, nor where motion is not wanted, nor in print', async ({ page }) => {
  await page.goto(urlOf(SHORT));
  expect(await progressOf(page)).toBe(-1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(urlOf(LONG));
  expect(await progressOf(page)).toBe(-1);
  await page.emulateMedia({ reducedMotion: 'no-preference', media: 'print' });
  expect(await progressOf(page)).toBe(-1);
});

for (const width of [390, 1440]) {
  test(`${width} px: the list of contents says which section is being read, after a leap, too`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(urlOf(LONG), { waitUntil: 'networkidle' });
    const current = page.locator('.contents a[aria-current=location]');
    await expect(current).toHaveCount(0);
    const anchors = await page
      .locator('.contents a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    for (const index of [0, 4, 2, anchors.length - 1]) {
      await page.evaluate((hash) => {
        document.getElementById(decodeURIComponent(hash.slice(1)))!.scrollIntoView({ block: 'start' });
      }, anchors[index]!);
      await expect(current).toHaveCount(1);
      await expect(current).toHaveAttribute('href', anchors[index]!);
    }
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(current).toHaveCount(0);
  });
}

test('on a wide screen the list goes along beside the text, and steps aside for what is wider', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(urlOf(LONG), { waitUntil: 'networkidle' });
  const list = page.locator('.contents ol');
  await scrollTo(page, 0.2);
  await expect(list).toBeInViewport({ ratio: 1 });
  const place = await page.evaluate(() => {
    const right = document.querySelector('.contents')!.getBoundingClientRect().right;
    const lefts = [...document.querySelectorAll('.story > p, .story > .chart')].map(
      (element) => element.getBoundingClientRect().left,
    );
    return { right, left: Math.min(...lefts) };
  });
  expect(place.right).toBeLessThan(place.left);
  await page.locator('.story-step').nth(1).scrollIntoViewIfNeeded();
  await expect(list).toBeHidden();
  await scrollTo(page, 0.9);
  await expect(list).toBeVisible();
});

test('without JavaScript the list is there and leads to its sections', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(urlOf(LONG));
  await page.locator('.contents a').last().click();
  await expect(page.locator('.read-figures h2')).toBeInViewport();
  await context.close();
});

test('no row of the key figures has a cell that stands half empty', async ({ page }) => {
  for (const path of ['stories/guangyuan/', 'stories/haiheng/', 'stories/xiuwen/']) {
    await page.goto(urlOf(path));
    for (let width = 320; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await page.evaluate(() => {
        const strip = document.querySelector('.key-figures')!;
        const right = strip.getBoundingClientRect().right;
        const rows = new Map<number, DOMRect[]>();
        for (const cell of strip.querySelectorAll('dl > div')) {
          const box = cell.getBoundingClientRect();
          rows.set(Math.round(box.top), [...(rows.get(Math.round(box.top)) ?? []), box]);
        }
        const counts = [...rows.values()].map((row) => row.length);
        const isFull = [...rows.values()].every(
          (row) => Math.abs(Math.max(...row.map((box) => box.right)) - right) <= 1.5,
        );
        const isOdd = counts.slice(1).some((count) => count === 1);
        const cut = [...strip.querySelectorAll('data')].filter((text) => {
          const cell = text.closest('div')!.getBoundingClientRect();
          return text.getBoundingClientRect().right > cell.right;
        });
        return isFull && !isOdd && cut.length === 0 ? [] : [counts.join('+'), ...cut.map((text) => text.textContent)];
      });
      expect(faults, `${path} at ${width} px`).toEqual([]);
    }
  }
});
