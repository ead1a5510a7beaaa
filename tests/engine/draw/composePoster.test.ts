import { describe, expect, it } from 'vitest';
import type { Drawing, TextMark } from '../../../src/model/Drawing.ts';
import { composePoster, POSTER, type KeyFigureText, type PosterTexts } from '../../../src/draw/composePoster.ts';
import type { Sheet } from '../../../src/draw/Sheet.ts';
import { measureText } from '../../../src/typeset/measureText.ts';
import { splitTail } from '../../../src/typeset/splitTail.ts';

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

const EMPTY: PosterTexts = {
  locale: 'en',
  kicker: '',
  title: [],
  siteName: '',
  address: '',
  description: '',
  chartTitle: [],
  chartSubtitle: '',
  keyFigures: [],
  source: '',
};
const CHART: Drawing = { widthPx: 300, heightPx: 200, marks: [] };
const TITLE = [{ text: 'A year of task forces: more projects completed than started, and signed', isWhole: false }];

function textsOf(sheet: Sheet): readonly TextMark[] {
  const marks = sheet.parts.flatMap((part) => part.marks);
  return marks
    .flatMap((mark) => (mark.shape === 'text' ? splitTail(mark) : []))
    .filter((mark) => !['', '志'].includes(mark.text));
}

describe.each([
  ['Chinese', CHINESE],
  ['English', ENGLISH],
])('the key figures of a poster in %s', (_, figures) => {
  const texts = textsOf(composePoster({ ...EMPTY, keyFigures: figures }, [CHART]));

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

describe('the words of a poster', () => {
  const long = {
    ...EMPTY,
    title: TITLE,
    chartTitle: TITLE,
    chartSubtitle: 'Entries by stage in the city’s count, one dot an entry; September 2022 to September 2023',
    source: 'A long title of an article, “in quotation marks”, then sentences, a byline and a newspaper. '.repeat(2),
    keyFigures: ENGLISH,
  };

  it('make room for the chart where they are long', () => {
    const chart = composePoster(long, [CHART]).parts[1];
    expect((chart?.scale ?? 0) * CHART.heightPx).toBeGreaterThanOrEqual(200);
  });

  it('stay where there is room', () => {
    const texts = textsOf(composePoster({ ...long, title: [], source: '' }, [CHART])).map(({ text }) => text);
    expect(texts).toContain('1.7');
    expect(texts.join(' ')).toContain('one dot an entry');
  });
});
