import type { HonestyRule } from './HonestyRule.ts';

/** Kept where the ledger is read, so that its message points at the row. */
export const MISSING_SOURCE: HonestyRule = {
  code: 'missing-source',
  title: {
    zh: '每个数都有出处：文章编号#句号，如 guangyuan#36',
    en: 'Every figure has a source: article#sentence, as in guangyuan#36',
  },
  why: { zh: '没有出处的数，谁也核对不了。', en: 'A figure without a source cannot be checked by anyone.' },
  instead: {
    zh: '写上它印在哪一句；不在版面上的数放进 data/reference',
    en: 'Say which sentence it is printed in; put facts from outside the page in data/reference, each with its citation',
  },
};
