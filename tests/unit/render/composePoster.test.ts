import { describe, expect, it } from 'vitest';
import type { TextMark } from '../../../src/model/Drawing.ts';
import { composePoster, POSTER, type KeyFigureText } from '../../../src/render/composePoster.ts';
import { measureText } from '../../../src/theme/measureText.ts';

const CHINESE: readonly KeyFigureText[] = [
  { before: '', number: '1241', unit: '个', label: '各阶段的项目（企业）记录' },
  { before: '', number: '逾1000', unit: '名', label: '具体推动的干部' },
  { before: '', number: '956.3', unit: '亿元', label: '新签约项目的签约金额' },
  { before: '', number: '170', unit: '万吨', label: '再生铝产能' },
];
const ENGLISH: readonly KeyFigureText[] = [
  { before: '', number: '1,241', unit: 'entries', label: 'in the count, all stages together' },
  { before: 'more than', number: '1,000', unit: 'cadres', label: 'doing the task forces’ work' },
  { before: 'RMB', number: '95.63', unit: 'billion', label: 'contract value of projects signed' },
  { before: '', number: '1.7', unit: 'million tonnes', label: 'capacity to recycle aluminium' },
];

function textsOf(keyFigures: readonly KeyFigureText[]): readonly TextMark[] {
  const sheet = composePoster(
    {
      locale: 'en',
      kicker: '',
      title: [],
      siteName: '',
      address: '',
      description: '',
      chartTitle: [],
      chartSubtitle: '',
      keyFigures,
      source: '',
    },
    [{ widthPx: 300, heightPx: 200, marks: [] }],
  );
  const marks = sheet.parts.flatMap((part) => part.marks);
  return marks.filter((mark): mark is TextMark => mark.shape === 'text' && !['', '志'].includes(mark.text));
}

describe.each([
  ['Chinese', CHINESE],
  ['English', ENGLISH],
])('the key figures of a poster in %s', (_, figures) => {
  const texts = textsOf(figures);

  it('are large, all of one size', () => {
    const sizes = figures.map(({ number }) => texts.find(({ text }) => text === number)?.sizePx ?? 0);
    expect(new Set(sizes).size).toBe(1);
    expect(sizes[0]).toBeGreaterThanOrEqual(20);
  });

  it('keep every word, each column to itself', () => {
    const columnPx = (POSTER.widthPx - 72) / figures.length;
    for (const { before, number, unit } of figures)
      for (const word of [before, number, ...unit.split(' ')].filter((each) => each !== ''))
        expect(texts.map(({ text }) => text).join(' ')).toContain(word);
    for (const { x, text, sizePx } of texts) {
      const column = Math.floor((x - 36) / columnPx);
      expect(x + measureText(text, sizePx), text).toBeLessThan(36 + (column + 1) * columnPx);
    }
  });
});
