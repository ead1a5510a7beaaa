import type { Drawing, Ink, Mark } from '../model/Drawing.ts';
import { measureText } from '../typeset/measureText.ts';
import { wrapText } from '../typeset/wrapText.ts';
import { breakTitle } from '../typeset/breakTitle.ts';
import type { CardTexts } from './composeCard.ts';
import { fitDrawing, scaleInto, type Box } from './fitDrawing.ts';
import { sealMarks } from './sealMarks.ts';
import { setLines } from '../typeset/setLines.ts';
import type { Sheet } from './Sheet.ts';
import type { TitlePiece } from '../typeset/titleClauses.ts';

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

interface Plan {
  readonly titlePx: number;
  readonly figures: number;
  readonly hasTitle: boolean;
  readonly hasSubtitle: boolean;
}

/**
 * How large the title is, how many of the story's key figures there are and what is said of the chart: less where words
 * are long, since the headline says what the chart's title says and the page has the rest.
 */
const PLANS: readonly Plan[] = [
  { titlePx: 29, figures: 4, hasTitle: true, hasSubtitle: true },
  { titlePx: 24, figures: 4, hasTitle: true, hasSubtitle: true },
  { titlePx: 29, figures: 4, hasTitle: false, hasSubtitle: true },
  { titlePx: 24, figures: 4, hasTitle: false, hasSubtitle: true },
  { titlePx: 24, figures: 3, hasTitle: false, hasSubtitle: true },
  { titlePx: 24, figures: 3, hasTitle: false, hasSubtitle: false },
  { titlePx: 24, figures: 2, hasTitle: false, hasSubtitle: false },
  { titlePx: 21, figures: 2, hasTitle: false, hasSubtitle: false },
];
const BAREST: Plan = { titlePx: 21, figures: 0, hasTitle: false, hasSubtitle: false };
/** At a smaller scale nobody reads the chart on a phone. */
const LEAST_SCALE = 0.5;
/** Of the sheet’s width; a narrower chart leaves a corner empty. */
const LEAST_SHARE = 0.55;
const TITLE_LEADING_EM = 1.38;
const FIGURE_PX = 28;
const UNIT_PX = 14;
const UNIT_GAP_PX = 4;
/** Where the chart would be lower than this, words make room for it. */
const LOWEST_CHART_PX = 200;
/** Where numbers would be smaller than this with their units beside them, units go below. */
const SMALLEST_BESIDE_PX = 20;

/** A story on one sheet, 3 : 4, to be passed on by phone: title, hero chart, key figures, source, address. */
export function composePoster(texts: PosterTexts, drawings: readonly Drawing[]): Sheet {
  const fitting = (box: Box): readonly Drawing[] => drawings.filter((drawing) => fits(drawing, box));
  const isReadable = ({ box }: Layout): boolean => box.heightPx >= LOWEST_CHART_PX && fitting(box).length > 0;
  const layouts = PLANS.map((plan) => layOut(texts, plan));
  const { box, marks } = layouts.find(isReadable) ?? layOut(texts, BAREST);
  const chart = fitDrawing(fitting(box).length > 0 ? fitting(box) : drawings, box, 'start');
  const paper: Mark = { shape: 'rect', x: 0, y: 0, width: POSTER.widthPx, height: POSTER.heightPx, fill: 'paper' };
  return {
    widthPx: POSTER.widthPx,
    heightPx: POSTER.heightPx,
    locale: texts.locale,
    title: texts.title.map((piece) => piece.text).join(''),
    description: texts.description,
    parts: [{ x: 0, y: 0, scale: 1, marks: [paper, ...marks] }, chart],
  };
}

function fits(drawing: Drawing, box: Box): boolean {
  const scale = scaleInto(drawing, box);
  return scale >= LEAST_SCALE && drawing.widthPx * scale >= box.widthPx * LEAST_SHARE;
}

interface Layout {
  readonly marks: readonly Mark[];
  /** What is left for the chart. */
  readonly box: Box;
}

function layOut(texts: PosterTexts, plan: Plan): Layout {
  const head = layOutHead(texts, plan);
  const foot = layOutFoot(texts);
  const figures = layOutFigures(texts.keyFigures.slice(0, plan.figures), foot.top);
  const box = { x: MARGIN, y: head.bottom + 14, widthPx: INNER, heightPx: figures.top - head.bottom - 32 };
  return { marks: [...head.marks, ...figures.marks, ...foot.marks], box };
}

function layOutHead(
  texts: PosterTexts,
  { titlePx, hasTitle, hasSubtitle }: Plan,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const titleLeadingPx = Math.round(titlePx * TITLE_LEADING_EM);
  const lines = breakTitle(texts.title, titlePx, INNER, texts.locale);
  const chartTitle = hasTitle ? breakTitle(texts.chartTitle, 18, INNER, texts.locale) : [];
  const subtitle = hasSubtitle ? wrapText(texts.chartSubtitle, 14, INNER) : [];
  const titleTop = MARGIN + 42;
  const chartTop = titleTop + lines.length * titleLeadingPx + 16;
  const subtitleTop = chartTop + 10 + chartTitle.length * 26;
  const marks: Mark[] = [
    rule(MARGIN - 6, 'ink', 2.5),
    rule(MARGIN - 1.5, 'ink', 0.75),
    ...setLines([texts.kicker], MARGIN + 12, { x: MARGIN, sizePx: 15, leadingPx: 22, fill: 'seal', weight: 600 }),
    ...setLines(lines, titleTop, { x: MARGIN, sizePx: titlePx, leadingPx: titleLeadingPx, fill: 'ink', face: 'song' }),
    { shape: 'rect', x: MARGIN, y: chartTop - 4, width: 40, height: 3, fill: 'seal' },
    ...setLines(chartTitle, chartTop + 8, { x: MARGIN, sizePx: 18, leadingPx: 26, fill: 'ink', face: 'song' }),
    ...setLines(subtitle, subtitleTop, { x: MARGIN, sizePx: 14, leadingPx: 21, fill: 'muted' }),
  ];
  return { marks, bottom: subtitleTop + subtitle.length * 21 };
}

/** In one row, just above `bottom`: units beside the numbers, or below them where words are long. */
function layOutFigures(
  figures: readonly KeyFigureText[],
  bottom: number,
): { readonly marks: readonly Mark[]; readonly top: number } {
  if (figures.length === 0) return { marks: [], top: bottom };
  const columnPx = INNER / figures.length;
  const width = columnPx - 12;
  const labels = figures.map((figure) => wrapText(figure.label, 13, width));
  const hasBefore = figures.some(({ before }) => before !== '');
  const beside = smallest(figures, (unit) => width - measureText(unit, UNIT_PX) - UNIT_GAP_PX);
  const isBeside = !hasBefore && beside >= SMALLEST_BESIDE_PX;
  const units = figures.map(({ unit }) => (isBeside ? [] : wrapText(unit, UNIT_PX, width)));
  const beforePx = hasBefore ? 18 : 0;
  const unitPx = mostLines(units) * 20;
  const top = bottom - mostLines(labels) * 18 - unitPx - beforePx - 60;
  const sizePx = isBeside ? beside : smallest(figures, () => width);
  const marks = figures.flatMap(({ before, number, unit }, index): readonly Mark[] => {
    const x = MARGIN + index * columnPx;
    const y = top + 8 + beforePx;
    const tail = { text: unit, sizePx: UNIT_PX, fill: 'ink', gapPx: UNIT_GAP_PX } as const;
    const numbers = setLines([number], y, { x, sizePx, leadingPx: 34, fill: 'ink', face: 'song' });
    return [
      ...setLines(before === '' ? [] : [before], top + 8, { x, sizePx: 14, leadingPx: 18, fill: 'ink' }),
      ...(isBeside ? numbers.map((mark) => ({ ...mark, tail })) : numbers),
      ...setLines(units[index] ?? [], y + 32, { x, sizePx: UNIT_PX, leadingPx: 20, fill: 'ink' }),
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
