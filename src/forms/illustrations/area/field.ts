import { scaleLinear } from 'd3';
import type { FormInput, FormRow } from '../../Form.ts';
import type { AreaOptions } from './areaOptions.ts';
import { textLines, valueText } from '../../labels/textLines.ts';
import { datumGroup } from '../../marks/datumGroup.ts';
import type { Mark } from '../../../model/Drawing.ts';
import { CHART_TEXT_PX } from '../../../theme/sizes.ts';
import { measureText } from '../../../typeset/measureText.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
}

interface Field {
  readonly marks: readonly Mark[];
  readonly right: number;
  readonly bottom: number;
  /** The square kilometre that is magnified. */
  readonly cell: Box;
}

const X = 8;
const TOP = 34;
const LABEL_EVERY_KM = 10;
const START_GAP_PX = 13;

/** The square, a grid of kilometres inside it and the walk around it, ticked at each kilometre from the bottom right corner. */
export function field(input: FormInput<AreaOptions>, sizePx: number): Field {
  const { options, rowOf, rows } = input;
  const sideKm = rowOf(options.side).figure.value;
  const scale = scaleLinear([0, sideKm], [0, sizePx]);
  const bottom = TOP + sizePx;
  const shown = options.show === undefined ? rows[0] : rowOf(options.show);
  const column = Math.round(sideKm * 0.45);
  const cell = { x: round(X + scale(column)), y: round(bottom - scale(4)), sizePx: round(scale(1)) };
  const marks: readonly Mark[] = [
    { shape: 'rect', x: X, y: TOP, width: sizePx, height: sizePx, fill: 'ash', opacity: 0.3 },
    { shape: 'path', d: gridOf(sideKm, scale, sizePx), fill: 'none', stroke: 'paper', strokeWidthPx: 1 },
    ...dimension(rowOf(options.side), sizePx, input),
    ...(shown === undefined ? [] : [centre(shown, sizePx, input)]),
    walk(rowOf(options.perimeter), sizePx, scale, input),
    {
      shape: 'rect',
      x: cell.x,
      y: cell.y,
      width: cell.sizePx,
      height: cell.sizePx,
      fill: 'paper',
      stroke: 'ink',
      strokeWidthPx: 1.5,
    },
  ];
  return { marks, right: X + sizePx, bottom, cell };
}

function gridOf(sideKm: number, scale: (km: number) => number, sizePx: number): string {
  const kilometres = Array.from({ length: Math.floor(sideKm) }, (_, index) => index + 1);
  return kilometres
    .map((km) => `M${round(X + scale(km))} ${TOP}v${sizePx}M${X} ${round(TOP + sizePx - scale(km))}h${sizePx}`)
    .join('');
}

function dimension(row: FormRow, sizePx: number, input: FormInput<AreaOptions>): readonly Mark[] {
  const text = `${row.label} ${row.text}`;
  const middle = X + sizePx / 2;
  const gap = measureText(text, CHART_TEXT_PX) / 2 + 10;
  const d = `M${X} 5v14M${X} 12H${round(middle - gap)}M${round(middle + gap)} 12H${X + sizePx}M${X + sizePx} 5v14`;
  return [
    datumGroup(row, input.locale, [
      { shape: 'path', d, fill: 'none', stroke: 'muted', strokeWidthPx: 1 },
      ...textLines([text], middle, 17, { anchor: 'middle' }),
    ]),
  ];
}

function centre(row: FormRow, sizePx: number, input: FormInput<AreaOptions>): Mark {
  const widest = [52, 44, 36, 30, 26, 22].find((size) => measureText(row.text, size) < sizePx * 0.72) ?? 20;
  const [x, y] = [X + sizePx / 2, TOP + sizePx * 0.36];
  return datumGroup(row, input.locale, [
    ...valueText(row.text, x, y, { sizePx: widest, anchor: 'middle' }),
    ...textLines([row.label], x, y + 28, { anchor: 'middle' }),
  ]);
}

/** Anticlockwise from the bottom right, a tick outwards each kilometre, a longer one with its distance each ten. */
function walk(row: FormRow, sizePx: number, scale: (km: number) => number, input: FormInput<AreaOptions>): Mark {
  const spots = Array.from({ length: Math.floor(row.figure.value) }, (_, index) => ({
    km: index + 1,
    ...spotAt(scale(index + 1), sizePx),
  }));
  const ticks = spots.map(({ km, x, y, outX, outY }) => {
    const reach = km % LABEL_EVERY_KM === 0 ? 8 : 4.5;
    return `M${round(x)} ${round(y)}l${round(outX * reach)} ${round(outY * reach)}`;
  });
  const labels = spots
    .filter(({ km }) => km % LABEL_EVERY_KM === 0)
    .flatMap(({ km, x, y, outX, outY }) => {
      const text = input.words.kilometres(km);
      const half = measureText(text, CHART_TEXT_PX) / 2;
      const textX = outX === 0 ? Math.max(X + half + 8, Math.min(x, X + sizePx - half - 10)) : x - outX * (half + 8);
      const textY = outX === 0 ? y - outY * (outY < 0 ? 21 : 10) : y + 5;
      return textLines([text], textX, textY, { anchor: 'middle', fill: 'seal' });
    });
  const start = { cx: X + sizePx, cy: TOP + sizePx };
  const startLeft = start.cx - START_GAP_PX - measureText(input.words.start, CHART_TEXT_PX);
  // Where the last label reaches the corner, the word stands above it.
  const isReached = labels.some(
    ({ text, x, y }) => y > start.cy - 20 && x + measureText(text, CHART_TEXT_PX) / 2 > startLeft,
  );
  const startY = start.cy - (isReached ? 36 : 14);
  return datumGroup(row, input.locale, [
    { shape: 'rect', x: X, y: TOP, width: sizePx, height: sizePx, fill: 'none', stroke: 'seal', strokeWidthPx: 3 },
    { shape: 'path', d: ticks.join(''), fill: 'none', stroke: 'seal', strokeWidthPx: 1.5 },
    ...labels,
    { shape: 'circle', ...start, radiusPx: 7, fill: 'seal', stroke: 'paper', strokeWidthPx: 2 },
    ...textLines([input.words.start], start.cx - START_GAP_PX, startY, { fill: 'seal', weight: 600, anchor: 'end' }),
  ]);
}

function spotAt(distance: number, sizePx: number): { x: number; y: number; outX: number; outY: number } {
  const along = distance % sizePx;
  const [right, bottom] = [X + sizePx, TOP + sizePx];
  switch (Math.floor(distance / sizePx)) {
    case 0:
      return { x: right, y: bottom - along, outX: 1, outY: 0 };
    case 1:
      return { x: right - along, y: TOP, outX: 0, outY: -1 };
    case 2:
      return { x: X, y: TOP + along, outX: -1, outY: 0 };
    default:
      return { x: X + along, y: bottom, outX: 0, outY: 1 };
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
