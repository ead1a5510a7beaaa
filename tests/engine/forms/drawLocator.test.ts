import { describe, expect, it } from 'vitest';
import { drawLocator } from '../../../src/forms/illustrations/drawLocator.ts';
import { renderSvg } from '../../../src/draw/renderSvg.ts';
import { testTiles } from './testTiles.ts';

describe('drawLocator', () => {
  const tiles = testTiles('zh');
  const drawing = drawLocator(tiles, '510000');

  it('lights the one province and draws the other 33 as one path', () => {
    const [others, lit] = drawing.marks;
    expect(drawing.marks).toHaveLength(2);
    expect(others?.shape === 'path' ? others.d.match(/M/gu) : null).toHaveLength(33);
    expect(lit).toMatchObject({ shape: 'rect', key: '510000', fill: 'seal' });
  });

  it('stays on its canvas for every province', () => {
    for (const tile of tiles) {
      const { marks, widthPx, heightPx } = drawLocator(tiles, tile.code);
      const lit = marks[1];
      if (lit?.shape !== 'rect') throw new Error('no lit tile');
      expect(Math.min(lit.x, lit.y)).toBeGreaterThanOrEqual(0);
      expect(lit.x + lit.width).toBeLessThanOrEqual(widthPx);
      expect(lit.y + lit.height).toBeLessThanOrEqual(heightPx);
    }
  });

  it('is at most 4 KB', () => expect(renderSvg(drawing, { label: '四川' }).length).toBeLessThan(4096));
  it('knows only provinces', () => {
    expect(() => drawLocator(tiles, '999999')).toThrow('No province tile has the code 999999');
  });
});
