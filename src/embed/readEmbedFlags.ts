import { LOCALES, type Locale } from '../model/Locale.ts';

/** How the page that embeds a chart wants it. */
export interface EmbedFlags {
  /** Null: as the address has it. */
  readonly locale: Locale | null;
  /** Null: as the reader's system has it. */
  readonly theme: 'light' | 'dark' | null;
  /** A view's id, unchecked; null: the first. */
  readonly view: string | null;
  /** Without the title: the host has its own. */
  readonly isPlain: boolean;
  readonly isTransparent: boolean;
  /** The version of the data the embedder saw; null: not pinned. */
  readonly version: string | null;
}

/** Reads `?lang=&theme=&view=&plain=1&transparent=1&v=`; a value that is none of ours counts as not written. */
export function readEmbedFlags(search: string): EmbedFlags {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  const view = query.get('view') ?? '';
  const version = query.get('v') ?? '';
  return {
    locale: LOCALES.find((locale) => locale === query.get('lang')) ?? null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    view: /^[a-z][a-z0-9-]{0,63}$/u.test(view) ? view : null,
    isPlain: query.get('plain') === '1',
    isTransparent: query.get('transparent') === '1',
    version: /^[0-9a-f]{8}$/u.test(version) ? version : null,
  };
}
