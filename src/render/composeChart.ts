import type { Drawing, Mark } from '../model/Drawing.ts';
import type { Locale } from '../model/Locale.ts';
import { DRAWING_WIDTHS, type DrawingWidth } from '../theme/sizes.ts';
import { measureText } from '../theme/measureText.ts';
import { wrapText } from '../theme/wrapText.ts';
import { breakTitle, type TitlePiece } from './breakTitle.ts';
import { sealMarks } from './sealMarks.ts';
import { setLines, type LineStyle } from './setLines.ts';
import type { Sheet, SheetPart } from './Sheet.ts';

/** The words around a drawing, plain and in one language. */
export interface ChartTexts {
  readonly locale: Locale;
  readonly title: readonly TitlePiece[];
  readonly subtitle: string;
  readonly note: string | null;
  readonly source: string;
  /** Where the chart lives, as a reader would type it. */
  readonly address: string;
  /** Licence and version of the data. */
  readonly imprint: string;
  /** For those who do not see the picture: what it shows, its source, its full address. */
  readonly description: string;
}

interface Measures {
  readonly marginPx: number;
  readonly topPx: number;
  readonly title: readonly [sizePx: number, leadingPx: number];
  readonly subtitle: readonly [sizePx: number, leadingPx: number];
  readonly note: readonly [sizePx: number, leadingPx: number];
  readonly foot: readonly [sizePx: number, leadingPx: number];
  readonly gapPx: number;
  readonly sealPx: number;
}

const MEASURES: Readonly<Record<DrawingWidth, Measures>> = {
  wide: {
    marginPx: 44,
    topPx: 36,
    title: [29, 40],
    subtitle: [17, 27],
    note: [16, 26],
    foot: [14, 22],
    gapPx: 22,
    sealPx: 32,
  },
  narrow: {
    marginPx: 12,
    topPx: 12,
    title: [22, 31],
    subtitle: [15, 23],
    note: [15, 24],
    foot: [13, 20],
    gapPx: 16,
    sealPx: 26,
  },
};

// Text is measured as in a bold Song face; English in a plain sans takes less.
const LATIN_SANS_SLACK = 1.15;

/** A chart as it travels: title, measure, drawing, note, source and address on one sheet of paper. */
export function composeChart(texts: ChartTexts, drawing: Drawing, width: DrawingWidth): Sheet {
  const size = MEASURES[width];
  const innerPx = DRAWING_WIDTHS[width];
  const sansPx = texts.locale === 'en' ? innerPx * LATIN_SANS_SLACK : innerPx;
  const head: Mark[] = [];
  let y = size.topPx;
  const set = (
    marks: Mark[],
    lines: readonly string[],
    [sizePx, leadingPx]: Measures['title'],
    style: Partial<LineStyle>,
  ): void => {
    marks.push(...setLines(lines, y, { x: size.marginPx, sizePx, leadingPx, fill: 'muted', ...style }));
    y += lines.length * leadingPx;
  };
  set(head, breakTitle(texts.title, size.title[0], innerPx, texts.locale), size.title, { fill: 'ink', face: 'song' });
  y += 4;
  set(head, wrapText(texts.subtitle, size.subtitle[0], sansPx), size.subtitle, {});
  y += size.gapPx;
  const body: SheetPart = { x: size.marginPx, y, scale: 1, marks: drawing.marks };
  y += drawing.heightPx + size.gapPx;
  const foot: Mark[] = [];
  if (texts.note !== null) {
    set(foot, wrapText(texts.note, size.note[0], sansPx), size.note, {});
    y += size.gapPx - 4;
  }
  foot.push({
    shape: 'line',
    x1: size.marginPx,
    x2: size.marginPx + innerPx,
    y1: y,
    y2: y,
    stroke: 'rule',
    strokeWidthPx: 1,
  });
  y += 10;
  foot.push(...sealMarks(size.marginPx + innerPx - size.sealPx, y + 4, size.sealPx));
  const footPx = innerPx - size.sealPx - size.gapPx;
  const footTop = y;
  set(foot, wrapText(texts.source, size.foot[0], footPx), size.foot, {});
  set(foot, imprintLines(texts, size.foot[0], footPx), size.foot, {});
  const heightPx = Math.ceil(Math.max(y, footTop + size.sealPx + 4) + size.topPx * 0.75);
  const widthPx = innerPx + size.marginPx * 2;
  const paper: Mark = { shape: 'rect', x: 0, y: 0, width: widthPx, height: heightPx, fill: 'paper' };
  return {
    widthPx,
    heightPx,
    locale: texts.locale,
    title: texts.title.map((piece) => piece.text).join(''),
    description: texts.description,
    parts: [{ x: 0, y: 0, scale: 1, marks: [paper, ...head] }, body, { x: 0, y: 0, scale: 1, marks: foot }],
  };
}

/** Address, licence and version in one line where they fit, else in two. */
function imprintLines({ address, imprint }: ChartTexts, sizePx: number, maxWidthPx: number): readonly string[] {
  const whole = `${address} · ${imprint}`;
  if (measureText(whole, sizePx) <= maxWidthPx) return [whole];
  return [...wrapText(address, sizePx, maxWidthPx), ...wrapText(imprint, sizePx, maxWidthPx)];
}
