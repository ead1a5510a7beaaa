import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintSentence } from '../../../src/figures/fingerprintSentence.ts';
import { findPrintedFigures } from '../../../src/figures/findPrintedFigures.ts';
import { readPage } from '../../../src/figures/readPage.ts';
import { verifyFigures } from '../../../src/figures/verifyFigures.ts';
import { mutatePage, type Mutation } from './mutatePage.ts';
import { readLedgerFromDisk } from './readLedgerFromDisk.ts';

// The page's text is not ours to commit, so these tests need a copy of it: FANGZHI_SOURCES is the folder with page.txt.
const path = join(process.env['FANGZHI_SOURCES'] ?? '', 'page.txt');
const isHere = process.env['FANGZHI_SOURCES'] !== undefined && existsSync(path);
const TIMEOUT_MS = 300_000;
const STEP = process.env['FANGZHI_FULL'] === undefined ? 7 : 1;

describe.skipIf(isHere)('the real page', () => {
  it.skip('is not here: set FANGZHI_SOURCES to the folder that holds page.txt', () => undefined);
});

describe.runIf(isHere)('the real page', () => {
  const page = isHere ? readFileSync(path, 'utf8') : '';
  const { figures, sources } = readLedgerFromDisk();
  const articles = [...sources.values()].flatMap((source) => source.articles);
  const titles = articles.map(({ title }) => title);

  it('is cut into the sentences that were fingerprinted', () => {
    const reflowed = readPage(page, titles);
    expect(reflowed.map(({ units }) => units.length)).toEqual([47, 40, 5, 15]);
    expect(
      reflowed.map(({ units }) => units.map(({ role, text }) => ({ role, fingerprint: fingerprintSentence(text) }))),
    ).toEqual(articles.map(({ units }) => units));
  });

  it('proves every figure of the ledger', () => {
    const { failures, verified, total } = verifyFigures(figures, sources, page);
    expect(failures).toEqual([]);
    expect(verified).toBe(total);
    expect(total).toBeGreaterThanOrEqual(95);
  });

  // Read even when it is not run: without the page there is nothing to change.
  const all = (isHere ? figures : []).flatMap((figure) =>
    figure.locators.flatMap((locator) => {
      const title = articles.find(({ id }) => id === locator.article)?.title ?? '';
      return mutatePage(page, figure, locator, title);
    }),
  );
  const mutations = all.filter((_, index) => index % STEP === 0);

  it(
    `names the figure whose digit, unit or hedge was changed (${mutations.length} of ${all.length} changes)`,
    () => {
      const missed = mutations.filter(({ figure, page: changed }) => {
        const { failures } = verifyFigures(figures, sources, changed);
        return !failures.some(({ id }) => id === figure.id);
      });
      expect(missed.map(nameOf)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'reads the change itself, not only the fingerprint',
    () => {
      const missed = mutations.filter((mutation) => isPrintedOnce(mutation) && !isReadAsChanged(mutation));
      expect(missed.map(nameOf)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  function isPrintedOnce({ figure, locator }: Mutation): boolean {
    const index = articles.findIndex(({ id }) => id === locator.article);
    const sentence = readPage(page, titles)[index]?.units[locator.sentence - 1]?.text ?? '';
    return findPrintedFigures(sentence).filter(({ text }) => text === figure.printed).length === 1;
  }

  /** Whether the change is found on a source that was fingerprinted after it. */
  function isReadAsChanged({ figure, page: changed }: Mutation): boolean {
    const reflowed = new Map(readPage(changed, titles).map((article) => [article.title, article.units]));
    const refingerprinted = new Map(
      [...sources].map(([id, source]) => {
        const again = source.articles.map((article) => ({
          ...article,
          units: (reflowed.get(article.title) ?? []).map(({ role, text }) => ({
            role,
            fingerprint: fingerprintSentence(text),
          })),
        }));
        return [id, { ...source, articles: again }] as const;
      }),
    );
    const locators = figure.locators.map((locator) => {
      const units = refingerprinted.get(locator.source)?.articles.find(({ id }) => id === locator.article)?.units;
      return { ...locator, fingerprint: units?.[locator.sentence - 1]?.fingerprint ?? '' };
    });
    return verifyFigures([{ ...figure, locators }], refingerprinted, changed).verified === 0;
  }
});

function nameOf({ figure, locator, change }: Mutation): string {
  return `${figure.id} ${locator.article}#${locator.sentence} ${figure.printed}: ${change}`;
}
