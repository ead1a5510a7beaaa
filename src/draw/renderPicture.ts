import type { TextMark } from '../model/Drawing.ts';
import { LANGUAGES, type Locale } from '../model/Locale.ts';
import type { PictureFonts } from './openPictureFonts.ts';
import { outlineText } from './outlineText.ts';
import { escapeMarkup, paintMark, round } from './paintMark.ts';
import { paintPart } from './paintPart.ts';
import { refuseHidden } from './refuseHidden.ts';
import type { Sheet } from './Sheet.ts';

/**
 * A sheet as an SVG that needs nothing from outside and looks the same in every renderer: text is outlines, colours are
 * attributes. Throws a RangeError for a character that no font has.
 */
export function renderPicture(sheet: Sheet, fonts: PictureFonts): string {
  const size = `width="${round(sheet.widthPx)}" height="${round(sheet.heightPx)}"`;
  const box = `viewBox="0 0 ${round(sheet.widthPx)} ${round(sheet.heightPx)}"`;
  const lang = LANGUAGES[sheet.locale].tag;
  const parts = sheet.parts.map((part) =>
    paintPart(part, (mark, paint) => paintOutline(mark, paint, sheet.locale, fonts)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img" xml:lang="${lang}">`,
    `<title>${escapeMarkup(refuseHidden(sheet.title))}</title>`,
    `<desc>${escapeMarkup(refuseHidden(sheet.description))}</desc>`,
    ...parts,
    '</svg>\n',
  ].join('');
}

function paintOutline(mark: TextMark, paint: string, locale: Locale, fonts: PictureFonts): string {
  const style = { face: mark.face ?? 'sans', weight: mark.weight ?? 400, locale } as const;
  const outline = outlineText(mark.text, style, fonts);
  const scale = mark.sizePx / outline.unitsPerEm;
  const share = mark.anchor === 'end' ? 1 : mark.anchor === 'middle' ? 0.5 : 0;
  const x = mark.x - outline.advance * scale * share;
  const factor = Math.round(scale * 1e6) / 1e6;
  const place = `transform="matrix(${factor} 0 0 ${-factor} ${round(x)} ${round(mark.y)})"`;
  const path = outline.d === '' ? '' : `<path ${place} d="${outline.d}"${paint}></path>`;
  if (mark.tail === undefined) return path;
  const { gapPx, ...words } = mark.tail;
  const tail: TextMark = { shape: 'text', x: x + outline.advance * scale + gapPx, y: mark.y, ...words };
  return path + paintMark(tail, (one, its) => paintOutline(one, its, locale, fonts));
}
