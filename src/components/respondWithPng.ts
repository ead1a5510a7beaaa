import { openPictureFonts } from '../render/openPictureFonts.ts';
import { renderPicture } from '../render/renderPicture.ts';
import { renderPng } from '../render/renderPng.ts';
import type { Sheet } from '../render/Sheet.ts';

/** Device pixels to a CSS pixel. */
const ZOOM = 2;

/** A sheet as a PNG file. */
export async function respondWithPng(sheet: Sheet): Promise<Response> {
  const png = renderPng(renderPicture(sheet, await openPictureFonts()), ZOOM);
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
}
