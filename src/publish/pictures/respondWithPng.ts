import { openPictureFonts } from '../../draw/openPictureFonts.ts';
import { renderPicture } from '../../draw/renderPicture.ts';
import { renderPng } from '../../draw/renderPng.ts';
import type { Sheet } from '../../draw/Sheet.ts';

/** Device pixels to a CSS pixel. */
const ZOOM = 2;

/** A sheet as a PNG file. */
export async function respondWithPng(sheet: Sheet): Promise<Response> {
  const png = renderPng(renderPicture(sheet, await openPictureFonts()), ZOOM);
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
}
