import type { HonestyRule } from './HonestyRule.ts';

export const RADIUS_FOR_AREA: HonestyRule = {
  code: 'radius-for-area',
  title: '面积和数成比例，不是半径或边长',
  why: '半径翻一倍，面积就是四倍：两倍的数看上去是四倍。',
  instead: '半径或边长取数的平方根；要比大小，改用 bar',
};
