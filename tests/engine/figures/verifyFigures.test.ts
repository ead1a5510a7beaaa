import { describe, expect, it } from 'vitest';
import { fingerprintSentence } from '../../../src/figures/fingerprintSentence.ts';
import { readPage } from '../../../src/figures/readPage.ts';
import { readPrintedFigure } from '../../../src/figures/readPrintedFigure.ts';
import { verifyFigures } from '../../../src/figures/verifyFigures.ts';
import { zhReason } from '../../../src/i18n/commands/zhReason.ts';
import type { Figure } from '../../../src/model/Figure.ts';
import type { Source } from '../../../src/model/Source.ts';

const PAGE =
  '甲县办事快\n\n建成厂房1170万平方米,产值超240亿元。\n\n招工1000余名,另有1个车间、1个仓库,面积30\n\n万亩。\n';

function sourceOf(page: string): Source {
  const text = { zh: '页', en: 'Page' };
  const units = readPage(page, ['甲县办事快'])[0]?.units ?? [];
  const article = {
    id: 'jia',
    title: '甲县办事快',
    byline: '未署名',
    translations: {},
    units: units.map(({ role, text: sentence }) => ({ role, fingerprint: fingerprintSentence(sentence) })),
  };
  return { id: 'page', title: text, publication: text, issued: text, issuedBasis: text, articles: [article] };
}

function figure(id: string, printed: string, sentence: number, source: Source): Figure {
  const read = readPrintedFigure(printed);
  if (!read) throw new Error(printed);
  const fingerprint = source.articles[0]?.units[sentence - 1]?.fingerprint ?? '';
  const locators = [{ source: 'page', article: 'jia', sentence, fingerprint }];
  return {
    ...{ id, dataset: 'd', row: id, story: 'jia', ...read, printed, label: { zh: id, en: id }, nounEn: null },
    ...{ kind: 'count', status: 'done', period: '2023', flag: null, caveat: null, locators, citation: null, cells: {} },
  };
}

/** Verifies a ledger made from one page against another text of it. */
function verify(page: string, entries: readonly (readonly [id: string, printed: string, sentence: number])[]) {
  const source = sourceOf(PAGE);
  const figures = entries.map(([id, printed, sentence]) => figure(id, printed, sentence, source));
  return verifyFigures(figures, new Map([['page', source]]), page);
}

const LEDGER = [
  ['d/plant', '1170万平方米', 2],
  ['d/output', '超240亿元', 2],
  ['d/hired', '1000余名', 3],
  ['d/shop', '1个', 3],
  ['d/store', '1个', 3],
  ['d/land', '30万亩', 3],
] as const;

describe('verifyFigures', () => {
  it('verifies what is printed', () => {
    expect(verify(PAGE, LEDGER)).toEqual({ verified: 6, total: 6, failures: [] });
  });

  it.each([
    ['1170万平方米', '1171万平方米', 'd/plant', '1171万平方米'],
    ['1170万平方米', '1170万亩', 'd/plant', '1170万亩'],
    ['超240亿元', '240亿元', 'd/output', '240亿元'],
    ['超240亿元', '近240亿元', 'd/output', '近240亿元'],
    ['1000余名', '1000名', 'd/hired', '1000名'],
    ['1个仓库', '2个仓库', 'd/store', '2个'],
  ])('when %s becomes %s, names %s and says what is printed instead', (from, to, id, found) => {
    const { failures, verified } = verify(PAGE.replace(from, to), LEDGER);
    expect(verified).toBeLessThan(6);
    expect(failures.find((failure) => failure.id === id)).toMatchObject({
      found: [found],
      reason: { why: 'changed' },
    });
  });

  it('also names the neighbours of a change, whose number still stands', () => {
    const { failures } = verify(PAGE.replace('1170', '1171'), LEDGER);
    expect(failures.map(({ id, reason }) => `${id} ${zhReason(reason)}`)).toEqual([
      'd/plant 句子改了，没有印台账的数',
      'd/output 句子改了，不过仍印着这个数',
    ]);
    expect(failures[1]).toMatchObject({ locator: 'page/jia#2', ledger: '超240亿元 over', found: [] });
  });

  it.each([
    ['a longer number', '170万平方米', 2],
    ['a number without its hedge', '240亿元', 2],
    ['another hedge word of the same kind', '逾1000名', 3],
    ['a number of another sentence', '30万亩', 2],
  ] as const)('does not take %s for the one printed', (_, printed, sentence) => {
    const { failures } = verify(PAGE, [['d/x', printed, sentence]]);
    expect(failures).toMatchObject([{ id: 'd/x', reason: { why: 'printed-otherwise' } }]);
  });

  it('says where a sentence went, and that a sentence or an article is missing', () => {
    const moved = verify(PAGE.replace('快\n\n建', '快\n\n新句子来了。建'), LEDGER);
    expect(moved.failures[0]?.reason).toEqual({ why: 'sentence-moved', sentence: 3 });
    const short = verify('甲县办事快\n\n建成。\n', [['d/hired', '1000余名', 3]]);
    expect(short.failures[0]?.reason).toEqual({ why: 'sentence-missing', title: '甲县办事快', sentences: 2 });
    const other = verify('别的版面\n', LEDGER);
    expect(other).toMatchObject({ verified: 0, total: 6 });
    expect(other.failures[0]?.reason).toEqual({ why: 'article-missing', title: '甲县办事快' });
  });

  it('shows the whole sentence if no number in it is left over', () => {
    const { failures } = verify(PAGE.replace('1170万平方米', '很多'), LEDGER);
    expect(failures[0]?.found).toEqual(['建成厂房很多,产值超240亿元。']);
  });
});
