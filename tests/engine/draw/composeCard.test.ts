import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/model/Drawing.ts';
import { composeCard } from '../../../src/draw/composeCard.ts';
import type { TitlePiece } from '../../../src/typeset/titleClauses.ts';

const CHART: Drawing = { widthPx: 400, heightPx: 300, marks: [] };

function linesOf(title: readonly TitlePiece[]): readonly string[] {
  const texts = { locale: 'zh', kicker: '', title, siteName: '', address: '', description: '' } as const;
  const marks = composeCard(texts, [CHART]).parts[0]?.marks ?? [];
  return marks.flatMap((mark) => (mark.shape === 'text' && mark.text !== '' && mark.text !== '志' ? [mark.text] : []));
}

describe('the title of a card', () => {
  it('is set smaller rather than broken inside a word or a figure', () => {
    const figure = '300亿3000万立方米';
    const lines = linesOf([
      { text: '广元的能源目标里，石油储备', isWhole: false },
      { text: figure, isWhole: true },
      { text: '这一项不可信', isWhole: false },
    ]);
    expect(lines.join('')).toBe(`广元的能源目标里，石油储备${figure}这一项不可信`);
    expect(lines.filter((line) => line.includes(figure))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('能源'))).toHaveLength(1);
  });
});
