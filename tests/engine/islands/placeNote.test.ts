import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNote, type NoteSpace } from '../../../src/islands/notes/placeNote.ts';

const SPACE: NoteSpace = {
  anchorTop: 1000,
  textRight: 1062,
  pageRight: 1425,
  viewTop: 800,
  viewBottom: 1700,
  blocks: [],
  heightAt: () => 400,
};

describe('placeNote', () => {
  it('stands beside the line where the margin is free', () => {
    expect(placeNote(SPACE)).toMatchObject({ left: 1078, top: 1000, widthPx: 320 });
  });

  it('moves up from a block below, and never into one above', () => {
    const chart = { top: 1300, bottom: 1800, right: 1134 };
    expect(placeNote({ ...SPACE, blocks: [chart] })).toMatchObject({ left: 1078, top: 884 });
  });

  it('goes beside the widest block where the text margin is too short for it', () => {
    const blocks = [
      { top: 700, bottom: 950, right: 1134 },
      { top: 1150, bottom: 1800, right: 1134 },
    ];
    expect(placeNote({ ...SPACE, blocks })).toMatchObject({ left: 1150, top: 1000 });
  });

  it('finds no room in a narrow margin, nor beside a figure that fills the page', () => {
    expect(placeNote({ ...SPACE, pageRight: 1250 })).toBeNull();
    expect(placeNote({ ...SPACE, blocks: [{ top: 900, bottom: 1100, right: 1300 }] })).toBeNull();
  });

  it('never covers a block or the text, wherever the blocks are', () => {
    const block = fc
      .record({
        top: fc.integer({ min: 0, max: 3000 }),
        height: fc.integer({ min: 20, max: 900 }),
        right: fc.constantFrom(1134, 1240),
      })
      .map(({ top, height, right }) => ({ top, bottom: top + height, right }));
    const height = fc.integer({ min: 80, max: 1500 });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), height, (blocks, heightPx) => {
        const place = placeNote({ ...SPACE, blocks, heightAt: () => heightPx });
        if (place === null) return;
        const bottom = place.top + Math.min(heightPx, place.maxHeightPx);
        expect(place.left).toBeGreaterThan(SPACE.textRight);
        expect(place.left + place.widthPx).toBeLessThanOrEqual(SPACE.pageRight);
        const covered = blocks.filter((one) => one.right > place.left && one.top < bottom && one.bottom > place.top);
        expect(covered).toEqual([]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
