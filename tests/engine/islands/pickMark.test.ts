import { describe, expect, it } from 'vitest';
import { pickMark } from '../../../src/islands/chart/pickMark.ts';

/** A mark as far as the picker looks at it: where it is. */
function markAt(left: number, top: number, width: number, height: number): Element {
  const box = { left, top, width, height, right: left + width, bottom: top + height };
  return { getBoundingClientRect: () => box } as unknown as Element;
}

const small = markAt(100, 100, 10, 10);
const large = markAt(90, 90, 60, 60);
const far = markAt(300, 100, 10, 10);

describe('pickMark', () => {
  it('takes the mark under the pointer; of several, the smallest', () => {
    expect(pickMark([large, small, far], 105, 105, 'mouse')).toBe(small);
    expect(pickMark([small, large, far], 140, 140, 'mouse')).toBe(large);
  });

  it('takes the nearer of two that it does not touch', () => {
    expect(pickMark([far, markAt(280, 100, 5, 5)], 293, 105, 'mouse')).toBe(far);
  });

  it('reaches ten pixels with a mouse and twenty-two with a finger, and no farther', () => {
    expect(pickMark([far], 290, 105, 'mouse')).toBe(far);
    expect(pickMark([far], 289, 105, 'mouse')).toBeNull();
    expect(pickMark([far], 278, 105, 'touch')).toBe(far);
    expect(pickMark([far], 277, 105, 'touch')).toBeNull();
  });

  it('measures across corners, not along sides', () => {
    expect(pickMark([far], 292, 92, 'mouse')).toBeNull();
    expect(pickMark([far], 293, 93, 'mouse')).toBe(far);
  });
});
