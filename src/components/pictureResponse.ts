import { openPictureFonts } from '../render/openPictureFonts.ts';
import { renderPicture } from '../render/renderPicture.ts';
import { renderPng } from '../render/renderPng.ts';
import type { Sheet } from '../render/Sheet.ts';

/** Pictures are drawn at two device pixels to a CSS pixel. */
const ZOOM = 2;

/** A sheet as a self-contained SVG file. */
export async function svgResponse(sheet: Sheet): Promise<Response> {
  return new Response(renderPicture(sheet, await openPictureFonts()), { headers: { 'Content-Type': 'image/svg+xml' } });
}

/** A sheet as a PNG file. */
export async function pngResponse(sheet: Sheet): Promise<Response> {
  const png = renderPng(renderPicture(sheet, await openPictureFonts()), ZOOM);
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
}
