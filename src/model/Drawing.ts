/** Colours by name, resolved by the theme: a drawing is the same in light and dark. */
export type Ink =
  'none' | 'paper' | 'ink' | 'muted' | 'rule' | 'ash' | 'seal' | 'indigo' | 'malachite' | 'ochre' | 'onMark';

interface MarkBase {
  /** Stable across views of one chart, so that marks can move from one drawing to the next. */
  readonly key?: string | undefined;
  /** The ledger or derived figure this mark draws. */
  readonly figure?: string | undefined;
  /** Accessible name and tooltip text. */
  readonly label?: string | undefined;
  readonly fill?: Ink | undefined;
  readonly stroke?: Ink | undefined;
  readonly strokeWidthPx?: number | undefined;
  readonly opacity?: number | undefined;
  /** SVG dash pattern. */
  readonly dash?: string | undefined;
}

export interface RectMark extends MarkBase {
  readonly shape: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radiusPx?: number | undefined;
}

export interface CircleMark extends MarkBase {
  readonly shape: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly radiusPx: number;
}

export interface LineMark extends MarkBase {
  readonly shape: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PathMark extends MarkBase {
  readonly shape: 'path';
  readonly d: string;
}

/** Many equal dots, drawn as one path: dot i has the key `<key>-<i>`. */
export interface DotsMark extends MarkBase {
  readonly shape: 'dots';
  readonly radiusPx: number;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface TextMark extends MarkBase {
  readonly shape: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly sizePx: number;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  readonly weight?: 400 | 600 | undefined;
  /** `song` for figures set large and headings; `sans` otherwise. */
  readonly face?: 'sans' | 'song' | undefined;
  /** Words that follow on the same baseline, wherever these end: faces differ in width. Only after a text that starts at `x`. */
  readonly tail?: TextTail | undefined;
}

export interface TextTail extends Pick<TextMark, 'text' | 'sizePx' | 'weight' | 'face' | 'fill'> {
  readonly gapPx: number;
}

/** Marks that belong together: one datum with its bar, its end and its labels. */
export interface GroupMark extends MarkBase {
  readonly shape: 'group';
  readonly marks: readonly Mark[];
  /** The page to open when this mark is followed, relative to the site root. */
  readonly href?: string | undefined;
}

export type Mark = RectMark | CircleMark | LineMark | PathMark | DotsMark | TextMark | GroupMark;

/** A finished picture: plain data, sizes in CSS pixels. */
export interface Drawing {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly marks: readonly Mark[];
}
