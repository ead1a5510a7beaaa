import type { FormInput, FormRow } from '../../Form.ts';
import type { TreeOptions } from './treeOptions.ts';
import { LINE_EM, runOn, textLines, valueText } from '../../labels/textLines.ts';
import { datumGroup } from '../../marks/datumGroup.ts';
import { placeUnits } from '../../marks/placeUnits.ts';
import { people } from '../../marks/unitMarks.ts';
import type { Ink, Mark } from '../../../model/Drawing.ts';
import { CHART_TEXT_PX } from '../../../theme/sizes.ts';
import { measureText } from '../../../typeset/measureText.ts';
import { wrapText } from '../../../typeset/wrapText.ts';

const NUMBER_PX = 28;
const GAP_PX = 4;
/** With less room than this beside the number, a label that would wrap goes under it. */
const LEAST_LABEL_PX = 150;
const TRAIL_OPACITIES = [0.7, 0.45, 0.22] as const;
const LARGEST_PX = { square: 26, person: 20, dot: 8 } as const;
const SMALLEST_PX = { square: 14, person: 16, dot: 5 } as const;

interface RowSpot {
  readonly row: FormRow;
  readonly x: number;
  readonly y: number;
  readonly input: FormInput<TreeOptions>;
  /** Where units begin on the label's own line; under the label if left out. */
  readonly unitsX?: number | undefined;
}

interface Units {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** One row of a tree: the figure and what it is, then its units; `joint` is where a link from the root arrives. */
export function treeRow({ row, x, y, input, unitsX }: RowSpot): Units & { readonly joint: number } {
  const baseline = y + NUMBER_PX * 0.8;
  const numberEnd = x + Math.ceil(measureText(row.number, NUMBER_PX)) + 9;
  const end = unitsX ?? input.widthPx;
  const isBeside = measureText(row.label, CHART_TEXT_PX) <= end - numberEnd || end - numberEnd > LEAST_LABEL_PX;
  const labelX = isBeside ? numberEnd : x;
  const lines = wrapText(row.label, CHART_TEXT_PX, end - labelX);
  const labelY = isBeside ? baseline : baseline + 24;
  const head = runOn(valueText(row.number, x, baseline, { sizePx: NUMBER_PX }), textLines(lines, labelX, labelY));
  const under = labelY + NUMBER_PX * 0.2 + 8 + (lines.length - 1) * CHART_TEXT_PX * LINE_EM;
  const at = unitsX === undefined ? ([x, under] as const) : ([unitsX, y + 1] as const);
  const units = row.figure.value > 100 ? crowd(row, ...at, input) : file(row, ...at, input);
  const part = partOf(row, x, units.bottom, input);
  const marks = [datumGroup(row, input.locale, [...head, ...units.marks]), ...part.marks];
  const labelBottom = lines.length > 1 ? labelY + (lines.length - 1) * CHART_TEXT_PX * LINE_EM + 5 : 0;
  return { marks, bottom: Math.max(part.bottom, labelBottom, y + NUMBER_PX), joint: y + NUMBER_PX / 2 };
}

interface Lines {
  readonly perLine: number;
  readonly pitchPx: number;
}

/** One line where its units stay large enough to be told apart, else as many even lines as it takes. */
function linesOf(row: FormRow, x: number, input: FormInput<TreeOptions>): Lines {
  const mark = input.options.marks[row.key] ?? 'square';
  const widthPx = input.widthPx - x;
  const perLine = Math.ceil(row.figure.value / Math.ceil((row.figure.value * SMALLEST_PX[mark]) / widthPx));
  return { perLine, pitchPx: Math.min(LARGEST_PX[mark], Math.floor((widthPx / perLine) * 2) / 2) };
}

/** Up to a hundred units. */
function file(row: FormRow, x: number, top: number, input: FormInput<TreeOptions>): Units {
  const mark = input.options.marks[row.key] ?? 'square';
  const { perLine, pitchPx } = linesOf(row, x, input);
  const partId = input.options.parts[row.key];
  const part = partId === undefined ? 0 : input.rowOf(partId).figure.value;
  const heightPx = mark === 'person' ? pitchPx * 1.25 : pitchPx;
  const points = Array.from({ length: row.figure.value }, (_, index) => {
    return [
      x + (index % perLine) * pitchPx + pitchPx / 2,
      top + Math.floor(index / perLine) * heightPx + heightPx / 2,
    ] as const;
  });
  const base: Ink = row.isEmphasised ? 'seal' : 'ash';
  const groups = [points.slice(0, part), points.slice(part)] as const;
  const marks = [
    ...shapes(`${row.key}-part`, mark, groups[0], pitchPx, 'seal'),
    ...shapes(row.key, mark, groups[1], pitchPx, base),
  ];
  return { marks, bottom: top + Math.ceil(row.figure.value / perLine) * heightPx };
}

function shapes(
  key: string,
  mark: 'square' | 'person' | 'dot',
  points: readonly (readonly [number, number])[],
  pitchPx: number,
  fill: Ink,
): readonly Mark[] {
  if (points.length === 0) return [];
  if (mark === 'person') return people({ key, points, sizePx: pitchPx * 0.74, fill });
  if (mark === 'dot') return [{ shape: 'dots', key: `${key}-unit`, points, radiusPx: pitchPx * 0.38, fill }];
  const side = Math.round(pitchPx * 0.78);
  const d = points
    .map(([cx, cy]) => `M${Math.round(cx - side / 2)} ${Math.round(cy - side / 2)}h${side}v${side}h-${side}z`)
    .join('');
  return [{ shape: 'path', key: `${key}-unit`, d, fill }];
}

/** Hundreds of units in blocks of a hundred; where the figure is “more than”, the last block runs on and fades. */
function crowd(row: FormRow, x: number, top: number, input: FormInput<TreeOptions>): Units {
  const count = row.figure.value;
  const blocks = Math.ceil(count / 100);
  const isOpen = row.figure.hedge !== 'exact';
  const blocksPerRow = input.widthPx - x > 500 ? Math.min(blocks, 10) : Math.min(blocks, 5);
  const trailLines = isOpen ? TRAIL_OPACITIES.length + 3 : 0;
  const pitchPx = Math.min(
    LARGEST_PX.dot,
    Math.floor(((input.widthPx - x - (blocksPerRow - 1) * GAP_PX) / (blocksPerRow * 10 + trailLines)) * 2) / 2,
  );
  const placing = { direction: 'right', x, y: top, pitchPx, gapPx: GAP_PX, blocksPerRow } as const;
  const points = placeUnits({ ...placing, count });
  const fill: Ink = row.isEmphasised ? 'seal' : 'ash';
  const dots: Mark = { shape: 'dots', key: `${row.key}-unit`, points, radiusPx: pitchPx * 0.38, fill };
  const bottom = top + Math.ceil(blocks / blocksPerRow) * (10 * pitchPx + GAP_PX) - GAP_PX;
  return { marks: isOpen ? [dots, ...trail(points.at(-1) ?? [x, top], bottom, pitchPx, fill)] : [dots], bottom };
}

/** Lines that fade, then the open end every “more than” has in these charts. */
function trail([lastX]: readonly [number, number], bottom: number, pitchPx: number, fill: Ink): readonly Mark[] {
  const fading = TRAIL_OPACITIES.map((opacity, step): Mark => {
    const x = lastX + (step + 1) * pitchPx + GAP_PX / 2;
    const points = Array.from({ length: 10 }, (_, index) => [x, bottom - index * pitchPx - pitchPx / 2] as const);
    return { shape: 'dots', radiusPx: pitchPx * 0.38, points, fill, opacity };
  });
  const x = lastX + (TRAIL_OPACITIES.length + 1) * pitchPx + 1;
  const halfPx = pitchPx * 4.6;
  const d = [x, x + 5]
    .map((left) => `M${left} ${bottom - pitchPx * 5 - halfPx}l${pitchPx} ${halfPx}l-${pitchPx} ${halfPx}`)
    .join('');
  return [...fading, { shape: 'path', d, fill: 'none', stroke: 'muted', strokeWidthPx: 1.5 }];
}

/** A bracket under the units of a part, with its figure. */
function partOf(row: FormRow, x: number, top: number, input: FormInput<TreeOptions>): Units {
  const partId = input.options.parts[row.key];
  if (partId === undefined) return { marks: [], bottom: top };
  const part = input.rowOf(partId);
  const { perLine, pitchPx } = linesOf(row, x, input);
  const end = x + Math.min(part.figure.value, perLine) * pitchPx - 4;
  const labelX = x + Math.ceil(measureText(part.number, 20)) + 7;
  const label = wrapText(part.label, CHART_TEXT_PX, input.widthPx - labelX);
  const d = `M${x + 2} ${top + 5}v5H${end}v-5`;
  const marks: readonly Mark[] = [
    { shape: 'path', d, fill: 'none', stroke: 'seal', strokeWidthPx: 1.5 },
    ...runOn(
      valueText(part.number, x, top + 33, { sizePx: 20, fill: 'seal' }),
      textLines(label, labelX, top + 33, { fill: 'seal' }),
    ),
  ];
  return {
    marks: [datumGroup(part, input.locale, marks)],
    bottom: top + 38 + (label.length - 1) * CHART_TEXT_PX * LINE_EM,
  };
}
