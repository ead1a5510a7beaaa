import type { Drawing, Ink, Mark } from '../model/Drawing.ts';
import { measureText } from '../theme/measureText.ts';
import { wrapText } from '../theme/wrapText.ts';
import { breakTitle, type TitlePiece } from './breakTitle.ts';
import type { CardTexts } from './composeCard.ts';
import { fitDrawing, type Box } from './fitDrawing.ts';
import { sealMarks } from './sealMarks.ts';
import { setLines } from './setLines.ts';
import type { Sheet } from './Sheet.ts';

/** Half of 1080 × 1440: a poster is drawn at twice its size. */
export const POSTER = { widthPx: 540, heightPx: 720, zoom: 2 } as const;

export interface KeyFigureText {
  /** Words before the number, set small above it; may be empty. */
  readonly before: string;
  /** Set large. */
  readonly number: string;
  readonly unit: string;
  readonly label: string;
}

export interface PosterTexts extends CardTexts {
  readonly chartTitle: readonly TitlePiece[];
  readonly chartSubtitle: string;
  readonly keyFigures: readonly KeyFigureText[];
  readonly source: string;
}

const MARGIN = 36;
const INNER = POSTER.widthPx - MARGIN * 2;
/** The first of a story's key figures: a fifth would crowd out the chart. */
const MOST_FIGURES = 4;
const FIGURE_PX = 28;
/** Where the chart would be lower than this, words make room for it. */
const LOWEST_CHART_PX = 200;
/** Where numbers would be smaller than this with their units beside them, units go below. */
const SMALLEST_BESIDE_PX = 20;

/** A story on one sheet, 3 : 4, to be passed on by phone: title, hero chart, key figures, source, address. */
export function composePoster(texts: PosterTexts, drawings: readonly Drawing[]): Sheet {
  const layouts = shorten(texts).map(layOut);
  const enough = layouts.find(({ box }) => box.heightPx >= LOWEST_CHART_PX) ?? layouts.at(-1);
  const { box, marks } = enough ?? layOut(texts);
  const paper: Mark = { shape: 'rect', x: 0, y: 0, width: POSTER.widthPx, height: POSTER.heightPx, fill: 'paper' };
  return {
    widthPx: POSTER.widthPx,
    heightPx: POSTER.heightPx,
    locale: texts.locale,
    title: texts.title.map((piece) => piece.text).join(''),
    description: texts.description,
    parts: [{ x: 0, y: 0, scale: 1, marks: [paper, ...marks] }, fitDrawing(drawings, box, 'start')],
  };
}

/** The texts with less and less of them: the headline says what the chart's title says, the page has the rest. */
function shorten(texts: PosterTexts): readonly PosterTexts[] {
  const untitled = { ...texts, chartTitle: [] };
  const fewer = { ...untitled, keyFigures: texts.keyFigures.slice(0, MOST_FIGURES - 1) };
  const bare = { ...fewer, chartSubtitle: '' };
  return [texts, untitled, fewer, bare, { ...bare, keyFigures: texts.keyFigures.slice(0, MOST_FIGURES - 2) }];
}

function layOut(texts: PosterTexts): { readonly box: Box; readonly marks: readonly Mark[] } {
  const head = layOutHead(texts);
  const foot = layOutFoot(texts);
  const figures = layOutFigures(texts.keyFigures, foot.top);
  return {
    box: { x: MARGIN, y: head.bottom + 14, widthPx: INNER, heightPx: figures.top - head.bottom - 32 },
    marks: [...head.marks, ...figures.marks, ...foot.marks],
  };
}

function layOutHead(texts: PosterTexts): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const lines = breakTitle(texts.title, 29, INNER, texts.locale);
  const chartTitle = texts.chartTitle.length === 0 ? [] : breakTitle(texts.chartTitle, 18, INNER, texts.locale);
  const subtitle = texts.chartSubtitle === '' ? [] : wrapText(texts.chartSubtitle, 14, INNER);
  const titleTop = MARGIN + 42;
  const chartTop = titleTop + lines.length * 40 + 16;
  const subtitleTop = chartTop + 10 + chartTitle.length * 26;
  const marks: Mark[] = [
    rule(MARGIN - 6, 'ink', 2.5),
    rule(MARGIN - 1.5, 'ink', 0.75),
    ...setLines([texts.kicker], MARGIN + 12, { x: MARGIN, sizePx: 15, leadingPx: 22, fill: 'seal', weight: 600 }),
    ...setLines(lines, titleTop, { x: MARGIN, sizePx: 29, leadingPx: 40, fill: 'ink', face: 'song' }),
    { shape: 'rect', x: MARGIN, y: chartTop - 4, width: 40, height: 3, fill: 'seal' },
    ...setLines(chartTitle, chartTop + 8, { x: MARGIN, sizePx: 18, leadingPx: 26, fill: 'ink', face: 'song' }),
    ...setLines(subtitle, subtitleTop, { x: MARGIN, sizePx: 14, leadingPx: 21, fill: 'muted' }),
  ];
  return { marks, bottom: subtitleTop + subtitle.length * 21 };
}

/** In one row, just above `bottom`: units beside the numbers, or below them where words are long. */
function layOutFigures(
  all: readonly KeyFigureText[],
  bottom: number,
): { readonly marks: readonly Mark[]; readonly top: number } {
  const figures = all.slice(0, MOST_FIGURES);
  const columnPx = INNER / figures.length;
  const width = columnPx - 12;
  const labels = figures.map((figure) => wrapText(figure.label, 13, width));
  const hasBefore = figures.some(({ before }) => before !== '');
  const beside = smallest(figures, (unit) => width - measureText(unit, 14) - 3);
  const isBeside = !hasBefore && beside >= SMALLEST_BESIDE_PX;
  const units = figures.map(({ unit }) => (isBeside ? [unit] : wrapText(unit, 14, width)));
  const beforePx = hasBefore ? 18 : 0;
  const unitPx = isBeside ? 0 : mostLines(units) * 20;
  const top = bottom - mostLines(labels) * 18 - unitPx - beforePx - 60;
  const sizePx = isBeside ? beside : smallest(figures, () => width);
  const marks = figures.flatMap(({ before, number }, index): readonly Mark[] => {
    const x = MARGIN + index * columnPx;
    const y = top + 8 + beforePx;
    const unit = isBeside ? { x: x + measureText(number, sizePx) + 3, y: y + 5 } : { x, y: y + 32 };
    return [
      ...setLines(before === '' ? [] : [before], top + 8, { x, sizePx: 14, leadingPx: 18, fill: 'ink' }),
      ...setLines([number], y, { x, sizePx, leadingPx: 34, fill: 'ink', face: 'song' }),
      ...setLines(units[index] ?? [], unit.y, { x: unit.x, sizePx: 14, leadingPx: isBeside ? 26 : 20, fill: 'ink' }),
      ...setLines(labels[index] ?? [], y + 34 + unitPx, { x, sizePx: 13, leadingPx: 18, fill: 'muted' }),
    ];
  });
  return { marks: [rule(top, 'rule', 1), ...marks], top };
}

/** The one size at which every number fits the width its unit leaves it. */
function smallest(figures: readonly KeyFigureText[], widthBeside: (unit: string) => number): number {
  return Math.min(...figures.map(({ number, unit }) => shrink(number, FIGURE_PX, widthBeside(unit))));
}

function mostLines(texts: readonly (readonly string[])[]): number {
  return Math.max(...texts.map((lines) => lines.length));
}

/** A size, made smaller where the text would not fit the width. */
function shrink(text: string, sizePx: number, widthPx: number): number {
  return Math.min(sizePx, Math.floor((sizePx * widthPx * 10) / Math.max(measureText(text, sizePx), 1)) / 10);
}

function layOutFoot(texts: PosterTexts): { readonly marks: readonly Mark[]; readonly top: number } {
  const lines = [...wrapText(texts.source, 13, INNER - 52), ...wrapText(texts.address, 13, INNER - 52)];
  const heightPx = Math.max(lines.length * 20, 36);
  const top = POSTER.heightPx - MARGIN + 6 - heightPx - 12;
  const marks: readonly Mark[] = [
    rule(top, 'rule', 1),
    ...setLines(lines, top + 12, { x: MARGIN, sizePx: 13, leadingPx: 20, fill: 'muted' }),
    ...sealMarks(POSTER.widthPx - MARGIN - 36, top + 14, 36),
  ];
  return { marks, top };
}

function rule(y: number, stroke: Ink, strokeWidthPx: number): Mark {
  return { shape: 'line', x1: MARGIN, x2: POSTER.widthPx - MARGIN, y1: y, y2: y, stroke, strokeWidthPx };
}
