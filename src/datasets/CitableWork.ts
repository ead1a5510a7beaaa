import type { CitationWords } from '../model/CitationWords.ts';
import type { Locale } from '../model/Locale.ts';

/** Something of ours that others cite; its texts are plain words in one language. */
export interface CitableWork {
  readonly locale: Locale;
  readonly words: CitationWords;
  readonly kind: 'dataset' | 'chart';
  readonly id: string;
  readonly title: string;
  /** Absolute address of its page. */
  readonly url: string;
  /** ISO day; null where we state none. */
  readonly published: string | null;
  /** Names the state of its data. */
  readonly version: string;
  readonly licence: string;
  /** The article its figures were printed in, as a whole sentence; empty if there is none. */
  readonly origin: string;
}
