import type { HonestyRule } from './HonestyRule.ts';

export const NOT_TO_SCALE: HonestyRule = {
  code: 'not-to-scale',
  title: '标记和它的数成比例',
  why: '图的大小和数的大小对不上，读者记住的是图。',
  instead: '所有的行用同一把尺；某个数不能按比例画，就只写数，不画标记',
};
