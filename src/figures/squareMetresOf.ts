import type { CitableFigure } from '../model/Figure.ts';

/** One mu is a fifteenth of a hectare. */
const SQUARE_METRES: Readonly<Record<string, number>> = {
  平方米: 1,
  亩: 10_000 / 15,
  公顷: 10_000,
  平方公里: 1_000_000,
};

/** An area in square metres, its unit read with 万 or 亿 before it; undefined if the unit is none of area. */
export function squareMetresOf(figure: Pick<CitableFigure, 'value' | 'unit'>): number | undefined {
  const scale = figure.unit.startsWith('万') ? 10_000 : figure.unit.startsWith('亿') ? 100_000_000 : 1;
  const base = SQUARE_METRES[scale === 1 ? figure.unit : figure.unit.slice(1)];
  return base === undefined ? undefined : figure.value * scale * base;
}
