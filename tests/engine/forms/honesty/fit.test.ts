import { describe, expect, it } from 'vitest';
import { findUnfit } from '../../../../src/forms/honesty/fit.ts';
import type { Mark } from '../../../../src/model/Drawing.ts';

const CANVAS = { widthPx: 200, heightPx: 100 };
const SIZE_PX = 20;
const word = (text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end' = 'start'): Mark => ({
  shape: 'text',
  text,
  x,
  y,
  sizePx: SIZE_PX,
  anchor,
});
const messagesOf = (...marks: readonly Mark[]): readonly string[] =>
  findUnfit({ ...CANVAS, marks }).map(({ message }) => message);

describe('what does not fit', () => {
  it('nothing, where words and marks lie inside and apart', () => {
    expect(messagesOf(word('国', 0, 20), word('国', 30, 20), word('国', 200, 96, 'end'))).toEqual([]);
  });

  it.each([
    ['left', word('国', -2, 20)],
    ['right', word('国', 182, 20)],
    ['top', word('国', 0, 15)],
    ['foot', word('国', 0, 99)],
    ['right, set from the middle', word('国', 192, 20, 'middle')],
  ])('a word cut off at the %s', (_side, cut) => {
    expect(messagesOf(cut)).toEqual(['does-not-fit/cut']);
  });

  it('a word over another, below it as well as beside it', () => {
    expect(messagesOf(word('国', 0, 20), word('国', 17, 20))).toEqual(['does-not-fit']);
    expect(messagesOf(word('国', 0, 20), word('国', 0, 38))).toEqual(['does-not-fit']);
    expect(messagesOf(word('国', 0, 20), word('国', 0, 39))).toEqual([]);
  });

  it.each([
    ['a bar', { shape: 'rect', x: 10, y: 80, width: 20, height: 22 }],
    ['a disc', { shape: 'circle', cx: 195, cy: 50, radiusPx: 7 }],
  ] as const)('%s beyond the edge', (_name, mark) => {
    expect(messagesOf(mark)).toEqual(['does-not-fit/outside']);
    expect(messagesOf({ shape: 'group', marks: [mark] } as unknown as Mark)).toEqual(['does-not-fit/outside']);
  });

  it.each([
    ['a path', { shape: 'path', d: 'M0,NaN' }],
    ['dots of no size', { shape: 'dots', radiusPx: 0, points: [[1, 1]] }],
    ['a bar of less than no width', { shape: 'rect', x: 0, y: 0, width: -1, height: 1 }],
  ] as const)('%s without a place', (_name, mark) => {
    expect(messagesOf(mark as unknown as Mark)).toEqual(['does-not-fit/nowhere']);
  });
});
