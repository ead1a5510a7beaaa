import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { CHARTS, figureOf } from '../../newsroom/browser/livingCharts.ts';
import { someOf, urlOf } from '../../newsroom/browser/sitePages.ts';

const boxOf = (page: Page, chart: string): Locator => figureOf(page, chart).locator('.drawing-box');
const labelsOf = (box: Locator): Promise<readonly string[]> =>
  box
    .locator('svg:visible [data-label]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-label') ?? ''));
const focusByKey = async (page: Page, box: Locator): Promise<void> => {
  await box.evaluate((element) => {
    element.before(Object.assign(document.createElement('button'), { id: 'before', textContent: '前' }));
    document.getElementById('before')?.focus();
  });
  await page.keyboard.press('Tab');
  await expect(box).toBeFocused();
};

// Marks are read alike whatever they draw.
for (const { id, page: path } of someOf(CHARTS, 4)) {
  test(`${id}: the keyboard walks every mark, hears its words, and leaves`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(urlOf(path));
    const box = boxOf(page, id);
    const labels = await labelsOf(box);
    expect(labels.length).toBeGreaterThan(0);
    await focusByKey(page, box);
    for (const label of labels) {
      await page.keyboard.press('ArrowRight');
      await expect(box.locator('.fz-tip')).toHaveText(label);
      await expect(box.locator('[role=status]')).toHaveText(label);
    }
    await page.keyboard.press('Home');
    await expect(box.locator('.fz-tip')).toHaveText(labels[0]!);
    await page.keyboard.press('End');
    await expect(box.locator('.fz-tip')).toHaveText(labels.at(-1)!);
    await page.keyboard.press('PageUp');
    await expect(box.locator('.fz-tip')).toHaveText(labels[Math.max(0, labels.length - 6)]!);
    await expect(box.locator('.lit')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(box.locator('.fz-tip')).toBeHidden();
    await expect(box.locator('.lit')).toHaveCount(0);
    await page.keyboard.press('Tab');
    const isOut = await box.evaluate((element) => !element.contains(document.activeElement));
    expect(isOut, 'one stop').toBe(true);
  });

  test(`${id}: the pointer reads every mark with the words of its label, inside the screen`, async ({ page }) => {
    await page.goto(urlOf(path));
    const box = boxOf(page, id);
    const labels = new Set(await labelsOf(box));
    const marks = await box.locator('svg:visible [data-label]').all();
    for (const mark of marks.slice(0, 12)) {
      await mark.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await mark.boundingBox())!;
      await page.mouse.move(x + width / 2, y + Math.min(height / 2, 12));
      const tip = box.locator('.fz-tip');
      await expect(tip).toBeVisible();
      expect(labels).toContain(await tip.textContent());
      const seen = (await tip.boundingBox())!;
      expect(seen.x).toBeGreaterThanOrEqual(0);
      expect(seen.x + seen.width).toBeLessThanOrEqual(1280);
    }
    await page.mouse.move(2, 2);
    await expect(box.locator('.fz-tip')).toBeHidden();
  });

  test(`${id}: a finger reads a mark by a tap, leaves by one elsewhere, and still scrolls`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto(urlOf(path));
    const box = boxOf(page, id);
    const mark = box.locator('svg:visible [data-label]').first();
    await mark.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await mark.boundingBox())!;
    const isLink = await mark.evaluate((element) => element.closest('a') !== null);
    if (!isLink) await page.touchscreen.tap(x + width / 2, y + height / 2);
    if (!isLink) await expect(box.locator('.fz-tip')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(() =>
      document.querySelector('main')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
    );
    await expect(box.locator('.fz-tip')).toBeHidden();
    const action = await box.evaluate((element) => getComputedStyle(element).touchAction);
    expect(action, 'never a trap').toMatch(/manipulation|pan-y|auto/);
    await context.close();
  });
}

test('arrow keys scroll the page of a reader who has only clicked a chart', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(urlOf('charts/project-pipeline/'));
  await boxOf(page, 'project-pipeline').click({ position: { x: 30, y: 60 } });
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
});

test('the mark being read stands out in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(urlOf('charts/project-pipeline/'));
  const box = boxOf(page, 'project-pipeline');
  await focusByKey(page, box);
  await page.keyboard.press('ArrowRight');
  const outline = await box.locator('.lit').evaluate((mark) => getComputedStyle(mark).outlineStyle);
  expect(outline).toBe('solid');
  const pressed = figureOf(page, 'project-pipeline').locator('button[aria-pressed=true]');
  const other = figureOf(page, 'project-pipeline').locator('button[aria-pressed=false]').first();
  const paintOf = (button: Locator): Promise<string> =>
    button.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await paintOf(pressed)).not.toBe(await paintOf(other));
});

test('on the home map a lit tile is a link of its own, by mouse and by keyboard', async ({ page }) => {
  await page.goto(urlOf(''));
  const links = page.locator('figure[data-chart=places] svg:visible a');
  await expect(links).toHaveCount(4);
  for (const link of await links.all()) expect((await link.getAttribute('aria-label'))?.length).toBeGreaterThan(5);
  const box = boxOf(page, 'places');
  await focusByKey(page, box);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/stories\/[a-z]+\/$/);
});
