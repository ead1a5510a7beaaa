import { describe, expect, it } from 'vitest';
import { stepTo } from '../../../src/islands/chart/stepTo.ts';

describe('stepTo', () => {
  it.each([
    ['ArrowRight', -1, 0],
    ['ArrowDown', 3, 4],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', -1, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 7, 9],
    ['PageUp', 7, 2],
    ['Home', 5, 0],
    ['End', 5, 9],
  ])('%s from mark %i of ten leads to %i', (key, at, next) => {
    expect(stepTo(key, at, 10)).toBe(next);
  });

  it('leaves every other key alone, and a chart without marks', () => {
    expect(stepTo('a', 0, 10)).toBeNull();
    expect(stepTo('Tab', 0, 10)).toBeNull();
    expect(stepTo('ArrowRight', -1, 0)).toBeNull();
  });
});
