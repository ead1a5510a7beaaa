import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PAGES, urlOf } from './sitePages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SETTINGS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;

for (const path of PAGES) {
  test(`/${path} has no accessibility violation in light and dark`, async ({ page }) => {
    // The ledger is a long page, and axe looks at every element of it twice.
    test.setTimeout(180_000);
    for (const { colorScheme, width } of SETTINGS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(urlOf(path));
      expect(await judge(page), `${colorScheme} at ${width} px`).toEqual([]);
    }
  });
}

test('the judge is awake: it sees a nameless button, a small target and pale words', async ({ page }) => {
  const small = '<button style="width:8px;height:8px;padding:0;border:0">甲</button>';
  await page.setContent(
    `<html lang="zh"><title>t</title><main><h1>题</h1><button></button>${small}${small}<p style="color:#ddd">很淡的字</p></main>`,
  );
  const found = await judge(page);
  expect(found.join('\n')).toMatch(/button-name/);
  expect(found.join('\n')).toMatch(/target-size/);
  expect(found.join('\n')).toMatch(/color-contrast/);
});

async function judge(page: Page): Promise<readonly string[]> {
  // What a frame of the preview holds is a fragment, which has no head of its own to be judged; embeds are judged as pages.
  const builder = new AxeBuilder({ page })
    .exclude('.wechat-paper')
    .exclude('.builder-result iframe')
    .options({ rules: { 'target-size': { enabled: true } } })
    .withTags(TAGS);
  const { violations, passes } = await builder.analyze();
  expect(passes.length, 'rules that found something to judge').toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
