import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
// What a frame of the preview holds is a fragment, which has no head of its own to be judged; embeds are judged as pages.
const CONTEXT = { exclude: ['.wechat-paper', '.builder-result iframe'] };

interface AxeWindow {
  readonly axe?: { readonly run: (context: typeof CONTEXT, options: RunOptions) => Promise<AxeResults> };
}

/** What axe has to say against the page as it stands now. */
export async function judgeAccess(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => (window as AxeWindow).axe !== undefined);
  if (!isThere) await page.evaluate(axe.source);
  const results = await page.evaluate(
    async ([context, options]) => (await (window as AxeWindow).axe?.run(context, options)) ?? null,
    [CONTEXT, OPTIONS] as const,
  );
  if (results === null) throw new Error('axe did not start');
  const { violations, passes } = results;
  expect(passes.length, 'rules that found something to judge').toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
