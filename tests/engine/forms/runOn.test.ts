import { describe, expect, it } from 'vitest';
import { runOn, textLines, valueText } from '../../../src/forms/labels/textLines.ts';
import { splitTail } from '../../../src/typeset/splitTail.ts';

const number = valueText('1,241', 10, 30, { sizePx: 24 });

describe('runOn', () => {
  it('makes one text of a number and its label, which stands where it was laid out or nearer', () => {
    const label = textLines(['entries'], 100, 30, { fill: 'muted' });
    const [whole, ...others] = runOn(number, label);
    expect(others).toEqual([]);
    expect(whole?.tail).toMatchObject({ text: 'entries', fill: 'muted' });
    expect(splitTail(whole!)[1]?.x).toBeCloseTo(100);
  });

  it.each([
    ['of several lines', textLines(['entries', 'in the count'], 100, 30)],
    ['on another line', textLines(['entries'], 10, 54)],
    ['that begins before the number ends', textLines(['entries'], 20, 30)],
    ['that there is none of', []],
  ])('leaves a label %s apart', (_, label) => {
    expect(runOn(number, label)).toEqual([...number, ...label]);
  });
});
