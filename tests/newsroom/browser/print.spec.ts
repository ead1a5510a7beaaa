import { expect, test } from '@playwright/test';
import { STORY_PAGES, urlOf } from './sitePages.ts';

for (const [path, word] of [
  ['figures/', '铝'],
  ['en/figures/', 'aluminium'],
] as const) {
  test(`/${path} prints every figure in few pages, and of figures sought those found`, async ({ page }) => {
    await page.goto(urlOf(path));
    const entries = await page.locator('.entry').count();
    const pagesOf = async (): Promise<number> =>
      (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(await pagesOf()).toBeLessThanOrEqual(Math.ceil(entries / 10));
    await page.getByRole('searchbox').fill(word);
    const found = page.locator('.entry:visible');
    await expect.poll(() => found.count()).toBeLessThan(entries / 4);
    expect(await found.count()).toBeGreaterThan(0);
    expect(await pagesOf()).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    await expect(found.first().locator('.figure-large')).toBeVisible();
    await expect(found.first().locator('.entry-printed')).toBeVisible();
  });
}

for (const path of STORY_PAGES) {
  test(`/${path} on paper is the text, the charts, their tables and sources, and nothing to press`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(urlOf(path));
    for (const seen of [
      'h1',
      '.byline',
      '.read-figures',
      'figure.chart table',
      'figure.chart .source-line',
      '.chart-alt',
    ])
      await expect(page.locator(`article ${seen}`).first()).toBeVisible();
    const pressed = page.locator('button, summary, .chart-tools, input, .contents, .related, .share, .site-foot, nav');
    for (const element of await pressed.all()) await expect(element).toBeHidden();
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(28, 26, 23)');
  });

  test(`/${path} on paper ends with its citation and its address, and prints no other address`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(urlOf(path));
    const { last, written, generated } = await page.evaluate(() => {
      const isSeen = (element: Element): boolean => element.checkVisibility();
      const parts = [...document.querySelectorAll('main p, main li, main h2')].filter(isSeen);
      const end = parts.slice(-4).map((part) => part.textContent.trim());
      const links = [...document.querySelectorAll('main a')].filter(isSeen);
      return {
        last: end.join('\n'),
        written: links.map((link) => link.textContent.trim()).filter((text) => text.includes('://')),
        generated: links.filter((link) => /attr|http/.test(getComputedStyle(link, '::after').content)).length,
      };
    });
    expect(last).toMatch(/报名未载/);
    expect(last).toContain(`/${path}`);
    expect(written).toHaveLength(1);
    expect(generated).toBe(0);
  });
}
