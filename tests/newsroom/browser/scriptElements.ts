import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { urlOf } from './sitePages.ts';

/** Charts as elements, each with its fallback inside. */
export function elementsOf(charts: readonly string[], attributes = ''): string {
  return charts
    .map(
      (chart) =>
        `<fangzhi-chart chart="${chart}" ${attributes}><a href="${urlOf(`charts/${chart}/`)}">图</a></fangzhi-chart>`,
    )
    .join('\n');
}

/** Waits until every element on the page is alive. */
export async function settle(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('fangzhi-chart')].every((element) =>
          Boolean(element.shadowRoot?.querySelector('.is-alive')),
        ),
      ),
    )
    .toBe(true);
  await page.evaluate(() => document.fonts.ready);
}
