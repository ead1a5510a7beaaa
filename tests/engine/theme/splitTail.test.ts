import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/typeset/measureText.ts';
import { splitTail } from '../../../src/typeset/splitTail.ts';

const NUMBER = { shape: 'text', x: 10, y: 30, text: '1241', sizePx: 24, face: 'song', fill: 'seal' } as const;

describe('splitTail', () => {
  it('leaves a text without a tail as it is', () => {
    expect(splitTail(NUMBER)).toEqual([NUMBER]);
  });

  it('sets the tail on the baseline, after the widest the number comes out', () => {
    const tail = { text: '个', sizePx: 14, fill: 'muted', gapPx: 5 } as const;
    expect(splitTail({ ...NUMBER, tail })).toEqual([
      NUMBER,
      { shape: 'text', x: 10 + measureText('1241', 24) + 5, y: 30, text: '个', sizePx: 14, fill: 'muted' },
    ]);
  });
});
