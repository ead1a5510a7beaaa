import type { HonestyProblem } from '../Form.ts';
import {
  type DatumGroup,
  type DrawnChart,
  areaIn,
  datumGroups,
  headIn,
  longAxis,
  reachIn,
  unitsIn,
} from './DrawnChart.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { nameRow } from './nameRow.ts';
import { SLACK_PX, type ScalePoint, isLinear, isProportional, largestOf } from './scalePoints.ts';
import { isImplausible } from './values.ts';
import { squareMetresOf } from '../../figures/squareMetresOf.ts';

/** Lengths that grow evenly with values but from somewhere else than zero. */
function isTruncated(points: readonly ScalePoint[]): boolean {
  return isLinear(points, (value) => value);
}

/** Lengths that grow with the logarithm of values. */
function isLogarithmic(points: readonly ScalePoint[]): boolean {
  return points.length > 2 && points.every(({ value }) => value > 0) && isLinear(points, Math.log);
}

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
    return [faultOf('not-to-scale/count', row.key, row.text, count ?? 0)];
  });
}

function findWrongLengths(groups: readonly DatumGroup[], chart: DrawnChart): readonly HonestyProblem[] {
  const axis = longAxis(groups);
  const doubtful = groups.flatMap((group) => {
    const row = chart.rows.get(group.figure);
    if (row === undefined || !isImplausible(row.figure) || (reachIn(group, axis) ?? 0) <= SLACK_PX) return [];
    return [faultOf('implausible-at-scale/drawn', row.key, row.text)];
  });
  const points = pointsOf(groups, chart, (group) => reachIn(group, axis));
  return [...doubtful, ...points.flatMap(diagnoseLengths)];
}

/** One list of points a scale: rows in one unit, or in words that count the same thing, share one. */
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
    const { unit } = row.figure;
    const scale = row.countsAlike.includes(unit) ? row.countsAlike.toSorted().join(' ') : unit;
    scales.set(scale, [...(scales.get(scale) ?? []), point]);
  }
  return [...scales.values()];
}

function diagnoseLengths(points: readonly ScalePoint[]): readonly HonestyProblem[] {
  if (isProportional(points)) return [];
  const cut = cutShort(points);
  if (cut !== undefined) return [faultOf('outlier-hidden/cut', cut.key, cut.text)];
  const keys = points.map(({ key }) => key);
  if (isTruncated(points)) return [faultOf('baseline-not-zero', keys)];
  if (isLogarithmic(points)) return [faultOf('log-lengths', keys)];
  return [faultOf('not-to-scale', keys)];
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
    if (isCut) return [faultOf('outlier-hidden/place', largest?.key ?? '', largest?.text ?? '')];
    const keys = points.map(({ key }) => key);
    return [faultOf('not-to-scale/place', keys)];
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
    const names = [nameRow(one.row), nameRow(largest.row)] as const;
    if (Math.abs(Math.sqrt(drawn) / share - 1) > AREA_TOLERANCE) return [faultOf('not-to-scale/area', ...names)];
    return [faultOf('radius-for-area', ...names, one.isCircle)];
  });
}
