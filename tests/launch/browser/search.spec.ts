import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { urlOf } from '../../newsroom/browser/sitePages.ts';
import { watchPage } from '../../newsroom/browser/watchPage.ts';

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
    for (const [word, story] of WORDS) {
      await page.goto(home);
      await searchFor(page, word);
      await expect(page.locator(`main a[href*="${story}"]`).first(), word).toBeVisible();
      expect(new URL(page.url()).searchParams.get('q')).toBe(word);
    }
    expect(heard).toEqual([]);
  });
}

test('search says when it finds nothing, and hostile words stay words', async ({ page }) => {
  const heard = await watchPage(page, new URL(urlOf('')).origin);
  await page.goto(urlOf(''));
  await searchFor(page, '<img src=x onerror=alert(1)>鑫鑫鑫');
  await expect(page.locator('main')).toContainText(/没有|未找到|找不到/);
  await expect(page.locator('main a[href*="stories/"]')).toHaveCount(0);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(heard).toEqual([]);
});

for (const prefix of ['', 'en/']) {
  test(`every example on /${prefix}search/ finds something`, async ({ page }) => {
    await page.goto(urlOf(`${prefix}search/`));
    const examples = page.locator('.search-examples a');
    expect(await examples.count()).toBeGreaterThan(2);
    for (let at = 0; at < (await examples.count()); at += 1) {
      const example = await examples.nth(at).textContent();
      await examples.nth(at).click();
      await expect(page.locator('#q')).toHaveValue(example ?? '');
      await expect(page.locator('.results li').first()).toBeVisible();
    }
  });
}

test('a result leads to its place', async ({ page }) => {
  await page.goto(urlOf(''));
  await searchFor(page, '再生铝');
  await page.locator('main a[href*="stories/guangyuan/"]').first().click();
  await expect(page).toHaveURL(/stories\/guangyuan\//);
});

test('without JavaScript, search says what to do instead', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(urlOf('search/'));
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.locator('main a[href*="figures/"]')).toBeVisible();
  await context.close();
});

test('where its script does not come, search says so after a while, and not before', async ({ page }) => {
  await page.goto(urlOf('search/'));
  const without = page.locator('.search-without');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(without).toBeHidden();
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(without).toHaveCSS('visibility', 'hidden');
  await expect(without).toBeVisible();
});

/** Leaves neither page before all it asks for has come, its icon too. */
async function searchFor(page: Page, word: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.getByRole('searchbox').first().fill(word);
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\/\?q=/);
  await page.waitForLoadState('networkidle');
}
