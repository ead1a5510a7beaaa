import { expect, test } from '@playwright/test';
import { oneOfEachKind, PAGES, STORY_PAGES, urlOf } from './sitePages.ts';

const WITH_HEADS = PAGES.filter((path) => !path.includes('embed/') && !path.startsWith('en/'));

test('every kind of page begins with a way past the head', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of oneOfEachKind(WITH_HEADS)) {
    await page.goto(urlOf(path));
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    await expect(link, path).toHaveAttribute('href', /#.+/);
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    const isInMain = await page.evaluate(() => {
      const target = document.getElementById(location.hash.slice(1));
      return target?.closest('main') !== null && target !== null;
    });
    expect(isInMain, path).toBe(true);
    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(() => document.activeElement?.closest('main, body > footer') !== null);
    expect(isPast, `the next stop is inside /${path}`).toBe(true);
  }
});

test('every stop of the Tab key shows where it is, in both themes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of ['', STORY_PAGES[0]!, 'figures/']) {
      await page.goto(urlOf(path));
      for (let stop = 0; stop < 25; stop += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return 'end';
          const style = getComputedStyle(element);
          const isRinged = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          return isRinged ? 'ring' : element.outerHTML.slice(0, 100);
        });
        if (seen === 'end') break;
        expect(seen, `${path} stop ${stop + 1}, ${colorScheme}`).toBe('ring');
      }
    }
  }
});
