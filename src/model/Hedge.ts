/** How firmly a figure is stated, by the word it was printed with. */
export const HEDGES = [
  'exact',
  'about', // 约, 左右
  'nearly', // 近
  'over', // 余, 多, 超, 逾, 突破
  'at_least', // 以上
  'under', // 不到
  'up_to', // 至多
] as const;

export type Hedge = (typeof HEDGES)[number];
