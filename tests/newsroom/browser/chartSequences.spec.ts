import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { buttonOf, CHARTS_WITH_VIEWS, expectDrawing, figureOf, seededRandom } from './livingCharts.ts';
import type { LivingChart } from './livingCharts.ts';
import { IS_FULL, urlOf } from './sitePages.ts';

const ALL = IS_FULL ? 1000 : 30;
const EACH = Math.ceil(ALL / CHARTS_WITH_VIEWS.length);
const STEPS = 5;
const SIZES = [
  { width: 390, height: 800 },
  { width: 1280, height: 800 },
] as const;

for (const [index, chart] of CHARTS_WITH_VIEWS.entries()) {
  test(`${chart.id}: ${EACH} random sequences of choices end in a drawing`, async ({ page }) => {
    test.setTimeout(30_000 + EACH * 8_000);
    await page.goto(urlOf(chart.page));
    for (let round = 0; round < EACH; round += 1) {
      const random = seededRandom(index * 10_000 + round);
      const done: string[] = [];
      for (let step = 0; step < STEPS; step += 1) done.push(await act(page, chart, random));
      await test.step(done.join(', '), () => expectShown(page, chart));
    }
  });
}

/** Does one thing a reader may do, without waiting for the one before, and says what. */
async function act(page: Page, chart: LivingChart, random: () => number): Promise<string> {
  const pick = <Thing>(things: readonly Thing[]): Thing => things[Math.floor(random() * things.length)]!;
  const kind = random();
  if (random() < 0.4) await page.waitForTimeout(random() * 300);
  if (kind < 0.6) {
    const view = pick(chart.views);
    await buttonOf(page, chart.id, view).evaluate((button: HTMLButtonElement) => button.click());
    return `choose ${view}`;
  }
  if (kind < 0.75) {
    const size = pick(SIZES);
    await page.setViewportSize(size);
    return `resize ${size.width}`;
  }
  if (kind < 0.85) {
    const colorScheme = pick(['light', 'dark'] as const);
    await page.emulateMedia({ colorScheme });
    return colorScheme;
  }
  if (kind < 0.93) {
    await page.evaluate(() => history.state !== undefined && history.length > 2 && history.back());
    return 'back';
  }
  await page.evaluate(() => history.forward());
  return 'forward';
}

/** The pressed button, the address and both drawings agree. */
async function expectShown(page: Page, chart: LivingChart): Promise<void> {
  await page.waitForTimeout(150);
  await expect(figureOf(page, chart.id)).toBeVisible();
  const asked = (): string => new URL(page.url()).searchParams.get('view') ?? chart.views[0]!;
  await expect
    .poll(() => figureOf(page, chart.id).locator('button[aria-pressed=true]').getAttribute('data-view'))
    .toBe(asked());
  await expectDrawing(figureOf(page, chart.id), chart.id, asked());
}
