// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { ChartMarks } from '../../../src/islands/chart/ChartMarks.ts';

let opened = 0;

beforeEach(() => {
  opened = 0;
  document.body.innerHTML = '<div><svg class="drawing"><rect data-label="170万吨" data-figure="a/b"/></svg></div>';
  // Nothing is laid out here: every drawing counts as seen.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  const box = document.querySelector('div')!;
  new ChartMarks(box, 'walk');
  box.addEventListener('fz-open', () => (opened += 1));
});

/** As older browsers do it: the press says what it comes from, the click is a plain mouse event. */
function tap(pointerType: string): void {
  const mark = document.querySelector('rect')!;
  mark.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType }));
  mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

it('a first touch reads a mark and a second opens it, also where the click does not say that it was one', () => {
  tap('touch');
  expect([document.querySelector('.fz-tip')?.textContent, opened]).toEqual(['170万吨', 0]);
  tap('touch');
  expect(opened).toBe(1);
});

it('a click opens at once', () => {
  tap('mouse');
  expect(opened).toBe(1);
});
