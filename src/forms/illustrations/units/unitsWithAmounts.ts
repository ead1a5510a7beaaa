import { scaleLinear } from 'd3';
import type { FormInput, FormRow } from '../../Form.ts';
import type { UnitsOptions } from './unitsOptions.ts';
import { LINE_EM, runOn, textLines, valueText } from '../../labels/textLines.ts';
import { datumGroup } from '../../marks/datumGroup.ts';
import { HEDGE_END_PX, hedgedBar } from '../../marks/hedgedBar.ts';
import { lengthOfUnits, placeUnits } from '../../marks/placeUnits.ts';
import { unitMarks } from '../../marks/unitMarks.ts';
import type { Drawing, GroupMark, Mark } from '../../../model/Drawing.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../../theme/sizes.ts';
import { measureText } from '../../../typeset/measureText.ts';
import { wrapText } from '../../../typeset/wrapText.ts';

const GAP_PX = 4;
const NUMBER_PX = 26;
const BAR_PX = 26;
const REST_GAP_PX = 16;
const PITCHES_PX = [6, 5, 4, 3.5, 3, 2.5];

interface Placed {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** The rows that have an amount of money, each with its units and its amount; the others stand by, small, and say that they have none. */
export function unitsWithAmounts(input: FormInput<UnitsOptions>): Drawing {
  const { rows, options, widthPx } = input;
  const marks: Mark[] = [];
  let y = 0;
  for (const row of rows.filter((one) => options.amounts[one.key] !== undefined)) {
    const panel = drawPanel(row, y, input);
    marks.push(...panel.marks);
    y = panel.bottom + 18;
    marks.push({ shape: 'line', x1: 0, x2: widthPx, y1: y - 9, y2: y - 9, stroke: 'rule', strokeWidthPx: 1 });
    y += 12;
  }
  const rest = drawRest(y, input);
  return { widthPx, heightPx: Math.ceil(rest.bottom), marks: [...marks, ...rest.marks] };
}

function drawPanel(row: FormRow, top: number, input: FormInput<UnitsOptions>): Placed {
  const pitchPx = input.widthPx >= WIDE_FROM_PX ? 9 : 7;
  const head = heading(row, top, input);
  const y = head.bottom + 13;
  const points = placeUnits({ count: row.figure.value, direction: 'right', x: 0, y, pitchPx, gapPx: GAP_PX });
  const units = datumGroup(row, input.locale, [
    ...head.marks,
    ...unitMarks({ row, shape: input.options.mark, points, pitchPx, fill: 'ash' }),
  ]);
  const amount = drawAmount(input.rowOf(input.options.amounts[row.key] ?? ''), y + pitchPx * 10 + 14, input);
  return { marks: [units, ...amount.marks], bottom: amount.bottom };
}

function drawAmount(row: FormRow, top: number, input: FormInput<UnitsOptions>): Placed {
  const amounts = Object.values(input.options.amounts).map(input.rowOf);
  const length = scaleLinear(
    [0, Math.max(...amounts.map((one) => one.figure.value))],
    [0, input.widthPx - HEDGE_END_PX],
  );
  const head = heading(row, top, input, 'seal');
  const y = head.bottom + 12;
  const bar = {
    x: 1,
    y,
    lengthPx: length(row.figure.value),
    thicknessPx: BAR_PX,
    fill: 'seal',
    hedge: row.figure.hedge,
    isPromised: true,
  } as const;
  const marks = [...head.marks, ...hedgedBar(bar)];
  return { marks: [datumGroup(row, input.locale, marks)], bottom: y + BAR_PX };
}

/** The figure, then what it is, on one line; under each other where that is too long. */
function heading(row: FormRow, top: number, input: FormInput<UnitsOptions>, fill: 'ink' | 'seal' = 'ink'): Placed {
  const numberPx =
    measureText(row.text, NUMBER_PX) + measureText(row.label, CHART_TEXT_PX) + 10 > input.widthPx ? 20 : NUMBER_PX;
  const baseline = top + NUMBER_PX - 3;
  const labelX = Math.ceil(measureText(row.text, numberPx)) + 10;
  const isBeside = labelX + measureText(row.label, CHART_TEXT_PX) <= input.widthPx;
  const lines = isBeside ? [row.label] : wrapText(row.label, CHART_TEXT_PX, input.widthPx);
  const labelY = isBeside ? baseline : baseline + CHART_TEXT_PX * LINE_EM + 3;
  const marks = runOn(
    valueText(row.text, 0, baseline, { sizePx: numberPx, fill }),
    textLines(lines, isBeside ? labelX : 0, labelY),
  );
  return { marks, bottom: labelY + (lines.length - 1) * CHART_TEXT_PX * LINE_EM };
}

function drawRest(top: number, input: FormInput<UnitsOptions>): Placed {
  const { options, widthPx } = input;
  const rows = input.rows.filter((row) => options.amounts[row.key] === undefined);
  if (rows.length === 0) return { marks: [], bottom: top };
  const notes = options.restNote === undefined ? [] : wrapText(input.say(options.restNote), CHART_TEXT_PX, widthPx);
  const lineHeight = CHART_TEXT_PX * LINE_EM;
  const pitchPx =
    PITCHES_PX.find((pitch) => restEnd(rows, pitch) <= widthPx) ??
    PITCHES_PX.find((pitch) => rows.every((row) => restWidth(row, pitch) <= widthPx)) ??
    2;
  let [x, y, bottom] = [0, top + notes.length * lineHeight + 14, 0];
  const groups = rows.map((row): GroupMark => {
    // Where names are too long to stand in one line, they take another.
    if (x > 0 && x + restWidth(row, pitchPx) > widthPx) [x, y] = [0, bottom + REST_GAP_PX];
    const lines = restLabel(row, pitchPx);
    const points = placeUnits({ count: row.figure.value, direction: 'right', x, y, pitchPx, gapPx: 2 });
    const label = textLines(lines, x, y + pitchPx * 10 + 20, { fill: 'muted' });
    x += restWidth(row, pitchPx) + REST_GAP_PX;
    bottom = Math.max(bottom, y + pitchPx * 10 + 26 + (lines.length - 1) * lineHeight);
    return datumGroup(row, input.locale, [
      ...unitMarks({ row, shape: options.mark, points, pitchPx, fill: 'ash' }),
      ...label,
    ]);
  });
  return { marks: [...textLines(notes, 0, top + CHART_TEXT_PX, { fill: 'muted' }), ...groups], bottom };
}

function restLabel(row: FormRow, pitchPx: number): readonly string[] {
  const unitsPx = lengthOfUnits(row.figure.value, pitchPx, 2);
  return wrapText(`${row.label} ${row.number}`, CHART_TEXT_PX, Math.max(90, unitsPx));
}

function restWidth(row: FormRow, pitchPx: number): number {
  const labelPx = Math.max(...restLabel(row, pitchPx).map((line) => measureText(line, CHART_TEXT_PX)));
  return Math.ceil(Math.max(lengthOfUnits(row.figure.value, pitchPx, 2), labelPx));
}

function restEnd(rows: readonly FormRow[], pitchPx: number): number {
  return rows.reduce((end, row) => end + restWidth(row, pitchPx) + REST_GAP_PX, -REST_GAP_PX);
}
