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
import { type HonestyRule, breach } from './HonestyRule.ts';
import { SLACK_PX, type ScalePoint, isLinear, isProportional, largestOf } from './scalePoints.ts';
import { IMPLAUSIBLE, OUTLIER, isImplausible } from './values.ts';
import { squareMetresOf } from '../../figures/squareMetresOf.ts';

export const TRUNCATED_BASELINE: HonestyRule = {
  code: 'baseline-not-zero',
  title: '长短从零画起',
  why: '从零以上的数画起，差一成的两个数可以画成差一倍。',
  instead: '刻度从零起；差别太小看不出，就写出差值，或改用 dot，它比位置，不比长短',
};

/** Lengths that grow evenly with values but from somewhere else than zero. */
export function isTruncated(points: readonly ScalePoint[]): boolean {
  return isLinear(points, (value) => value);
}

export const LOG_LENGTHS: HonestyRule = {
  code: 'log-lengths',
  title: '长短不用对数刻度',
  why: '对数刻度没有零，长短的比例不是数的比例：一百倍画成两倍。',
  instead: '改用 dot（scale: log），它只比位置；或用等距的刻度',
};

/** Lengths that grow with the logarithm of values. */
export function isLogarithmic(points: readonly ScalePoint[]): boolean {
  return points.length > 2 && points.every(({ value }) => value > 0) && isLinear(points, Math.log);
}

export const RADIUS_FOR_AREA: HonestyRule = {
  code: 'radius-for-area',
  title: '面积和数成比例，不是半径或边长',
  why: '半径翻一倍，面积就是四倍：两倍的数看上去是四倍。',
  instead: '半径或边长取数的平方根；要比大小，改用 bar',
};

export const NOT_TO_SCALE: HonestyRule = {
  code: 'not-to-scale',
  title: '标记和它的数成比例',
  why: '图的大小和数的大小对不上，读者记住的是图。',
  instead: '所有的行用同一把尺；某个数不能按比例画，就只写数，不画标记',
};

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
