import type { Ink, Mark } from '../../model/Drawing.ts';

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
