import type { Drawing, Mark } from '../model/Drawing.ts';
import { LANGUAGES, type Locale } from '../model/Locale.ts';
import { DRAWING_WIDTHS, type DrawingWidth } from '../theme/sizes.ts';
import { measureText } from '../typeset/measureText.ts';
import { wrapText } from '../typeset/wrapText.ts';
import { breakTitle } from '../typeset/breakTitle.ts';
import { sealMarks } from './sealMarks.ts';
import { setLines } from '../typeset/setLines.ts';
import type { Sheet } from './Sheet.ts';
import type { TitlePiece } from '../typeset/titleClauses.ts';

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
  const head = layOutHead(texts, width);
  const drawingTop = head.bottom + size.gapPx;
  const foot = layOutFoot(texts, width, drawingTop + drawing.heightPx + size.gapPx);
  const widthPx = DRAWING_WIDTHS[width] + size.marginPx * 2;
  const heightPx = Math.ceil(foot.bottom + size.topPx * 0.75);
  const paper: Mark = { shape: 'rect', x: 0, y: 0, width: widthPx, height: heightPx, fill: 'paper' };
  return {
    widthPx,
    heightPx,
    locale: texts.locale,
    title: texts.title.map((piece) => piece.text).join(''),
    description: texts.description,
    parts: [
      { x: 0, y: 0, scale: 1, marks: [paper, ...head.marks] },
      { x: size.marginPx, y: drawingTop, scale: 1, marks: drawing.marks },
      { x: 0, y: 0, scale: 1, marks: foot.marks },
    ],
  };
}

interface Block {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

function layOutHead(texts: ChartTexts, width: DrawingWidth): Block {
  const { marginPx: x, topPx, title, subtitle } = MEASURES[width];
  const titleLines = breakTitle(texts.title, title[0], DRAWING_WIDTHS[width], texts.locale);
  const lines = wrapText(texts.subtitle, subtitle[0], sansWidth(texts, width));
  const top = topPx + titleLines.length * title[1] + 4;
  return {
    marks: [
      ...setLines(titleLines, topPx, { x, sizePx: title[0], leadingPx: title[1], fill: 'ink', face: 'song' }),
      ...setLines(lines, top, { x, sizePx: subtitle[0], leadingPx: subtitle[1], fill: 'muted' }),
    ],
    bottom: top + lines.length * subtitle[1],
  };
}

function layOutFoot(texts: ChartTexts, width: DrawingWidth, top: number): Block {
  const { marginPx: x, note, foot, gapPx, sealPx } = MEASURES[width];
  const right = x + DRAWING_WIDTHS[width];
  const notes = texts.note === null ? [] : wrapText(texts.note, note[0], sansWidth(texts, width));
  const ruleY = top + (notes.length === 0 ? 0 : notes.length * note[1] + gapPx - 4);
  const widthPx = DRAWING_WIDTHS[width] - sealPx - gapPx;
  const lines = [...wrapText(texts.source, foot[0], widthPx), ...imprintLines(texts, foot[0], widthPx)];
  return {
    marks: [
      ...setLines(notes, top, { x, sizePx: note[0], leadingPx: note[1], fill: 'muted' }),
      { shape: 'line', x1: x, x2: right, y1: ruleY, y2: ruleY, stroke: 'rule', strokeWidthPx: 1 },
      ...sealMarks(right - sealPx, ruleY + 14, sealPx),
      ...setLines(lines, ruleY + 10, { x, sizePx: foot[0], leadingPx: foot[1], fill: 'muted' }),
    ],
    bottom: ruleY + Math.max(10 + lines.length * foot[1], 14 + sealPx),
  };
}

function sansWidth({ locale }: ChartTexts, width: DrawingWidth): number {
  return LANGUAGES[locale].script === 'Latn' ? DRAWING_WIDTHS[width] * LATIN_SANS_SLACK : DRAWING_WIDTHS[width];
}

/** Address, licence and version in one line where they fit, else in two. */
function imprintLines({ address, imprint }: ChartTexts, sizePx: number, maxWidthPx: number): readonly string[] {
  const whole = `${address} · ${imprint}`;
  if (measureText(whole, sizePx) <= maxWidthPx) return [whole];
  return [...wrapText(address, sizePx, maxWidthPx), ...wrapText(imprint, sizePx, maxWidthPx)];
}
