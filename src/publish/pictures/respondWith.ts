import { remember } from '../../catalog/remember.ts';
import { openPictureFonts } from '../../draw/openPictureFonts.ts';
import { renderPicture } from '../../draw/renderPicture.ts';
import { renderPng } from '../../draw/renderPng.ts';
import type { Sheet } from '../../draw/Sheet.ts';

/** Device pixels to a CSS pixel. */
const ZOOM = 2;

/** A sheet as a PNG file. */
export async function respondWithPng(sheet: Sheet): Promise<Response> {
  const png = await remember('png', JSON.stringify(sheet), async () =>
    renderPng(renderPicture(sheet, await openPictureFonts()), ZOOM),
  );
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
}

/** A sheet as a self-contained SVG file. */
export async function respondWithSvg(sheet: Sheet): Promise<Response> {
  const svg = await remember('svg', JSON.stringify(sheet), async () =>
    Buffer.from(renderPicture(sheet, await openPictureFonts())),
  );
  return new Response(Uint8Array.from(svg), { headers: { 'Content-Type': 'image/svg+xml' } });
}
