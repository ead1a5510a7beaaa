import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { barForm } from '../../../src/forms/statistics/bar.ts';
import { dotForm } from '../../../src/forms/statistics/dot.ts';
import type { FormRow } from '../../../src/forms/Form.ts';
import type { Drawing } from '../../../src/model/Drawing.ts';
import { formInput, formRow } from './formInput.ts';
import { groupOf, marksOf, rectsOf } from './marksOf.ts';

// Another implementation of the same grammar draws the same rows: our lengths and places must be its own, but for the scale.
const { document } = new JSDOM('').window;
const amounts = [61.5, 170, 180, 12, 0.4].map((value, index) => formRow({ key: `row-${index}`, value, unit: '万吨' }));
const people = [1300, 698, 320, 153, 47].map((value, index) => formRow({ key: `row-${index}`, value, unit: '名' }));

/** One attribute of every mark Plot draws for the rows, in row order. */
function plotted(rows: readonly FormRow[], type: 'linear' | 'log', mark: 'rect' | 'circle', name: string): number[] {
  const data = rows.map((row) => ({ key: row.key, value: row.figure.value }));
  const channels = { x: 'value', y: 'key' } as const;
  const drawn = Plot.plot({
    document,
    width: 720,
    x: { type },
    marks: [mark === 'rect' ? Plot.barX(data, { ...channels, sort: null }) : Plot.dot(data, channels)],
  });
  return [...drawn.querySelectorAll(mark)].map((node) => Number(node.getAttribute(name)));
}

function dotsOf(drawing: Drawing, rows: readonly FormRow[]): number[] {
  return rows.map((row) => {
    const dot = marksOf(groupOf(drawing, row.key)).find((mark) => mark.shape === 'circle');
    if (dot?.shape !== 'circle') throw new Error(`no dot for ${row.key}`);
    return dot.cx;
  });
}

/** Where each number lies between the first two: free of the scale's offset and size. */
function relative(places: readonly number[]): number[] {
  const [first = 0, second = 1] = places;
  return places.map((place) => (place - first) / (second - first));
}

describe('beside Observable Plot', () => {
  it.each([336, 720])('bars have the same proportions at %i px', (widthPx) => {
    const drawing = barForm.draw(formInput(amounts, barForm.options.parse({}), { widthPx }));
    const ours = amounts.map((row) => rectsOf(drawing, row.key)[0]?.width ?? 0);
    const theirs = plotted(amounts, 'linear', 'rect', 'width');
    expect(theirs).toHaveLength(amounts.length);
    ours.forEach((width, index) => {
      expect(width / (ours[2] ?? 0)).toBeCloseTo((theirs[index] ?? 0) / (theirs[2] ?? 0), 6);
    });
  });

  it.each(['linear', 'log'] as const)('dots stand at the same places on a %s scale', (scale) => {
    const drawing = dotForm.draw(formInput(people, dotForm.options.parse({ scale })));
    const ours = relative(dotsOf(drawing, people));
    const theirs = relative(plotted(people, scale, 'circle', 'cx'));
    expect(theirs).toHaveLength(people.length);
    ours.forEach((place, index) => expect(place).toBeCloseTo(theirs[index] ?? 0, 6));
  });
});
