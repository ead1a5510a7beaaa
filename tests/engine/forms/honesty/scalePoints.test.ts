import { describe, expect, it } from 'vitest';
import { isLinear, isProportional, type ScalePoint } from '../../../../src/forms/honesty/scalePoints.ts';

const pointsOf = (...pairs: readonly (readonly [value: number, px: number])[]): readonly ScalePoint[] =>
  pairs.map(([value, px]) => ({ key: String(value), text: String(value), value, px }));
const itself = (value: number): number => value;

describe('lengths', () => {
  it('are to scale from zero, but for what a feathered end may hide', () => {
    expect(isProportional(pointsOf([10, 100], [5, 50], [1, 10]))).toBe(true);
    expect(isProportional(pointsOf([10, 100], [5, 59]))).toBe(true);
    expect(isProportional(pointsOf([10, 100], [5, 59.1]))).toBe(false);
    expect(isProportional(pointsOf([10, 100], [5, 40.9]))).toBe(false);
  });

  it('of nothing are nothing', () => {
    expect(isProportional(pointsOf([0, 9], [0, 0]))).toBe(true);
    expect(isProportional(pointsOf([0, 10]))).toBe(false);
  });
});

describe('places', () => {
  it('grow evenly with values, from wherever they begin', () => {
    expect(isLinear(pointsOf([10, 200], [20, 300], [30, 400]), itself)).toBe(true);
    expect(isLinear(pointsOf([10, 200], [20, 309], [30, 400]), itself)).toBe(true);
    expect(isLinear(pointsOf([10, 200], [20, 310], [30, 400]), itself)).toBe(false);
    expect(isLinear(pointsOf([10, 200], [20, 303], [30, 400]), itself, 2)).toBe(false);
  });

  it('never shrink as values grow', () => {
    expect(isLinear(pointsOf([10, 300], [20, 200]), itself)).toBe(false);
  });

  it('may follow another measure of the values', () => {
    expect(isLinear(pointsOf([1, 0], [10, 100], [100, 200]), Math.log)).toBe(true);
    expect(isLinear(pointsOf([1, 0], [10, 100], [100, 200]), itself)).toBe(false);
  });
});
