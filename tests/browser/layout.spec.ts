import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PAGES, STORY_PAGES, urlOf, WIDTHS_PX } from './sitePages.ts';

for (const path of PAGES) {
  test(`/${path} fits every screen without JavaScript`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const width of WIDTHS_PX) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(urlOf(path));
      expect(await findOverflow(page), `sideways at ${width} px`).toEqual([]);
      expect(await findChartFaults(page), `charts at ${width} px`).toEqual([]);
    }
    await context.close();
  });
}

test('every story shows at least one chart, whole, on the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  for (const path of STORY_PAGES) {
    await page.goto(urlOf(path));
    const visible = await page.locator('article figure svg:visible').count();
    expect(visible, path).toBeGreaterThan(0);
  }
});

/** Elements that make the page scroll sideways. */
function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth && document.body.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    return [
      `${root.scrollWidth} > ${root.clientWidth}`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

/** One sentence for each chart that shows no drawing or two, and each label that is cut, too small or over another. */
function findChartFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const nameOf = (svg: Element): string =>
      svg.closest('[id]')?.id ?? svg.getAttribute('aria-label')?.slice(0, 30) ?? '';
    const isBig = (svg: Element): boolean => Number(svg.getAttribute('width') ?? 1000) > 100;
    const isSeen = (svg: Element): boolean =>
      svg.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && svg.getBoundingClientRect().width > 0;
    for (const figure of document.querySelectorAll('figure')) {
      const drawings = [...figure.querySelectorAll('svg')].filter(isBig);
      const seen = drawings.filter(isSeen);
      if (drawings.length > 0 && seen.length !== 1)
        faults.push(`${nameOf(drawings[0]!)}: ${seen.length} drawings visible`);
    }
    for (const svg of [...document.querySelectorAll('svg')].filter(
      (candidate) => isBig(candidate) && isSeen(candidate),
    )) {
      const frame = svg.getBoundingClientRect();
      if (frame.left < -0.5 || frame.right > window.innerWidth + 0.5)
        faults.push(`${nameOf(svg)}: the drawing leaves the screen`);
      const scale = frame.width / svg.viewBox.baseVal.width;
      const boxes = [...svg.querySelectorAll('text')].map((text) => ({ text, box: text.getBoundingClientRect() }));
      for (const { text, box } of boxes) {
        const sizePx = parseFloat(getComputedStyle(text).fontSize) * scale;
        const words = text.textContent;
        if (sizePx < 11.99) faults.push(`${nameOf(svg)}: “${words}” is ${sizePx.toFixed(1)} px`);
        const isCut =
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 2 ||
          box.bottom > frame.bottom + 4;
        if (isCut) faults.push(`${nameOf(svg)}: “${words}” is cut`);
      }
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1)) {
          const widthPx = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          // A line box is taller than its glyphs: only a real overlap is one.
          const heightPx = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          const isOver = widthPx > 2 && heightPx > 0.45 * Math.min(a.box.height, b.box.height);
          if (isOver) faults.push(`${nameOf(svg)}: “${a.text.textContent}” over “${b.text.textContent}”`);
        }
      });
    }
    return faults;
  });
}
