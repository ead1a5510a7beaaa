import { linkHorizontal } from 'd3';
import type { Form, FormInput, FormRow, HonestyProblem } from '../../Form.ts';
import { nameRow } from '../../honesty/nameRow.ts';
import { findMixedUnits } from '../../honesty/units.ts';
import { findImplausible, findNoRows } from '../../honesty/values.ts';
import { type TreeOptions, treeOptionsSchema } from './treeOptions.ts';
import { treeRow } from './treeRow.ts';
import { faultOf } from '../../../i18n/problems/faultOf.ts';
import type { Drawing, Mark } from '../../../model/Drawing.ts';
import { WIDE_FROM_PX } from '../../../theme/sizes.ts';
import { measureText } from '../../../typeset/measureText.ts';

const ROOT_PX = 22;
const MOST_UNITS = 3000;
/** Up to so many units stand on the line of their label. */
const INLINE_UNITS = 8;

/** A whole by name, the parts that hang from it drawn one by one, and beneath them whoever carries it. */
export const treeForm: Form<TreeOptions> = {
  id: 'tree',
  options: treeOptionsSchema,
  encodes: ['count'],
  figureIds: (options) => Object.values(options.parts),
  findDishonesty,
  draw,
};

function findDishonesty(input: FormInput<TreeOptions>): readonly HonestyProblem[] {
  const { rows, options, rowOf } = input;
  const keys = rows.map((row) => row.key);
  const strangers = [...options.branches, ...Object.keys(options.marks), ...Object.keys(options.parts)].filter(
    (key) => !keys.includes(key),
  );
  const unknown = [...new Set(strangers)].map((key) => faultOf('option-names-no-row', key, keys));
  const wrongParts = Object.entries(options.parts)
    .filter(([key]) => keys.includes(key))
    .map(([key, part]) => [rowOf(key), rowOf(part)] as const)
    .filter((pair) => findMixedUnits(pair).length > 0 || pair[1].figure.value > pair[0].figure.value)
    .map(([whole, part]) => faultOf('part-exceeds-whole', nameRow(part), nameRow(whole)));
  return [...findNoRows(rows), ...findImplausible(rows), ...unknown, ...wrongParts, ...findUncountable(rows)];
}

function findUncountable(rows: readonly FormRow[]): readonly HonestyProblem[] {
  const drawable = ['exact', 'over', 'at_least'];
  return rows
    .filter(
      ({ figure }) =>
        !Number.isInteger(figure.value) ||
        figure.value < 1 ||
        figure.value > MOST_UNITS ||
        !drawable.includes(figure.hedge),
    )
    .map((row) => faultOf('not-countable/tree', row.key, row.text, MOST_UNITS));
}

function draw(input: FormInput<TreeOptions>): Drawing {
  const { rows, options, widthPx } = input;
  const isWide = widthPx >= WIDE_FROM_PX;
  const root = input.say(options.root);
  const rootWidth = Math.ceil(measureText(root, ROOT_PX)) + 28;
  const branchX = isWide ? rootWidth + 96 : 30;
  const linked = rows.filter((row) => options.branches.includes(row.key));
  const others = rows.filter((row) => !options.branches.includes(row.key));
  const isInline = isWide && rows.every((row) => row.figure.value <= INLINE_UNITS);
  const marks: Mark[] = [];
  const joints: number[] = [];
  let y = isWide ? 4 : 66;
  for (const row of linked) {
    const drawn = treeRow({ row, x: branchX, y, input, unitsX: isInline ? branchX + 240 : undefined });
    marks.push(...drawn.marks);
    joints.push(drawn.joint);
    y = drawn.bottom + 24;
  }
  const rootY = isWide ? Math.max(22, ((joints[0] ?? 0) + (joints.at(-1) ?? 0)) / 2) : 22;
  const links = joints.map((joint) =>
    isWide ? curve(rootWidth, rootY, branchX - 12, joint) : elbow(joint, branchX - 8),
  );
  for (const row of others) {
    marks.push({ shape: 'line', x1: 0, x2: widthPx, y1: y, y2: y, stroke: 'rule', strokeWidthPx: 1 });
    const drawn = treeRow({ row, x: 0, y: y + 20, input });
    marks.push(...drawn.marks);
    y = drawn.bottom + 24;
  }
  const heightPx = Math.ceil(Math.max(y - 24 + 6, isWide ? rootY + 22 : 0));
  return { widthPx, heightPx, marks: [...links, ...frame(root, rootWidth, rootY), ...marks] };
}

function curve(x1: number, y1: number, x2: number, y2: number): Mark {
  const d = linkHorizontal()({ source: [x1, y1], target: [x2, y2] }) ?? '';
  return {
    shape: 'path',
    d: d.replaceAll(/\d+\.\d+/gu, (number) => String(Math.round(Number(number) * 10) / 10)),
    fill: 'none',
    stroke: 'ink',
    strokeWidthPx: 1.5,
  };
}

function elbow(y: number, x: number): Mark {
  return { shape: 'path', d: `M12 44V${y}H${x}`, fill: 'none', stroke: 'ink', strokeWidthPx: 1.5 };
}

/** The root in a double rule, as a gazetteer frames its page. */
function frame(text: string, width: number, middle: number): readonly Mark[] {
  return [
    {
      shape: 'rect',
      x: 1,
      y: middle - 21,
      width: width - 2,
      height: 42,
      fill: 'none',
      stroke: 'ink',
      strokeWidthPx: 2,
    },
    {
      shape: 'rect',
      x: 4.5,
      y: middle - 17.5,
      width: width - 9,
      height: 35,
      fill: 'none',
      stroke: 'ink',
      strokeWidthPx: 0.75,
    },
    {
      shape: 'text',
      x: width / 2,
      y: middle + ROOT_PX * 0.36,
      text,
      sizePx: ROOT_PX,
      anchor: 'middle',
      weight: 600,
      face: 'song',
      fill: 'ink',
    },
  ];
}
