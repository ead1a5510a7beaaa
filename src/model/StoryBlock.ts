import type { FigureId } from './Figure.ts';

/** A run of words in a block. */
export type StoryInline =
  | { readonly kind: 'text'; readonly text: string; readonly isStrong: boolean }
  | { readonly kind: 'figure'; readonly id: FigureId; readonly text: string; readonly isStrong: boolean }
  | { readonly kind: 'link'; readonly url: string; readonly text: string };

/** One block of a story's body, in reading order, free of markup. */
export type StoryBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly words: readonly StoryInline[] }
  | { readonly kind: 'paragraph' | 'note' | 'quote'; readonly words: readonly StoryInline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly StoryInline[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly StoryInline[])[])[] }
  | { readonly kind: 'chart'; readonly chart: string };
