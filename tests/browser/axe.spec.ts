import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES, urlOf } from './sitePages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SETTINGS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', width: 320 },
] as const;

for (const path of PAGES) {
  test(`/${path} has no accessibility violation in light and dark`, async ({ page }) => {
    for (const { colorScheme, width } of SETTINGS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(urlOf(path));
      const builder = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).withTags(TAGS);
      const { violations, passes } = await builder.analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      );
      expect(found, `${colorScheme} at ${width} px`).toEqual([]);
      expect(passes.length, 'rules that found something to judge').toBeGreaterThan(10);
    }
  });
}

test('the judge is awake: it sees a nameless button and a small target', async ({ page }) => {
  await page.setContent(
    '<html lang="zh"><title>t</title><main><h1>h</h1><button></button><p style="color:#ddd">淡</p></main>',
  );
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
});
