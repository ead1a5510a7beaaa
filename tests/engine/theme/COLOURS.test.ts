import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import type { Color } from 'culori';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../src/theme/tokens.ts';

const TEXTS = ['ink', 'muted', 'seal', 'indigo', 'malachite', 'ochre'] as const;
const MARKS = ['ash', 'seal', 'indigo', 'malachite', 'ochre'] as const;
const EYES = {
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
};

function read(hex: string): Color {
  const colour = parse(hex);
  if (colour === undefined) throw new Error(`not a colour: ${hex}`);
  return colour;
}

describe.each(['light', 'dark'] as const)('COLOURS.%s', (theme) => {
  const colours = COLOURS[theme];

  it.each(TEXTS)('%s reads as text on paper', (ink) => {
    expect(wcagContrast(colours[ink], colours.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('words on a seal-red mark read', () => {
    expect(wcagContrast(colours.onMark, colours.seal)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('%s shows as a mark on paper', (ink) => {
    expect(wcagContrast(colours[ink], colours.paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(EYES))('marks are told apart under %s', (_name, see) => {
    const distance = differenceCiede2000();
    for (const [index, one] of MARKS.entries()) {
      for (const other of MARKS.slice(index + 1)) {
        expect(
          distance(see(read(colours[one])), see(read(colours[other]))),
          `${one} and ${other}`,
        ).toBeGreaterThanOrEqual(8);
      }
    }
  });
});
