/** What is needed to know, without a browser, how high an embedded chart stands at any width. */
export interface EmbedSize {
  /** Heights of the two drawings, at the widths they are drawn at. */
  readonly narrowPx: number;
  readonly widePx: number;
  /** Height of all the rest at most, from each width of `TEXT_WIDTHS` to the next. */
  readonly textsPx: readonly number[];
}

/** Widths of the whole embed between which text is taken to stand as high as at its worst. */
export const TEXT_WIDTHS = [280, 300, 320, 340, 360, 380, 400, 440, 500, 560, 632, 720, 820] as const;

/** Space at each side of the drawing. */
const EMBED_PADDING_PX = 16;

const NARROW = { widthPx: 336, mostPx: 440 };
const WIDE = { widthPx: 720, fromPx: 600, mostPx: 768 };

/** Height of the drawing alone, as the stylesheet scales it. */
export function drawingHeight(size: Pick<EmbedSize, 'narrowPx' | 'widePx'>, embedWidthPx: number): number {
  const width = embedWidthPx - 2 * EMBED_PADDING_PX;
  if (width >= WIDE.fromPx) return (size.widePx * Math.min(width, WIDE.mostPx)) / WIDE.widthPx;
  return (size.narrowPx * Math.min(width, NARROW.mostPx)) / NARROW.widthPx;
}

/** Height of an embed at most, rounded up. */
export function embedHeight(size: EmbedSize, widthPx: number): number {
  const at = TEXT_WIDTHS.findLastIndex((width) => width <= widthPx);
  return Math.ceil(drawingHeight(size, widthPx) + (size.textsPx[Math.max(0, at)] ?? 0));
}
