import type { Mark } from '../model/Drawing.ts';
import type { Locale } from '../model/Locale.ts';

/** Marks with a place and a scale of their own on a sheet. */
export interface SheetPart {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly marks: readonly Mark[];
}

/** A whole picture that travels alone: a drawing with its title, its source and its address; sizes in CSS pixels. */
export interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly locale: Locale;
  /** What the picture is called, for those who do not see it. */
  readonly title: string;
  /** What it shows, where that comes from, and its full address. */
  readonly description: string;
  readonly parts: readonly SheetPart[];
}
