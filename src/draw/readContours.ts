import type { Font } from 'harfbuzzjs';

/** One closed line of a glyph, in font units. */
export interface Contour {
  readonly startX: number;
  readonly startY: number;
  /** Everything after the first point as relative path commands, so that it serves wherever the glyph stands. */
  readonly tail: string;
}

const known = new WeakMap<Font, Map<number, readonly Contour[]>>();

/** The contours of a glyph; read once a process. */
export function readContours(font: Font, glyph: number): readonly Contour[] {
  const ofFont = known.get(font) ?? new Map<number, readonly Contour[]>();
  known.set(font, ofFont);
  const contours = ofFont.get(glyph) ?? traceGlyph(font, glyph);
  ofFont.set(glyph, contours);
  return contours;
}

function traceGlyph(font: Font, glyph: number): readonly Contour[] {
  const contours: { startX: number; startY: number; tail: string }[] = [];
  let [penX, penY, letter] = [0, 0, ''];
  for (const { type, values } of font.glyphToJson(glyph)) {
    const points = values.map(Math.round);
    const contour = contours.at(-1);
    if (type === 'M') {
      [penX = 0, penY = 0] = points;
      contours.push({ startX: penX, startY: penY, tail: '' });
      letter = '';
    } else if (contour !== undefined && type === 'Z') {
      contour.tail += 'z';
    } else if (contour !== undefined) {
      const command = type.toLowerCase();
      const moves = points.map((value, index) => value - (index % 2 === 0 ? penX : penY));
      const numbers = moves.map((move, index) => (index === 0 && command !== letter ? `${move}` : followNumber(move)));
      contour.tail += (command === letter ? '' : command) + numbers.join('');
      letter = command;
      [penX = 0, penY = 0] = points.slice(-2);
    }
  }
  return contours;
}

/** A number as it follows another: its minus sign parts them, else a space does. */
function followNumber(value: number): string {
  return value < 0 ? `${value}` : ` ${value}`;
}
