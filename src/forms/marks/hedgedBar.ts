import type { Ink, Mark, PathMark } from '../../model/Drawing.ts';
import type { Hedge } from '../../model/Hedge.ts';

export interface HedgedBar {
  readonly x: number;
  readonly y: number;
  /** Length of the printed value, to scale: hedges are drawn around it and never change it. */
  readonly lengthPx: number;
  readonly thicknessPx: number;
  readonly fill: Ink;
  readonly hedge: Hedge;
  readonly isPromised: boolean;
}

/** Room an open or bracketed end needs beyond the bar's length. */
export const HEDGE_END_PX = 13;

const STRIPE_PX = 2;
const FEATHER_PX = 14;

/** A horizontal bar whose end says how firmly its value is stated: square, open, feathered or bracketed. */
export function hedgedBar(bar: HedgedBar): readonly Mark[] {
  const feather = Math.min(FEATHER_PX, bar.lengthPx / 2);
  if (bar.hedge === 'nearly')
    return [...body(bar, bar.lengthPx - feather), ...stripes(bar, bar.lengthPx - feather, bar.lengthPx)];
  if (bar.hedge === 'about') {
    return [
      ...body(bar, bar.lengthPx - feather / 2),
      ...stripes(bar, bar.lengthPx - feather / 2, bar.lengthPx + feather / 2),
    ];
  }
  if (bar.hedge === 'over' || bar.hedge === 'at_least') return [...body(bar, bar.lengthPx), ...chevron(bar)];
  if (bar.hedge === 'under' || bar.hedge === 'up_to') return [...body(bar, bar.lengthPx), bracket(bar)];
  return body(bar, bar.lengthPx);
}

function body(bar: HedgedBar, lengthPx: number): readonly Mark[] {
  const box = { x: bar.x, y: bar.y, width: lengthPx, height: bar.thicknessPx };
  if (!bar.isPromised) return [{ shape: 'rect', ...box, fill: bar.fill }];
  const isOpen = bar.hedge === 'over' || bar.hedge === 'at_least';
  const right = bar.x + lengthPx;
  const bottom = bar.y + bar.thicknessPx;
  const outline = `M${right} ${bar.y}H${bar.x}V${bottom}H${right}${isOpen ? '' : 'Z'}`;
  return [
    { shape: 'rect', ...box, fill: 'paper' },
    hatch(box.x, box.y, box.width, box.height, bar.fill),
    { shape: 'path', d: outline, fill: 'none', stroke: bar.fill, strokeWidthPx: 1.5 },
  ];
}

function chevron({ x, y, lengthPx, thicknessPx, fill }: HedgedBar): readonly Mark[] {
  const depth = Math.min(6, thicknessPx * 0.4);
  return [0, 5].map((offset) => {
    const left = x + lengthPx + 2 + offset;
    const d = `M${left} ${y}L${left + depth} ${y + thicknessPx / 2}L${left} ${y + thicknessPx}`;
    return { shape: 'path', d, fill: 'none', stroke: fill, strokeWidthPx: STRIPE_PX };
  });
}

function stripes(bar: HedgedBar, fromPx: number, toPx: number): readonly Mark[] {
  const steps = [0.12, 0.34, 0.6, 0.9];
  return steps.map((step) => ({
    shape: 'rect',
    x: bar.x + fromPx + (toPx - fromPx) * step,
    y: bar.y,
    width: Math.max(0.8, STRIPE_PX * (1 - step * 0.55)),
    height: bar.thicknessPx,
    fill: bar.fill,
  }));
}

function bracket({ x, y, lengthPx, thicknessPx, fill }: HedgedBar): Mark {
  const right = x + lengthPx + 4;
  const d = `M${right - 4} ${y - 3}H${right}V${y + thicknessPx + 3}H${right - 4}`;
  return { shape: 'path', d, fill: 'none', stroke: fill, strokeWidthPx: STRIPE_PX };
}

const GAP_PX = 7;

/** Diagonal lines inside a box: the fill of what is planned or promised. */
function hatch(x: number, y: number, width: number, height: number, stroke: Ink): PathMark {
  const lines: string[] = [];
  for (let start = GAP_PX - height; start < width; start += GAP_PX) {
    const from = Math.max(0, start);
    const to = Math.min(width, start + height);
    if (to > from)
      lines.push(`M${at(x + from)} ${at(y + height - (from - start))}L${at(x + to)} ${at(y + height - (to - start))}`);
  }
  return { shape: 'path', d: lines.join(''), fill: 'none', stroke, strokeWidthPx: 1 };
}

function at(value: number): number {
  return Math.round(value * 100) / 100;
}

const TEAR_PX = 12;

/** A dashed, empty bar torn across: it stands for a figure that is printed but not drawn to scale. */
export function tornBar(x: number, y: number, lengthPx: number, thicknessPx: number, ink: Ink): readonly Mark[] {
  const tearX = x + lengthPx * 0.62;
  const bottom = y + thicknessPx;
  const end = x + lengthPx;
  const tear = (left: number): string =>
    `M${left + 4} ${y - 4}L${left - 3} ${y + thicknessPx * 0.4}L${left + 3} ${y + thicknessPx * 0.6}L${left - 4} ${bottom + 4}`;
  const edge = (d: string, dash?: string): Mark => ({
    shape: 'path',
    d,
    fill: 'none',
    stroke: ink,
    strokeWidthPx: 1.5,
    dash,
  });
  return [
    edge(`M${tearX} ${y}H${x}V${bottom}H${tearX}`, '4 4'),
    edge(`M${tearX + TEAR_PX} ${y}H${end}M${tearX + TEAR_PX} ${bottom}H${end}`, '4 4'),
    edge(tear(tearX)),
    edge(tear(tearX + TEAR_PX)),
  ];
}
