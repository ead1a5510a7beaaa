import type { DotsMark, Ink, Mark, TextMark } from '../model/Drawing.ts';
import { COLOURS } from '../theme/tokens.ts';

/** Makes the element of a text mark; `paint` holds its colours as attributes. */
export type TextPainter = (mark: TextMark, paint: string) => string;

/**
 * A mark as SVG for pictures that travel: light colours as plain attributes, no class, no style, no id, no reference.
 * Elements are closed by a tag of their own, so that XML and HTML write the same bytes.
 */
export function paintMark(mark: Mark, paintText: TextPainter): string {
  const paint = paintOf(mark);
  switch (mark.shape) {
    case 'rect': {
      const radius = mark.radiusPx === undefined ? '' : ` rx="${round(mark.radiusPx)}"`;
      const size = `width="${round(mark.width)}" height="${round(mark.height)}"`;
      return `<rect x="${round(mark.x)}" y="${round(mark.y)}" ${size}${radius}${paint}></rect>`;
    }
    case 'circle':
      return `<circle cx="${round(mark.cx)}" cy="${round(mark.cy)}" r="${round(mark.radiusPx)}"${paint}></circle>`;
    case 'line': {
      const ends = `x1="${round(mark.x1)}" y1="${round(mark.y1)}" x2="${round(mark.x2)}" y2="${round(mark.y2)}"`;
      return `<line ${ends}${paint}></line>`;
    }
    case 'path':
      return `<path d="${escapeMarkup(mark.d)}"${paint}></path>`;
    case 'dots':
      return paintDots(mark);
    case 'text':
      return paintText(mark, paint);
    case 'group':
      return `<g${paint}>${mark.marks.map((one) => paintMark(one, paintText)).join('')}</g>`;
  }
}

/** One path for all dots: a round-capped stroke for each, of a length that every renderer draws and no eye sees. */
function paintDots(mark: DotsMark): string {
  let d = '';
  let [penX, penY] = [0, 0];
  for (const [x, y] of mark.points) {
    const [dotX, dotY] = [Number(round(x)), Number(round(y))];
    d += d === '' ? `M${dotX} ${dotY}h.01` : `m${round(dotX - penX)} ${round(dotY - penY)}h.01`;
    [penX, penY] = [dotX + 0.01, dotY];
  }
  const paint = paintOf({ ...mark, stroke: mark.fill, fill: 'none', strokeWidthPx: mark.radiusPx * 2 });
  return `<path d="${d}"${paint} stroke-linecap="round"></path>`;
}

function paintOf(mark: Mark): string {
  return [
    mark.fill === undefined ? '' : ` fill="${colourOf(mark.fill)}"`,
    mark.stroke === undefined ? '' : ` stroke="${colourOf(mark.stroke)}"`,
    mark.strokeWidthPx === undefined ? '' : ` stroke-width="${round(mark.strokeWidthPx)}"`,
    mark.opacity === undefined ? '' : ` opacity="${round(mark.opacity)}"`,
    mark.dash === undefined ? '' : ` stroke-dasharray="${escapeMarkup(mark.dash)}"`,
  ].join('');
}

/** The light colour of an ink. */
function colourOf(ink: Ink): string {
  return ink === 'none' ? 'none' : COLOURS.light[ink];
}

/** One hundredth of a pixel. */
export function round(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A picture holds a coordinate that is not finite: ${value}`);
  return String(Math.round(value * 100) / 100);
}

/** Text as it stands in an element or in a double-quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
