import { describe, expect, it } from 'vitest';
import { breakEmbedTitle, titleRuns } from '../../../src/render/breakEmbedTitle.ts';
import { breakTitle, type TitlePiece } from '../../../src/render/breakTitle.ts';
import { countLines } from '../../../src/render/countLines.ts';

const ENGLISH: readonly TitlePiece[] = [
  { text: '2,491 traders and firms', isWhole: true },
  { text: ' visited, ', isWhole: false },
  { text: 'RMB 7.95 million', isWhole: true },
  { text: ' raised with help, ', isWhole: false },
  { text: '13', isWhole: true },
  { text: ' firms filed', isWhole: false },
];

describe('breakTitle', () => {
  it('breaks English between clauses where they fit', () => {
    expect(breakTitle(ENGLISH, 20, 420, 'en')).toEqual([
      '2,491 traders and firms visited,',
      'RMB 7.95 million raised with help,',
      '13 firms filed',
    ]);
  });

  it.each([200, 220, 240, 280, 340, 500, 700])(
    'never parts a figure, or a number from the word after it, at %i px',
    (width) => {
      const lines = breakTitle(ENGLISH, 20, width, 'en');
      expect(lines.join(' ')).toBe(ENGLISH.map(({ text }) => text).join(''));
      for (const whole of ['RMB 7.95 million', '13 firms']) {
        expect(lines.filter((line) => line.includes(whole))).toHaveLength(1);
      }
    },
  );
});

describe('breakEmbedTitle', () => {
  const runs = [{ text: 'Training took in ' }, { text: '76' }, { text: ' young ones' }];

  it('binds a number to the word after it', () => {
    expect(breakEmbedTitle(runs).flatMap((parts) => parts.map(({ text }) => text))).toEqual([
      'Training took in ',
      '76',
      '\u00a0young ones',
    ]);
  });

  it('counts its lines with numbers bound', () => {
    expect(countLines(titleRuns([{ text: 'aaaa ' }, { text: '76' }, { text: ' bb cc' }]), 10, 36)).toBe(3);
  });
});
