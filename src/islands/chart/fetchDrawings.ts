import type { Drawings } from './ChartViews.ts';
import { readDrawing } from './swapDrawing.ts';

/** The drawings of a view, from the file the site keeps them in. */
export async function fetchDrawings(address: string): Promise<Drawings> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const { narrow, wide } = (await response.json()) as Record<keyof Drawings, string>;
  return { narrow: readDrawing(narrow), wide: readDrawing(wide) };
}
