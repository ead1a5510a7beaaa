import { describe, expect, it } from 'vitest';
import { isPromised } from '../../../../src/forms/honesty/promised.ts';
import type { CitableFigure } from '../../../../src/model/Figure.ts';

const figure = (kind: string, status: string): CitableFigure => ({ kind, status }) as unknown as CitableFigure;

describe('isPromised', () => {
  it.each(['planned', 'target', 'expected'])('a count that is %s', (status) => {
    expect(isPromised(figure('count', status))).toBe(true);
  });

  it.each(['done', 'started', 'signed'])('not a count that is %s', (status) => {
    expect(isPromised(figure('count', status))).toBe(false);
  });

  it.each(['signed', 'started', 'planned'])('money and the capacity of a project that are %s', (status) => {
    expect(isPromised(figure('project-capacity', status))).toBe(true);
    expect(isPromised(figure('total-investment', status))).toBe(true);
    expect(isPromised(figure('capacity', status))).toBe(status === 'planned');
  });

  it('not money that was spent, nor a figure of ours', () => {
    expect(isPromised(figure('total-investment', 'done'))).toBe(false);
    const derived = { ...figure('total-investment', 'planned'), formula: 'a / b', inputs: [] };
    expect(isPromised(derived as unknown as CitableFigure)).toBe(false);
  });
});
