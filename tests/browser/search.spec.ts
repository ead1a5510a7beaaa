import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { urlOf } from './sitePages.ts';
import { watchPage } from './watchPage.ts';

/** Words from the middle of sentences, with the story each must find. */
const WORDS = [
  ['再生铝', 'stories/guangyuan/'],
  ['猕猴桃', 'stories/xiuwen/'],
  ['干部', 'stories/shouning/'],
  ['企业', 'stories/haiheng/'],
] as const;

for (const site of ['main', 'sub'] as const) {
  test(`search in the ${site} build finds a word in the middle of a Chinese sentence`, async ({ page }) => {
    const home = urlOf('', site);
    const heard = await watchPage(page, new URL(home).origin);
    await page.goto(home);
    for (const [word, story] of WORDS) {
      await searchFor(page, word);
      const hit = page.locator(`main a[href*="${story}"]`, { hasText: /./ }).locator('visible=true');
      await expect(resultsOf(page).locator(`a[href*="${story}"]`).first(), word).toBeVisible();
      expect(await hit.count()).toBeGreaterThan(0);
    }
    expect(heard).toEqual([]);
  });
}

test('search says when it finds nothing, and hostile words stay words', async ({ page }) => {
  const heard = await watchPage(page, new URL(urlOf('')).origin);
  await page.goto(urlOf(''));
  await searchFor(page, '<img src=x onerror=alert(1)>鑫鑫鑫');
  await expect(resultsOf(page).locator('a')).toHaveCount(0);
  await expect(resultsOf(page)).toContainText(/没有|未找到|找不到/);
  expect(heard).toEqual([]);
});

test('a result leads to its place', async ({ page }) => {
  await page.goto(urlOf(''));
  await searchFor(page, '再生铝');
  await resultsOf(page).locator('a[href*="stories/guangyuan/"]').first().click();
  await expect(page).toHaveURL(/stories\/guangyuan\//);
});

async function searchFor(page: Page, word: string): Promise<void> {
  const box = page.getByRole('searchbox').first();
  await box.fill(word);
}

/** The region that holds what was found. */
function resultsOf(page: Page): ReturnType<Page['locator']> {
  return page.locator('[data-search-results]');
}
