import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { judgeAccess } from '../../newsroom/browser/judgeAccess.ts';
import { STORY_PAGES, urlOf } from '../../newsroom/browser/sitePages.ts';

const STORY = 'stories/guangyuan/';
const RECYCLED = 'guangyuan-aluminium/recycled';
const inProse = (page: Page, figure: string): Locator =>
  page.locator(`article > p a.fig:has([data-figure="${figure}"])`).first();
const note = (page: Page): Locator => page.getByRole('dialog');
const litIn = (page: Page, where: string): Promise<readonly (string | null)[]> =>
  page.locator(`${where} .is-lit`).evaluateAll((all) => all.map((one) => one.getAttribute('data-figure')));

test.describe('in the margin of a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a figure opens its note beside its line, over nothing, and moves nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shifts: [] });
      new PerformanceObserver((list) => {
        (window as unknown as { shifts: unknown[] }).shifts.push(...list.getEntries());
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of STORY_PAGES) {
      await page.goto(urlOf(path));
      for (const link of (await page.locator('article > p a.fig').all()).slice(0, 6)) {
        await link.scrollIntoViewIfNeeded();
        const scroll = await page.evaluate(() => scrollY);
        await link.click();
        await expect(note(page)).toBeVisible();
        await expect(note(page)).toContainText(await link.innerText());
        expect(await page.evaluate(() => scrollY), 'the page stays where it is').toBe(scroll);
        expect(await findCovered(page), await link.innerText()).toEqual([]);
      }
    }
    const shifts = await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts.length);
    expect(shifts).toBe(0);
  });

  test('by keyboard: Enter opens, Tab goes through it and back, Escape returns', async ({ page }) => {
    await page.goto(urlOf(STORY));
    const link = inProse(page, RECYCLED);
    await link.focus();
    expect(await litIn(page, 'svg')).toContain(RECYCLED);
    await page.keyboard.press('Enter');
    await expect(note(page)).toBeFocused();
    await expect(note(page)).toContainText('第36句');
    await expect(note(page)).toContainText('不能相加');
    const stops = await note(page).locator('a, button').count();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await note(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note(page)).toBeHidden();
    await expect(link).toBeFocused();
    expect(page.url()).toBe(urlOf(STORY));
  });

  test('prose and marks light each other, and what is not meant steps back', async ({ page }) => {
    await page.goto(urlOf(STORY));
    await inProse(page, RECYCLED).hover();
    expect(await litIn(page, '#chart-aluminium-capacity svg')).toContain(RECYCLED);
    const others = page
      .locator('#chart-aluminium-capacity svg.wide [data-figure="guangyuan-aluminium/primary"]')
      .first();
    await expect(others).toHaveCSS('opacity', '0.35');
    await page
      .locator('#chart-aluminium-capacity svg.wide [data-figure="guangyuan-aluminium/primary"] rect')
      .first()
      .hover();
    expect(await litIn(page, 'article > p')).toEqual(['guangyuan-aluminium/primary']);
    await page.mouse.move(2, 2);
    await speak(page, 'fz-light', RECYCLED);
    expect(await litIn(page, 'article > p')).toContain(RECYCLED);
  });

  test('a mark opens the same note, by a click or by the chart’s own event', async ({ page }) => {
    await page.goto(urlOf(STORY));
    await page.locator(`#chart-aluminium-capacity svg.wide [data-figure="${RECYCLED}"] rect`).first().click();
    await expect(note(page)).toContainText('170万吨');
    await page.keyboard.press('Escape');
    await speak(page, 'fz-open', 'guangyuan-aluminium/primary');
    await expect(note(page)).toContainText('61.5万吨');
  });

  test('with a modifier key, or where the note cannot be loaded, the link is a link', async ({ page, context }) => {
    await page.goto(urlOf(STORY));
    const opened = context.waitForEvent('page');
    await inProse(page, RECYCLED).click({ modifiers: ['Control'] });
    expect((await opened).url()).toContain('figures/');
    await page.route('**/figures/notes/**', (route) => route.abort());
    await inProse(page, 'guangyuan-task-force/leaders').click();
    await expect(page).toHaveURL(/figures\/#guangyuan-task-force--leaders$/);
  });

  test('offline: a note that was pointed at before still opens, another says why it does not', async ({
    page,
    context,
  }) => {
    await page.goto(urlOf(STORY));
    const loaded = page.waitForResponse(/guangyuan-aluminium\.zh\.json/);
    await inProse(page, RECYCLED).hover();
    await loaded;
    await context.setOffline(true);
    await inProse(page, RECYCLED).click();
    await expect(note(page)).toContainText('第36句');
    await inProse(page, 'guangyuan-task-force/leaders').click();
    await expect(note(page)).toContainText('没有联网');
    expect(page.url()).toBe(urlOf(STORY));
  });

  test('axe finds nothing with a note open, in both themes', async ({ page }) => {
    test.slow();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(urlOf(STORY));
      await inProse(page, 'guangyuan-task-force/leaders').click();
      await expect(note(page)).toBeVisible();
      expect(await judgeAccess(page)).toEqual([]);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const width of [320, 390]) {
    test(`a tap opens a sheet over the page at ${width} px, and every way out leads back`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(urlOf(STORY));
      const link = inProse(page, RECYCLED);
      await link.scrollIntoViewIfNeeded();
      const scroll = await page.evaluate(() => scrollY);
      const ways = [
        () => page.getByRole('button', { name: '关闭' }).tap(),
        () => page.keyboard.press('Escape'),
        () => page.touchscreen.tap(width / 2, 20),
      ];
      for (const leave of ways) {
        await link.tap();
        await expect(note(page)).toBeVisible();
        const readBox = async (): Promise<readonly number[]> => {
          const box = (await note(page).boundingBox())!;
          return [box.x, box.width, box.y + box.height].map(Math.round);
        };
        await expect.poll(readBox).toEqual([0, width, 700]);
        await leave();
        await expect(note(page)).toBeHidden();
        await expect(link).toBeFocused();
        expect(await page.evaluate(() => scrollY)).toBe(scroll);
      }
    });
  }

  test('axe finds nothing with the sheet open, and its ways out are large enough', async ({ page }) => {
    test.slow();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(urlOf(STORY));
      await inProse(page, RECYCLED).tap();
      await expect(note(page)).toBeVisible();
      expect(await judgeAccess(page)).toEqual([]);
      for (const target of await note(page).locator('button, .note-links a').all())
        expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
  });
});

test('at 200 % zoom the note is a sheet that fits', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await page.goto(urlOf(STORY));
  await inProse(page, RECYCLED).click();
  const box = (await note(page).boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
});

test('with scripts blocked a figure leads to its row in the ledger', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(urlOf(STORY));
  await inProse(page, RECYCLED).click();
  await expect(page).toHaveURL(/figures\/#guangyuan-aluminium--recycled$/);
  await expect(page.locator('li:target')).toBeInViewport();
});

/** What a chart says of the mark that is pointed at or chosen in it. */
async function speak(page: Page, type: string, figure: string): Promise<void> {
  await page
    .locator('#chart-aluminium-capacity svg')
    .first()
    .evaluate(
      (svg, [name, id]) => svg.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { figure: id } })),
      [type, figure] as const,
    );
}

/** Words and drawings that the open note lies over. */
function findCovered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]')!;
    if (dialog.matches(':modal')) return [];
    const box = dialog.getBoundingClientRect();
    const others = [...document.querySelectorAll('article p, article h2, article li, article figure, article dl')];
    return others
      .filter((other) => !dialog.contains(other) && other.checkVisibility())
      .filter((other) => {
        const { top, bottom, left, right } = other.getBoundingClientRect();
        return right > box.left + 1 && left < box.right && top < box.bottom - 1 && bottom > box.top + 1;
      })
      .map((other) => other.outerHTML.slice(0, 80));
  });
}
