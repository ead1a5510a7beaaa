import type { Page } from '@playwright/test';

/** Elements that make the page scroll sideways. */
export function findOverflow(page: Page): Promise<readonly string[]> {
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

/**
 * One sentence for each chart that shows no drawing or two, and each label that is cut, too small or over another.
 * Where scripts run, a chart that scrolls hides all of its figures (`mayHide`) but one.
 */
export function findChartFaults(page: Page, mayHide: string | null = null): Promise<readonly string[]> {
  return page.evaluate((mayHide) => {
    const faults: string[] = [];
    const nameOf = (svg: Element): string =>
      svg.closest('[id]')?.id ?? svg.getAttribute('aria-label')?.slice(0, 30) ?? '';
    const isBig = (svg: Element): boolean => Number(svg.getAttribute('width') ?? 1000) > 100;
    const isSeen = (svg: Element): boolean =>
      svg.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && svg.getBoundingClientRect().width > 0;
    const isHidden = (figure: Element): boolean =>
      mayHide !== null &&
      figure.matches(mayHide) &&
      !figure.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    for (const figure of [...document.querySelectorAll('figure')].filter((each) => !isHidden(each))) {
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
      const boxes = [...svg.querySelectorAll('text')].map((text) => {
        const { left, right } = text.getBoundingClientRect();
        const sizePx = parseFloat(getComputedStyle(text).fontSize) * scale;
        const baseline = frame.top + text.getStartPositionOfChar(0).y * scale;
        // The box of a text is as tall as its font's longest strokes: what is seen reaches from the top of 国 to its foot.
        return {
          words: text.textContent,
          sizePx,
          left,
          right,
          top: baseline - sizePx * 0.86,
          bottom: baseline + sizePx * 0.1,
        };
      });
      boxes.forEach((a, index) => {
        if (a.sizePx < 11.99) faults.push(`${nameOf(svg)}: “${a.words}” is ${a.sizePx.toFixed(1)} px`);
        const isCut =
          a.left < frame.left - 1 || a.right > frame.right + 1 || a.top < frame.top - 1 || a.bottom > frame.bottom + 1;
        if (isCut) faults.push(`${nameOf(svg)}: “${a.words}” is cut`);
        for (const b of boxes.slice(index + 1)) {
          const widthPx = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const heightPx = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (widthPx > 1 && heightPx > 1) faults.push(`${nameOf(svg)}: “${a.words}” over “${b.words}”`);
        }
      });
    }
    return faults;
  }, mayHide);
}

/** What scrolls the page sideways, and words cut off by a box that hides what it cannot hold. */
export function findClipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const faults = root.scrollWidth > root.clientWidth ? [`page ${root.scrollWidth} > ${root.clientWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const isHidden = style.clipPath !== 'none' || style.position === 'absolute' || element.closest('svg') !== null;
      const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
      if (isHidden || !hides || element.textContent.trim() === '' || !element.checkVisibility()) continue;
      const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      if (isCut) faults.push(`cut: ${element.outerHTML.slice(0, 100)}`);
    }
    return faults;
  });
}
