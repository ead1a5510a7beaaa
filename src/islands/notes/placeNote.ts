export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** The page around a figure, in its own pixels: all tops and bottoms from one origin, all rights from the left edge. */
export interface NoteSpace {
  /** Top of the line the figure stands in. */
  readonly anchorTop: number;
  /** Right edge of the text column. */
  readonly textRight: number;
  readonly pageRight: number;
  /** What the reader sees now. */
  readonly viewTop: number;
  readonly viewBottom: number;
  /** What reaches further right than the text, or bounds the margin above and below. */
  readonly blocks: readonly Block[];
  readonly heightAt: (widthPx: number) => number;
}

export interface NotePlace {
  readonly left: number;
  readonly top: number;
  readonly widthPx: number;
  readonly maxHeightPx: number;
}

const GAP_PX = 16;
const EDGE_PX = 12;
const NARROWEST_PX = 204;
const WIDEST_PX = 320;
const LOWEST_PX = 260;

/**
 * A place in the right margin for the note of a figure, beside its line, over nothing: beside the text if the margin
 * is free for long enough, else beside the widest block, else in what is free beside the text, to be scrolled. Null if
 * there is no room.
 */
export function placeNote(space: NoteSpace): NotePlace | null {
  const rights = [
    space.textRight,
    ...space.blocks.map(({ right }) => right).filter((right) => right < space.pageRight),
  ];
  const lefts = [...new Set(rights)].sort((a, b) => a - b).map((right) => right + GAP_PX);
  const places = lefts.flatMap((left) => placeAt(left, space) ?? []);
  const whole = places.find(({ isWhole }) => isWhole) ?? places.find(({ place }) => place.maxHeightPx >= LOWEST_PX);
  return whole?.place ?? null;
}

function placeAt(left: number, space: NoteSpace): { readonly place: NotePlace; readonly isWhole: boolean } | null {
  const widthPx = Math.min(WIDEST_PX, space.pageRight - EDGE_PX - left);
  if (widthPx < NARROWEST_PX) return null;
  const near = space.blocks.filter(({ right }) => right > left - GAP_PX);
  if (near.some(({ top, bottom }) => top <= space.anchorTop && bottom > space.anchorTop)) return null;
  const above = near.filter(({ top }) => top <= space.anchorTop).map(({ bottom }) => bottom + GAP_PX);
  const below = near.filter(({ top }) => top > space.anchorTop).map(({ top }) => top - GAP_PX);
  const to = Math.min(...below, Number.MAX_SAFE_INTEGER);
  // A note begins where the reader sees it, unless that leaves too little of it.
  const from = Math.max(0, ...above, Math.min(space.viewTop + GAP_PX, to - LOWEST_PX));
  const heightPx = space.heightAt(widthPx);
  const maxHeightPx = Math.min(to - from, Math.max(LOWEST_PX, space.viewBottom - space.viewTop - GAP_PX * 2));
  const shownPx = Math.min(heightPx, maxHeightPx);
  const wanted = Math.min(space.anchorTop, to - shownPx, space.viewBottom - shownPx - GAP_PX);
  return { place: { left, top: Math.max(from, wanted), widthPx, maxHeightPx }, isWhole: heightPx <= maxHeightPx };
}
