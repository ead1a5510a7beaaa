import type { HonestyRule } from './HonestyRule.ts';

/** Kept where the ledger is read, so that its message points at the row. */
export const MISSING_SOURCE: HonestyRule = {
  code: 'missing-source',
  title: '每个数都有出处：文章编号#句号，如 guangyuan#36',
  why: '没有出处的数，谁也核对不了。',
  instead: '写上它印在哪一句；不在版面上的数放进 data/reference',
};
