import { openPictureFonts } from '../render/openPictureFonts.ts';
import { renderPicture } from '../render/renderPicture.ts';
import type { Sheet } from '../render/Sheet.ts';

/** A sheet as a self-contained SVG file. */
export async function respondWithSvg(sheet: Sheet): Promise<Response> {
  return new Response(renderPicture(sheet, await openPictureFonts()), { headers: { 'Content-Type': 'image/svg+xml' } });
}
