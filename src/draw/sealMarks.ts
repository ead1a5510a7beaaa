import type { Mark } from '../model/Drawing.ts';

/** The site's seal, 志 in white on red, with its upper left corner at a place. */
export function sealMarks(x: number, y: number, sizePx: number): readonly Mark[] {
  const text = { shape: 'text', text: '志', face: 'song', fill: 'onMark', anchor: 'middle' } as const;
  return [
    { shape: 'rect', x, y, width: sizePx, height: sizePx, radiusPx: sizePx * 0.11, fill: 'seal' },
    { ...text, x: x + sizePx / 2, y: y + sizePx * 0.79, sizePx: sizePx * 0.78 },
  ];
}
