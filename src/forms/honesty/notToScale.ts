import type { HonestyRule } from './HonestyRule.ts';

export const NOT_TO_SCALE: HonestyRule = {
  code: 'not-to-scale',
  title: { zh: '标记和它的数成比例', en: 'Marks are in proportion to their figures' },
  why: {
    zh: '图的大小和数的大小对不上，读者记住的是图。',
    en: 'Where the picture and the number disagree, it is the picture that readers remember.',
  },
  instead: {
    zh: '所有的行用同一把尺；某个数不能按比例画，就只写数，不画标记',
    en: 'Draw every row to one scale; where a figure cannot be drawn to it, print the number and draw no mark',
  },
};
