import type { HonestyProblem } from '../Form.ts';
import { squareMetresOf } from '../marks/squareMetresOf.ts';
import type { DrawnChart } from './DrawnChart.ts';
import { IMPLAUSIBLE, isImplausible } from './findImplausible.ts';
import { OUTLIER } from './findOutlier.ts';
import { breach } from './HonestyRule.ts';
import { isLogarithmic, LOG_LENGTHS } from './logLengths.ts';
import { areaIn, datumGroups, headIn, longAxis, reachIn, unitsIn, type DatumGroup } from './datumGroups.ts';
import { NOT_TO_SCALE } from './notToScale.ts';
import { RADIUS_FOR_AREA } from './radiusForArea.ts';
import { isLinear, isProportional, largestOf, SLACK_PX, type ScalePoint } from './scalePoints.ts';
import { isTruncated, TRUNCATED_BASELINE } from './truncatedBaseline.ts';

/** Areas may differ from scale by this share: small ones are rounded to hundredths of a pixel. */
const AREA_TOLERANCE = 0.03;

/** Measures every mark on the finished drawing against the figure it stands for. */
export function findScaleFaults(chart: DrawnChart): readonly HonestyProblem[] {
  const groups = datumGroups(chart.drawing);
  const counted = groups.filter((group) => unitsIn(group) !== null);
  const others = groups.filter((group) => unitsIn(group) === null);
  return chart.encodes.flatMap((encoding) => {
    if (encoding === 'count') return findMiscounted(counted, chart);
    if (encoding === 'area') return findWrongAreas(groups, chart);
    if (encoding === 'position') return findWrongPlaces(others, chart);
    return findWrongLengths(others, chart);
  });
}

function findMiscounted(groups: readonly DatumGroup[], { rows }: DrawnChart): readonly HonestyProblem[] {
  return groups.flatMap((group) => {
    const row = rows.get(group.figure);
    const count = unitsIn(group);
    if (row === undefined || count === row.figure.value) return [];
    return [breach(NOT_TO_SCALE, `${row.key} 是 ${row.text}，画了 ${count ?? 0} 个标记`)];
  });
}

function findWrongLengths(groups: readonly DatumGroup[], chart: DrawnChart): readonly HonestyProblem[] {
  const axis = longAxis(groups);
  const doubtful = groups.flatMap((group) => {
    const row = chart.rows.get(group.figure);
    if (row === undefined || !isImplausible(row.figure) || (reachIn(group, axis) ?? 0) <= SLACK_PX) return [];
    return [breach(IMPLAUSIBLE, `${row.key}（${row.text}）标为存疑，却按比例画了`)];
  });
  const points = pointsOf(groups, chart, (group) => reachIn(group, axis));
  return [...doubtful, ...points.flatMap(diagnoseLengths)];
}

/** One list of points a scale: rows in one unit share one. */
function pointsOf(
  groups: readonly DatumGroup[],
  { rows }: DrawnChart,
  measure: (group: DatumGroup) => number | null,
): readonly (readonly ScalePoint[])[] {
  const scales = new Map<string, ScalePoint[]>();
  for (const group of groups) {
    const row = rows.get(group.figure);
    const px = measure(group);
    if (row === undefined || px === null || isImplausible(row.figure)) continue;
    const point = { key: row.key, text: row.text, value: row.figure.value, px };
    scales.set(row.figure.unit, [...(scales.get(row.figure.unit) ?? []), point]);
  }
  return [...scales.values()];
}

function diagnoseLengths(points: readonly ScalePoint[]): readonly HonestyProblem[] {
  if (isProportional(points)) return [];
  const cut = cutShort(points);
  if (cut !== undefined) return [breach(OUTLIER, `${cut.key}（${cut.text}）画得比它的数短`)];
  const names = points.map(({ key }) => key).join('、');
  if (isTruncated(points)) return [breach(TRUNCATED_BASELINE, `${names}的长短不是从零算起`)];
  if (isLogarithmic(points)) return [breach(LOG_LENGTHS, `${names}的长短按数的对数画`)];
  return [breach(NOT_TO_SCALE, `${names}的长短和数不成比例`)];
}

/** The largest, if all the others are to one scale and it falls short of it. */
function cutShort(points: readonly ScalePoint[]): ScalePoint | undefined {
  const largest = largestOf(points);
  const rest = points.filter((point) => point !== largest);
  const next = largestOf(rest);
  if (largest === undefined || next === undefined || rest.length < 2 || !isProportional(rest)) return undefined;
  return largest.px < (next.px / next.value) * largest.value - SLACK_PX ? largest : undefined;
}

function findWrongPlaces(groups: readonly DatumGroup[], chart: DrawnChart): readonly HonestyProblem[] {
  const axis = longAxis(groups);
  return pointsOf(groups, chart, (group) => headIn(group, axis)).flatMap((points) => {
    const isOnScale = (some: readonly ScalePoint[]): boolean =>
      isLinear(some, (value) => value, 2) || (some.every(({ value }) => value > 0) && isLinear(some, Math.log, 2));
    if (isOnScale(points)) return [];
    const largest = largestOf(points);
    const isCut = points.length > 3 && isOnScale(points.filter((point) => point !== largest));
    if (isCut) return [breach(OUTLIER, `${largest?.key ?? ''}（${largest?.text ?? ''}）不在刻度上它该在的地方`)];
    return [breach(NOT_TO_SCALE, `${points.map(({ key }) => key).join('、')}的位置和数对不上`)];
  });
}

function findWrongAreas(groups: readonly DatumGroup[], { rows }: DrawnChart): readonly HonestyProblem[] {
  const areas = groups.flatMap((group) => {
    const row = rows.get(group.figure);
    const area = areaIn(group);
    if (row === undefined || area === null) return [];
    const m2 = squareMetresOf(row.figure);
    return [{ row, ...area, value: m2 ?? row.figure.value, scale: m2 === undefined ? row.figure.unit : 'm²' }];
  });
  return areas.flatMap((one) => {
    const [largest] = areas.filter(({ scale }) => scale === one.scale).toSorted((a, b) => b.value - a.value);
    if (largest === undefined || largest === one || one.value <= 0) return [];
    const share = one.value / largest.value;
    const drawn = one.areaPx / largest.areaPx;
    if (Math.abs(drawn / share - 1) <= AREA_TOLERANCE) return [];
    const found = `${one.row.key}（${one.row.text}）和 ${largest.row.key}（${largest.row.text}）`;
    if (Math.abs(Math.sqrt(drawn) / share - 1) > AREA_TOLERANCE)
      return [breach(NOT_TO_SCALE, `${found}的面积和数不成比例`)];
    return [breach(RADIUS_FOR_AREA, `${found}的${one.isCircle ? '半径' : '边长'}按数画，面积就差了平方`)];
  });
}
