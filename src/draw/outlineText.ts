import { Buffer, Feature, shape, type Font } from 'harfbuzzjs';
import { LANGUAGES } from '../model/Locale.ts';
import { halfWidthMarks } from '../typeset/halfWidthMarks.ts';
import type { PictureFonts, TextStyle } from './openPictureFonts.ts';
import { readContours } from './readContours.ts';

/** One line of text as outlines, in font units, y upwards, the first glyph's origin at 0, 0. */
export interface Outline {
  readonly d: string;
  readonly advance: number;
  readonly unitsPerEm: number;
}

interface Run {
  readonly font: Font;
  /** Offset in the line. */
  readonly start: number;
  text: string;
}

const QUOTES = /[‘’“”]/u;
const QUOTE_BEARING = 55;

/** Shapes a line and draws its glyphs. Throws a RangeError that names a character no font has: never an empty box. */
export function outlineText(text: string, style: TextStyle, fonts: PictureFonts): Outline {
  const halved = LANGUAGES[style.locale].script === 'Hans' ? halfWidthMarks(text) : [];
  let advance = 0;
  let d = '';
  let unitsPerEm = 1000;
  for (const run of splitRuns(text, fonts(style))) {
    unitsPerEm = run.font.face.upem;
    for (const glyph of shapeRun(run, style, halved)) {
      const x = advance + glyph.x;
      for (const { startX, startY, tail } of readContours(run.font, glyph.id)) {
        d += `M${Math.round(x + startX)} ${Math.round(startY + glyph.y)}${tail}`;
      }
      advance += glyph.advance;
    }
  }
  return { d, advance, unitsPerEm };
}

interface PlacedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
}

function shapeRun(run: Run, style: TextStyle, halved: readonly number[]): readonly PlacedGlyph[] {
  const buffer = new Buffer();
  buffer.addText(run.text);
  buffer.guessSegmentProperties();
  buffer.setLanguage(LANGUAGES[style.locale].tag);
  const halves = halved
    .map((offset) => offset - run.start)
    .filter((offset) => offset >= 0 && offset < run.text.length)
    .map((offset) => new Feature('halt', 1, offset, offset + 1));
  shape(run.font, buffer, [new Feature('kern', 1), ...halves]);
  return buffer.getGlyphInfosAndPositions().map((glyph) => {
    const placed = { id: glyph.codepoint, x: glyph.xOffset ?? 0, y: glyph.yOffset ?? 0, advance: glyph.xAdvance ?? 0 };
    return LANGUAGES[style.locale].script === 'Latn' && QUOTES.test(run.text[glyph.cluster] ?? '')
      ? narrowQuote(run.font, placed)
      : placed;
  });
}

/** Chinese fonts have full-width quotation marks only: English sets them by their ink. */
function narrowQuote(font: Font, glyph: PlacedGlyph): PlacedGlyph {
  const extents = font.glyphExtents(glyph.id);
  if (extents === undefined) return glyph;
  return { ...glyph, x: QUOTE_BEARING - extents.xBearing, advance: extents.width + QUOTE_BEARING * 2 };
}

function splitRuns(text: string, fonts: readonly Font[]): readonly Run[] {
  const runs: Run[] = [];
  let offset = 0;
  for (const character of text) {
    const font = fontFor(character, text, fonts);
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, start: offset, text: character });
    offset += character.length;
  }
  return runs;
}

function fontFor(character: string, text: string, fonts: readonly Font[]): Font {
  const code = character.codePointAt(0) ?? 0;
  const font = fonts.find((one) => (one.nominalGlyph(code) ?? 0) > 0);
  if (font !== undefined) return font;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  throw new RangeError(`No font of the pictures has “${character}” (${name}), needed for “${text}”`);
}
