import { openPictureFonts } from '../../draw/openPictureFonts.ts';
import { renderPicture } from '../../draw/renderPicture.ts';
import type { Sheet } from '../../draw/Sheet.ts';

/** A sheet as a self-contained SVG file. */
export async function respondWithSvg(sheet: Sheet): Promise<Response> {
  return new Response(renderPicture(sheet, await openPictureFonts()), { headers: { 'Content-Type': 'image/svg+xml' } });
}
