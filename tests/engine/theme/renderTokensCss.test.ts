import { describe, expect, it } from 'vitest';
import { renderTokensCss } from '../../../src/theme/renderTokensCss.ts';
import { COLOURS } from '../../../src/theme/tokens.ts';

describe('renderTokensCss', () => {
  const css = renderTokensCss();

  it('says every colour as a variable, light first', () => {
    expect(css).toContain(`--paper:${COLOURS.light.paper};`);
    expect(css).toContain(`--on-mark:${COLOURS.dark.onMark};`);
    expect(css.indexOf(COLOURS.light.seal)).toBeLessThan(css.indexOf(COLOURS.dark.seal));
  });

  it('follows the system, and the reader over the system', () => {
    expect(css).toMatch(/@media \(prefers-color-scheme:dark\)\{:root\{color-scheme:dark;/u);
    expect(css).toContain(':root[data-theme=dark]{color-scheme:dark;');
    expect(css).toContain(':root[data-theme=light]{color-scheme:light;');
  });

  it('has a fill and a stroke class for every ink a drawing can name', () => {
    for (const ink of ['none', ...Object.keys(COLOURS.light)]) {
      expect(css).toContain(`.f-${ink}{fill:`);
      expect(css).toContain(`.s-${ink}{stroke:`);
    }
  });
});
