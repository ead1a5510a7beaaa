import type { HonestyRule } from './HonestyRule.ts';

export const RADIUS_FOR_AREA: HonestyRule = {
  code: 'radius-for-area',
  title: { zh: '面积和数成比例，不是半径或边长', en: 'Areas are in proportion, not radii or sides' },
  why: {
    zh: '半径翻一倍，面积就是四倍：两倍的数看上去是四倍。',
    en: 'A radius doubled is an area four times as large: twice as many looks like four times.',
  },
  instead: {
    zh: '半径或边长取数的平方根；要比大小，改用 bar',
    en: 'Make the radius or side the square root of the value; to compare sizes, use bar',
  },
};
