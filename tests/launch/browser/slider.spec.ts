import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { judgeAccess } from '../../newsroom/browser/judgeAccess.ts';
import { expectDrawing, figureOf } from '../../newsroom/browser/livingCharts.ts';
import { urlOf } from '../../newsroom/browser/sitePages.ts';

const PLACES = ['stories/xiuwen/', 'charts/kiwifruit-area/'];
const CHART = 'kiwifruit-area';
const WHOLE_MU = 167_000;
const MU_M2 = 10_000 / 15;
const MARATHON_M = 42_195;
const M2_OF = [MU_M2, 10_000, 1_000_000, 105 * 68];

test.describe('the slider of an area', () => {
  test('says what is true at fifty places, in every unit, and draws it to scale', async ({ page }) => {
    await page.goto(urlOf(PLACES[0]!));
    let seed = 20_260_324;
    for (let turn = 0; turn < 50; turn += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const [step, unit] = [seed % 241, turn % 4];
      await slideTo(page, step, unit);
      const said = await readSaid(page);
      const mu = step === 240 ? WHOLE_MU : Number((WHOLE_MU ** (step / 240)).toPrecision(3));
      const sideM = Math.sqrt(mu * MU_M2);
      expectNear(said.area, (mu * MU_M2) / M2_OF[unit]!, 3);
      expectNear(said.side, sideM, 4);
      expectNear(said.perimeter, sideM * 4, 3);
      expectNear(said.share, (sideM * 400) / MARATHON_M, 3);
      const share = await page.locator('svg.growth.wide').evaluateAll((all) =>
        all.map((svg) => {
          const width = (name: string): number => Number(svg.querySelector(name)!.getAttribute('width'));
          return (width('.growth-square') / width('.growth-whole')) ** 2;
        }),
      );
      expect(share[0] ?? 1).toBeCloseTo(mu / WHOLE_MU, 9);
    }
  });

  test('ends at the drawing as it was built, with the numbers it shows', async ({ page }) => {
    for (const path of PLACES) {
      await page.goto(urlOf(path));
      const built = await page.locator('.drawing-box').first().innerHTML();
      await slideTo(page, 0, 0);
      await expect(page.locator('svg.growth')).toHaveCount(2);
      await slideTo(page, 240, 0);
      expect(await page.locator('.drawing-box').first().innerHTML()).toBe(built);
      const drawn = await page.locator('.drawing-box svg').first().locator('text').allTextContents();
      const said = await page.locator('area-slider dd').allTextContents();
      expect(drawn.join(' ')).toContain(said[1]!);
      expect(said[0]).toBe('16.7万亩');
    }
  });

  test('is moved by the keys, and says where it is in words', async ({ page }) => {
    await page.goto(urlOf(PLACES[0]!));
    const slider = page.getByRole('slider', { name: '面积' });
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', /^1亩，边长约25\.82米，走一圈约103米/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    await expect(slider).not.toHaveAttribute('aria-valuetext', /^1亩/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-grow=area]')).toContainText('公顷');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.locator('[data-grow=size]')).toHaveText('一个足球场＝7140平方米（长105米、宽68米）');
  });

  test('fits and is clean at 320 px and 1440 px, in both themes, and moves nothing', async ({ page }) => {
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1440, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(urlOf(PLACES[0]!));
      const heights = new Set<number>();
      for (const [step, unit] of [
        [240, 0],
        [0, 3],
        [100, 1],
        [200, 2],
      ] as const) {
        await slideTo(page, step, unit);
        heights.add((await page.locator('area-slider').boundingBox())!.height);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(heights.size, 'one height for all it says').toBe(1);
      expect(await judgeAccess(page)).toEqual([]);
    }
  });

  test('stands with the one set of unit buttons, which changes the drawing, the words and the address', async ({
    page,
  }) => {
    for (const path of PLACES) {
      await page.goto(urlOf(path));
      const units = page.getByRole('button', { name: '平方公里', exact: true });
      await expect(units).toHaveCount(1);
      await expect(page.locator('area-slider').getByRole('button')).toHaveCount(4);
      await expect(page.getByRole('radio', { name: /平方公里|公顷/ })).toHaveCount(0);
      await units.click();
      await expect(page.locator('[data-grow=area]')).toContainText('平方公里');
      await expectDrawing(figureOf(page, CHART), CHART, 'square-kilometres');
      expect(new URL(page.url()).searchParams.get(path.startsWith('charts/') ? 'view' : CHART)).toBe(
        'square-kilometres',
      );
      await page.reload();
      await expect(page.locator('[data-grow=area]')).toContainText('平方公里');
    }
  });

  test('is not there without scripting, nor in print, and idle where its script is blocked', async ({
    browser,
    page,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(urlOf(PLACES[0]!));
    await expect(still.locator('area-slider')).toBeHidden();
    await context.close();
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(urlOf(PLACES[0]!));
    await expect(page.getByRole('slider')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('area-slider')).toBeHidden();
  });

  test('is where the chart asks for it, and nowhere else', async ({ page }) => {
    await page.goto(urlOf('stories/guangyuan/'));
    await expect(page.locator('area-slider')).toHaveCount(0);
    await page.goto(urlOf(''));
    await expect(page.locator('area-slider')).toHaveCount(0);
  });
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on the track moves it', async ({ page }) => {
    await page.goto(urlOf(PLACES[0]!));
    const slider = page.getByRole('slider');
    await slider.scrollIntoViewIfNeeded();
    const box = (await slider.boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.locator('svg.growth.narrow')).toBeVisible();
  });
});

async function slideTo(page: Page, step: number, unit: number): Promise<void> {
  const button = page.locator('area-slider button[data-view]').nth(unit);
  await button.click();
  await expect(page.locator('[data-grow=size]')).toContainText(await button.innerText());
  await page.locator('area-slider input').evaluate((range: HTMLInputElement, place) => {
    range.value = String(place);
    range.dispatchEvent(new Event('input', { bubbles: true }));
  }, step);
}

function readSaid(page: Page): Promise<Readonly<Record<'area' | 'side' | 'perimeter' | 'share', string>>> {
  return page.locator('area-slider').evaluate((slider) => {
    const read = (name: string): string => slider.querySelector(`[data-grow=${name}]`)!.textContent;
    return { area: read('area'), side: read('side'), perimeter: read('perimeter'), share: read('share') };
  });
}

/** A number in words is its value to so many digits: metres where it says kilometres, and 万 multiplied out. */
function expectNear(words: string, value: number, digits: number): void {
  const scale = (words.includes('万') ? 10_000 : 1) * (words.endsWith('公里') && !words.includes('平方') ? 1000 : 1);
  const said = Number(/[\d.]+/.exec(words)?.[0]) * scale;
  expect(Math.abs(said / value - 1), `${words} for ${value}`).toBeLessThanOrEqual(0.5 * 10 ** (1 - digits) + 1e-9);
}
