import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has to say against the page as it stands now. */
export async function judgeAccess(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    // What a frame of the preview holds is a fragment, which has no head of its own to be judged; embeds are judged as pages.
    .exclude('.wechat-paper')
    .exclude('.builder-result iframe')
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .withTags(TAGS)
    .analyze();
  expect(passes.length, 'rules that found something to judge').toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
