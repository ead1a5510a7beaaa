import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ENGLISH_STORY_PAGES, IS_FULL, PAGES, STORY_PAGES, urlOf } from '../../newsroom/browser/sitePages.ts';

/** The full run looks at every fourth pixel. */
const STEP_PX = IS_FULL ? 4 : 28;
const WIDTHS_PX = Array.from({ length: Math.floor((720 - 160) / STEP_PX) + 1 }, (_, index) => 160 + index * STEP_PX);
const EMBEDS = PAGES.filter((path) => path.includes('embed/'));

for (const path of [...STORY_PAGES, ...ENGLISH_STORY_PAGES, ...EMBEDS]) {
  test(`/${path} breaks lines where they may break, and never within a number`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto(urlOf(path));
    for (const width of WIDTHS_PX) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findBadBreaks(page, path.includes('embed/') ? '.embed' : 'article'), `at ${width} px`).toEqual([]);
    }
  });
}

for (const path of STORY_PAGES) {
  test(`/${path} is set as Chinese is read`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(urlOf(path));
    const wide = await readBodyType(page);
    expect(wide.sizePx).toBeGreaterThanOrEqual(17);
    expect(wide.sizePx).toBeLessThanOrEqual(18);
    expect(wide.lineHeight).toBeGreaterThanOrEqual(1.7);
    expect(wide.lineHeight).toBeLessThanOrEqual(1.9);
    expect(wide.measureEms).toBeLessThanOrEqual(38.2);
    expect(wide.indentPx).toBe(0);
    await page.setViewportSize({ width: 390, height: 900 });
    const narrow = await readBodyType(page);
    expect(narrow.sizePx).toBeGreaterThanOrEqual(16);
    expect(narrow.align, 'an unbreakable figure tears justified lines open on a phone').not.toBe('justify');
  });
}

for (const path of ['charts/haiheng-services/', 'en/charts/task-force/', 'embed/haiheng-services/']) {
  test(`the words after a large number of /${path} are set in the face of the chart, and stand clear of it`, async ({
    page,
  }) => {
    await page.goto(urlOf(path));
    const tails = await page.locator('.drawing text.song:visible tspan').evaluateAll((found) =>
      found.map((tail) => {
        const number = tail.parentNode!.firstChild as Text;
        const range = document.createRange();
        range.selectNode(number);
        const gapPx = tail.getBoundingClientRect().left - range.getBoundingClientRect().right;
        const sans = getComputedStyle(document.querySelector('.drawing text:not(.song)')!).fontFamily;
        return { isSans: getComputedStyle(tail).fontFamily === sans, isClear: gapPx >= 3 && gapPx <= 24 };
      }),
    );
    expect(tails.length).toBeGreaterThan(3);
    expect(tails.filter(({ isSans, isClear }) => !isSans || !isClear)).toEqual([]);
  });
}

for (const path of ['', 'en/']) {
  test(`/${path} sets the name of a place on one line in its table, on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(urlOf(`${path}charts/places/`));
    const names = page.locator('table td.nowrap');
    await expect(names).toHaveCount(4);
    const linesOf = names.evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getClientRects().length;
      }),
    );
    expect(await linesOf).toEqual([1, 1, 1, 1]);
  });
}

/** Lines that begin or end with a mark that may not stand there, and citations on two lines. */
function findBadBreaks(page: Page, scope: 'article' | '.embed'): Promise<readonly string[]> {
  return page.evaluate((scope) => {
    const faults: string[] = [];
    const cannotBegin = '，。、；：！？）》〉」』】”’%％·';
    const cannotEnd = '（《〈「『【“‘';
    const isChinese = document.documentElement.lang.startsWith('zh');
    const blocks = [...document.querySelectorAll(`${scope} :is(p, li, h1, h2, h3, figcaption)`)];
    for (const block of blocks.filter(
      (candidate) => candidate.checkVisibility() && candidate.querySelector('p, li') === null,
    )) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let last = { character: '', bottom: 0, text: '', figure: undefined as Element | undefined };
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const figure = node.parentElement?.closest('data, time') ?? undefined;
        for (let index = 0; index < text.length; index += 1) {
          if (/\s/.test(text[index]!)) continue;
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const box = range.getClientRects()[0];
          if (box === undefined || box.width === 0) continue;
          const isNewLine = last.character !== '' && box.top >= last.bottom - 1;
          const around = `${last.text.slice(-8)}⏎${text.slice(index, index + 8)}`;
          if (isNewLine && cannotBegin.includes(text[index]!) && !/[—…]/.test(last.character))
            faults.push(`begins: ${around}`);
          if (isNewLine && cannotEnd.includes(last.character) && !/[—…]/.test(text[index]!))
            faults.push(`ends: ${around}`);
          if (isNewLine && /[—…]/.test(text[index]!) && last.character === text[index])
            faults.push(`splits: ${around}`);
          // Between English words a figure may break, not between its number and its unit.
          if (
            isNewLine &&
            figure !== undefined &&
            figure === last.figure &&
            (isChinese || /\d\p{L}/u.test(`${last.character}${text[index]!}`))
          )
            faults.push(`split: ${around}`);
          last = { character: text[index]!, bottom: box.bottom, text: text.slice(0, index + 1), figure };
        }
      }
    }
    // Chinese figures stay whole wherever they stand, in tables and key figures too.
    for (const number of isChinese ? document.querySelectorAll(`${scope} data`) : []) {
      const tops = new Set([...number.getClientRects()].map((box) => Math.round(box.top)));
      if (number.checkVisibility() && tops.size > 1) faults.push(`split: ${number.textContent}`);
    }
    return faults;
  }, scope);
}

interface BodyType {
  readonly sizePx: number;
  readonly lineHeight: number;
  readonly measureEms: number;
  readonly indentPx: number;
  readonly align: string;
}

/** How the longest paragraph of the story is set. */
function readBodyType(page: Page): Promise<BodyType> {
  return page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll<HTMLElement>('article p')].filter(
      (p) => p.closest('figure, aside, header, footer') === null,
    );
    const longest = paragraphs.toSorted((a, b) => b.textContent.length - a.textContent.length)[0]!;
    const style = getComputedStyle(longest);
    const sizePx = parseFloat(style.fontSize);
    return {
      sizePx,
      lineHeight: parseFloat(style.lineHeight) / sizePx,
      measureEms: longest.clientWidth / sizePx,
      indentPx: parseFloat(style.textIndent),
      align: style.textAlign,
    };
  });
}
