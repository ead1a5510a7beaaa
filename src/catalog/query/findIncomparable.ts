import { fault } from '../../datasets/Fault.ts';
import type { Fault } from '../../model/Problem.ts';
import { isDerived, type CitableFigure, type FigureId } from '../../model/Figure.ts';
import { measureOf, type Measure } from './measureOf.ts';

type Measured = readonly [id: FigureId, measure: Measure];

const SAY_NO = '比不了的，把 comparable 改成 false，在 why 里写明为什么';

/**
 * What keeps figures from being compared that a program can see: unit, kind, status, an implausible value, and that all
 * come from one place. Passing is needed and not enough: whether they count the same thing is for an editor to say.
 */
export function findIncomparable(
  compared: readonly CitableFigure[],
  figures: ReadonlyMap<FigureId, CitableFigure>,
): readonly Fault[] {
  const measured = compared.map((figure): Measured => [figure.id, measureOf(figure, figures)]);
  return [
    ...findDifferent(measured, 'units', '单位', ({ unit }) => [unit], `换算成同一单位的导出数再比；${SAY_NO}`),
    ...findDifferent(measured, 'kinds', '口径', ({ kinds }) => kinds, `换成同一口径的数；${SAY_NO}`),
    ...findDifferent(measured, 'statuses', '进度', ({ statuses }) => statuses, `换成同一进度的数；${SAY_NO}`),
    ...compared.filter((figure) => !isDerived(figure) && figure.flag !== null).map(implausible),
    ...findOnePlace(measured),
  ];
}

function findDifferent(
  measured: readonly Measured[],
  what: string,
  name: string,
  pick: (measure: Measure) => readonly string[],
  fix: string,
): readonly Fault[] {
  // A yardstick has no kind and no status of its own.
  const said = measured
    .map(([id, measure]) => [id, pick(measure).join('＋')] as const)
    .filter(([, words]) => words !== '');
  if (new Set(said.map(([, words]) => words)).size < 2) return [];
  const found = `${name}不同：${said.map(([id, words]) => `${id} 是 ${words}`).join('，')}`;
  return [fault(`incomparable-${what}`, found, `能比的数，${name}都相同`, fix)];
}

function implausible({ id }: CitableFigure): Fault {
  const fix = `不拿它和别的数比；${SAY_NO}`;
  return fault('incomparable-implausible', `${id} 标着 implausible`, '能比的数都可信', fix);
}

function findOnePlace(measured: readonly Measured[]): readonly Fault[] {
  const places = new Set(measured.map(([, { stories }]) => stories.join('＋')));
  if (places.size > 1) return [];
  const fix = '补上另一个地方的数，或一个参照数；没有就删去这份对照';
  return [fault('one-place', `几个数都出自“${[...places].join('')}”`, '至少两个地方，或一个地方和一个参照数', fix)];
}
