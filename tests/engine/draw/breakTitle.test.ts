import { describe, expect, it } from 'vitest';
import { breakEmbedTitle, countTitleLines } from '../../../src/typeset/breakEmbedTitle.ts';
import { breakTitle } from '../../../src/typeset/breakTitle.ts';
import type { EmbedRun } from '../../../src/model/EmbedFacts.ts';
import type { TitlePiece } from '../../../src/typeset/titleClauses.ts';

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
  const figure = { id: 'a/b', value: '42.2', isDerived: true };

  it('binds a number to the word after it', () => {
    expect(partsOf(runs)).toEqual([['Training took in ', '76', '\u00a0young ones']]);
  });

  it('counts its lines with numbers bound', () => {
    expect(countTitleLines([{ text: 'aaaa ' }, { text: '76' }, { text: ' bb cc' }])(10, 36)).toBe(3);
  });

  const chinese = [{ text: '拼成方块，绕一圈' }, { text: '约42.2公里', figure }, { text: '，差不多是一场马拉松' }];

  it('sets a Chinese title by clause and never breaks a figure', () => {
    expect(partsOf(chinese)).toEqual([
      ['拼成', '方块，'],
      ['绕一圈', '约42.2公里', '，'],
      ['差不多是一场', '马拉松'],
    ]);
  });

  it('gives a clause that does not fit a line lines to itself', () => {
    expect(countTitleLines(chinese)(20, 400)).toBe(2);
    expect(countTitleLines(chinese)(20, 200)).toBe(3);
    expect(countTitleLines(chinese)(20, 130)).toBe(5);
  });
});

function partsOf(runs: readonly EmbedRun[]): readonly (readonly string[])[] {
  return breakEmbedTitle(runs).map((clause) => clause.flatMap(({ parts }) => parts.map(({ text }) => text)));
}
