import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';

/** As many colours as a byte can name: enough for flat colours and their edges. A greater effort takes twice the time and moves each colour by one. */
const PALETTE = { palette: true, colours: 256, effort: 1, dither: 0, compressionLevel: 9 } as const;

/**
 * A self-contained, opaque picture as PNG, `zoom` device pixels to a CSS pixel, made off the main thread. The same SVG
 * gives the same bytes.
 */
export async function renderPng(svg: string, zoom: number): Promise<Uint8Array> {
  const font = { loadSystemFonts: false };
  const { pixels, width, height } = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(PALETTE)
    .toBuffer();
}
