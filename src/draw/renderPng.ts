import { Resvg } from '@resvg/resvg-js';
import { encodePng } from './encodePng.ts';

/** A self-contained, opaque picture as PNG, `zoom` device pixels to a CSS pixel. The same SVG gives the same bytes. */
export function renderPng(svg: string, zoom: number): Uint8Array {
  const font = { loadSystemFonts: false };
  const image = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render();
  return encodePng(image.pixels, image.width, image.height);
}
