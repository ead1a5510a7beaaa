import { expect, test } from '@playwright/test';
import { urlOf } from '../../newsroom/browser/sitePages.ts';

test.describe('the language switch', () => {
  test('leads to the same page, with or without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(urlOf('charts/kiwifruit-area/'));
    await page.locator('language-switch a').click();
    await expect(page).toHaveURL(urlOf('en/charts/kiwifruit-area/'));
    await page.locator('language-switch a').click();
    await expect(page).toHaveURL(urlOf('charts/kiwifruit-area/'));
    await context.close();
  });

  test('keeps the place: section, chart, view, query', async ({ page }) => {
    await page.goto(urlOf('en/stories/guangyuan/'));
    const section = page.locator('article h2[id]').nth(1);
    const id = await section.getAttribute('id');
    await page.goto(urlOf(`en/stories/guangyuan/#${id ?? ''}`));
    await page.locator('language-switch a').click();
    await expect(page).toHaveURL(/\/stories\/guangyuan\/#.+/);
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(anchor).not.toBe(id);
    await expect(page.locator('article h2[id]').nth(1)).toHaveAttribute('id', anchor);
    await page.locator('language-switch a').click();
    await expect(page).toHaveURL(urlOf(`en/stories/guangyuan/#${id ?? ''}`));

    await page.goto(urlOf('figures/?unit=万吨&sort=down#guangyuan-aluminium--recycled'));
    await page.locator('language-switch a').click();
    await expect(page).toHaveURL(/\/en\/figures\/\?unit=.+&sort=down#guangyuan-aluminium--recycled$/);
  });

  test('stands under a sub-path too', async ({ page }) => {
    await page.goto(urlOf('datasets/', 'sub'));
    await page.locator('language-switch a').click();
    await expect(page).toHaveURL(urlOf('en/datasets/', 'sub'));
  });
});

test('a source note in English shows the figure as printed, marked as Chinese', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(urlOf('en/stories/guangyuan/'));
  await page.locator('article > p a.fig').first().click();
  const note = page.getByRole('dialog');
  await expect(note).toBeVisible();
  await expect(note.getByText('Printed as')).toBeVisible();
  await expect(note.locator('[lang=zh-Hans]').first()).toHaveText(/\p{Script=Han}|\d/u);
  const loose = await note.evaluate(
    (dialog) =>
      [...dialog.querySelectorAll('*')].filter((element) =>
        [...element.childNodes].some(
          (node) =>
            node.nodeType === 3 &&
            /\p{Script=Han}/u.test(node.textContent ?? '') &&
            element.closest('[lang|=zh]') === null,
        ),
      ).length,
  );
  expect(loose).toBe(0);
});

test('search in English finds English, whole words and plurals', async ({ page }) => {
  await page.goto(urlOf('en/search/?q=task+forces'));
  await expect(page.locator('.results li').first()).toBeVisible();
  await expect(page.locator('.results a').first()).toHaveAttribute('href', /\/en\//);
  await page.getByRole('searchbox').fill('kiwifruits');
  await expect(page.locator('.results')).toContainText('Xiuwen');
});

test('the ledger in English filters by unit and sorts', async ({ page }) => {
  await page.goto(urlOf('en/figures/?unit=万吨&sort=down'));
  await expect(page.locator('#sorted')).toBeVisible();
  const values = await page
    .locator('#sorted .entry')
    .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['value'])));
  expect(values.length).toBeGreaterThan(2);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
});

for (const path of ['en/stories/guangyuan/', 'en/about/']) {
  test(`/${path} sets lines of at most about 75 characters, and breaks no word`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto(urlOf(path));
    const longest = await page.evaluate(() => {
      const counts = [...document.querySelectorAll('article > p, .prose > p')].flatMap((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 12))).size;
        return lines < 3 ? [] : [paragraph.textContent.length / lines];
      });
      return Math.max(...counts);
    });
    expect(longest).toBeGreaterThan(40);
    expect(longest).toBeLessThanOrEqual(75);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('main p')!).hyphens)).toBe('manual');
  });
}
